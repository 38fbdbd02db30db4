import { describe, expect, it } from 'vitest';
import cases from '../../../../tests/reference/stats/pooling.json';
import { normalQuantile } from '../../math/normal';
import { generatorOf } from '../../random/generator';
import { distributionOf } from '../distributionOf';
import { families } from '../distributions';
import { correlation, mean } from '../summary';
import { betaBinomial } from './betaBinomial';
import { gammaPoisson } from './gammaPoisson';
import { normalLogs } from './normalLogs';
import type { Pooled } from './pooled';
import { sharedUniform } from './sharedUniform';
import { spreadPValue } from './spreadAnswer';

type Data = Record<string, number[]>;

const pool = (model: string, data: Data): Pooled => {
	if (model === 'gammaPoisson')
		return gammaPoisson({
			counts: data.counts,
			exposures: data.exposures,
			overdispersion: data.overdispersion
		});
	if (model === 'betaBinomial') return betaBinomial({ wins: data.wins, trials: data.trials });
	return normalLogs({ means: data.means, variances: data.variances });
};

/** The unit's centre and sd on the scale of the reference: logs for multipliers. */
function centreAndSd(unit: Pooled['units'][number]): [number, number] {
	if (unit.posterior.family === 'logNormal')
		return [unit.posterior.parameters.mu, unit.posterior.parameters.sigma];
	const { mean, variance } = distributionOf(unit.posterior);
	return [mean, Math.sqrt(variance)];
}

describe.each(cases)('$model agrees with brute force (make_pooling.py)', (entry) => {
	const data = JSON.parse(JSON.stringify(entry.data)) as Data;
	const pooled = pool(entry.model, data);
	const { expected } = entry;

	it('in the posterior of each unit', () => {
		pooled.units.forEach((unit, i) => {
			const [centre, sd] = centreAndSd(unit);
			// the grid of 41 x 15 points is good to a hundredth of a posterior sd
			expect(Math.abs(centre - expected.means[i])).toBeLessThan(0.01 * expected.sds[i]);
			expect(Math.abs(sd / expected.sds[i] - 1)).toBeLessThan(0.01);
		});
	});

	it('in what the units share', () =>
		expect(Math.abs(pooled.correlation - expected.correlation)).toBeLessThan(0.01));

	it('in the most likely mean and spread and the test of no spread', () => {
		// both searches stop at about 1e-6 of the likelihood's width
		expect(Math.abs(pooled.mean / expected.mean - 1)).toBeLessThan(1e-4);
		expect(Math.abs(pooled.pValue - spreadPValue(expected.likelihoodRatio))).toBeLessThan(1e-5);
		if (expected.gridSpread === 0) expect(pooled.spread).toBe(0);
		else {
			const scale = { gammaPoisson: pooled.mean, normalLogs: 1 }[entry.model];
			const unit = scale ?? Math.sqrt(pooled.mean * (1 - pooled.mean));
			expect(Math.abs(pooled.spread / (expected.gridSpread * unit) - 1)).toBeLessThan(1e-3);
		}
	});
});

describe('partial pooling', () => {
	it('keeps units apart that differ clearly and says so', () => {
		const pooled = gammaPoisson({ counts: [900, 300, 1500], exposures: [20, 20, 20] });
		pooled.units.forEach(({ shrunk, own, weight }) => {
			expect(Math.abs(shrunk / (own ?? NaN) - 1)).toBeLessThan(0.05);
			expect(weight).toBeGreaterThan(0.95);
		});
		expect(pooled.pValue).toBeLessThan(1e-10);
	});

	it('finds no spread where units differ less than chance would make them', () => {
		const { spread, pValue } = betaBinomial({ wins: [10, 10, 11], trials: [40, 41, 42] });
		expect({ spread, pValue }).toEqual({ spread: 0, pValue: 1 });
	});

	it('trusts clustered counts as little as their variance says', () => {
		const counts = [450, 550];
		const plain = gammaPoisson({ counts, exposures: [10, 10] });
		const clustered = gammaPoisson({ counts, exposures: [10, 10], overdispersion: [12, 12] });
		expect(plain.pValue).toBeLessThan(0.02);
		expect(clustered.pValue).toBeGreaterThan(0.2);
		expect(clustered.units[0].weight).toBeLessThan(plain.units[0].weight);
	});

	it('gives a unit without data the law of the group', () => {
		const rates = gammaPoisson({ counts: [40, 90, 0], exposures: [20, 20, 0] });
		const chances = betaBinomial({ wins: [12, 30, 0], trials: [60, 60, 0] });
		const levels = normalLogs({ means: [8, 9, NaN], variances: [0.01, 0.01, Infinity] });
		for (const { units } of [rates, chances, levels]) {
			expect(units[2]).toMatchObject({ own: null, weight: 0 });
			const [lone, known] = [units[2], units[0]].map((u) => distributionOf(u.posterior));
			expect(Math.sqrt(lone.variance)).toBeGreaterThan(2 * Math.sqrt(known.variance));
		}
	});

	it('has an answer for no events, for nothing but wins and for a single unit', () => {
		const none = gammaPoisson({ counts: [0, 0], exposures: [20, 15] });
		expect(none).toMatchObject({ mean: 0, spread: 0, pValue: 1 });
		expect(none.units[0].shrunk).toBeGreaterThan(0);
		const all = betaBinomial({ wins: [5, 9], trials: [5, 9] });
		expect(all).toMatchObject({ mean: 1, spread: 0, pValue: 1 });
		expect(all.units[1].shrunk).toBeLessThan(1);
		const one = gammaPoisson({ counts: [80], exposures: [20] });
		expect(one).toMatchObject({ correlation: 0, pValue: 1 });
		expect(one.units[0].shrunk).toBeCloseTo(4, 1);
		expect(normalLogs({ means: [8], variances: [0.04] }).units[0].shrunk).toBeCloseTo(1, 12);
	});

	it('gives each unit the same whatever the order of units', () => {
		const counts = [31, 9, 55, 14];
		const exposures = [20, 12, 22, 21];
		const forward = gammaPoisson({ counts, exposures });
		const backward = gammaPoisson({
			counts: [...counts].reverse(),
			exposures: [...exposures].reverse()
		});
		forward.units.forEach((unit, i) =>
			expect(backward.units[counts.length - 1 - i].shrunk).toBeCloseTo(unit.shrunk, 9)
		);
	});

	it('names the number that cannot be used', () => {
		expect(() => gammaPoisson({ counts: [1, -1], exposures: [1, 1] })).toThrow(
			'gammaPoisson: counts[1] = -1, must be finite and >= 0'
		);
		expect(() => gammaPoisson({ counts: [1], exposures: [0] })).toThrow(
			'gammaPoisson: exposures[0] = 0 with counts[0] = 1, must be > 0'
		);
		expect(() => gammaPoisson({ counts: [1], exposures: [1], overdispersion: [0.5] })).toThrow(
			'overdispersion[0] = 0.5, must be finite and >= 1'
		);
		expect(() => betaBinomial({ wins: [3], trials: [2] })).toThrow(
			'betaBinomial: wins[0] = 3, must be <= trials[0] = 2'
		);
		expect(() => betaBinomial({ wins: [0], trials: [0] })).toThrow('trials sum to 0');
		expect(() => normalLogs({ means: [1], variances: [0] })).toThrow('variances[0] = 0');
		expect(() => normalLogs({ means: [NaN], variances: [1] })).toThrow('means[0] = NaN');
		expect(() => normalLogs({ means: [1], variances: [Infinity] })).toThrow('a unit with data');
	});
});

