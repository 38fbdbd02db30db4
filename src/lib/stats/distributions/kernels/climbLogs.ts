import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { climbSmooth, type Slope } from '../../climbSmooth';
import type { Parameters } from '../../fit';
import type { Maximum } from '../../fittedFrom';

/**
 * The maximum of a log-likelihood of positive parameters, climbed by its derivatives on their logs: for
 * families whose derivatives are as cheap as the likelihood itself.
 *
 * @param start in the order of the keys, each > 0
 * @param slope value and derivatives by the logs of the parameters, in the same order
 * @returns null where the log-likelihood is not finite
 */
export function climbLogs<P extends Parameters>(
	start: P,
	slope: (parameters: P) => Slope
): Maximum<P> | null {
	const names: readonly (keyof P & string)[] = Object.keys(start);
	// fromEntries forgets the names; they are the keys of P
	const parametersAt = (at: readonly number[]): P =>
		Object.fromEntries(names.map((name, i) => [name, exp(at[i])])) as P;
	const summit = climbSmooth(
		(at) => slope(parametersAt(at)),
		names.map((name) => log(start[name]))
	);
	if (!Number.isFinite(summit.value)) return null;
	const { at, value, information, converged, iterations } = summit;
	const values = at.map(exp);
	return {
		parameters: parametersAt(at),
		logLikelihood: value,
		information: information.map((row, i) => row.map((v, j) => v / (values[i] * values[j]))),
		converged,
		iterations
	};
}
