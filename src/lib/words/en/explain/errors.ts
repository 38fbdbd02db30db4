import type { DeclaredErrors } from '../../../sim/explain/declaredErrors';
import type { Estimate } from '../../../sim/result';
import { decimal, money } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

/** What more quarters could still change of each figure: two standard errors. */
export function errorLines(errors: DeclaredErrors, { currency }: ExplainFacts): Lines {
	const amount = (label: string, { value, monteCarloError }: Estimate): string =>
		`  ${label}: ${money(value, currency)}, give or take ${money(2 * monteCarloError, currency)}`;
	const share = (label: string, { value, monteCarloError }: Estimate): string =>
		`  ${label}: ${decimal(100 * value, 1)} in 100, give or take ${decimal(200 * monteCarloError, 1)}`;
	const { paired } = errors;
	return [
		'What more quarters could still change:',
		amount('Mean', errors.mean),
		amount('1 quarter in 10 is below', errors.p10),
		amount('Reached 8 times in 10', errors.p20),
		amount('In the middle', errors.p50),
		amount('1 quarter in 10 is above', errors.p90),
		amount('Short of the goal', errors.shortfall),
		share('Chance of the goal', errors.chanceOfGoal),
		amount('Against no target', paired.mean),
		amount('  1 in 10 below', paired.p10),
		amount('  1 in 10 above', paired.p90),
		share('  ahead', paired.chanceAhead),
		share('  worlds in which it helps', paired.chanceHelps)
	];
}
