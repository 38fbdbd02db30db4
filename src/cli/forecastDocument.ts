import { isoOf } from '../lib/history/calendar';
import { correlationsInForce, repPairs } from '../lib/model/betweenReps';
import type { Plan } from '../lib/model/plan';
import type { Team } from '../lib/model/team';
import type {
	BookingsSummary,
	ForecastResult,
	PairedResult,
	RepSummary,
	ScenarioResult
} from '../lib/sim/result';
import { setMended } from '../lib/words/en/dependence';

/**
 * What `simulate --json` prints: the stable keys of the command line, from the engine's result. The
 * arrays that only a chart needs (dots, quantiles, the scatter) are left out.
 */
export const forecastDocument = (result: ForecastResult, plan: Plan, team: Team) => ({
	version: result.version,
	seed: result.seed,
	replications: result.replications,
	goal: result.goal,
	currency: result.currency,
	period: {
		start: isoOf(result.period.start),
		end: isoOf(result.period.end),
		months: result.period.months,
		workingDays: result.period.workingDays
	},
	scenarios: result.scenarios.map(scenarioDocument),
	paired: result.paired.map(pairedDocument),
	naive: result.naive,
	promiseKept: result.promiseKept,
	waterfall: result.waterfall,
	historyRSquared: result.historyRSquared,
	/** what the team's history does not say, so that it was assumed */
	missing: team.missing,
	correlations: correlationsOf(plan, team)
});

/** Correlations between reps that the plan sets: those that cannot hold at once were mended. */
function correlationsOf({ assumptions }: Plan, { between }: Team) {
	const inForce = correlationsInForce(between, assumptions);
	const { repaired, largestChange } = inForce;
	return {
		repaired,
		largestChange,
		sentence: repaired ? setMended(inForce) : null,
		inForce: Object.fromEntries(repPairs.map(({ id, i, j }) => [id, inForce.matrix[i][j]]))
	};
}

/** Ids of the two scenarios that every result may have; a plan's own have names of their own. */
const scenarioNames: Readonly<Record<string, string>> = { none: 'no target', plan: 'plan' };

/** How the command line calls a scenario of a result. */
export const scenarioName = (name: string): string => scenarioNames[name] ?? name;

function scenarioDocument(scenario: ScenarioResult) {
	const { bookings, weeks } = scenario;
	return {
		name: scenarioName(scenario.name),
		bookings: bookingsDocument(bookings),
		chanceOfGoal: scenario.chanceOfGoal,
		metric: scenario.metric,
		demos: scenario.demos,
		rSquared: scenario.rSquared?.value ?? null,
		rSquaredMonteCarloError: scenario.rSquared?.monteCarloError ?? null,
		perRep: scenario.perRep.map(repDocument),
		minutes: scenario.minutes,
		pipeline: scenario.pipeline,
		winRates: scenario.winRates,
		attainment: scenario.attainment,
		nextQuarter: scenario.nextQuarter,
		runRate: scenario.runRate,
		managerHours: scenario.managerHours,
		weeks: {
			logged: [...weeks.logged],
			real: [...weeks.real],
			demos: [...weeks.demos],
			bookings: [...weeks.bookings]
		}
	};
}

/** Bookings without what only a chart needs. */
export const bookingsDocument = (bookings: BookingsSummary) => ({
	mean: bookings.mean,
	sd: bookings.sd,
	p10: bookings.p10,
	p20: bookings.p20,
	p50: bookings.p50,
	p90: bookings.p90,
	monteCarloError: bookings.monteCarloError,
	shortfall: bookings.shortfall,
	spread: bookings.spread
});

const repDocument = ({ id, name, bookings, logged, real, ignoring }: RepSummary) => ({
	id,
	name,
	bookings,
	logged,
	real,
	ignoring
});

const pairedDocument = (paired: PairedResult) => ({
	name: scenarioName(paired.name),
	against: scenarioName(paired.against),
	...differenceDocument(paired)
});

/** A difference under the same luck. */
export const differenceDocument = (paired: PairedResult) => ({
	mean: paired.mean,
	monteCarloError: paired.monteCarloError,
	p10: paired.p10,
	p90: paired.p90,
	chanceBetter: paired.chanceAhead,
	chanceAhead: paired.chanceAhead,
	chanceHelps: paired.chanceHelps
});
