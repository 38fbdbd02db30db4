import { log } from '../../../math/log';
import { exp } from '../../../math/exp';
import { normalQuantile } from '../../../math/normal';
import type { Generator } from '../../../random/generator';

/**
 * The log of one draw from the gamma with the given shape and rate 1. The log, because for small shapes
 * the draw itself is often below the smallest double (a beta needs the ratio of two of them).
 *
 * Marsaglia and Tsang (2000), A Simple Method for Generating Gamma Variables, ACM TOMS 26:363; shapes
 * below 1 by their section 6: Gamma(shape) = Gamma(shape + 1) U^(1/shape).
 */
export function logStandardGammaDraw(generator: Generator, shape: number): number {
	if (shape < 1) return logStandardGammaDraw(generator, shape + 1) + log(generator.next()) / shape;
	const d = shape - 1 / 3;
	const c = 1 / Math.sqrt(9 * d);
	for (;;) {
		const z = normalQuantile(generator.next());
		const root = 1 + c * z;
		if (root <= 0) continue;
		const cube = root * root * root;
		const logCube = log(cube);
		if (log(generator.next()) < 0.5 * z * z + d * (1 - cube + logCube)) return log(d) + logCube;
	}
}

/** One draw from the gamma with the given shape and rate 1; see `logStandardGammaDraw`. */
export const standardGammaDraw = (generator: Generator, shape: number): number =>
	exp(logStandardGammaDraw(generator, shape));
