/**
 * What became of a prospect: still open, won, lost (said no, opted out), or given up by the rep without
 * an answer. The first three are the codes of the history's opportunities.
 */
export const OPEN = 0;
export const WON = 1;
export const LOST = 2;
export const GIVEN_UP = 3;

/** More touches of one prospect than anybody makes: a larger number is another quantity, or a slip. */
export const MOST_TOUCHES = 10_000;

/** One row per prospect, in any order. */
export interface TouchRows {
	/** touches so far, a whole number in [0, MOST_TOUCHES] */
	readonly touches: ArrayLike<number>;
	/**
	 * What the last of them led to: `OPEN` (nothing yet), `WON`, `LOST` or `GIVEN_UP`. An end without a
	 * win of which no more is known counts as given up: that keeps the bounds of a longer rule wide.
	 */
	readonly outcome: ArrayLike<number>;
}

/**
 * Prospects by touch number: entry n - 1 belongs to touch n. Each of those at risk at touch n received
 * it, and afterwards was won, was lost, was given up, is open still, or received touch n + 1. A win, a loss
 * and giving up compete; an open prospect is censored after its last touch.
 */
export interface TouchTable {
	/** prospects that were touched at all: those at risk at the first touch */
	readonly units: number;
	/** prospects without a touch, and how many of them were won all the same; not in the columns */
	readonly untouched: { readonly units: number; readonly won: number };
	readonly atRisk: Float64Array;
	readonly won: Float64Array;
	readonly lost: Float64Array;
	readonly givenUp: Float64Array;
	readonly open: Float64Array;
}

/**
 * Counts prospects by touch number, losses and open ones with them: without these a share of wins says
 * how long reps try, not when prospects buy (D§1.5, survivorship).
 *
 * @throws RangeError naming the first number that is not allowed
 */
export function countTouches(rows: TouchRows): TouchTable {
	return countTouchesBy(rows, new Uint8Array(rows.touches.length), 1)[0];
}

/**
 * The same for each group of rows: segments, reps or periods.
 *
 * @param groupOf group of each row, a whole number in [0, groups)
 * @returns one table per group, all as long as the longest needs
 * @throws RangeError naming the first number that is not allowed
 */
export function countTouchesBy(
	rows: TouchRows,
	groupOf: ArrayLike<number>,
	groups: number
): TouchTable[] {
	const longest = longestOf(rows, groupOf, groups);
	const tallies = Array.from({ length: groups }, () => ({
		untouched: { units: 0, won: 0 },
		ended: [OPEN, WON, LOST, GIVEN_UP].map(() => new Float64Array(longest))
	}));
	for (let i = 0; i < rows.touches.length; i++) {
		const { untouched, ended } = tallies[groupOf[i]];
		const touches = rows.touches[i];
		if (touches > 0) ended[rows.outcome[i]][touches - 1]++;
		else {
			untouched.units++;
			if (rows.outcome[i] === WON) untouched.won++;
		}
	}
	return tallies.map(({ untouched, ended }) => tableOf(untouched, ended));
}

/** Those at risk at a touch are those whose last touch is that one or a later one. */
function tableOf(
	untouched: TouchTable['untouched'],
	[open, won, lost, givenUp]: readonly Float64Array[]
): TouchTable {
	const atRisk = new Float64Array(open.length);
	let left = 0;
	for (let i = open.length - 1; i >= 0; i--) {
		left += open[i] + won[i] + lost[i] + givenUp[i];
		atRisk[i] = left;
	}
	return { units: left, untouched, atRisk, won, lost, givenUp, open };
}

function longestOf(rows: TouchRows, groupOf: ArrayLike<number>, groups: number): number {
	const { touches, outcome } = rows;
	for (const [name, column] of [['outcome', outcome] as const, ['groupOf', groupOf] as const])
		if (column.length !== touches.length)
			throw new RangeError(
				`countTouches: ${name}.length = ${column.length}, must be ${touches.length}`
			);
	let longest = 0;
	for (let i = 0; i < touches.length; i++) {
		requireWhole(`touches[${i}]`, touches[i], MOST_TOUCHES);
		requireWhole(`outcome[${i}]`, outcome[i], GIVEN_UP);
		requireWhole(`groupOf[${i}]`, groupOf[i], groups - 1);
		if (touches[i] > longest) longest = touches[i];
	}
	return longest;
}

function requireWhole(name: string, value: number, most: number): void {
	if (value >= 0 && value <= most && Math.trunc(value) === value) return;
	throw new RangeError(`countTouches: ${name} = ${value}, must be a whole number in [0, ${most}]`);
}
