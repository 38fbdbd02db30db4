import { describe, expect, it } from 'vitest';
import { cloningThread } from '../../../tests/support/fakePlayer';
import { teamOfSketch } from '../fit/sketchTeam';
import { planDefaults, type Plan } from '../model/plan';
import { playHere } from '../sim/explain/playHere';
import { goodhartOf } from '../sim/explain/goodhart';
import { createPlayer } from '../sim/playChunk';
import { playExplanation } from './playExplanation';
import { createPool } from './pool';

const plan: Plan = {
	...planDefaults,
	goal: 1,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }]
};
const input = { team: teamOfSketch({ reps: 1, dialsPerDay: 45 }, 'USD'), plan };
const levels = { path: ['targets', 0, 'level'], values: [50, 60] };
const explanation = () => goodhartOf(input, levels, 104);

describe('playExplanation', () => {
	it('gives the answer of one thread, byte by byte, on any number of workers', async () => {
		const here = playHere(explanation());
		for (const size of [1, 3]) {
			const pool = createPool({ size, spawn: () => cloningThread(createPlayer) });
			const seen: [number, number][] = [];
			try {
				const there = await playExplanation(pool, explanation(), {
					onProgress: (done, total) => seen.push([done, total])
				});
				expect(there).toEqual(here);
				const [done, total] = seen[seen.length - 1];
				expect(done).toBe(total);
			} finally {
				pool.dispose();
			}
		}
	});

	it('stops when it is told to', async () => {
		const pool = createPool({ size: 1, spawn: () => cloningThread(createPlayer) });
		const controller = new AbortController();
		const reason = new Error('enough');
		try {
			await expect(
				playExplanation(pool, explanation(), {
					signal: controller.signal,
					onProgress: () => controller.abort(reason)
				})
			).rejects.toThrow('enough');
		} finally {
			pool.dispose();
		}
	});
});
