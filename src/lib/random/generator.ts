import { keyOf } from './key';

/**
 * A stream of uniforms for work outside the simulation (bootstrap, calibration, the sample team's
 * generator). A function that draws takes one as its first parameter.
 */
export interface Generator {
	/** the next uniform in the open interval (0, 1), 32 bits */
	next(): number;
}

/**
 * xoshiro128** (Blackman and Vigna 2021, ACM TOMS 47:36), seeded with the 128 bits of `keyOf`:
 * neighbouring seeds give unrelated streams, which `seed + i` does not.
 */
export function generatorOf(seed: string): Generator {
	const key = keyOf(seed);
	let a = key.a;
	let b = key.b;
	let c = key.c;
	let d = key.d === 0 ? 1 : key.d;
	return {
		next() {
			const product = Math.imul(b, 5);
			const result = Math.imul((product << 7) | (product >>> 25), 9);
			const shifted = b << 9;
			c ^= a;
			d ^= b;
			b ^= c;
			a ^= d;
			c ^= shifted;
			d = (d << 11) | (d >>> 21);
			return ((result >>> 0) + 0.5) / 4294967296;
		}
	};
}
