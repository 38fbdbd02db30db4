import { describe, expect, it } from 'vitest';
import { exp } from '../../math/exp';
import { generatorOf } from '../../random/generator';
import { distributionOf } from '../distributionOf';
import { isFitted, type Fit, type Fitted, type Parameters } from '../fit';
import { goodnessOfFit } from '../goodnessOfFit';
import { sampleOf } from '../sample';
import type { DistributionFamily, ParameterSpec } from './distributionFamily';
import { familyIds, familyOf } from './index';

/** Parameters made of the typical ranges: a share of the way up each, alternating between two shares. */
function parametersAt(family: DistributionFamily, even: number, odd: number): Parameters {
	const fixed = family.parameters.map(({ name, typical: [low, high], whole }, i) => {
		const value = low + (i % 2 === 0 ? even : odd) * (high - low);
		return [name, whole ? Math.round(value) : value] as const;
	});
	return { ...Object.fromEntries(fixed), ...itemsAt(family, even, odd) };
}

const ITEMS = 3;

/** Three of each numbered parameter: the first kind well apart and in order (whole numbers, which atoms of a
 * test must be), the others as shares that add up to 1. */
function itemsAt({ repeated = [] }: DistributionFamily, even: number, odd: number): Parameters {
	const items: [string, number][] = [];
	repeated.forEach(({ name, typical: [low, high] }, kind) => {
		const place = (i: number): number =>
			kind === 0
				? Math.round(low * exp(Math.log(high / low) * ((i + 0.3 * even) / (ITEMS - 0.5))))
				: 0.25 + 0.1 * i * (odd + 0.4);
		const values = Array.from({ length: ITEMS }, (_, i) => place(i));
		const whole = kind === 0 ? 1 : values.reduce((a, b) => a + b);
		values.forEach((value, i) => items.push([`${name}${i + 1}`, value / whole]));
	});
	return Object.fromEntries(items);
}

/** All parameters of the sets that these tests use. */
const specsOf = ({ parameters, repeated = [] }: DistributionFamily): readonly ParameterSpec[] => [
	...parameters,
	...Array.from({ length: ITEMS }, (_, i) =>
		repeated.map((spec) => ({ ...spec, name: `${spec.name}${i + 1}` }))
	).flat()
];

const corners = (family: DistributionFamily): Parameters[] => [
	parametersAt(family, 0, 0),
	parametersAt(family, 1, 1),
	parametersAt(family, 0, 1),
	parametersAt(family, 1, 0)
];

function drawMany(family: DistributionFamily, p: Parameters, n: number): Float64Array {
	const generator = generatorOf(`${family.id} draws`);
	return Float64Array.from({ length: n }, () => family.sample(generator, p));
}

function fitted(fit: Fit): Fitted {
	if (!isFitted(fit)) throw new Error(`not fitted: ${fit.reason}`);
	return fit;
}

const LEVELS = [1e-6, 0.001, 0.02, 0.1, 0.3, 0.5, 0.7, 0.9, 0.98, 0.999, 1 - 1e-6];

