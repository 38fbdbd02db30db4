/** Chebyshev coefficients; tests/reference/math/make_coefficients.py */
const COEFFICIENTS = new Float64Array([
	1.210677940694214, -0.07386602138757274, -0.021925817186695756, 0.01979622598330062,
	-0.008304516603087899, 0.002476680268891719, -0.0005584195133978612, 9.23630140622529e-5,
	-9.437787304936758e-6, 1.533340859279098e-8, 1.7923625690837423e-7, -2.4529661547231826e-8,
	-1.0662181478402102e-9, 6.873607823933708e-10, -3.495728823140734e-11, -1.5284552922511393e-11,
	1.9426459056452242e-12, 3.3299272801267463e-13, -7.192324474751281e-14, -7.922170546298046e-15,
	2.4793444826073247e-15, 2.2655534108799694e-16, -8.558157614424224e-17, -8.183972363228112e-18,
	2.994093594919765e-18, 3.578227277695838e-19
]);
const KNEE = 4;

/**
 * e^(x^2) erfc(x) for x >= 1/2: the complementary error function without its underflow, from which
 * the tails of the normal law are made.
 *
 * A Chebyshev series for (1 + 2x) e^(x^2) erfc(x) in (x - 1/2 - 4) / (x - 1/2 + 4), after Shepherd and
 * Laframboise (1981), "Chebyshev approximation of (1 + 2x) exp(x^2) erfc x", Math. Comp. 36;
 * summed by Clenshaw's recurrence. Relative error below 1e-15 (measured).
 *
 * @param x in [1/2, Infinity); below 1/2 the result is undefined, NaN gives NaN
 */
export function scaledErfc(x: number): number {
	if (x > 1e16) return 0.5641895835477563 / x; // 1 / (x sqrt pi), DLMF 7.12.1
	const s = (x - 0.5 - KNEE) / (x - 0.5 + KNEE);
	const twice = 2 * s;
	let current = 0;
	let before = 0;
	for (let j = COEFFICIENTS.length - 1; j > 0; j--) {
		const next = twice * current - before + COEFFICIENTS[j];
		before = current;
		current = next;
	}
	return (s * current - before + COEFFICIENTS[0]) / (1 + 2 * x);
}
