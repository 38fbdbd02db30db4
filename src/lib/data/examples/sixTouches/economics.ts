/**
 * The world in which the six-touch team lives: what is true of it, and what a fit has to find again.
 * Every dial goes to a prospect by name; prospects are worked touch by touch.
 */
export interface TouchEconomics {
	/** mean dials of a rep and working day, over reps and months */
	readonly dialsPerDay: number;
	/** negative-binomial size of a day's dials; variance = m + m^2 / size */
	readonly dialSize: number;
	/** sd of the log of a rep's long-run dials, and of a rep's hazards */
	readonly volumeSd: number;
	readonly abilitySd: number;
	/** sd of the log of a rep-month's dials */
	readonly hotSd: number;
	/** fresh leads per rep and working day */
	readonly leadsPerDay: number;
	/** working days between two touches of a prospect */
	readonly intervalDays: number;
	/** chance of a win at touch n among those who receive it; the last entry holds for all later ones */
	readonly hazard: readonly number[];
	/** chance that the prospect says no, likewise */
	readonly optOut: readonly number[];
	/** chance that the rep stops, likewise */
	readonly givenUp: readonly number[];
	/** mean working days (exponential) until a deal that the rep has stopped working is closed in the CRM */
	readonly cleanUpDays: number;
	readonly amountMedianUsd: number;
	readonly amountSd: number;
}

/**
 * Assumption: D§6.1. Of 1,000 prospects 38 are won at the first three touches (mean winning touch 1.9),
 * 1.6 at the next three (4.7), .4 later: hazards follow by dividing by those who are left. Prospects say
 * no as in D§4.5 (d). Guesses, with their reason: reps keep on long ("six touches at least" is what they
 * were told), so that many touches come after the sixth; supply is a quarter more than they start, so
 * that fewer touches each can be turned into more prospects, but not without end; volume, ability and hot
 * months as in D§4.7, somewhat narrower; an amount that makes $45,000 a rep-month.
 */
export const sixTouchEconomics: TouchEconomics = {
	dialsPerDay: 40,
	dialSize: 12,
	volumeSd: 0.12,
	abilitySd: 0.12,
	hotSd: 0.15,
	leadsPerDay: 5.7,
	intervalDays: 3,
	hazard: [0.0144, 0.01364, 0.0118, 0.00094, 0.00062, 0.0004, 0.000095],
	optOut: [0.01, 0.01, 0.01, 0.01, 0.02, 0.03, 0.04, 0.05],
	givenUp: [0.03, 0.03, 0.03, 0.03, 0.03, 0.12],
	cleanUpDays: 5,
	amountMedianUsd: 11000,
	amountSd: 0.5
};