describe('spreadPValue', () => {
	it('is half the chi-square tail, since a spread cannot be negative', () => {
		// scipy.stats.chi2.sf(2.705543454095404, 1) = 0.1
		expect(spreadPValue(2.705543454095404)).toBeCloseTo(0.05, 12);
		expect(spreadPValue(0)).toBe(1);
	});
});

describe('sharedUniform', () => {
	it('keeps each uniform uniform and correlates their normal scores as asked', () => {
		const generator = generatorOf('shared');
		const pairs = Array.from({ length: 20_000 }, () => {
			const common = generator.next();
			return [generator.next(), generator.next()].map((own) => sharedUniform(common, own, 0.4));
		});
		const first = pairs.map((pair) => pair[0]);
		// 4 standard errors of a mean and of a correlation
		expect(Math.abs(mean(first) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / 20_000));
		const [x, y] = [0, 1].map((side) => pairs.map((pair) => normalQuantile(pair[side])));
		expect(Math.abs(correlation(x, y) - 0.4)).toBeLessThan((4 * (1 - 0.16)) / Math.sqrt(20_000));
	});

	it('is the own one without correlation and the common one with a full one', () => {
		expect(sharedUniform(0.2, 0.7, 0)).toBeCloseTo(0.7, 14);
		expect(sharedUniform(0.2, 0.7, 1)).toBeCloseTo(0.2, 14);
	});
});

describe('posteriors of five reps, drawn from a known group', () => {
	/** Share of 80% intervals that hold the truth: of single reps, and of the team's total with and without
	 * what the reps share. */
	function coverage(spread: number, runs: number) {
		const generator = generatorOf(`coverage ${spread}`);
		const shape = 1 / (spread * spread);
		let [reps, team, apart, differ] = [0, 0, 0, 0];
		for (let run = 0; run < runs; run++) {
			const truth = Array.from({ length: 5 }, () =>
				spread > 0 ? families.gamma.sample(generator, { shape, rate: shape / 2 }) : 2
			);
			const counts = truth.map((rate) => families.poisson.sample(generator, { mean: 20 * rate }));
			const {
				units,
				correlation: shared,
				pValue
			} = gammaPoisson({
				counts,
				exposures: [20, 20, 20, 20, 20]
			});
			const laws = units.map((unit) => distributionOf(unit.posterior));
			reps += laws.filter((law, i) => Math.abs(law.cdf(truth[i]) - 0.5) < 0.4).length / 5;
			const variances = laws.map((law) => law.variance);
			const own = variances.reduce((sum, v) => sum + v, 0);
			const root = variances.reduce((sum, v) => sum + Math.sqrt(v), 0);
			const miss = Math.abs(laws.reduce((sum, law, i) => sum + law.mean - truth[i], 0));
			if (miss < 1.2816 * Math.sqrt(own + shared * (root * root - own))) team++;
			if (miss < 1.2816 * Math.sqrt(own)) apart++;
			if (pValue < 0.05) differ++;
		}
		return { reps: reps / runs, team: team / runs, apart: apart / runs, differ: differ / runs };
	}

	// with 150 runs a coverage of 80% is seen within 70 to 90% but for one seed in 400
	it('hold the truth as often as they say when reps differ', () => {
		const { reps, team } = coverage(0.25, 150);
		expect(reps).toBeGreaterThan(0.7);
		expect(reps).toBeLessThan(0.9);
		expect(team).toBeGreaterThan(0.7);
		expect(team).toBeLessThan(0.9);
	}, 60_000);

	it('need what they share to hold the total, and seldom see differences where there are none', () => {
		const { team, apart, differ } = coverage(0, 150);
		expect(team).toBeGreaterThan(0.7);
		expect(apart).toBeLessThan(0.75);
		// a 5% test with five units errs on the safe side; 10% would be 2.8 standard errors above
		expect(differ).toBeLessThan(0.1);
	}, 60_000);
});
