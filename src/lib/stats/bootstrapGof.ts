import type { Generator } from '../random/generator';
import { distributionOf, type Distribution } from './distributionOf';
import { familyOf, type FamilyId } from './distributions';
import type { FitOptions } from './distributions/distributionFamily';
import { chiSquareStatistic } from './chiSquare';
import { ecdf, type Ecdf } from './ecdf';
import { isFitted, type Parameters } from './fit';
import { goodnessOfFit, hasCensored } from './goodnessOfFit';
import type { Sample } from './sample';

/** How far the data are from the curve, and how often data of that curve are as far from their own fit. */
export interface TestResult {
	readonly statistic: number;
	/** (1 + draws at least as far) / (1 + draws that were fitted), in (0, 1] */
	readonly pValue: number;
}

export interface BootstrapGof {
	/** Kolmogorov-Smirnov D */
	readonly ks: TestResult;
	/** Anderson-Darling A squared; null for counts and for censored samples */
	readonly ad: TestResult | null;
	/** Pearson's chi-square over cells of about five expected rows; null for continuous families and for
	 * censored samples */
	readonly chiSquare: TestResult | null;
	/** draws that the family could not be fitted to; they count in no p-value */
	readonly failed: number;
}

/** Statistics of simulated samples: what a chunk of draws hands back. Survives `structuredClone`. */
export interface BootstrapChunk {
	/** one per draw that was fitted, in order of drawing; NaN where a statistic does not exist */
	readonly ks: Float64Array;
	readonly ad: Float64Array;
	readonly chiSquare: Float64Array;
	readonly failed: number;
}

export interface BootstrapQuestion {
	readonly generator: Generator;
	/** without weights: a row stands for one draw */
	readonly sample: Sample;
	readonly family: FamilyId;
	/** simulated samples, a whole number >= 1; p-values are then no finer than 1 / (draws + 1) */
	readonly draws: number;
	/** as for the fit */
	readonly options?: FitOptions;
}

/**
 * Goodness of fit by parametric bootstrap: samples of the same size are drawn from the fitted curve and each
 * is fitted anew, so that the p-values know that the parameters were estimated (the usual tables do not).
 * Censored rows: ends of watching are drawn from their own product-limit curve.
 *
 * @returns null when the family cannot be fitted to the sample
 * @throws RangeError when the sample has weights or draws is not a whole number >= 1
 * @see W. Stute, W. Gonzáles Manteiga and M. Presedo Quindimil (1993), Bootstrap based goodness-of-fit tests,
 *   Metrika 40:243; B. Efron (1981), Censored data and the bootstrap, JASA 76:312
 */
export function bootstrapGof(question: BootstrapQuestion): BootstrapGof | null {
	const { sample, family, options } = question;
	const fit = familyOf(family).fit(sample, options);
	if (!isFitted(fit)) return null;
	return judgeChunks(sample, family, fit.parameters, [bootstrapChunk(question, fit.parameters)]);
}

/** Draws and fits `draws` samples of the curve with the given parameters: the part that a worker can do, each
 * with a generator of its own. */
export function bootstrapChunk(
	{ generator, sample, family, draws, options }: BootstrapQuestion,
	parameters: Parameters
): BootstrapChunk {
	if (sample.weights) throw new RangeError('bootstrapChunk: sample.weights is set, must be null');
	if (!(Number.isInteger(draws) && draws >= 1))
		throw new RangeError(`bootstrapChunk: draws = ${draws}, must be a whole number >= 1`);
	const curve = distributionOf({ family, parameters });
	const watching = hasCensored(sample) ? endsOfWatching(sample) : null;
	const statistics: Statistics[] = [];
	for (let draw = 0; draw < draws; draw++) {
		const drawn = drawSample(generator, curve, sample.values.length, watching);
		const fit = familyOf(family).fit(drawn, options);
		if (!isFitted(fit)) continue;
		statistics.push(statisticsOf(drawn, distributionOf({ family, parameters: fit.parameters })));
	}
	return {
		ks: Float64Array.from(statistics, ({ ks }) => ks),
		ad: Float64Array.from(statistics, ({ ad }) => ad ?? NaN),
		chiSquare: Float64Array.from(statistics, ({ chiSquare }) => chiSquare ?? NaN),
		failed: draws - statistics.length
	};
}

/** The p-values of a sample from the chunks drawn for it, in whatever order they arrived. */
export function judgeChunks(
	sample: Sample,
	family: FamilyId,
	parameters: Parameters,
	chunks: readonly BootstrapChunk[]
): BootstrapGof {
	const own = statisticsOf(sample, distributionOf({ family, parameters }));
	const judged = (name: 'ks' | 'ad' | 'chiSquare'): TestResult | null => {
		const statistic = own[name];
		return statistic === null
			? null
			: resultOf(
					statistic,
					chunks.map((chunk) => chunk[name])
				);
	};
	return {
		ks: resultOf(
			own.ks,
			chunks.map((chunk) => chunk.ks)
		),
		ad: judged('ad'),
		chiSquare: judged('chiSquare'),
		failed: chunks.reduce((sum, chunk) => sum + chunk.failed, 0)
	};
}

interface Statistics {
	readonly ks: number;
	readonly ad: number | null;
	readonly chiSquare: number | null;
}

function statisticsOf(sample: Sample, curve: Distribution): Statistics {
	const plain = !hasCensored(sample);
	return {
		...goodnessOfFit(sample, curve),
		chiSquare: plain && curve.kind === 'discrete' ? chiSquareStatistic(sample, curve) : null
	};
}

function resultOf(statistic: number, chunks: readonly Float64Array[]): TestResult {
	let [drawn, asFar] = [0, 0];
	for (const chunk of chunks)
		for (const value of chunk) {
			drawn++;
			if (value >= statistic) asFar++;
		}
	return { statistic, pValue: (1 + asFar) / (1 + drawn) };
}

/** The product-limit curve of the ends of watching: a row that was observed was still being watched. */
function endsOfWatching({ values, censored, weights }: Sample): Ecdf {
	return ecdf({ values, censored: censored && censored.map((mark) => 1 - mark), weights });
}

function drawSample(
	generator: Generator,
	curve: Distribution,
	rows: number,
	watching: Ecdf | null
): Sample {
	const values = Float64Array.from({ length: rows }, () => curve.sample(generator));
	if (!watching) return { values, censored: null, weights: null };
	const censored = new Uint8Array(rows);
	values.forEach((value, row) => {
		const end = drawEnd(generator, watching);
		if (value <= end) return;
		values[row] = end;
		censored[row] = 1;
	});
	return { values, censored, weights: null };
}

/** Infinity beyond the last end that was seen: those rows would have been watched for as long as it took. */
function drawEnd(generator: Generator, { values, shares }: Ecdf): number {
	const u = generator.next();
	const at = shares.findIndex((share) => share >= u);
	return at < 0 ? Infinity : values[at];
}
