/**
 * The one source of randomness of a simulation: uniforms by address, not by order.
 *
 * Every thing that has luck (a rep's day, an opportunity, a world's parameter) owns its random
 * numbers as a function of (key, replication, rep, entity, purpose, n). A target then changes how
 * luck is used and never which luck is drawn: no draw shifts another, whatever the order, the
 * number of workers or the scenario (model.md section 4). One uniform makes one draw.
 *
 * The hash is two rounds of a 32-bit finaliser over two independent 32-bit lanes of the address
 * prefix (key, replication, rep), so that two prefixes share their numbers only if both lanes
 * collide (2^-64 a pair). The finaliser's constants are those found by C. Wellons' search for
 * low bias ("Prospecting for Hash Functions", 2018, lowbias32, bias 0.17); the lane constants are
 * the golden ratio and other odd constants with mixed bits, used to spread neighbouring coordinates.
 */

/** 128 bits made from the user's seed text, see `keyOf`. */
export interface Key {
	readonly a: number;
	readonly b: number;
	readonly c: number;
	readonly d: number;
}

const mix = (value: number): number => {
	let x = value | 0;
	x ^= x >>> 16;
	x = Math.imul(x, 0x7feb352d);
	x ^= x >>> 15;
	x = Math.imul(x, 0x846ca68b);
	return x ^ (x >>> 16);
};

const SCALE = 1 / 4294967296;

/**
 * The address prefix (key, replication, rep) hashed once, so that the draws of one rep in one
 * replication cost one and a half hash rounds each. Mutable and reused: nothing is allocated in
 * the day loop.
 */
export class Luck {
	readonly #key: Key;
	#first = 0;
	#second = 0;

	constructor(key: Key) {
		this.#key = key;
	}

	/**
	 * Moves to another prefix.
	 * @param replication integer >= 0: a replication's index, or a world's for parameter draws
	 * @param repKey `repKeyOf` the rep's id, or `TEAM`
	 */
	at(replication: number, repKey: number): void {
		const key = this.#key;
		this.#first = mix(
			mix(key.a + Math.imul(replication, 0x9e3779b1)) ^ (key.b + Math.imul(repKey, 0x85ebca77))
		);
		this.#second = mix(
			mix(key.c + Math.imul(replication, 0xc2b2ae3d)) ^ (key.d + Math.imul(repKey, 0x27d4eb2f))
		);
	}

	/**
	 * A uniform in the open interval (0, 1): (k + 1/2) / 2^32 for a 32-bit integer k.
	 * @param entity which day, opportunity or prospect; any 32-bit integer
	 * @param purpose one of `purposes`, < 256
	 * @param n the n-th number for that purpose, >= 0
	 */
	uniform(entity: number, purpose: number, n: number): number {
		const place = mix(this.#first + Math.imul(entity, 0x165667b1));
		const tag = Math.imul(purpose + (n << 8), 0x9e3779b1);
		return ((mix(place ^ (this.#second + tag)) >>> 0) + 0.5) * SCALE;
	}
}

/**
 * The uniform that belongs to one address: the definition that `Luck` computes in two steps.
 * @throws RangeError when the purpose is not in [0, 255]
 */
export function uniform(
	key: Key,
	replication: number,
	repKey: number,
	entity: number,
	purpose: number,
	n: number
): number {
	if (!(purpose >= 0 && purpose < 256))
		throw new RangeError(`uniform: purpose = ${purpose}, must be in [0, 255]`);
	const luck = new Luck(key);
	luck.at(replication, repKey);
	return luck.uniform(entity, purpose, n);
}
