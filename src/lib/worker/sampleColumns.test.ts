import { describe, expect, it } from 'vitest';
import { columnsHash } from '../../../tests/golden/columnsHash';
import { experimentNames, experiments, goldenRequests } from '../../../tests/golden/experiments';
import { hashOf } from '../../../tests/golden/sampleColumns';
import recorded from '../../../tests/golden/sampleColumns.json';
import { cloningThread } from '../../../tests/support/fakePlayer';
import type { ChunkResult } from '../sim/chunk';
import { createPlayer } from '../sim/playChunk';
import { createPool } from './pool';

describe.each(experimentNames)('the sample columns of "%s"', (name) => {
	it('are the recorded ones, bit by bit, in this Node', async () => {
		expect(await hashOf(name)).toBe(recorded.sha256[name]);
	});

	it.each([1, 2, 7])('are the same from %i workers', async (size) => {
		const pool = createPool({ size, spawn: () => cloningThread(createPlayer) });
		const chunks: ChunkResult[] = [];
		await pool.play({
			input: experiments[name](),
			requests: [...goldenRequests].reverse(),
			onChunk: (chunk) => chunks.push(chunk)
		});
		pool.dispose();
		expect(await columnsHash(chunks)).toBe(recorded.sha256[name]);
	});
});

it('notices a single bit', async () => {
	const player = createPlayer(experiments[experimentNames[0]]());
	const chunk = player.play(goldenRequests[0]);
	const before = await columnsHash([chunk]);
	chunk.columns.bookings[7] += Number.EPSILON * chunk.columns.bookings[7];
	expect(await columnsHash([chunk])).not.toBe(before);
});
