import { describe, expect, it } from 'vitest';
import { cloningThread } from '../../../tests/support/fakePlayer';
import type { ChunkRequest, ChunkResult, ExperimentInput } from '../sim/chunk';
import type { ForecastResult, Stage } from '../sim/result';
import type { Collector } from './forecast';
import { playUntilSettled } from './playUntilSettled';
import { createPool } from './pool';

const input = {} as ExperimentInput;
const player = () => ({
	play: ({ job, first, count }: ChunkRequest): ChunkResult => ({
		job,
		first,
		count,
		columns: {},
		sums: {}
	})
});

/** A forecast whose difference is precise from a number of quarters on. */
async function settle(preciseFrom: number) {
	const added: ChunkRequest[] = [];
	const collector = (): Collector => ({
		add: ({ job, first, count }) => void added.push({ job, first, count }),
		result(stage: Stage) {
			const replications = added
				.filter(({ job }) => job === 'quarter')
				.reduce((sum, { count }) => sum + count, 0);
			const chance = { value: 0.01, monteCarloError: 0.001 };
			const error = replications < preciseFrom ? 8 : 1;
			return {
				stage,
				replications,
				scenarios: [{ bookings: { mean: 1000 }, chanceOfGoal: chance }],
				paired: [{ mean: -100, monteCarloError: replications < 1000 ? 1 : error, chanceAhead: 0 }]
			} as unknown as ForecastResult;
		}
	});
	const pool = createPool({ size: 3, spawn: () => cloningThread(player) });
	try {
		return { added, ...(await playUntilSettled(pool, input, collector)) };
	} finally {
		pool.dispose();
	}
}

describe('playUntilSettled', () => {
	it.each([
		[0, 1000, 'usable'],
		[2500, 3000, 'good'],
		[9000, 10000, 'settled']
	])('precise from %i quarters on, stops at %i', async (preciseFrom, replications, stage) => {
		const { result, open, added } = await settle(preciseFrom);
		expect(result).toMatchObject({ replications, stage });
		expect(open).toEqual([]);
		// Every job from its first replication on, each chunk once, in order; the years come last.
		for (const [job, count] of [
			['quarter', replications],
			['cascade', 1000],
			['year', 1000]
		] as const) {
			const firsts = added.filter((chunk) => chunk.job === job).map(({ first }) => first);
			expect(firsts).toEqual(Array.from({ length: count / 100 }, (_, i) => 100 * i));
		}
		expect(added[added.length - 1].job).toBe('year');
	});

	it('ends at the last checkpoint in any case, and says what is open', async () => {
		const { result, open } = await settle(Infinity);
		expect(result.replications).toBe(10000);
		expect(open).toEqual(['difference']);
	});
});
