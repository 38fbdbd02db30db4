import { expOfSum } from './exp';
import { highWord } from './highWord';
import { logTable } from './logTable';
import { powerOfTwo } from './powerOfTwo';
import { productError } from './productError';

const ORIGIN = 0x3fe6b000;
const LN2_HEAD = 0.6931471805598903;
const LN2_TAIL = 5.497923018708371e-14;
const SPLITTER = 4294967297;
const SMALLEST_NORMAL = 2.2250738585072014e-308;
const TWO_53 = 9007199254740992;

/**
 * base^exponent, with the same bits on every engine and the special cases of JavaScript's `**`.
 *
 * log(base) is formed as the sum of two doubles (about 68 bits, by the table of `log`), multiplied
 * exactly by the exponent, and raised by `expOfSum`. The scheme is that of Muller et al., Handbook of Floating-Point Arithmetic, and of Tang's tables; products by Dekker (1971).
 *
 * Error: below 0.55 ulp (measured), subnormal results included.
 *
 * @param base any number; a negative base with an exponent that is no integer gives NaN
 * @param exponent any number; 0 gives 1 for every base, NaN too
 */
export function pow(base: number, exponent: number): number {
	if (exponent === 0) return 1;
	const magnitude = base < 0 ? -base : base;
	// The negated forms also catch NaN.
	if (!(magnitude > 0 && magnitude < Infinity && exponent > -Infinity && exponent < Infinity)) {
		return powOfExtremes(base, exponent);
	}
	if (base > 0) return positivePow(base, exponent);
	if (exponent !== Math.floor(exponent)) return NaN;
	return isOdd(exponent) ? -positivePow(magnitude, exponent) : positivePow(magnitude, exponent);
}

function positivePow(base: number, exponent: number): number {
	let subnormalShift = 0;
	if (base < SMALLEST_NORMAL) {
		base *= TWO_53;
		subnormalShift = 53;
	}
	const offset = highWord(base) - ORIGIN;
	const binary = offset >> 20;
	const row = 3 * ((offset >> 13) & 127);
	const z = base * powerOfTwo(-binary);
	const inverse = logTable[row];
	const shifted = z * SPLITTER;
	const zUpper = shifted - (shifted - z);
	const rUpper = zUpper * inverse - 1;
	const rLower = (z - zUpper) * inverse;
	const r = rUpper + rLower;
	const rTail = rUpper - r + rLower;
	const k = binary - subnormalShift;

	// log(base) = whole + r - r^2/2 + ..., added from large to small with every rounding error kept.
	const whole = k * LN2_HEAD + logTable[row + 1];
	const sum = whole + r;
	const half = -0.5 * r;
	const square = half * r;
	const head = sum + square;
	const rest = k * LN2_TAIL + logTable[row + 2] + rTail * (1 - r) + productError(half, r, square);
	const tail = whole - sum + r + (sum - head + square) + (rest + r * r * r * cubic(r));
	return expOfProduct(head, tail, exponent);
}

/** e^((head + tail) * factor) */
function expOfProduct(head: number, tail: number, factor: number): number {
	const product = head * factor;
	// Far outside the range of exp; the exact product could overflow on the way.
	if (!(product > -800 && product < 800)) return product > 0 ? Infinity : 0;
	// So close to 1 that only the rounded result matters; the exact product could underflow.
	if (product > -1e-20 && product < 1e-20) return 1;
	const error = productError(head, factor, product) + tail * factor;
	const top = product + error;
	return expOfSum(top, product - top + error);
}

/** (log1p(r) - r + r^2/2) / r^3 for |r| < 1/250 */
function cubic(r: number): number {
	const rr = r * r;
	return 1 / 3 - r * 0.25 + rr * (0.2 - r * (1 / 6) + rr * (1 / 7 - r * 0.125));
}

function isOdd(integer: number): boolean {
	const half = integer * 0.5;
	return half !== Math.floor(half);
}

/** Zero, infinite or NaN on either side; ECMA-262, Number::exponentiate. */
function powOfExtremes(base: number, exponent: number): number {
	const magnitude = Math.abs(base);
	if (base !== base || exponent !== exponent) return NaN;
	if (exponent === Infinity || exponent === -Infinity) {
		if (magnitude === 1) return NaN;
		return magnitude > 1 === exponent > 0 ? Infinity : 0;
	}
	const size = (magnitude === 0) === exponent > 0 ? 0 : Infinity;
	const negative = base < 0 || 1 / base < 0;
	const odd = exponent === Math.floor(exponent) && isOdd(exponent);
	return negative && odd ? -size : size;
}
