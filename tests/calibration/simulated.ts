import { exp } from '../../src/lib/math/exp';
import { log } from '../../src/lib/math/log';
import { normalQuantile } from '../../src/lib/math/normal';
import type { Generator } from '../../src/lib/random/generator';
import { distributionOf } from '../../src/lib/stats/distributionOf';
import { families } from '../../src/lib/stats/distributions';
import { betaBinomial } from '../../src/lib/stats/pooling/betaBinomial';
import { gammaPoisson } from '../../src/lib/stats/pooling/gammaPoisson';
import { normalLogs } from '../../src/lib/stats/pooling/normalLogs';
import { poissonWithin } from '../../src/lib/stats/regression/poissonWithin';
import { slopeInterval } from '../../src/lib/stats/regression/slopeInterval';
import { countTouches, GIVEN_UP } from '../../src/lib/stats/touches/touchTable';
import { smoothHazard, smoothHazardAt } from '../../src/lib/stats/touches/smoothHazard';
import { WON } from '../../src/lib/history/history';

/** A team's history in size: reps, and months seen. */
export interface Size {
	readonly reps: number;
	readonly months: number;
}

const DAYS = 21;

const normal = (generator: Generator): number => normalQuantile(generator.next());
/** The poolings' own prior of a spread. */
const halfNormal = (generator: Generator, scale = 0.5): number =>
	scale * Math.abs(normal(generator));
const places = (count: number): number[] => Array.from({ length: count }, (_, i) => i);

/**
 * One run of a rank test: a group is drawn from the prior, units from the group, data from the units; the
 * answer is the posterior's cumulative probability at the first unit's truth, uniform on (0, 1) where the
 * posterior is right (S. Talts et al. 2018, arXiv 1804.06788; D§8).
 */
export const ranks: Readonly<Record<string, (generator: Generator, size: Size) => number>> = {
	'gamma-Poisson': (generator, { reps, months }) => {
		const mean = exp(normal(generator)) / 4;
		const spread = Math.max(0.01, halfNormal(generator));
		const shape = 1 / (spread * spread);
		const truth = places(reps).map(() =>
			families.gamma.sample(generator, { shape, rate: shape / mean })
		);
		const exposures = truth.map(() => (DAYS * months) / 4);
		const counts = truth.map((rate, i) =>
			families.poisson.sample(generator, { mean: rate * exposures[i] })
		);
		const { units } = gammaPoisson({ counts, exposures });
		return distributionOf(units[0].posterior).cdf(truth[0]);
	},
	'beta-binomial': (generator, { reps, months }) => {
		const mean = 1 / (1 + exp(1 + 0.8 * normal(generator)));
		// As a share of the largest sd that chances can have.
		const spread = Math.min(0.9, Math.max(0.01, halfNormal(generator, 0.3)));
		const total = 1 / (spread * spread) - 1;
		const truth = places(reps).map(() =>
			families.beta.sample(generator, { alpha: mean * total, beta: (1 - mean) * total })
		);
		const trials = truth.map(() => 4 * months);
		const wins = truth.map((share, i) =>
			places(trials[i]).reduce((sum) => sum + (generator.next() < share ? 1 : 0), 0)
		);
		const { units } = betaBinomial({ wins, trials });
		return distributionOf(units[0].posterior).cdf(truth[0]);
	},
	'normal on logs': (generator, { reps, months }) => {
		const group = 8 + normal(generator);
		const spread = halfNormal(generator);
		const truth = places(reps).map(() => group + spread * normal(generator));
		const { units } = normalLogs(logMeansOf(generator, truth, 2 * months, 0.7));
		return distributionOf(units[0].posterior).cdf(exp(truth[0] - group));
	}
};

function logMeansOf(generator: Generator, truth: readonly number[], deals: number, sd: number) {
	const variance = (sd * sd) / deals;
	return {
		means: truth.map((mean) => mean + Math.sqrt(variance) * normal(generator)),
		variances: truth.map(() => variance)
	};
}

/** Whether intervals of a level hold the truth, one entry per interval of a run. */
export type Held = (level: number) => readonly boolean[];

/** One run of a coverage test: a truth, data from it, and the intervals that the fits give. */
export const coverages: Readonly<Record<string, (generator: Generator, size: Size) => Held>> = {
	'chance of a touch to win': (generator, { reps, months }) => {
		const hazard = (touch: number): number => 1 / (1 + exp(2.6 + 0.15 * touch));
		const outcome: number[] = [];
		const touches: number[] = [];
		for (let i = 0; i < 40 * reps * months; i++) {
			let n = 1;
			while (generator.next() >= hazard(n) && generator.next() >= 0.25) n++;
			// Which of the two ended it is drawn as likely as it was.
			const won = hazard(n) / (1 - (1 - hazard(n)) * 0.75);
			outcome.push(generator.next() < won ? WON : GIVEN_UP);
			touches.push(n);
		}
		const { atRisk, won } = countTouches({ touches, outcome });
		const curve = smoothHazard({ atRisk, events: won });
		return (level) => {
			if (!curve) return [];
			const z = normalQuantile(0.5 + level / 2);
			return [1, 2, 3, 4, 5, 6].map(
				(touch) =>
					smoothHazardAt(curve, touch, -z) < hazard(touch) &&
					hazard(touch) < smoothHazardAt(curve, touch, z)
			);
		};
	},
	'deal size of a rep': (generator, { reps, months }) => {
		const truth = places(reps).map(() => 8 + 0.25 * normal(generator));
		const { units } = normalLogs(logMeansOf(generator, truth, 2 * months, 0.7));
		return within(
			units.map(({ posterior }) => posterior),
			truth.map((mean) => exp(mean - 8))
		);
	},
	'demos on dials': (generator, { reps, months }) => {
		const slope = 0.65;
		const seasons = places(months).map(() => 0.1 * normal(generator));
		const rows = places(reps).flatMap((unit) => {
			const level = 0.3 * normal(generator);
			return seasons.map((season, time) => {
				const x = log(45) + 0.25 * normal(generator);
				const mean = 40 * exp(level + season + slope * (x - log(45)));
				const busy = families.gamma.sample(generator, { shape: 30, rate: 30 });
				return { unit, time, x, y: families.poisson.sample(generator, { mean: mean * busy }) };
			});
		});
		const fit = poissonWithin({
			outcomes: rows.map(({ y }) => y),
			regressor: rows.map(({ x }) => x),
			units: rows.map(({ unit }) => unit),
			times: rows.map(({ time }) => time)
		});
		return (level) => {
			if (!fit) return [];
			const { low, high } = slopeInterval(fit, level);
			return [low < slope && slope < high];
		};
	}
};

const within = (
	laws: readonly {
		readonly family: string;
		readonly parameters: Readonly<Record<string, number>>;
	}[],
	truth: readonly number[]
): Held => {
	const at = laws.map((law, i) => distributionOf(law).cdf(truth[i]));
	return (level) => at.map((u) => Math.abs(u - 0.5) < level / 2);
};
