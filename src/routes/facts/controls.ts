import type { Plan, TargetSpec } from '$lib/model/plan';
import { targetTypes } from '$lib/model/targets';
import type { TargetId } from '$lib/model/targets';
import type { Team } from '$lib/model/team';
import type { Answer } from '$lib/state/runner';
import type { CurvePoint } from '$lib/state/sidePlays';
import { threeAnswersWords } from '$lib/words/en/charts';
import { responseCurveWords } from '$lib/words/en/charts/responseCurve';
import { ticks } from '$lib/words/en/controls';
import { levelWords, levelWriter, roughLevel } from '$lib/words/en/level';
import { money } from '$lib/words/en/numbers';
import type { GoalFacts } from '$lib/words/en/plan';
import { targetWords } from '$lib/words/en/targets';
import { mostInHistory, naturalLevel } from './natural';
import { noneOf, targetOf } from './scenarios';

/** What the reality check of the goal rests on: the rep-months that reached what is needed now. */
export function goalFacts(plan: Plan, { months, reps }: Team): GoalFacts {
	const needed = plan.goal / (reps.length * plan.horizon.quarters * 3);
	const bookings = Array.from(months?.bookings ?? []);
	return {
		needed,
		months: bookings.filter((amount) => amount >= needed).length,
		ofMonths: bookings.length,
		currency: plan.currency
	};
}

/** Facts to measure a target's level by: what is done now, and what the best months did. */
export function levelTicks(target: TargetSpec, team: Team | null, answer: Answer | null) {
	if (!team) return [];
	const { type } = target;
	const now = naturalLevel(target, team);
	const write = roughLevel(type, team.currency);
	const shown = [{ value: now, text: ticks.now(write(now)) }];
	const naive = answer?.result.naive;
	if (naive && naive.metricInThose !== null && answer?.input.plan.targets[0]?.type === type)
		shown.push({
			value: naive.metricInThose,
			text: ticks.best(write(naive.metricInThose), naive.months)
		});
	return shown;
}

/** Average and difference, for the spoken value of a slider; null without a target. */
export function spokenAnswer(answer: Answer): { mean: string; difference: string } | null {
	const target = targetOf(answer);
	if (!target) return null;
	const { currency } = answer.result;
	return {
		mean: money(target.scenario.bookings.mean, currency),
		difference: threeAnswersWords(currency, '').difference(target.paired.mean)
	};
}

/** The hill over a target's slider. Before the curve is played it is the level of no target alone. */
export function curveInput(
	type: TargetId,
	level: number,
	team: Team,
	{ result }: Answer,
	points: readonly CurvePoint[] | null
) {
	const { min, max } = targetTypes[type].range;
	return {
		input: {
			points: points ?? [],
			none: noneOf(result).bookings.mean,
			min,
			max: Math.max(max, level),
			value: level,
			sustained: mostInHistory(type, team)
		},
		words: responseCurveWords(result.currency, (x) =>
			levelWords(x, targetWords[type].unit, levelWriter(type, result.currency))
		)
	};
}
