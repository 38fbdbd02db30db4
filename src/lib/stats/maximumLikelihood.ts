import { exp } from '../math/exp';
import { log } from '../math/log';
import { log1p } from '../math/log1p';
import type { DistributionFamily, ParameterSpec } from './distributions/distributionFamily';
import type { Fit, Parameters } from './fit';
import { climb } from './climb';
import { fittedFrom, type Maximum } from './fittedFrom';
import type { Tally } from './tally';

/** What a family may add to the numerical search. */
interface Search<P extends Parameters> {
	/** the parameters to estimate; left out = all, the others stay as in the start */
	readonly estimated?: readonly (keyof P & string)[];
	/** log-likelihood of the observed rows, where sufficient statistics give it without the rows */
	readonly observed?: (p: P) => number;
}

/**
 * Fits by numerical maximum likelihood: what families do when there is no closed form, above all with
 * censored rows.
 *
 * @param start parameters near the data, inside the domain, where the likelihood is finite
 */
export function maximumLikelihood<P extends Parameters>(
	family: Pick<DistributionFamily<P>, 'parameters' | 'logPdf' | 'survival'>,
	tally: Tally,
	start: P,
	search: Search<P> = {}
): Fit<P> {
	const observed = search.observed ?? ((p: P) => observedLogLikelihood(family, tally, p));
	const objective = (p: P): number => observed(p) + censoredLogLikelihood(family, tally, p);
	const maximum = searchMaximum(family.parameters, start, objective, search.estimated);
	if (!maximum) return { reason: 'noMaximum' };
	return fittedFrom(
		{ n: tally.events + tally.censoredTotal, censored: tally.censoredTotal },
		maximum
	);
}

/** Weighted log densities of the observed rows. */
export function observedLogLikelihood<P extends Parameters>(
	family: Pick<DistributionFamily<P>, 'logPdf'>,
	{ values, observed }: Tally,
	p: P
): number {
	let sum = 0;
	for (let i = 0; i < values.length; i++)
		if (observed[i] > 0) sum += observed[i] * family.logPdf(values[i], p);
	return sum;
}

/** Weighted log survival of the censored rows. */
export function censoredLogLikelihood<P extends Parameters>(
	family: Pick<DistributionFamily<P>, 'survival'>,
	{ values, censored }: Tally,
	p: P
): number {
	let sum = 0;
	if (!censored) return sum;
	for (let i = 0; i < values.length; i++)
		if (censored[i] > 0) sum += censored[i] * log(family.survival(values[i], p));
	return sum;
}

/**
 * Searches the parameters that maximise a log-likelihood, each on the scale where it is unbounded: the
 * log of a positive one, the logit of a probability, a real one in units of the spread parameter's start.
 *
 * @returns null when the log-likelihood is not finite at the start or no parameter was moved to a peak
 */
export function searchMaximum<P extends Parameters>(
	specs: readonly ParameterSpec<keyof P & string>[],
	start: P,
	logLikelihood: (p: P) => number,
	estimated: readonly (keyof P & string)[] = specs.map((spec) => spec.name)
): Maximum<P> | null {
	const free = specs.filter((spec) => estimated.includes(spec.name));
	const scales = free.map((spec) => scaleOf(spec, start));
	// the copy keeps the keys of P and changes only values
	const parametersAt = (at: readonly number[]): P =>
		free.reduce((p, spec, i) => ({ ...p, [spec.name]: scales[i].parameterAt(at[i]) }), start);
	if (!Number.isFinite(logLikelihood(start))) return null;
	const summit = climb(
		(at) => logLikelihood(parametersAt(at)),
		scales.map((scale) => scale.start)
	);
	const slopes = scales.map((scale, i) => scale.slopeAt(summit.at[i]));
	return {
		parameters: parametersAt(summit.at),
		logLikelihood: summit.value,
		information: summit.information.map((row, i) =>
			row.map((value, j) => value / (slopes[i] * slopes[j]))
		),
		estimated: free.map((spec) => spec.name),
		converged: summit.converged,
		iterations: summit.iterations
	};
}

/** One parameter on an unbounded scale. */
interface Scale {
	readonly start: number;
	parameterAt(coordinate: number): number;
	/** derivative of the parameter by the coordinate */
	slopeAt(coordinate: number): number;
}

function scaleOf<P extends Parameters>(spec: ParameterSpec<keyof P & string>, start: P): Scale {
	const value: number = start[spec.name];
	if (spec.min === 0 && spec.max === 1) return logitScale(value);
	if (spec.min === 0) return { start: log(value), parameterAt: exp, slopeAt: exp };
	const unit = spreadOf(start);
	return {
		start: 0,
		parameterAt: (coordinate) => value + unit * coordinate,
		slopeAt: () => unit
	};
}

function logitScale(value: number): Scale {
	const parameterAt = (coordinate: number): number => 1 / (1 + exp(-coordinate));
	return {
		start: log(value) - log1p(-value),
		parameterAt,
		slopeAt: (coordinate) => parameterAt(coordinate) * parameterAt(-coordinate)
	};
}

/** Location parameters are measured in units of the family's spread: `sd` or `sigma`. */
const spreadOf = (start: Parameters): number => start.sd ?? start.sigma ?? 1;
