import type { Plan } from '../../src/lib/model/plan';
import { chunkSize, type ExperimentInput, type ForecastJob } from '../../src/lib/sim/chunk';
import { createCollector } from '../../src/lib/sim/collect';
import { createPlayer } from '../../src/lib/sim/playChunk';
import type { ForecastResult, Stage } from '../../src/lib/sim/result';
import type { FirstAnswer } from '../../src/lib/state/firstAnswer';
import { curveOf, curvePlan, sideDepth, worthOf, worthPlan } from '../../src/lib/state/sidePlays';
import { firstSituation } from '../../src/lib/state/situation';
import { fullDepth, type Depth } from '../../src/lib/worker/forecast';
import { deck, headline } from '../../src/lib/words/en/plan';
import { deckFacts, headlineFacts } from '../../src/routes/facts';
import { fitOfExample } from '../support/fittedExample';

/** Plays an experiment in this thread. */
function play(
	input: ExperimentInput,
	depth: Depth,
	stage: Stage
): ForecastResult {
	const player = createPlayer(input);
	const collector = createCollector(input);
	for (const [job, count] of Object.entries(depth))
		for (let first = 0; first < count; first += chunkSize)
			collector.add(player.play({ job: job as ForecastJob, first, count: chunkSize }));
	return collector.result(stage);
}

/** What the app is built with: everything on the first screen, from the history of the sample team on. */
export function firstAnswer(): FirstAnswer {
	const { team, table } = fitOfExample('sampleTeam');
	const { plan } = firstSituation;
	const beside = (scenarios: Plan): ForecastResult =>
		play({ team, plan: scenarios }, sideDepth, 'usable');
	return {
		plan,
		team,
		months: table.months,
		result: play({ team, plan }, fullDepth, 'settled'),
		curve: curveOf(plan, 0, beside(curvePlan(plan, 0))),
		worth: worthOf(plan, beside(worthPlan(plan)))
	};
}

/** The sentences and the figures of the first screen, as they are recorded. */
export function firstScreen({ team, plan, result }: FirstAnswer) {
	const answer = { input: { team, plan }, result };
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
