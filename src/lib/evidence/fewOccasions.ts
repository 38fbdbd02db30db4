import { normalPdf, normalQuantile } from '../math/normal';

/** "Five months of sixty were above $80K, and those averaged 60 dials." */
export interface Occasions {
	/** how many rep-months reached the level, and of how many */
	readonly reached: number;
	readonly of: number;
	/** the level of bookings they reached, and the long-run mean, plan currency */
	readonly bookingsReached: number;
	readonly bookingsMean: number;
	/** mean of the metric in those months, and in the long run */
	readonly metricThere: number;
	readonly metricMean: number;
	/** sd of the metric over rep-months */
	readonly metricSd: number;
}

/** What such an observation says, when metric and bookings are jointly normal. */
export interface OccasionsReading {
	/** standard score of the level, and E[Z | Z > z] there (the inverse Mills ratio) */
	readonly z: number;
	readonly mills: number;
	/** correlation times sd of the metric, in the metric's unit: what the observation pins down */
	readonly correlationTimesSd: number;
	/** implied correlation; above 1 when the sd is too small for what was seen */
	readonly correlation: number;
	/** plan currency per unit of the metric */
	readonly slope: number;
	readonly elasticity: number;
	/** E[bookings | metric = metricThere]: what planning with that level may expect, at most */
	readonly expectedThere: number;
	/** the level at which expected bookings reach `bookingsReached` */
	readonly metricNeeded: number;
}

/**
 * Turns "the good months had this many" round into "this many give". The months were chosen by their
 * bookings, so the mean of the metric there is E[metric | bookings > level]; planning needs
 * E[bookings | metric], which regresses to the mean (D§6.2). Even that is only an upper bound on what
 * a target does, since it takes the whole slope for cause.
 *
 * Bivariate normal: share reached = 1 - Phi(z); E[metric | above] - mean = rho sd phi(z)/(1 - Phi(z)).
 * @throws RangeError when the counts or the sd make no sense
 */
export function readOccasions(seen: Occasions): OccasionsReading {
	const share = seen.reached / seen.of;
	if (!(share > 0 && share < 0.5))
		throw new RangeError(
			`readOccasions: reached / of = ${seen.reached} / ${seen.of}, must be in (0, 1/2)`
		);
	if (!(seen.metricSd > 0))
		throw new RangeError(`readOccasions: metricSd = ${seen.metricSd}, must be > 0`);
	const z = normalQuantile(1 - share);
	const mills = normalPdf(z) / share;
	const correlationTimesSd = (seen.metricThere - seen.metricMean) / mills;
	const correlation = correlationTimesSd / seen.metricSd;
	const bookingsSd = (seen.bookingsReached - seen.bookingsMean) / z;
	const slope = (correlation * bookingsSd) / seen.metricSd;
	return {
		z,
		mills,
		correlationTimesSd,
		correlation,
		slope,
		elasticity: (slope * seen.metricMean) / seen.bookingsMean,
		expectedThere: seen.bookingsMean + slope * (seen.metricThere - seen.metricMean),
		metricNeeded: seen.metricMean + (seen.bookingsReached - seen.bookingsMean) / slope
	};
}
