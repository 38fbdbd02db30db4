/**
 * The world that the sample team lives in: what is true of it, which a fit has to find out again.
 *
 * The shape is the world of domain.md 4.7 (function `world` of its script), told as single days and
 * deals: reps differ in volume and ability; a hot month moves a rep's dials and, by itself, the
 * closing in that month, so that good months have many dials without the dials being the cause.
 * What dials do cause comes a sales cycle later.
 */
export interface SampleEconomics {
	/** mean dials of a rep and working day, over reps and months */
	readonly dialsPerDay: number;
	/** negative-binomial size of a day's dials around the month's level; variance = m + m^2 / size */
	readonly dialSize: number;
	/** sd of the log of a rep's long-run dials */
	readonly volumeSd: number;
	/** sd of the log of a rep's chance of winning */
	readonly abilitySd: number;
	/** sd of the log of a rep-month's dials: the hot months */
	readonly hotSd: number;
	/** elasticity of the chance of winning to the hot month in which the deal is decided */
	readonly hotLoading: number;
	/** demos held per rep and working day, from all sources, on days of `dialsPerDay` dials */
	readonly demosPerDay: number;
	/** share of those demos that come from the rep's own prospecting, in [0, 1] */
	readonly ownShare: number;
	/** elasticity of demos from own prospecting to the day's dials */
	readonly demoElasticity: number;
	/** share of booked demos that are held, in (0, 1] */
	readonly heldRate: number;
	/** share of held demos that become an opportunity, in [0, 1] */
	readonly opportunityRate: number;
	/** chance that an opportunity of median amount is won, for the average rep in an average month */
	readonly winRate: number;
	/** elasticity of the odds of winning to the amount, >= 0: big deals win less often */
	readonly amountDrag: number;
	/** median amount of an opportunity, USD */
	readonly amountMedianUsd: number;
	/** sd of the log of the amount */
	readonly amountSd: number;
	/** median working days from creation to the buyer's decision */
	readonly cycleMedianDays: number;
	/** sd of the log of those days */
	readonly cycleSd: number;
	/** a lost deal was last in touch at this share of its cycle at the earliest; at 1 at the latest */
	readonly silenceFrom: number;
	/** mean working days (exponential) by which a lost deal stays in the CRM after its decision */
	readonly cleanUpDays: number;
	/** mean working days (exponential, plus one) between two touches of a live deal */
	readonly touchGapDays: number;
}

/**
 * Assumption: domain.md 4.7 (volume .18, ability .15, hot months .27, 14.3 wins a month) and 4.4
 * (elasticity .65, own share .7) where they give a value. The amount's median then follows from
 * mean bookings in the fifties of thousands. Guesses, with their reason:
 * - `dialSize`: real activity counts have variance/mean 6 to 18; 8 gives about 7 within a
 *   month and 12 over the year.
 * - `hotLoading`: 4.7 has .34 + .45 = .79 in the same month. Here the causal .34 arrives a cycle
 *   later, so the whole must load on closing for the same association of dials with bookings.
 * - `opportunityRate`, `winRate`: above the ranges of domain.md section 3, because small deals sold
 *   after one demo need it: 14 wins a month from two demos a day.
 * - `amountDrag`: 4.5 (k). `cycle`: section 3, 60 calendar days, sd .6. `heldRate`: section 3.
 * - `silenceFrom`, `cleanUpDays`, `touchGapDays`: losses are cleaned up in batches (4.6), no figure.
 */
export const sampleEconomics: SampleEconomics = {
	dialsPerDay: 45,
	dialSize: 8,
	volumeSd: 0.18,
	abilitySd: 0.15,
	hotSd: 0.27,
	hotLoading: 0.8,
	demosPerDay: 2.1,
	ownShare: 0.7,
	demoElasticity: 0.65,
	heldRate: 0.72,
	opportunityRate: 0.72,
	winRate: 0.46,
	amountDrag: 0.35,
	amountMedianUsd: 3500,
	amountSd: 0.5,
	cycleMedianDays: 42,
	cycleSd: 0.6,
	silenceFrom: 0.3,
	cleanUpDays: 20,
	touchGapDays: 9
};
