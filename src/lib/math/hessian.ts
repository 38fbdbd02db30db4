/** Fourth root of the machine's precision: balances rounding (eps / h^2) and truncation (h^2). */
const RELATIVE_STEP = 1.220703125e-4;

/**
 * Second derivatives of a smooth function by central differences: at the maximum of a likelihood, the
 * inverse of minus this matrix estimates the covariance of the parameters.
 *
 * Error about 1e-7 of the scale of f / x^2 with the default steps (Abramowitz and Stegun 25.3.23, 25.3.26).
 *
 * @param f smooth within two steps around x
 * @param x length >= 1
 * @param steps step per coordinate, > 0; default 1.2e-4 max(|x|, 0.1)
 * @returns symmetric matrix of rows; NaN where f is not defined at a neighbour
 * @throws RangeError if x is empty or steps have another length
 */
export function hessian(
	f: (x: readonly number[]) => number,
	x: readonly number[],
	steps: readonly number[] = x.map((v) => RELATIVE_STEP * Math.max(Math.abs(v), 0.1))
): number[][] {
	if (x.length === 0) throw new RangeError('hessian: x has length 0, must be >= 1');
	if (steps.length !== x.length) {
		throw new RangeError(`hessian: steps has length ${steps.length}, must be ${x.length}`);
	}
	const centre = f(x);
	const at = (i: number, di: number, j: number, dj: number) => {
		const moved = [...x];
		moved[i] += di;
		moved[j] += dj;
		return f(moved);
	};
	const rows = x.map(() => x.map(() => 0));
	for (let i = 0; i < x.length; i++) {
		const h = steps[i];
		rows[i][i] = (at(i, h, i, 0) - 2 * centre + at(i, -h, i, 0)) / (h * h);
		for (let j = 0; j < i; j++) {
			const k = steps[j];
			const mixed = at(i, h, j, k) - at(i, h, j, -k) - at(i, -h, j, k) + at(i, -h, j, -k);
			rows[i][j] = mixed / (4 * h * k);
			rows[j][i] = rows[i][j];
		}
	}
	return rows;
}
