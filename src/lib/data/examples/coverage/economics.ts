/**
 * The world in which the coverage team lives: what is true of it, and what a fit has to find again.
 * A pipeline of middle-sized deals that are worked for weeks, and of which some are dead for a while
 * before anybody says so.
 */
export interface CoverageEconomics {
	/** opportunities that are started per rep and working day, over reps and months */
	readonly startsPerDay: number;
	/** sd of the log of a rep's long-run starts, and of a rep's chance of winning */
	readonly volumeSd: number;
	readonly abilitySd: number;
	/** sd of the log of a rep-month's closing */
	readonly hotSd: number;
	/** share of starts from the rep's own prospecting, in [0, 1] */
	readonly ownShare: number;
	/** chance that an opportunity of median amount is won, for the average rep in an average month */
	readonly winRate: number;
	/** elasticity of the odds of winning to the amount: big deals win less often */
	readonly amountDrag: number;
	readonly amountMedianUsd: number;
	readonly amountSd: number;
	/** median working days from the start to the buyer's decision, and sd of their log */
	readonly cycleMedianDays: number;
	readonly cycleSd: number;
	/** a lost deal was last in touch at this share of its cycle at the earliest; at 1 at the latest */
	readonly silenceFrom: number;
	/** mean working days (exponential) by which a lost deal stays in the CRM after its decision */
	readonly cleanUpDays: number;
	/** mean working days (exponential, plus one) between two touches of a live deal */
	readonly touchGapDays: number;
}

/**
 * Assumption: the story of D§2 and D§4.5 h, twice the quarter's goal in open deals. About half of an
 * average pipeline is booked in a quarter. Guesses, with their reason: deals of $22,000 and 25 starts
 * a rep-quarter make about $200,000 a rep-quarter at one win in three; the cycle and the clean-up
 * give a dead share within the .2 to .4 of D§8.1 row 7; volume, ability and hot months as in D§4.7,
 * somewhat narrower; amountDrag is D§4.5 (k).
 */
export const coverageEconomics: CoverageEconomics = {
	startsPerDay: 0.4,
	volumeSd: 0.12,
	abilitySd: 0.12,
	hotSd: 0.15,
	ownShare: 0.6,
	winRate: 0.35,
	amountDrag: 0.35,
	amountMedianUsd: 22000,
	amountSd: 0.55,
	cycleMedianDays: 30,
	cycleSd: 0.5,
	silenceFrom: 0.4,
	cleanUpDays: 15,
	touchGapDays: 5
};
