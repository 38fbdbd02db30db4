import type { Plan } from '../lib/model/plan';
import { targetTypes } from '../lib/model/targets';
import { levelKindOf } from '../lib/model/targets/levelKind';
import { correlationsInForce } from '../lib/model/betweenReps';
import type { Team } from '../lib/model/team';
import type { ForecastResult, ScenarioResult } from '../lib/sim/result';
import { roughLevel } from '../lib/words/en/level';
import { chance, count, dateWithYear, decimal, money, signedMoney } from '../lib/words/en/numbers';
import { stepLabel } from '../lib/words/en/plan/waterfall';
import { setMended } from '../lib/words/en/dependence';
import { countedWords, noEnvelopeNote, targetWords } from '../lib/words/en/targets';
import { scenarioName } from './forecastDocument';
import { table } from './table';

/** What `simulate` prints for people: the forecasts side by side, then what stands between them. */
export function forecastTable(result: ForecastResult, plan: Plan, team: Team): string {
	const { period, replications, seed, version } = result;
	const parts = [
		`${dateWithYear(period.start)} to ${dateWithYear(period.end)}, ${count(period.workingDays)} working days; ` +
			`${count(replications)} quarters played, seed "${seed}", engine ${version}.`,
		scenarioTable(result, plan),
		pairedTable(result),
		naiveTable(result) || noEnvelopeText(plan),
		waterfallTable(result, plan),
		assumedText(team.missing),
		setMended(correlationsInForce(team.between, plan.assumptions))
	];
	return parts.filter((part) => part !== '').join('\n\n');
}

function scenarioTable({ scenarios, goal, currency }: ForecastResult, plan: Plan): string {
	const amount = (value: number): string => money(value, currency);
	const maybe = (value: number | null): string => (value === null ? '-' : amount(value));
	const row = (label: string, cell: (scenario: ScenarioResult) => string): string[] => [
		label,
		...scenarios.map(cell)
	];
	const target = plan.targets[0];
	const unit = target ? targetWords[target.type].unit : null;
	const things = target && levelKindOf(targetTypes[target.type]) === 'count';
	const write =
		target && !things ? roughLevel(target.type, currency) : (x: number) => decimal(x, 1);
	return table([
		row('Bookings', ({ name }) => scenarioName(name)),
		row('  mean', ({ bookings }) => amount(bookings.mean)),
		row('  1 quarter in 10 is below', ({ bookings }) => amount(bookings.p10)),
		row('  reached 8 times in 10', ({ bookings }) => amount(bookings.p20)),
		row('  in the middle', ({ bookings }) => amount(bookings.p50)),
		row('  1 quarter in 10 is above', ({ bookings }) => amount(bookings.p90)),
		row(`Chance of ${amount(goal)}`, ({ chanceOfGoal }) => chance(chanceOfGoal.value)),
		...(unit === null
			? []
			: [
					row(`${unit}, logged`, ({ metric }) => write(metric.logged)),
					row(`${unit}, real`, ({ metric }) => write(metric.real))
				]),
		row('The quarter after', ({ nextQuarter }) => maybe(nextQuarter)),
		row('A quarter from the third on', ({ runRate }) => maybe(runRate)),
		row('Manager hours a week', ({ managerHours }) => decimal(managerHours, 1))
	]);
}

function pairedTable({ paired, currency }: ForecastResult): string {
	if (paired.length === 0) return '';
	const amount = (value: number): string => signedMoney(value, currency);
	return table(
		[
			['Under the same luck', 'difference', '1 in 10 below', '1 in 10 above', 'ahead'],
			...paired.map(({ name, against, mean, p10, p90, chanceAhead }) => [
				`  ${scenarioName(name)} against ${scenarioName(against)}`,
				amount(mean),
				amount(p10),
				amount(p90),
				chance(chanceAhead)
			])
		],
		1
	);
}

function naiveTable({ naive, promiseKept, currency }: ForecastResult): string {
	const rows: string[][] = [];
	if (naive.envelope !== null)
		rows.push(['On the back of an envelope', money(naive.envelope, currency)]);
	if (naive.line !== null) rows.push(['The line through the past', money(naive.line, currency)]);
	if (promiseKept !== null) rows.push(['Promise kept', decimal(promiseKept, 2)]);
	return rows.length === 0 ? '' : table(rows);
}

function noEnvelopeText({ targets }: Plan): string {
	const [target] = targets;
	return (target && noEnvelopeNote(target.type)) ?? '';
}

function waterfallTable({ waterfall, naive, currency }: ForecastResult, plan: Plan): string {
	if (waterfall.length === 0) return '';
	const facts = {
		noun: countedWords(plan.targets),
		months: naive.envelope === null ? null : naive.months
	};
	return table([
		['From that sum to the mean', ''],
		...waterfall.map((step) => [`  ${stepLabel(step, facts)}`, signedMoney(step.amount, currency)])
	]);
}

function assumedText(missing: readonly string[]): string {
	if (missing.length === 0) return '';
	return missing.includes('history')
		? 'There is no history: what the plan does not say of the team is assumed.'
		: `Not in the history, so assumed: ${missing.join(', ')}.`;
}
