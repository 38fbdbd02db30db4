import { invertPositiveDefinite, type Matrix } from '../math/linear';
import type { Fit, Fitted, Parameters } from './fit';

/** How many rows a fit read. */
export interface Rows {
	/** total weight */
	readonly n: number;
	/** the censored part of it */
	readonly censored: number;
}

/** What a family found, before errors are worked out. */
export interface Maximum<P extends Parameters> {
	readonly parameters: P;
	readonly logLikelihood: number;
	/** observed information of the estimated parameters, in the order of the keys of `parameters`
	 * (of `estimated` where given); null = a maximum without curvature */
	readonly information: Matrix | null;
	/** covariance of all parameters in the order of their keys, in place of `information` where they depend on
	 * each other (shares that add up to 1) */
	readonly covariance?: Matrix | null;
	/** parameters that were estimated freely, where `covariance` is given; left out = all */
	readonly free?: number;
	/** the parameters that were estimated; left out = all */
	readonly estimated?: readonly (keyof P & string)[];
	/** left out = true */
	readonly converged?: boolean;
	/** left out = 0, a closed form */
	readonly iterations?: number;
}

/** The answer of a fit: standard errors and covariance from the information, the rest as found. Values so
 * far apart that a sum overflowed have no answer that could be used. */
export function fittedFrom<P extends Parameters>(rows: Rows, maximum: Maximum<P>): Fit<P> {
	const found = [maximum.logLikelihood, ...Object.values(maximum.parameters)];
	if (!found.every(Number.isFinite)) return { reason: 'noMaximum' };
	const names: readonly (keyof P & string)[] = Object.keys(maximum.parameters);
	const estimated = maximum.estimated ?? names;
	const inverse = maximum.information && invertPositiveDefinite(maximum.information);
	const covariance =
		maximum.covariance ??
		(inverse && names.map((a) => names.map((b) => entry(inverse, estimated, a, b))));
	return {
		parameters: maximum.parameters,
		standardErrors: standardErrorsOf(names, covariance),
		covariance,
		logLikelihood: maximum.logLikelihood,
		free: maximum.free ?? estimated.length,
		converged: maximum.converged ?? true,
		iterations: maximum.iterations ?? 0,
		n: rows.n,
		censored: rows.censored
	};
}

function standardErrorsOf<P extends Parameters>(
	names: readonly (keyof P & string)[],
	covariance: Matrix | null
): Fitted<P>['standardErrors'] {
	const errors = names.map((name, i): [string, number | null] => [
		name,
		covariance && Math.sqrt(covariance[i][i])
	]);
	// fromEntries forgets the names; they are the keys of P
	return Object.fromEntries(errors) as Fitted<P>['standardErrors'];
}

/** Covariance of two parameters by name; a parameter that was given does not vary. */
function entry(inverse: Matrix, estimated: readonly string[], a: string, b: string): number {
	const [i, j] = [estimated.indexOf(a), estimated.indexOf(b)];
	return i < 0 || j < 0 ? 0 : inverse[i][j];
}
