import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import type { Slope } from '../../climbSmooth';
import type { Tally } from '../../tally';
import { logSumExp, softmax } from './logSumExp';
import { emptySlopes, type MixtureComponent, type Slopes } from './mixtureComponent';

/** Where each part's two coordinates stand in the search's vector; parts may share one. After them come the
 * logs of the shares over the last part's, one for each part but the last. */
export interface Layout {
	readonly component: Pick<MixtureComponent, 'curveAt' | 'slopesAt'>;
	readonly slots: readonly (readonly [number, number])[];
	/** places of coordinates, before those of the shares */
	readonly places: number;
}

/** The rows of a tally that a mixture of positive values reads, with their logs. */
export interface LogRows {
	readonly values: Float64Array;
	readonly logs: Float64Array;
	readonly observed: Float64Array;
	readonly censored: Float64Array | null;
}

/** A row censored at 0 says nothing and has no log. */
export function logRowsOf({ values, observed, censored }: Tally): LogRows {
	const first = values.length > 0 && values[0] > 0 ? 0 : 1;
	const positive = values.subarray(first);
	return {
		values: positive,
		logs: positive.map(log),
		observed: observed.subarray(first),
		censored: censored && censored.subarray(first)
	};
}

/** Shares from the logs of their ratios to the last. */
export function sharesOf(ratios: readonly number[]): number[] {
	const logs = [...ratios, 0];
	const whole = logSumExp(logs);
	return logs.map((value) => exp(value - whole));
}

/**
 * The log-likelihood of a mixture with its gradient and observed information. With r_j the chance that a row
 * came from part j and s_j, h_j the derivatives of that part's log density, the gradient is sum r_j s_j and the
 * Hessian sum r_j (h_j + s_j s_j') less the gradient's own square.
 *
 * @see T. A. Louis (1982), Finding the observed information matrix when using the EM algorithm, JRSS B 44:226
 */
export function mixtureSlope(rows: LogRows, layout: Layout, at: readonly number[]): Slope {
	const { component, slots, places } = layout;
	const shares = sharesOf(at.slice(places));
	const logShares = shares.map(log);
	const parts = slots.map(([first, second]) => component.slopesAt(at[first], at[second]));
	const sums = createSums(layout, shares);
	const slopes = parts.map(emptySlopes);
	for (let i = 0; i < rows.values.length; i++) {
		const [x, logX] = [rows.values[i], rows.logs[i]];
		if (rows.observed[i] > 0) {
			parts.forEach((part, j) => part.observed(x, logX, slopes[j]));
			sums.add(rows.observed[i], slopes, logShares);
		}
		if (rows.censored && rows.censored[i] > 0) {
			parts.forEach((part, j) => part.censored(x, logX, slopes[j]));
			sums.add(rows.censored[i], slopes, logShares);
		}
	}
	return sums.result();
}

/** Adds rows up. The vectors of a row are reused: nothing is allocated in the loop. */
function createSums({ slots, places }: Layout, shares: readonly number[]) {
	const parts = slots.length;
	const size = places + parts - 1;
	let value = 0;
	const gradient = new Float64Array(size);
	const hessian = new Float64Array(size * size);
	const chance = new Float64Array(parts);
	const own = new Float64Array(size);

	function add(weight: number, slopes: readonly Slopes[], logShares: readonly number[]): void {
		value += weight * chances(slopes, logShares);
		own.fill(0);
		for (let j = 0; j < parts; j++) {
			const { first, second } = slopes[j];
			own[slots[j][0]] += chance[j] * first;
			own[slots[j][1]] += chance[j] * second;
			if (j < parts - 1) own[places + j] = chance[j] - shares[j];
		}
		for (let a = 0; a < size; a++) {
			gradient[a] += weight * own[a];
			for (let b = 0; b <= a; b++) hessian[a * size + b] -= weight * own[a] * own[b];
		}
		for (let j = 0; j < parts; j++) addPart(weight * chance[j], j, slopes[j]);
	}

	/** Fills `chance` with what each part has of the row. @returns the row's log density */
	function chances(slopes: readonly Slopes[], logShares: readonly number[]): number {
		for (let j = 0; j < parts; j++) chance[j] = logShares[j] + slopes[j].value;
		return softmax(chance);
	}

	/** The part's own curvature, and what the shares do: the score by share m is [j = m] - share m. */
	function addPart(times: number, j: number, slope: Slopes): void {
		const [first, second] = slots[j];
		const { first: a, second: b } = slope;
		put(first, first, times * (slope.firstFirst + a * a));
		put(first, second, times * (slope.firstSecond + a * b));
		put(second, second, times * (slope.secondSecond + b * b));
		for (let m = 0; m < parts - 1; m++) {
			const byShare = (m === j ? 1 : 0) - shares[m];
			put(places + m, first, times * a * byShare);
			put(places + m, second, times * b * byShare);
			for (let n = 0; n <= m; n++) {
				const both = byShare * ((n === j ? 1 : 0) - shares[n]);
				const curvature = (m === n ? shares[m] : 0) - shares[m] * shares[n];
				put(places + m, places + n, times * (both - curvature));
			}
		}
	}

	/** The lower triangle only. */
	function put(row: number, column: number, amount: number): void {
		hessian[row > column ? row * size + column : column * size + row] += amount;
	}

	function result(): Slope {
		const information = Array.from({ length: size }, (_, a) =>
			Array.from(
				{ length: size },
				(_, b) => -(a >= b ? hessian[a * size + b] : hessian[b * size + a])
			)
		);
		return { value, gradient: Array.from(gradient), information };
	}

	return { add, result };
}
