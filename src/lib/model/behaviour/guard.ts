/**
 * The ways around the work that a guardrail can make dear (D§5). A guardrail names how much of its
 * strength goes to each; the result per way is a gamma in [0, 1] (D§4.2 Result 3).
 */
export const guardedWays = [
	/** the same units done with less care */
	'quality',
	/** units that are logged and not done */
	'gaming',
	/** a bar moved: next-worse deals let in, or poor ones passed on */
	'bar',
	/** easier, smaller or bigger prospects than before */
	'level',
	/** dead deals kept, early and junk ones added */
	'stock',
	/** amounts written higher than they are */
	'inflation',
	/** deals pulled before a deadline or pushed behind it */
	'timing'
] as const;
export type GuardedWay = (typeof guardedWays)[number];

/** How well each way is guarded, gamma in [0, 1]. */
export type Guard = Readonly<Record<GuardedWay, number>>;

/** The same gamma everywhere: 0 = nobody looks, 1 = a full guard. */
export const evenGuard = (gamma: number): Guard =>
	Object.fromEntries(guardedWays.map((way) => [way, gamma])) as Record<GuardedWay, number>;

export const noGuard: Guard = evenGuard(0);
