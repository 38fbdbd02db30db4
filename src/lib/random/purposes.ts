/**
 * The one table of purposes: what a uniform is drawn for. A number here is part of an address, so
 * changing one changes results (CHANGELOG: "Results change"); new purposes are appended.
 */
export const purposes = {
	/** a rep-month's hot or cold shock; entity = month of the horizon */
	hotMonth: 1,
	/** natural dials of a rep-day; entity = working day */
	dials: 2,
	/** demos of a rep-day from the rep's own prospecting; entity = working day */
	demos: 3,
	/** demos of a rep-day from inbound, renewal and brand; entity = working day */
	inbound: 4,
	/** does the demo become an opportunity; entity = the demo */
	pass: 5,
	/** days to closing; entity = the demo */
	cycle: 6,
	/** is it won; entity = the demo */
	win: 7,
	/** deal size; entity = the demo */
	amount: 8,
	/** the same three for an opportunity that was open on the snapshot day; entity = hash of its id */
	openCycle: 9,
	openWin: 10,
	openAmount: 11,
	/** a rep's own propensity to pad the log; world-level */
	padding: 12,
	/** parameters of a world; n = which one; entity = 0 */
	world: 13,
	/** rep effects of a world; n = which one; entity = 0 */
	repWorld: 14,
	/** fresh leads that reach a rep on a day; entity = working day */
	leads: 15,
	/**
	 * a prospect's own traits; entity = the lead's number, negative for those open at the start;
	 * n = 0 quality and resistance, 1 when the rep gives up and when the prospect opts out,
	 * 2 is a rule on touches followed, 3 are its further touches only logged, 4 how many of those open
	 * at the start there are, 5 what one of the history still resists
	 */
	prospect: 16,
	/** conversions among re-dials of prospects already worked; entity = working day */
	redials: 17,
	/** does a deal below the natural bar get past the one who accepts it; entity = the demo */
	gate: 18,
	/** does a shock make it slip; entity = the demo */
	slip: 19,
	/** is a deal brought forward to a deadline; entity = the deal */
	pull: 20,
	/** is it held back, and for how long; entity = the deal */
	push: 21
} as const;
export type Purpose = keyof typeof purposes;
