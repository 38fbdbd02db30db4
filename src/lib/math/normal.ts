import { erf } from './erf';
import { expOfSum } from './exp';
import { log } from './log';
import { polynomial } from './polynomial';
import { productError } from './productError';
import { scaledErfc } from './scaledErfc';

const LOG_SQRT_2_PI = 0.9189385332046728;
const INVERSE_SQRT_2_PI = 0.3989422804014327;
const INVERSE_SQRT_2 = 0.7071067811865476;

/** AS 241, |p - 1/2| <= 0.425 */
const CENTRAL_TOP = new Float64Array([
	3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
	67265.7709270087, 33430.57558358813, 2509.0809287301227
]);
const CENTRAL_BOTTOM = new Float64Array([
	1.0, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597,
	39307.89580009271, 28729.085735721943, 5226.495278852854
]);
/** AS 241, tail probability between e^-25 and 0.075 */
const MIDDLE_TOP = new Float64Array([
	1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
	0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
]);
const MIDDLE_BOTTOM = new Float64Array([
	1.0, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008,
	0.015198666563616457, 0.0005475938084995345, 1.0507500716444169e-9
]);
/** AS 241, tail probability below e^-25 */
const FAR_TOP = new Float64Array([
	6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
	0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7
]);
const FAR_BOTTOM = new Float64Array([
	1.0, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
	1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15
]);

/**
 * Density of the standard normal law. Relative error below 1e-15 (measured) where it does not underflow.
 *
 * @param z any number; +-Infinity gives 0, NaN gives NaN
 */
export function normalPdf(z: number): number {
	return INVERSE_SQRT_2_PI * gaussian(z);
}

/**
 * Log of the density of the standard normal law; finite where the density itself underflows.
 *
 * @param z any number; +-Infinity gives -Infinity, NaN gives NaN
 */
export function normalLogPdf(z: number): number {
	return -0.5 * z * z - LOG_SQRT_2_PI;
}

/**
 * P(Z <= z) for a standard normal Z. Relative error below 2e-15 (measured), in the left tail too, down
 * to the underflow at z = -38.
 *
 * @param z any number; NaN gives NaN
 */
export function normalCdf(z: number): number {
	if (Math.abs(z) < 0.7072) return 0.5 + 0.5 * erf(z * INVERSE_SQRT_2);
	return z < 0 ? upperTail(-z) : 1 - upperTail(z);
}

/**
 * P(Z > z) for a standard normal Z, without cancellation for large z: `normalCdf(-z)`.
 *
 * @param z any number; NaN gives NaN
 */
export function normalSurvival(z: number): number {
	return normalCdf(-z);
}

/** P(Z > z) for z > 0.7072; NaN gives NaN */
function upperTail(z: number): number {
	return 0.5 * gaussian(z) * scaledErfc(z * INVERSE_SQRT_2);
}

/** e^(-z^2 / 2) with the rounding error of z^2 taken into account */
function gaussian(z: number): number {
	if (Math.abs(z) > 39) return 0;
	const square = z * z;
	return expOfSum(-0.5 * square, -0.5 * productError(z, z, square));
}

/**
 * The z with P(Z <= z) = p for a standard normal Z.
 *
 * Wichura (1988), "Algorithm AS 241: the percentage points of the normal distribution", Applied
 * Statistics 37(3), routine PPND16; with its published coefficients. Relative error below
 * 2e-15 (measured) for p from 1e-290 to 1 - 1e-16, relative to the p that is given.
 *
 * @param p in [0, 1]; 0 gives -Infinity, 1 gives Infinity, outside and NaN give NaN
 */
export function normalQuantile(p: number): number {
	const q = p - 0.5;
	if (Math.abs(q) <= 0.425) {
		const r = 0.180625 - q * q;
		return (q * polynomial(CENTRAL_TOP, r)) / polynomial(CENTRAL_BOTTOM, r);
	}
	const tail = q < 0 ? p : 1 - p;
	if (!(tail > 0)) return tail === 0 ? (q < 0 ? -Infinity : Infinity) : NaN;
	const r = Math.sqrt(-log(tail));
	const size =
		r <= 5
			? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6)
			: polynomial(FAR_TOP, r - 5) / polynomial(FAR_BOTTOM, r - 5);
	return q < 0 ? -size : size;
}
