import { teamOfSketch } from '../../src/lib/fit/sketchTeam';
import { planDefaults, type Plan } from '../../src/lib/model/plan';
import { fittedExample } from '../support/fittedExample';
import { chunkSize, jobs, type ChunkRequest, type ExperimentInput } from '../../src/lib/sim/chunk';

/** The plan of the first screen, with a guardrail, a shock and a second scenario beside it. */
const plan: Plan = {
	...planDefaults,
	goal: 1200000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }],
	scenarios: [
		{
			name: 'guarded, buyers say no',
			targets: [{ type: 'dialsPerDay', level: { from: 50, to: 55 }, pressure: 1, period: 'week' }],
			guardrails: [{ type: 'pairedRatio', strength: 0.5 }],
			shocks: [{ type: 'winRate', change: -0.2, fromDay: 10 }]
		}
	]
};

/** The experiments whose every bit is recorded in `sampleColumns.json`. */
export const experiments = {
	sampleTeam: (): ExperimentInput => ({ plan, team: fittedExample('sampleTeam') }),
	sketch: (): ExperimentInput => ({
		plan,
		team: teamOfSketch({ reps: 5, dialsPerDay: 45, bookingsPerRepMonth: 50000 }, plan.currency)
	})
};
export type ExperimentName = keyof typeof experiments;
export const experimentNames = Object.keys(experiments) as readonly ExperimentName[];

/** What is played of each: the beginnings of two chunks of every job. */
export const goldenRequests: readonly ChunkRequest[] = jobs.flatMap((job) =>
	[0, chunkSize].map((first) => ({ job, first, count: 20 }))
);
