import type { WatchedInput } from '$lib/charts/watched/watched';
import { parameters } from '$lib/model/parameters';
import type { Plan } from '$lib/model/plan';
import { daySegments } from '$lib/model/team';
import type { Team } from '$lib/model/team';
import type { RepSummary, ScenarioResult } from '$lib/sim/result';
import { levelNumber } from '$lib/state/planEdits';
import type { Answer } from '$lib/state/runner';
import { assumption } from '$lib/words/en/assumptions';
import { levelWords, levelWriter, roughLevel, shortLevel } from '$lib/words/en/level';
import { segmentNames } from '$lib/words/en/plan';
import type { DayFacts, NextQuarterFacts, RestsOnFacts, WatchedFacts } from '$lib/words/en/plan';
import { countedWords, targetWords, toldTarget } from '$lib/words/en/targets';
import { fullDepth } from '$lib/worker/forecast';
import { parametersInPlay } from './inPlay';
import { isDaily, noneOf, onlyLevel, onlyType, onlyWords, targetOf } from './scenarios';

/** The minutes of a day as the bars show them. What a target counts is filled. */
export function dayParts(answer: Answer) {
	const none = noneOf(answer.result).minutes;
	const target = targetOf(answer)?.scenario.minutes ?? null;
	const kinds = { dialling: 'watched', other: 'rest' } as const;
	return daySegments.map((id) => ({
		id,
		name: segmentNames[id],
		none: none[id],
		target: target && target[id],
		kind: id === 'dialling' || id === 'other' ? kinds[id] : ('work' as const)
	}));
}

/** What the words about the day rest on; null without a target. */
export function dayFacts(answer: Answer): DayFacts | null {
	const target = targetOf(answer);
	if (!target) return null;
	const none = noneOf(answer.result);
	return {
		none: none.minutes,
		target: target.scenario.minutes,
		extra: target.scenario.metric.real - none.metric.real,
		noun: onlyType(answer.input.plan)?.activity === 'dialling' ? onlyWords(answer.input.plan) : null
	};
}

const last = (series: ArrayLike<number>): number => series[series.length - 1];

/** The watched number and the wanted one by week, with what the words about them rest on. */
export function watchedOf(answer: Answer): { facts: WatchedFacts; input: WatchedInput } | null {
	const target = targetOf(answer);
	const words = onlyWords(answer.input.plan);
	if (!target || !words) return null;
	const none = noneOf(answer.result);
	const { weeks } = target.scenario;
	const input = {
		logged: weeks.logged,
		wanted: weeks.demos,
		loggedBase: none.metric.logged,
		wantedBase: none.demos
	};
	const facts = {
		weeks: weeks.logged.length,
		logged: (100 * last(weeks.logged)) / input.loggedBase,
		wanted: (100 * last(weeks.demos)) / input.wantedBase,
		loggedPerDay: last(weeks.logged),
		realPerDay: last(weeks.real),
		many: words.many,
		realMeans: words.realMeans,
		...(isDaily(answer.input.plan) ? {} : { amounts: amountsOf(answer, weeks) })
	};
	return { facts, input };
}

/** Logged and real of the last week, as the unit of the only target has them. */
function amountsOf({ input: { plan } }: Answer, weeks: ScenarioResult['weeks']) {
	const [{ type }] = plan.targets;
	const write = roughLevel(type, plan.currency);
	const real = write(last(weeks.real));
	return {
		logged: levelWords(last(weeks.logged), targetWords[type].unit, write),
		real,
		same: write(last(weeks.logged)) === real
	};
}

/** Bookings now, in the quarter after, and later; null before the year is played or without a target. */
export function laterFacts(answer: Answer): NextQuarterFacts | null {
	const target = targetOf(answer)?.scenario;
	const none = noneOf(answer.result);
	if (!target || target.nextQuarter === null || none.nextQuarter === null) return null;
	if (target.runRate === null || none.runRate === null) return null;
	const { quarters } = answer.input.plan.horizon;
	return {
		now: {
			none: none.bookings.mean / quarters,
			target: target.bookings.mean / quarters
		},
		next: { none: none.nextQuarter, target: target.nextQuarter },
		later: { none: none.runRate, target: target.runRate },
		currency: answer.result.currency
	};
}

/** The pair of years, what the words about it rest on, and the metric's unit; null until it is played. */
export function scatterOf(answer: Answer) {
	const { scatter, naive, replications } = answer.result;
	const target = targetOf(answer)?.scenario;
	const none = noneOf(answer.result);
	const words = onlyWords(answer.input.plan);
	if (!scatter || !target || !words || !none.rSquared || !target.rSquared) return null;
	const level = onlyLevel(answer.input.plan);
	return {
		unit: words.unit,
		told: toldTarget(answer.input.plan.targets[0].type, answer.result.currency),
		input: {
			before: scatter.before,
			after: scatter.after,
			target: level === null ? null : levelNumber(level),
			needed: naive.needed
		},
		facts: {
			before: none.rSquared.value,
			after: target.rSquared.value,
			many: countedWords(answer.input.plan.targets)?.many ?? null,
			level:
				level === null ? null : shortLevel(level, levelWriter(answer.input.plan.targets[0].type)),
			replications: Math.min(fullDepth.year, replications)
		}
	};
}

/** A row for each rep, in the order of the team. */
export function repRows(answer: Answer) {
	const arm = ({ bookings, logged, real }: RepSummary) => ({ ...bookings, logged, real });
	const target = targetOf(answer)?.scenario.perRep ?? null;
	return noneOf(answer.result).perRep.map((rep, i) => ({
		id: rep.id,
		name: rep.name,
		none: arm(rep),
		target: target && arm(target[i]),
		ignoring: target && target[i].ignoring
	}));
}

/** The rows of those whose average changes most, in the order in which they stand. */
export function largestChanges(
	rows: ReturnType<typeof repRows>,
	most: number
): ReturnType<typeof repRows> {
	const change = ({ none, target }: (typeof rows)[number]): number =>
		Math.abs((target ?? none).mean - none.mean);
	const kept = new Set([...rows].sort((a, b) => change(b) - change(a)).slice(0, most));
	return rows.filter((row) => kept.has(row));
}

/**
 * What was measured, and the guesses that are in play.
 * @param months of history; 0 = the team is described
 */
export function restsOnFacts(plan: Plan, months: number, team: Team): RestsOnFacts {
	const guesses = parametersInPlay(plan).filter(
		(id) => parameters[id].source === 'guess' && plan.assumptions[id] === undefined
	);
	return {
		months,
		reps: team.reps.filter((rep) => rep.joins === undefined).length,
		repMonths: team.months?.rows ?? 0,
		backtest: null,
		assumed: guesses.map((id) => assumption(id).phrase)
	};
}
