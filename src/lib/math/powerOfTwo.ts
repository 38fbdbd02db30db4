const LOWEST = -1074;
const HIGHEST = 1023;

const powers = new Float64Array(HIGHEST - LOWEST + 1);
powers[0] = 5e-324; // 2^-1074, the smallest subnormal double
for (let i = 1; i < powers.length; i++) powers[i] = 2 * powers[i - 1];

/**
 * 2^exponent, exactly. A table look-up: writing the bits through two views of one buffer stalls the
 * processor for longer than the rest of `exp` takes.
 *
 * @param exponent integer in [-1074, 1023]; outside it the result is undefined
 */
export function powerOfTwo(exponent: number): number {
	return powers[exponent - LOWEST];
}

/**
 * value * 2^exponent, rounded once (twice for the exponent -1075); Infinity where it overflows.
 *
 * @param value finite, magnitude in about [1/2, 2]
 * @param exponent integer in [-1075, 1024]
 */
export function scaleByPowerOfTwo(value: number, exponent: number): number {
	if (exponent < LOWEST) return value * 0.5 * powers[exponent + 1 - LOWEST];
	if (exponent > HIGHEST) return value * 2 * powers[exponent - 1 - LOWEST];
	return value * powers[exponent - LOWEST];
}
