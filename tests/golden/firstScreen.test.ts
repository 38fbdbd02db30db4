import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { packFirstAnswer } from '../../src/lib/state/firstAnswer';
import { firstAnswer, firstScreen } from './firstScreen';

/**
 * The first screen, to the last digit: that the app is built with, and in words and figures that one
 * can read. It is whatever the engine says of the sample team; nothing in sample, model or prior may
 * be chosen for it. Changed on purpose? Delete both files, run this test with LONG=1, read the new
 * sentences, and enter "Results change" in the CHANGELOG.
 */
const screenFile = new URL('./firstScreen.json', import.meta.url);
const builtIn = new URL('../../src/lib/state/firstAnswer.json', import.meta.url);

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the first screen', () => {
	const first = firstAnswer();
	const screen = firstScreen(first);
	if (process.env.LONG && !existsSync(screenFile))
		writeFileSync(screenFile, `${JSON.stringify(screen, null, '\t')}\n`);
	if (process.env.LONG && !existsSync(builtIn)) writeFileSync(builtIn, packFirstAnswer(first));

	it('is in the app to the last byte as it is played anew', () => {
		expect(packFirstAnswer(first) === readFileSync(builtIn, 'utf8')).toBe(true);
	});

	it('says what it said before', () => {
		expect(plain(screen)).toEqual(JSON.parse(readFileSync(screenFile, 'utf8')));
	});
});
