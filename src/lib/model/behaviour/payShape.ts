/**
 * How pay depends on a quota, as the weights of what Result 5 says it does to a rep (D§4.2). Weights
 * and not names, so that a guardrail can blend one shape into another.
 */
export interface PayShape {
	/** of the spur of a quota within reach */
	readonly gradient: number;
	/** of giving up when it is out of reach */
	readonly givingUp: number;
	/** of easing off once it is met, (1 - oc) in Result 5 */
	readonly coasting: number;
	/** of the effort that pay by every sale brings, beyond the quota and always */
	readonly beyond: number;
	readonly always: number;
	/** of easing off above the ceiling, which is at `ceilingAt` quotas */
	readonly ceiling: number;
	readonly ceilingAt: number;
	/** of bringing deals forward and holding them back */
	readonly timing: number;
	/** deals are brought forward too when the quota is met already: each pays more now */
	readonly pullWhenMet: boolean;
	/** at how many quotas booking more pays nothing, so that deals are held back */
	readonly enoughAt: number;
}

const threshold = {
	gradient: 1,
	givingUp: 1,
	coasting: 1,
	beyond: 0,
	always: 0,
	ceiling: 0,
	ceilingAt: Infinity,
	timing: 1,
	pullWhenMet: false,
	enoughAt: Infinity
} as const satisfies PayShape;

/**
 * The shapes that a plan can name.
 *
 * Assumption: an accelerator is full overachievement commission (oc = 1), so nobody eases off at the
 * quota and the best go on (Chung, Steenburgh and Sudhir 2014); under linear pay there is no kink and
 * timing is exactly zero (Jensen 2003). Beyond a quota without a ceiling the usual commission goes on,
 * so that nobody holds a deal back there. The ceiling's place is that of D§2's calibration.
 */
export const payShapes = {
	/** a bonus at the quota, nothing beyond */
	cliff: threshold,
	/** every sale beyond the quota pays more */
	accelerator: { ...threshold, coasting: 0, beyond: 1, pullWhenMet: true },
	/** a bonus at the quota, and nothing is paid beyond 1.1 quotas */
	cap: { ...threshold, ceiling: 1, ceilingAt: 1.1, enoughAt: 1.1 },
	/** every sale pays the same; the quota is a number to know */
	linear: {
		...threshold,
		gradient: 0,
		givingUp: 0,
		coasting: 0,
		always: 1,
		timing: 0
	}
} as const satisfies Readonly<Record<string, PayShape>>;

export type PayShapeId = keyof typeof payShapes;
export const payShapeIds = Object.keys(payShapes) as readonly PayShapeId[];

/**
 * A shape of which the share `strength` is replaced by linear pay (D§5: a rolling or linear plan
 * takes the cliff away).
 * @param strength in [0, 1]
 */
export function towardsLinear(shape: PayShape, strength: number): PayShape {
	const left = 1 - strength;
	return {
		...shape,
		gradient: shape.gradient * left,
		givingUp: shape.givingUp * left,
		coasting: shape.coasting * left,
		beyond: shape.beyond * left,
		always: shape.always * left + strength,
		ceiling: shape.ceiling * left,
		timing: shape.timing * left
	};
}