describe.each(familyIds)('the %s family', (id) => {
	const family = familyOf(id);
	const middle = parametersAt(family, 0.3, 0.3);
	const options = { trials: middle.n };

	it('is registered under its own id', () => expect(family.id).toBe(id));

	it('has a cdf that rises from 0 to 1 and a survival that is the rest', () => {
		for (const p of corners(family)) {
			const { cdf, survival, quantile, support } = distributionOf({ family: id, parameters: p });
			const places = LEVELS.map(quantile).flatMap((x) => [x - 0.5, x, x + 0.01]);
			let before = 0;
			for (const x of Float64Array.from(places).sort()) {
				expect(cdf(x)).toBeGreaterThanOrEqual(before);
				expect(Math.abs(cdf(x) + survival(x) - 1)).toBeLessThan(1e-13);
				before = cdf(x);
			}
			expect([cdf(-Infinity), cdf(Infinity)]).toEqual([0, 1]);
			expect([survival(-Infinity), survival(Infinity)]).toEqual([1, 0]);
			expect(cdf(support.max)).toBe(1);
		}
	});

	it('has a quantile that inverts the cdf', () => {
		for (const p of corners(family)) {
			const { kind, cdf, logPdf, quantile } = distributionOf({ family: id, parameters: p });
			for (const u of LEVELS) {
				const x = quantile(u);
				if (kind === 'continuous') {
					// x itself is only known to an ulp or two, which the density turns into probability
					const ulps = 4 * Number.EPSILON * Math.abs(x) * exp(logPdf(x));
					expect(Math.abs(cdf(x) - u)).toBeLessThan(1e-12 * u + ulps);
				} else {
					expect(cdf(x)).toBeGreaterThanOrEqual(u * (1 - 1e-12));
					expect(cdf(x - 1)).toBeLessThan(u);
					expect(quantile(cdf(x))).toBe(x);
				}
			}
		}
	});

	it('ends its quantiles at the ends of the support and refuses nonsense', () => {
		for (const p of corners(family)) {
			const { quantile, support } = distributionOf({ family: id, parameters: p });
			expect([quantile(0), quantile(1)]).toEqual([support.min, support.max]);
			expect([quantile(-0.1), quantile(1.1), quantile(NaN)]).toEqual([NaN, NaN, NaN]);
		}
	});

	it('has a density that is the slope of the cdf, or masses that add up to it', () => {
		for (const p of corners(family)) {
			const { kind, cdf, logPdf, quantile } = distributionOf({ family: id, parameters: p });
			for (const u of [0.05, 0.3, 0.7, 0.95]) {
				const x = quantile(u);
				if (kind !== 'continuous')
					expect(Math.abs(exp(logPdf(x)) - (cdf(x) - cdf(x - 1)))).toBeLessThan(1e-12);
				else {
					// a central difference over a thousandth of the quartile distance: error about 1e-6
					const h = 1e-3 * (quantile(Math.min(1, u + 0.01)) - quantile(u));
					const slope = (cdf(x + h) - cdf(x - h)) / (2 * h);
					expect(Math.abs(exp(logPdf(x)) / slope - 1)).toBeLessThan(1e-5);
				}
			}
		}
	});

	it('gives no density outside the support', () => {
		for (const p of corners(family)) {
			const { kind, logPdf, support } = distributionOf({ family: id, parameters: p });
			expect(logPdf(support.min - 1)).toBe(-Infinity);
			expect(logPdf(support.max + 1)).toBe(-Infinity);
			if (kind !== 'continuous') expect(logPdf(0.5)).toBe(-Infinity);
		}
	});

	it('draws samples with its mean and variance', () => {
		const p = middle;
		const draws = drawMany(family, p, 20_000);
		const mean = draws.reduce((sum, x) => sum + x, 0) / draws.length;
		const squares = draws.map((x) => (x - mean) * (x - mean));
		const variance = squares.reduce((sum, x) => sum + x, 0) / draws.length;
		const fourth = squares.reduce((sum, x) => sum + x * x, 0) / draws.length;
		// 4 standard errors: a right sampler fails one seed in 16,000, and the seed is fixed
		const meanError = Math.sqrt(variance / draws.length);
		const varianceError = Math.sqrt((fourth - variance * variance) / draws.length);
		expect(Math.abs(mean - family.mean(p))).toBeLessThan(4 * meanError);
		expect(Math.abs(variance - family.variance(p))).toBeLessThan(4 * varianceError);
	});

	it('draws samples that follow its cdf, inside the support', () => {
		for (const p of corners(family)) {
			const draws = drawMany(family, p, 5000);
			const distribution = distributionOf({ family: id, parameters: p });
			// 1.95 / sqrt(n) is the 0.1% point of Kolmogorov's law (counts stay further below)
			expect(goodnessOfFit(sampleOf(draws), distribution).ks).toBeLessThan(1.95 / Math.sqrt(5000));
			const { min, max } = distribution.support;
			expect(draws.every((x) => x >= min && x <= max)).toBe(true);
		}
	});

	it('draws the same from equal generators, and moves them', () => {
		const [one, two] = [generatorOf('same'), generatorOf('same')];
		const untouched = generatorOf('same').next();
		const draws = [one, two].map((g) => Array.from({ length: 20 }, () => family.sample(g, middle)));
		expect(draws[0]).toEqual(draws[1]);
		expect(one.next()).not.toBe(untouched);
	});

	it('recovers its parameters from its own draws', () => {
		const draws = drawMany(family, middle, 4000);
		const fit = fitted(family.fit(sampleOf(draws), options));
		expect(fit.converged).toBe(true);
		for (const { name, typical } of specsOf(family)) {
			const error = fit.standardErrors[name];
			// without a standard error (ends of a uniform) the estimate is off by a few n-ths of the range
			const slack = error === null ? (20 * (typical[1] - typical[0])) / 4000 : 4 * error;
			expect(Math.abs(fit.parameters[name] - middle[name]), name).toBeLessThanOrEqual(slack);
		}
	});

	it('recovers them from draws of which the larger ones were cut short', () => {
		const draws = drawMany(family, middle, 4000);
		const cut = generatorOf('cuts');
		const { quantile } = distributionOf({ family: id, parameters: middle });
		const ends = draws.map(() => quantile(0.2 + 0.8 * cut.next()));
		const rows = draws.map((x, i) => Math.min(x, ends[i]));
		const sample = sampleOf(
			rows,
			[...draws].map((x, i) => x > ends[i])
		);
		const fit = fitted(family.fit(sample, options));
		expect(fit.converged).toBe(true);
		// an atom that is its own end was seen
		expect(fit.censored).toBeGreaterThan(family.kind === 'atoms' ? 500 : 1000);
		for (const { name, typical } of specsOf(family)) {
			const error = fit.standardErrors[name];
			const slack = error === null ? (20 * (typical[1] - typical[0])) / 4000 : 4 * error;
			expect(Math.abs(fit.parameters[name] - middle[name]), name).toBeLessThanOrEqual(slack);
		}
		// an incomplete beta for every censored row is slow where the machine is busy
	});

	it('fits the same whatever the order of rows', () => {
		const draws = drawMany(family, middle, 300);
		const marks = [...draws].map((x, i) => i % 4 === 0 && x < (options.trials ?? Infinity));
		const weights = [...draws].map((_, i) => 1 + (i % 3));
		const order = [...draws.keys()].sort((a, b) => ((a * 7919) % 300) - ((b * 7919) % 300));
		const pick = <T>(column: ArrayLike<T>): T[] => order.map((row) => column[row]);
		const fit = family.fit(sampleOf(draws, marks, weights), options);
		const other = family.fit(sampleOf(pick(draws), pick(marks), pick(weights)), options);
		expect(other).toEqual(fit);
	});

	it('counts a row of weight 3 like three rows', () => {
		const draws = drawMany(family, middle, 200);
		const weights = [...draws].map((_, i) => (i % 2 === 0 ? 3 : 1));
		const repeated = [...draws].flatMap((x, i) => Array<number>(weights[i]).fill(x));
		const weighted = family.fit(sampleOf(draws, null, weights), options);
		expect(weighted).toEqual(family.fit(sampleOf(repeated), options));
	});

	it('fits sufficient statistics like the data behind them', () => {
		if (!family.sufficient) return expect(family.sufficient).toBeNull();
		const sample = sampleOf(drawMany(family, middle, 500));
		const stats = family.sufficient.of(sample, options);
		if ('reason' in stats) throw new Error(String(stats.reason));
		expect(family.sufficient.fit(stats)).toEqual(family.fit(sample, options));
	});

	it('has the log-likelihood of its own density', () => {
		const draws = drawMany(family, middle, 500);
		const fit = fitted(family.fit(sampleOf(draws), options));
		const sum = draws.reduce((total, x) => total + family.logPdf(x, fit.parameters), 0);
		expect(Math.abs(fit.logLikelihood / sum - 1)).toBeLessThan(1e-12);
	});

	it('answers bad input with a reason and never with NaN', () => {
		const bad: [number[], boolean[] | null][] = [
			[[], null],
			[[0], null],
			[[1], null],
			[[0, 0, 0], null],
			[[0.5, 0.5, 0.5], null],
			[[3, 3, 3], null],
			[[-1, 2, 3], null],
			[[0.25, 0.5, 7], null],
			[[1e300, 1, 2], null],
			[
				[0.2, 0.3, 0.4],
				[true, true, true]
			],
			[
				[0.2, 0.3, 0.4],
				[true, true, false]
			],
			[
				[1, 2, 2],
				[true, false, false]
			],
			[
				[0, 0, 5],
				[false, false, true]
			]
		];
		for (const [values, marks] of bad) {
			const fit = family.fit(sampleOf(values, marks), { trials: 7 });
			if (!isFitted(fit)) continue;
			const numbers = [fit.logLikelihood, ...Object.values(fit.parameters)];
			expect(numbers.every(Number.isFinite), `${values} ${marks}`).toBe(true);
			const errors = Object.values(fit.standardErrors);
			expect(
				errors.every((e) => e === null || e >= 0),
				`${values} ${marks}`
			).toBe(true);
		}
		expect(family.fit(sampleOf([]))).toEqual({ reason: 'tooFewValues' });
		expect(family.fit(sampleOf([0.5, 0.6], [true, true]))).toEqual({ reason: 'allCensored' });
	});

	it('names the parameter that is outside its domain', () => {
		for (const { name } of specsOf(family))
			for (const value of [NaN, -Infinity]) {
				const parameters = { ...middle, [name]: value };
				expect(() => distributionOf({ family: id, parameters })).toThrow(
					`${id}: ${name} = ${value}`
				);
			}
		expect(() => distributionOf({ family: id, parameters: { ...middle, other: 1 } })).toThrow(
			`${id}: unknown parameter other`
		);
	});
});
