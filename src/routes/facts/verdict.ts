import type { Plan, TargetSpec } from '$lib/model/plan';
import { targetTypes } from '$lib/model/targets';
import type { Team } from '$lib/model/team';
import type { ForecastResult } from '$lib/sim/result';
import { levelNumber } from '$lib/state/planEdits';
import type { Answer } from '$lib/state/runner';
import { envelopeWords } from '$lib/words/en/controls';
import type { AnswerStatistics } from '$lib/words/en/controls';
import { levelWords, levelWriter, roughLevel, shortLevel } from '$lib/words/en/level';
import { betweenLabel, gapWords, stepLabel } from '$lib/words/en/plan';
import type { DeckFacts, HeadlineFacts, PlainDeckFacts, StepFacts } from '$lib/words/en/plan';
import { countedWords, noEnvelopeNote, subjectOfAll, targetWords } from '$lib/words/en/targets';
import { isAssumed, naturalLevel } from './natural';
import { noneOf, onlyLevel, onlyWords, targetOf } from './scenarios';

/** What the headline rests on; null for a plan without a target. */
export function headlineFacts(answer: Answer): HeadlineFacts | null {
	const target = targetOf(answer);
	if (!target) return null;
	const { input, result } = answer;
	return {
		subject: subjectOfAll(input.plan.targets, input.plan.currency),
		paired: target.paired,
		noTargetMean: noneOf(result).bookings.mean,
		replications: result.replications,
		currency: result.currency,
		assumed: isAssumed(input.plan, input.team)
	};
}

/** What the lines under the headline of a plan without a target rest on. */
export const plainDeckFacts = ({ input, result }: Answer): PlainDeckFacts => ({
	goal: result.goal,
	chanceOfGoal: noneOf(result).chanceOfGoal.value,
	currency: result.currency,
	// A team of another size has not booked anything yet.
	before: input.plan.headCount === null ? bookedBefore(input.team, result.period.months) : null
});

/** Bookings of the team's last months; null where its history does not have as many. */
function bookedBefore(
	{ months: past }: Team,
	months: number
): { readonly months: number; readonly bookings: number } | null {
	if (!past || past.rows === 0) return null;
	const last = Math.max(...past.month);
	const first = last - months + 1;
	if (Math.min(...past.month) > first) return null;
	const bookings = past.bookings.reduce(
		(sum, amount, row) => (past.month[row] >= first ? sum + amount : sum),
		0
	);
	return Number.isFinite(bookings) ? { months, bookings } : null;
}

/** What was promised: the sum on the envelope, else the line through past months. */
export function promisedBy({
	naive
}: ForecastResult): { kind: 'envelope' | 'line'; amount: number } | null {
	if (naive.envelope !== null) return { kind: 'envelope', amount: naive.envelope };
	return naive.line === null ? null : { kind: 'line', amount: naive.line };
}

/** Why nothing was promised; null where something was, or without a target. */
export function noPromiseNote({ input, result }: Answer): string | null {
	const target = input.plan.targets[0];
	return target && promisedBy(result) === null ? noEnvelopeNote(target.type) : null;
}

/** What the lines under the headline rest on. */
export function deckFacts(answer: Answer, head: HeadlineFacts): DeckFacts {
	const { input, result } = answer;
	const words = onlyWords(input.plan);
	const steps = result.waterfall;
	return {
		...head,
		goal: result.goal,
		chanceOfGoal: {
			none: noneOf(result).chanceOfGoal.value,
			target: result.scenarios[1].chanceOfGoal.value
		},
		// Before the cascade is played there is nothing to take the difference apart with.
		naive: steps.length > 0 ? promisedBy(result) : null,
		steps,
		many: countedWords(input.plan.targets)?.many ?? null,
		beforehand: words?.beforehand ?? null,
		assumedLevel: words ? naturalWords(input.plan.targets[0], input.team) : undefined
	};
}

/** What the labels of the cascade speak of. */
export function stepFacts({ input, result }: Answer): StepFacts {
	return {
		noun: countedWords(input.plan.targets),
		months: result.naive.envelope === null ? null : result.naive.months
	};
}

/** The sum on the envelope as row A shows it; null where there is none. */
export function envelopeRow({ input, result }: Answer) {
	const { envelope, months, metricInThose } = result.naive;
	if (envelope === null) return null;
	// A sum that is not about past months multiplies what it says of one month of one rep.
	const reps = input.team.reps.length;
	const needed = months > 0 ? result.naive.needed : envelope / (reps * result.period.months);
	const many = countedWords(input.plan.targets)?.many ?? null;
	const facts = {
		reps,
		months: result.period.months,
		needed,
		made: metricInThose === null || many === null ? null : { count: metricInThose, many },
		currency: result.currency
	};
	return { amount: envelope, ...envelopeWords(facts) };
}

const naturalWords = (target: TargetSpec, team: Team): string =>
	levelWords(
		naturalLevel(target, team),
		targetWords[target.type].unit,
		roughLevel(target.type, team.currency)
	);

/** The gap between promise and forecast, taken apart; null where nothing was promised. */
export function gapRow(answer: Answer) {
	const { input, result } = answer;
	const promised = promisedBy(result);
	if (!promised || result.waterfall.length === 0) return null;
	const facts = stepFacts(answer);
	const kind = isAssumed(input.plan, input.team) ? 'assumed' : promised.kind;
	const words = gapWords(kind, promised.amount, result.waterfall, result.currency);
	const arithmetic = result.waterfall
		.filter(({ group }) => group === 'arithmetic')
		.reduce((at, { amount }) => at + amount, promised.amount);
	const level = onlyLevel(input.plan);
	return {
		...words,
		start: promised.amount,
		steps: result.waterfall.map((step) => ({
			id: step.step,
			label: stepLabel(step, facts),
			amount: step.amount,
			group: step.group
		})),
		between:
			level === null || levelNumber(level) === null
				? null
				: betweenLabel(
						shortLevel(level, levelWriter(input.plan.targets[0].type)),
						facts.noun?.many ?? null,
						arithmetic,
						result.currency
					)
	};
}

/**
 * What the figure keeps free for what is still being played: the row of a target, and the steps of
 * its gap (luck, and a step for each channel that its types work through).
 */
export function waitingFor(
	{ targets }: Plan,
	result: ForecastResult | null
): { target: boolean; steps: number } {
	const target = targets.length > 0;
	const promised = result === null || promisedBy(result) !== null;
	const channels = new Set(targets.flatMap(({ type }) => targetTypes[type].channels));
	return { target, steps: target && promised ? 1 + channels.size : 0 };
}

/** What the statistics of the three answers say. */
export function statisticsOf(answer: Answer): AnswerStatistics {
	const { currency, replications, seed, version } = answer.result;
	const target = targetOf(answer);
	const { spread } = (target?.scenario ?? noneOf(answer.result)).bookings;
	return { currency, replications, seed, version, spread, paired: target?.paired ?? null };
}
