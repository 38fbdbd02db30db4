import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { firstScreen, recorded, type Recorded } from './firstScreen';

/**
 * The first screen, to the last digit. It is whatever the engine says of the sample team; nothing in
 * sample, model or prior may be chosen for it. Changed on purpose? Delete the file, run this test
 * with LONG=1, read the new sentences, and enter "Results change" in the CHANGELOG.
 */
const file = new URL('./firstScreen.json', import.meta.url);
const stages = Object.keys(recorded) as Recorded[];

if (process.env.LONG && !existsSync(file)) {
	const screens = Object.fromEntries(stages.map((stage) => [stage, firstScreen(stage)]));
	writeFileSync(file, `${JSON.stringify(screens, null, '\t')}\n`);
}

describe('the first screen', () => {
	const golden = JSON.parse(readFileSync(file, 'utf8')) as Record<Recorded, unknown>;

	// The settled stage is for the long run; the app's end-to-end test reads its headline.
	const played = process.env.LONG ? stages : stages.slice(0, 1);
	it.each(played)('says at the %s stage what it said before', (stage) => {
		expect(JSON.parse(JSON.stringify(firstScreen(stage)))).toEqual(golden[stage]);
	});
});
