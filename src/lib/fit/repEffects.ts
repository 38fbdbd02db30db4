import { exp } from '../math/exp';
import type { Matrix } from '../math/linear';
import { log } from '../math/log';
import { log1p } from '../math/log1p';
import { correlationsLeft } from '../model/betweenReps';
import { repQuantities, type BetweenReps, type EffectPair, type RepQuantity } from '../model/team';
import { nearestCorrelation } from '../stats/nearestCorrelation';
import type { Pooled } from '../stats/pooling/pooled';
import type { PooledReps } from './poolReps';

/** How the differences between reps hang together. */
export interface RepEffects {
	/** pairs of quantities in which reps do differ */
	readonly pairs: readonly EffectPair[];
	/** between reps, in the order of `repQuantities`; zero where reps do not differ or nothing is known */
	readonly matrix: Matrix;
	/** the pairs did not fit together, and the nearest possible matrix was taken */
	readonly repaired: boolean;
	readonly largestChange: number;
	/** of what is not known of a rep once its own data are in: what a world draws */
	readonly posterior: Matrix;
}

/** Fewer reps say nothing about a correlation. */
const LEAST_REPS = 4;
/** Places of the correlation; the ends themselves are impossible. */
const PLACES = Array.from({ length: 79 }, (_, i) => -0.975 + 0.025 * i);
/**
 * Assumption (guess): before the data, a correlation has density (1 - r^2)^2: sd .38, and strong ones need
 * many reps to be believed.
 */
const PRIOR_POWER = 2;

interface Effect {
	/** own estimate less the group's, in standard deviations between reps; NaN = no data */
	readonly own: readonly number[];
	/** weight of own data, in [0, 1] */
	readonly weight: readonly number[];
}

const independent = (): number[][] =>
	repQuantities.map((_, i) => repQuantities.map((__, j) => (i === j ? 1 : 0)));

type Pooling = Readonly<Record<RepQuantity, PooledReps | null>>;

/**
 * Correlations between the effects of reps (ability, volume, deal size), each pair by itself: the reps' own
 * estimates are bivariate normal about the group with their own errors on top, and the correlation is weighted
 * over a grid by that likelihood and its prior. Quantities in which there is no evidence that reps differ
 * correlate with nothing.
 *
 * @returns null with fewer than four reps, or when reps differ in fewer than two quantities
 */
export function fitRepEffects(pooling: Pooling): RepEffects | null {
	const effects = repQuantities.map((id) => {
		const pooled = pooling[id]?.pooled;
		return pooled && pooled.spread > 0 ? effectOf(id, pooled) : null;
	});
	const pairs: EffectPair[] = [];
	const matrix = independent();
	for (let i = 0; i < effects.length; i++)
		for (let j = i + 1; j < effects.length; j++) {
			const [one, other] = [effects[i], effects[j]];
			const found = one && other && correlationOf(one, other);
			if (!found) continue;
			pairs.push({ one: repQuantities[i], other: repQuantities[j], ...found });
			matrix[i][j] = matrix[j][i] = found.correlation;
		}
	if (pairs.length === 0) return null;
	const nearest = nearestCorrelation(matrix);
	return {
		pairs,
		matrix: nearest.matrix,
		repaired: nearest.repaired,
		largestChange: nearest.largestChange,
		posterior: correlationsLeft(
			nearest.matrix,
			repQuantities.map((id) => precisionOf(pooling[id]))
		)
	};
}

/** On the scale on which effects add: logs for rates and sizes, logits for shares. */
function effectOf(id: RepQuantity, { units, mean, spread }: Pooled): Effect {
	if (id === 'dealSizeFactor') return scaled(units, (own) => log(own), 0, spread);
	const share = id === 'winRate' || id === 'opportunityRate';
	const link = (value: number): number => (share ? log(value / (1 - value)) : log(value));
	return scaled(units, link, link(mean), share ? spread / (mean * (1 - mean)) : spread / mean);
}

const scaled = (
	units: Pooled['units'],
	link: (own: number) => number,
	center: number,
	sd: number
): Effect => ({
	own: units.map(({ own }) => {
		const effect = own === null ? NaN : (link(own) - center) / sd;
		return Number.isFinite(effect) ? effect : NaN;
	}),
	weight: units.map(({ weight }) => weight)
});

function correlationOf(one: Effect, other: Effect) {
	const rows = one.own
		.map((x, r) => ({ x, y: other.own[r], vx: 1 / one.weight[r], vy: 1 / other.weight[r] }))
		.filter(({ x, y, vx, vy }) => !Number.isNaN(x + y) && Number.isFinite(vx + vy));
	if (rows.length < LEAST_REPS) return null;
	const logs = PLACES.map((r) => {
		let sum = PRIOR_POWER * log1p(-r * r);
		for (const { x, y, vx, vy } of rows) {
			const determinant = vx * vy - r * r;
			sum -= 0.5 * (log(determinant) + (vy * x * x - 2 * r * x * y + vx * y * y) / determinant);
		}
		return sum;
	});
	const top = Math.max(...logs);
	const weights = logs.map((value) => exp(value - top));
	const total = weights.reduce((a, b) => a + b, 0);
	const at = (level: number): number => {
		let below = 0;
		return (
			PLACES.find((_, i) => (below += weights[i] / total) >= level) ?? PLACES[PLACES.length - 1]
		);
	};
	return {
		correlation: PLACES.reduce((sum, r, i) => sum + (r * weights[i]) / total, 0),
		low: at(0.1),
		high: at(0.9),
		reps: rows.length
	};
}

/** What the simulator reads of it; without an estimate the rates do not go together. */
export const betweenReps = (pooling: Pooling, effects: RepEffects | null): BetweenReps => ({
	pairs: effects?.pairs ?? [],
	matrix: effects?.matrix ?? independent(),
	precision: repQuantities.map((id) => precisionOf(pooling[id]))
});

/** With own data of average weight w an effect has an error of variance (1 - w) / w beside its 1. */
function precisionOf(reps: PooledReps | null): number {
	if (!reps) return 0;
	const { units } = reps.pooled;
	const weight = units.reduce((sum, unit) => sum + unit.weight, 0) / units.length;
	return weight / Math.max(1e-9, 1 - weight);
}
