import { cholesky, invertPositiveDefinite, type Matrix } from '../math/linear';
import { nearestCorrelation } from '../stats/nearestCorrelation';
import { repQuantities, type BetweenReps, type RepQuantity } from './team';

/** Correlation of two of the reps' rates, as a plan names it: `dialsPerDayWithWinRate`. */
export type PairId = `${RepQuantity}With${Capitalize<RepQuantity>}`;

/** Two of the reps' rates. */
export interface RepPair {
	readonly id: PairId;
	readonly one: RepQuantity;
	readonly other: RepQuantity;
	/** their places in `repQuantities`, the smaller first */
	readonly i: number;
	readonly j: number;
}

const pairOf = (i: number, j: number): RepPair => {
	const [one, other] = [repQuantities[i], repQuantities[j]];
	const id = `${one}With${other[0].toUpperCase()}${other.slice(1)}` as PairId;
	return { id, one, other, i, j };
};

/** Every two of them, once. */
export const repPairs: readonly RepPair[] = repQuantities.flatMap((_, i) =>
	repQuantities.slice(i + 1).map((__, k) => pairOf(i, i + 1 + k))
);

/** What a plan may set a correlation to: at 1 two rates would be one. */
export const pairRange = [-0.99, 0.99] as const;

/** A change that shows in two decimals: less is rounding, such as that of a fitted matrix at the edge. */
const VISIBLE = 0.005;

const identity: Matrix = repQuantities.map((_, i) =>
	repQuantities.map((__, j) => (i === j ? 1 : 0))
);

/** The fitted correlation of a pair; 0 where a history does not say, or reps do not differ. */
export const fittedCorrelation = (
	between: BetweenReps | null | undefined,
	{ i, j }: Pick<RepPair, 'i' | 'j'>
): number => between?.matrix[i][j] ?? 0;

/** Correlations between reps as they are played. */
export interface CorrelationsInForce {
	/** in the order of `repQuantities` */
	readonly matrix: Matrix;
	/** those set by hand cannot hold at once, with each other or with the fitted ones; the nearest are taken */
	readonly repaired: boolean;
	/** by how much one correlation had to move at most */
	readonly largestChange: number;
}

/**
 * The fitted correlations with those that a plan sets in their place.
 * @param assumptions of the plan, by id; others than pairs are left alone
 */
export function correlationsInForce(
	between: BetweenReps | null | undefined,
	assumptions: Readonly<Record<string, number>>
): CorrelationsInForce {
	const fitted = between?.matrix ?? identity;
	const set = repPairs.filter(({ id }) => id in assumptions);
	if (set.length === 0) return { matrix: fitted, repaired: false, largestChange: 0 };
	const matrix = fitted.map((row) => [...row]);
	for (const { id, i, j } of set) matrix[i][j] = matrix[j][i] = assumptions[id];
	const nearest = nearestCorrelation(matrix);
	return { ...nearest, repaired: nearest.largestChange >= VISIBLE };
}

/**
 * Correlation of what is not known of a rep's rates once its own data are in. Before the data the effects
 * are normal with sd 1 and these correlations; own data add to the precision of each by itself, so that what
 * is left is normal with the inverse of the sum.
 *
 * @param precision of what own data say, against the spread between reps; 0 = nothing, per rate
 */
export function correlationsLeft(matrix: Matrix, precision: readonly number[]): Matrix {
	const before = invertPositiveDefinite(matrix);
	const left =
		before &&
		invertPositiveDefinite(
			before.map((row, i) => row.map((value, j) => (i === j ? value + precision[i] : value)))
		);
	if (!left) return identity;
	const correlations = left.map((row, i) =>
		row.map((value, j) => (i === j ? 1 : value / Math.sqrt(left[i][i] * left[j][j])))
	);
	return nearestCorrelation(correlations).matrix;
}

/**
 * What makes independent normal scores of a rep's rates go together in a world: the Cholesky factor of what
 * is not known of them.
 * @returns rows of a lower triangle; null where nothing goes together
 */
export function jointFactor(
	between: BetweenReps | null | undefined,
	assumptions: Readonly<Record<string, number>>
): Matrix | null {
	const { matrix } = correlationsInForce(between, assumptions);
	if (matrix.every((row, i) => row.every((value, j) => i === j || value === 0))) return null;
	return cholesky(correlationsLeft(matrix, between?.precision ?? repQuantities.map(() => 0)));
}
