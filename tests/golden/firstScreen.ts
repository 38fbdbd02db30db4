import { chunkSize, type ExperimentInput, type ForecastJob } from '../../src/lib/sim/chunk';
import { createCollector } from '../../src/lib/sim/collect';
import { createPlayer } from '../../src/lib/sim/playChunk';
import type { ForecastResult, Stage } from '../../src/lib/sim/result';
import { firstSituation } from '../../src/lib/state/situation';
import { deck, headline } from '../../src/lib/words/en/plan';
import { deckFacts, headlineFacts } from '../../src/routes/facts';
import { fittedExample } from '../support/fittedExample';

/** What the app opens with: the sample team and the first plan. */
export const firstInput = (): ExperimentInput => ({
	team: fittedExample('sampleTeam'),
	plan: firstSituation.plan
});

/** How far each recorded stage is played. */
export const recorded = {
	usable: { quarter: 1000, cascade: 1000, year: 0 },
	settled: { quarter: 10000, cascade: 1000, year: 1000 }
} as const satisfies Partial<Record<Stage, Record<ForecastJob, number>>>;
export type Recorded = keyof typeof recorded;

/** Plays a stage in this thread. */
export function playFirst(input: ExperimentInput, stage: Recorded): ForecastResult {
	const player = createPlayer(input);
	const collector = createCollector(input);
	for (const [job, count] of Object.entries(recorded[stage]))
		for (let first = 0; first < count; first += chunkSize)
			collector.add(player.play({ job: job as ForecastJob, first, count: chunkSize }));
	return collector.result(stage);
}

/** The sentences and the figures of the first screen, as they are recorded. */
export function firstScreen(stage: Recorded) {
	const input = firstInput();
	const result = playFirst(input, stage);
	const answer = { input, result };
	const head = headlineFacts(answer);
	const figures = result.scenarios.map((scenario) => ({
		name: scenario.name,
		mean: scenario.bookings.mean,
		p10: scenario.bookings.p10,
		p20: scenario.bookings.p20,
		p90: scenario.bookings.p90,
		chanceOfGoal: scenario.chanceOfGoal.value,
		logged: scenario.metric.logged,
		real: scenario.metric.real,
		demos: scenario.demos,
		rSquared: scenario.rSquared?.value ?? null,
		nextQuarter: scenario.nextQuarter,
		runRate: scenario.runRate
	}));
	const [{ mean, p10, p90, chanceAhead, chanceHelps }] = result.paired;
	return {
		headline: head && headline(head),
		deck: head && deck(deckFacts(answer, head)).map((line) => JSON.stringify(line)),
		scenarios: figures,
		paired: { mean, p10, p90, chanceAhead, chanceHelps },
		naive: result.naive,
		promiseKept: result.promiseKept,
		waterfall: result.waterfall
	};
}
