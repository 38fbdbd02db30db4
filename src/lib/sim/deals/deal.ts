/*
 * The deal in hand. Every file of this folder speaks of the same one: a million of them live a second, and
 * an object for each would be allocated.
 */

/** Demos of a day have addresses day * 1024 + j; those that came by themselves the mirrored ones. */
const PER_DAY = 1024;
export const ownEntity = (day: number, j: number): number => day * PER_DAY + j;
export const inboundEntity = (day: number, j: number): number => -(day * PER_DAY + j) - 1;

/** A closing day that is not in the days played: the deal outlives them. */
export const dayAfter = (born: number, cycle: number): number => born + Math.floor(cycle + 0.5);

/** The deal in hand: one object, filled anew for each, since a million of them live a second. */
export const deal = {
	/** position in the days played; born < 0 = before the snapshot */
	born: 0,
	/** working days to winning and to losing, by nature; those left where the deal was open */
	cycle: 0,
	lostCycle: 0,
	uPass: 0,
	uWin: 0,
	/** chance to win by nature, before hot months and lost time */
	chance: 0,
	/** it exists in the arms whose count exceeds j; -1 = in all */
	j: -1,
	counts: new Int32Array(0) as Int32Array,
	/** the one arm in which it exists; -1 = in all that `j` allows */
	only: -1,
	entity: 0,
	/** plan currency; NaN = drawn when it matters */
	amount: NaN,
	/** the amount is that of the list of open deals */
	known: false,
	amountPurpose: 0
};

/** The deal in hand as it is in one arm. */
export const version = { chance: 0, close: 0, lostClose: 0, size: 1 };
