import type { GoalSeek } from '../../../sim/explain/goalSeek';
import { chance, decimal, money } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

/** Which level reaches what is wanted. */
export function seekLines(
	{ wanted, reachedAt, atOnce, best, points }: GoalSeek,
	{ currency, target }: ExplainFacts
): Lines {
	const figure = (x: number): string =>
		wanted.figure === 'meanBookings' ? `${money(x, currency)} on average` : chance(x);
	const unit = target ? ` ${target.unit}` : '';
	const level = (x: number, decimals: number): string =>
		target ? target.write(x, decimals) : decimal(x, decimals);
	if (atOnce) return [`${level(points[0].at, 2)}${unit} is enough for ${figure(wanted.atLeast)}.`];
	if (!reachedAt)
		return [
			`No level brings ${figure(wanted.atLeast)}: the best, ${level(best.at, 2)}${unit}, brings ${figure(best.figure.value)}.`
		];
	return [
		`${level(reachedAt.at, 1)}${unit} brings ${figure(wanted.atLeast)} ` +
			`(${level(reachedAt.low, 1)} to ${level(reachedAt.high, 1)}).`
	];
}
