import { highWord } from './highWord';
import { logTable } from './logTable';
import { powerOfTwo } from './powerOfTwo';

/** High word of 0.709...; the reduced argument lies in [0.709, 1.418), and 1 is the middle of a cell. */
const ORIGIN = 0x3fe6b000;
// ln 2 in two parts; the head is a multiple of 2^-42, so that head * k is exact for every exponent k.
const LN2_HEAD = 0.6931471805598903;
const LN2_TAIL = 5.497923018708371e-14;
/** 2^32 + 1: Veltkamp's constant that keeps the upper 21 bits of a double. */
const SPLITTER = 4294967297;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_54 = 18014398509481984;

/**
 * Natural logarithm, with the same bits on every engine.
 *
 * Table method after Tang (1990), "Table-driven implementation of the logarithm function in IEEE
 * floating-point arithmetic", ACM TOMS 16(4), in the variant that multiplies by a short inverse of
 * the cell's middle (Muller et al., Handbook of Floating-Point Arithmetic):
 * x = 2^k z, r = z * inverse - 1 exactly up to one rounding, log x = k ln2 - log(inverse) + log1p(r).
 *
 * Error: below 0.6 ulp (measured), including close to 1.
 *
 * @param x any number; +-0 gives -Infinity, negative and NaN give NaN, Infinity gives Infinity
 */
export function log(x: number): number {
	if (!(x > 0 && x < Infinity)) return logOfExtremes(x);
	return x < SMALLEST_NORMAL ? logReduced(x * TWO_54, 0, 54) : logReduced(x, 0, 0);
}

/**
 * log(head + tail) for a sum that is known to more than one double, to first order in the tail.
 *
 * @param head any number that is not subnormal
 * @param tail |tail| no more than an ulp or so of head, or of 1 where head is 1
 */
export function logOfSum(head: number, tail: number): number {
	if (!(head > 0 && head < Infinity)) return logOfExtremes(head);
	return logReduced(head, tail / head, 0);
}

/** log(x) + correction - shift ln2, for normal x > 0 */
function logReduced(x: number, correction: number, shift: number): number {
	const offset = highWord(x) - ORIGIN;
	const binary = offset >> 20;
	const row = 3 * ((offset >> 13) & 127);
	const z = x * powerOfTwo(-binary);
	const inverse = logTable[row];
	const shifted = z * SPLITTER;
	const zUpper = shifted - (shifted - z);
	// Both products are exact: 21 + 17 bits and 32 + 17 bits.
	const r = zUpper * inverse - 1 + (z - zUpper) * inverse;
	const k = binary - shift;
	const whole = k * LN2_HEAD + logTable[row + 1];
	const rest = k * LN2_TAIL + logTable[row + 2] + correction;
	const sum = whole + r;
	return sum + (whole - sum + r + (rest + r * r * logPolynomial(r)));
}

/** (log1p(r) - r) / r^2 for |r| < 1/250: the first term left out is below 2e-18 of r. */
function logPolynomial(r: number): number {
	const rr = r * r;
	return -0.5 + r * (1 / 3) + rr * (-0.25 + r * 0.2 + rr * (-1 / 6 + r * (1 / 7)));
}

function logOfExtremes(x: number): number {
	if (x === 0) return -Infinity;
	return x === Infinity ? Infinity : NaN;
}
