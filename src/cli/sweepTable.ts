import { axisName, type Axis } from '../lib/model/vary/planCells';
import type { CellResult, SweepResult } from '../lib/sim/sweep/sweepResult';
import { engineVersion } from '../lib/sim/version';
import { chance, count, decimal, money, signedMoney } from '../lib/words/en/numbers';
import type { SweepFacts } from './sweepDocument';
import { table } from './table';

/** What `sweep` prints for people: a list for one axis, two maps for two. */
export function sweepTable(result: SweepResult, facts: SweepFacts): string {
	const { seed, replications, axes } = facts;
	const cells = count(result.cells.length);
	return [
		`${cells} cells, ${count(replications)} quarters each under the same luck, seed "${seed}", engine ${engineVersion}.`,
		...(axes.length === 1 ? [listOf(result, facts)] : mapsOf(result, facts)),
		[turningPointLine(result, facts), safestLine(result, facts)].join('\n'),
		...(facts.mended === '' ? [] : [facts.mended])
	].join('\n\n');
}

function listOf({ cells }: SweepResult, { axes: [axis], currency }: SweepFacts): string {
	const header = [
		axisName(axis),
		'bookings',
		'goal reached',
		'against no target',
		'give or take',
		'1 in 10 below',
		'ahead'
	];
	const rows = cells.map(({ at, bookings, chanceOfGoal, paired }) => [
		number(at[0]),
		money(bookings.mean, currency),
		chance(chanceOfGoal.value),
		signedMoney(paired.mean, currency),
		money(2 * paired.monteCarloError, currency),
		signedMoney(paired.p10, currency),
		chance(paired.chanceAhead)
	]);
	return table([header, ...rows]);
}

function mapsOf(result: SweepResult, { axes, currency }: SweepFacts): string[] {
	return [
		mapOf('Mean against no target', result, axes, ({ paired }) =>
			signedMoney(paired.mean, currency)
		),
		mapOf('1 in 10 is below, against no target', result, axes, ({ paired }) =>
			signedMoney(paired.p10, currency)
		),
		mapOf('Chance to reach the goal', result, axes, ({ chanceOfGoal }) =>
			chance(chanceOfGoal.value)
		)
	];
}

/** The first axis downwards, the second to the right. */
function mapOf(
	title: string,
	{ cells }: SweepResult,
	[down, right]: readonly Axis[],
	cellText: (cell: CellResult) => string
): string {
	const width = right.values.length;
	const rows = down.values.map((value, i) => [
		number(value),
		...cells.slice(i * width, (i + 1) * width).map(cellText)
	]);
	const heading = `${title}: ${axisName(down)} downwards, ${axisName(right)} to the right`;
	return `${heading}\n${table([['', ...right.values.map(number)], ...rows])}`;
}

function turningPointLine({ turningPoint }: SweepResult, { axes, currency }: SweepFacts): string {
	const name = axisName(axes[0]);
	if (!turningPoint) return `No turning point: bookings are highest at an end of ${name}.`;
	const { at, bookings, low, high } = turningPoint;
	const alike = low === high ? '' : `; ${number(low)} to ${number(high)} cannot be told from it`;
	return `Turning point: ${placeText(axes, at)}, ${money(bookings, currency)} on average${alike}.`;
}

const safestLine = ({ safest }: SweepResult, { axes, currency }: SweepFacts): string =>
	`Safest: ${placeText(axes, safest.at)}; 1 quarter in 10 is below ` +
	`${signedMoney(safest.paired.p10, currency)} against no target.`;

const placeText = (axes: readonly Axis[], at: readonly number[]): string =>
	axes.map((axis, i) => `${axisName(axis)} ${number(at[i])}`).join(', ');

/** As typed: grouped only where it is long. */
const number = (x: number): string => (Math.abs(x) >= 10000 ? count(x) : decimal(x, 6));
