import { describe, expect, it } from 'vitest';
import { cloningThread } from '../../../tests/support/fakePlayer';
import { teamOfSketch } from '../fit/sketchTeam';
import { planDefaults, type Plan } from '../model/plan';
import { createPlayer } from '../sim/playChunk';
import { sweepBatches } from '../sim/sweep/sweepBatches';
import { playSweep } from './playSweep';
import { createPool } from './pool';

const replications = 104;

const planOf = (more: Partial<Plan>, level: number | null): Plan => ({
	...planDefaults,
	goal: 300000,
	team: { reps: 2, dialsPerDay: 45 },
	targets: level === null ? [] : [{ type: 'dialsPerDay', level, pressure: 1 }],
	...more
});

const teamOf = ({ team, currency }: Plan) => teamOfSketch(team ?? { reps: 1 }, currency);

/** Cells that differ in the level, the goal, the guardrails, the pay and the team. */
const plans = [
	planOf({}, 50),
	planOf({}, 80),
	planOf({ goal: 1 }, 80),
	planOf({ guardrails: [{ type: 'pairedRatio' }] }, 80),
	planOf({ payMix: 0.9 }, 80),
	planOf({ team: { reps: 3, dialsPerDay: 30 } }, 50),
	planOf({}, null)
];

/** Plays on two workers; `total` is how many quarters that was. */
async function sweep() {
	const pool = createPool({ size: 2, spawn: () => cloningThread(createPlayer) });
	const seen: [number, number][] = [];
	try {
		const played = await playSweep(pool, sweepBatches(plans, teamOf), replications, {
			onProgress: (done, total) => seen.push([done, total])
		});
		return { played, seen };
	} finally {
		pool.dispose();
	}
}

/** The same plan alone: without and with its target. */
function alone(plan: Plan) {
	const { columns } = createPlayer({ team: teamOf(plan), plan }).play({
		job: 'quarter',
		first: 0,
		count: replications
	});
	const width = columns.bookings.length / replications;
	const arm = (a: number) => columns.bookings.filter((_, i) => i % width === a);
	return { bookings: arm(width - 1), none: arm(0) };
}

describe('playSweep', () => {
	it('gives each cell the quarters of its plan alone, byte by byte', async () => {
		const { played } = await sweep();
		expect(played).toHaveLength(plans.length);
		plans.forEach((plan, i) => expect(played[i], `cell ${i}`).toEqual(alone(plan)));
	});

	it('counts up to all quarters', async () => {
		const { seen } = await sweep();
		// Arms: no target, 50, 80, 80 with a check, none (one experiment); then two experiments of two.
		expect(seen.at(-1)).toEqual([9 * replications, 9 * replications]);
	});

	it('stops when told to, with the reason', async () => {
		const pool = createPool({ size: 1, spawn: () => cloningThread(createPlayer) });
		const reason = new Error('enough');
		await expect(
			playSweep(pool, sweepBatches(plans, teamOf), 8, { signal: AbortSignal.abort(reason) })
		).rejects.toThrow('enough');
		await expect(playSweep(pool, [], 0)).rejects.toThrow(RangeError);
		pool.dispose();
	});
});

describe('sweepBatches', () => {
	it('puts cells that share their days side by side, each arm once', () => {
		const batches = sweepBatches(plans, teamOf);
		expect(batches.map(({ cellsOfArm }) => cellsOfArm)).toEqual([
			[[0], [1, 2], [3], [6]],
			[[4]],
			[[5]]
		]);
		for (const { input, cellsOfArm } of batches)
			expect(input.plan.scenarios).toHaveLength(cellsOfArm.length);
	});

	it('keeps a batch of a large team small', () => {
		const large = Array.from({ length: 6 }, (_, i) =>
			planOf({ team: { reps: 100, dialsPerDay: 45 } }, 50 + i)
		);
		expect(sweepBatches(large, teamOf)).toHaveLength(6);
	});
});
