import { log } from '../math/log';
import { dayOf } from '../history/calendar';
import type { TeamSketch } from '../model/plan';
import { daySegments, type DaySegment, type Quantity, type Source, type Team } from '../model/team';
import type { Law } from '../stats/law';

/** Working days in an average month: 365.25 / 12 x 5 / 7. */
export const workingDaysPerMonth = 21.741;

/** A calendar day in working days. */
const WORKING_SHARE = 5 / 7;

/**
 * What is taken for a team that has no history of its own, with where it comes from. Medians and
 * spreads are those of D§3 (base rates) and D§4.7 (the reference world); own data always beats them.
 */
export const benchmarks = {
	/** dials per rep and working day, full-cycle inside rep (D§3, trust B) */
	dialsPerDay: 45,
	/** sd over reps of the log of dials per day (D§4.7) */
	dialsSpread: 0.18,
	/** negative-binomial size of daily dials: variance/mean 11 at 45, the middle of 6 to 18 */
	dialSize: 4.5,
	/** sd of the log level of a rep-month (D§4.7) */
	hotSd: 0.27,
	/**
	 * elasticity of closing to the hot month: .45 where deals close in the month of the dials, .85 to
	 * .90 at a 60-day cycle (D§8.1); the middle, a guess
	 */
	hotLoading: 0.65,
	/** share of demos that become an opportunity (D§3, trust B) */
	opportunityRate: 0.45,
	/** share of opportunities won (D§3, trust C) */
	winRate: 0.22,
	/** sd over reps of log bookings for the same activity (D§4.7) */
	abilitySpread: 0.15,
	/** log-sd of deal size (D§3, trust B) */
	dealLogSd: 0.8,
	/**
	 * wins per rep and month: with the spreads above, seven give the usual coefficient of variation
	 * of rep-month bookings, .55 (D§3, trust B)
	 */
	winsPerRepMonth: 7,
	bookingsPerRepMonth: 50000,
	/** median working days to winning: 60 calendar days, log-sd .6 (D§3, trust B) */
	cycleDays: 60 * WORKING_SHARE,
	cycleLogSd: 0.6,
	/** lost deals leave after this share of the won cycle; a guess */
	lostCycleShare: 0.7,
	/** share of bookings that own prospecting causes (D§4.2, [A]), Beta(7, 3) */
	phiSelf: { alpha: 7, beta: 3 },
	/** share of selling time on dials: Dirichlet with concentration 30 around .44 (D§4.4) */
	dialTimeShare: { mean: 0.44, concentration: 30 },
	/** minutes of the working day, and the share of it that is selling (D§3, trust B) */
	workingMinutes: 480,
	sellingShare: 0.55,
	/** minutes per dial: dialling and logging, and research before it (D§3, [A]) */
	dialMinutes: 1.5,
	preparationMinutes: 2,
	/** follow-up against demos and deals: in proportion to their elasticities (D§4.2 Result 1) */
	followUpShare: 0.35 / 0.6
} as const;

/** The quarter that a plan without dates and without a history is about: any will do. */
const ABSTRACT_SNAPSHOT = dayOf(2025, 12, 31);

/** A log-normal with the given mean and log-sd. */
export const logNormalWithMean = (mean: number, sigma: number): Law => ({
	family: 'logNormal',
	parameters: { mu: log(mean) - 0.5 * sigma * sigma, sigma }
});

/** A log-normal with the given median and log-sd. */
export const logNormalAround = (median: number, sigma: number): Law => ({
	family: 'logNormal',
	parameters: { mu: log(median), sigma }
});

export const betaWithMean = (mean: number, concentration: number): Law => ({
	family: 'beta',
	parameters: { alpha: mean * concentration, beta: (1 - mean) * concentration }
});

export const known = (value: number, source: Source): Quantity => ({
	value,
	posterior: null,
	source,
	n: 0
});

export const assumed = (value: number, posterior: Law, source: Source): Quantity => ({
	value,
	posterior,
	source,
	n: 0
});

/** Natural minutes of a day by segment, from the share of selling time that dials take. */
export function minutesFor(
	dialTimeShare: number,
	sellingMinutes: number,
	workingMinutes: number
): Record<DaySegment, number> {
	const { dialMinutes, preparationMinutes, followUpShare } = benchmarks;
	const activity = dialTimeShare * sellingMinutes;
	const dialling = (activity * dialMinutes) / (dialMinutes + preparationMinutes);
	const work = sellingMinutes - activity;
	const minutes = [
		dialling,
		activity - dialling,
		work * followUpShare,
		work * (1 - followUpShare),
		workingMinutes - sellingMinutes
	];
	return Object.fromEntries(daySegments.map((s, i) => [s, minutes[i]])) as Record<
		DaySegment,
		number
	>;
}

/** Reps whose rates share no uncertainty. */
export const independentReps: Team['shared'] = {
	dialsPerDay: 0,
	demosPerDay: 0,
	opportunityRate: 0,
	winRate: 0,
	dealSizeFactor: 0
};

/** Everything a team has that does not depend on its reps, from the benchmarks alone. */
export function benchmarkTeam(currency: string): Omit<Team, 'reps' | 'name'> {
	const b = benchmarks;
	const sellingMinutes = b.workingMinutes * b.sellingShare;
	const dealMean = b.bookingsPerRepMonth / b.winsPerRepMonth;
	const cycle = (median: number): Law => ({
		family: 'logNormal',
		parameters: { mu: log(median), sigma: b.cycleLogSd }
	});
	return {
		currency,
		snapshot: ABSTRACT_SNAPSHOT,
		shared: independentReps,
		dialSize: known(b.dialSize, 'prior'),
		hotSd: assumed(
			b.hotSd,
			{ family: 'gamma', parameters: { shape: 16, rate: 16 / b.hotSd } },
			'prior'
		),
		hotLoading: assumed(
			b.hotLoading,
			{ family: 'normal', parameters: { mean: b.hotLoading, sd: 0.2 } },
			'guess'
		),
		dealSize: logNormalWithMean(dealMean, b.dealLogSd),
		dealSizeScale: assumed(1, logNormalWithMean(1, 0.1), 'guess'),
		cycleWon: cycle(b.cycleDays),
		cycleLost: cycle(b.cycleDays * b.lostCycleShare),
		cycleScale: assumed(1, logNormalWithMean(1, 0.15), 'guess'),
		phiSelf: assumed(
			b.phiSelf.alpha / (b.phiSelf.alpha + b.phiSelf.beta),
			{ family: 'beta', parameters: b.phiSelf },
			'guess'
		),
		dialTimeShare: assumed(
			b.dialTimeShare.mean,
			betaWithMean(b.dialTimeShare.mean, b.dialTimeShare.concentration),
			'prior'
		),
		sellingMinutes,
		workingMinutes: b.workingMinutes,
		minutes: minutesFor(b.dialTimeShare.mean, sellingMinutes, b.workingMinutes),
		weekdays: [1, 1, 1, 1, 1],
		open: null,
		months: null,
		missing: []
	};
}

/**
 * A team from a few numbers: what is not given comes from the benchmarks, and everything is marked
 * as assumed. Reps are alike but for the usual spreads, which every world draws anew.
 *
 * @throws RangeError when a number is not positive, or a share not inside (0, 1)
 */
export function teamOfSketch(sketch: TeamSketch, currency: string): Team {
	checkSketch(sketch);
	const b = benchmarks;
	const base = benchmarkTeam(currency);
	const wins = sketch.winsPerRepMonth ?? b.winsPerRepMonth;
	const winRate = sketch.winRate ?? b.winRate;
	const dials = sketch.dialsPerDay ?? b.dialsPerDay;
	const demos = wins / (workingDaysPerMonth * b.opportunityRate * winRate);
	const cycleDays = sketch.cycleDays ?? b.cycleDays;
	const dealMean = (sketch.bookingsPerRepMonth ?? b.bookingsPerRepMonth) / wins;
	const given = (value: number | undefined): Source => (value === undefined ? 'prior' : 'data');
	// A beta whose sd is the reps' spread of ability, relative to whichever of winning and losing is rarer.
	const sd = b.abilitySpread * Math.min(winRate, 1 - winRate);
	const concentration = (winRate * (1 - winRate)) / (sd * sd) - 1;
	return {
		...base,
		name: '',
		reps: Array.from({ length: sketch.reps }, (_, r) => ({
			id: `rep-${r + 1}`,
			name: `Rep ${r + 1}`,
			level: '',
			dialsPerDay: assumed(
				dials,
				logNormalWithMean(dials, b.dialsSpread),
				given(sketch.dialsPerDay)
			),
			demosPerDay: known(demos, given(sketch.winsPerRepMonth)),
			opportunityRate: known(b.opportunityRate, 'prior'),
			winRate: assumed(winRate, betaWithMean(winRate, concentration), given(sketch.winRate)),
			dealSizeFactor: known(1, 'prior')
		})),
		hotSd:
			sketch.dialsSd === undefined ? base.hotSd : known(hotSdOf(sketch.dialsSd, dials), 'data'),
		dealSize: logNormalWithMean(dealMean, b.dealLogSd),
		cycleWon: { family: 'logNormal', parameters: { mu: log(cycleDays), sigma: b.cycleLogSd } },
		cycleLost: {
			family: 'logNormal',
			parameters: { mu: log(cycleDays * b.lostCycleShare), sigma: b.cycleLogSd }
		},
		missing: ['history']
	};
}

/** The hot-month sd that leaves `sd` over rep-months after reps and day-to-day noise have had theirs. */
function hotSdOf(sd: number, mean: number): number {
	const b = benchmarks;
	const total = log(1 + (sd / mean) * (sd / mean));
	const noise = (1 / mean + 1 / b.dialSize) / workingDaysPerMonth;
	return Math.sqrt(Math.max(0, total - b.dialsSpread * b.dialsSpread - noise));
}

function checkSketch(sketch: TeamSketch): void {
	const { winRate } = sketch;
	if (!(Number.isInteger(sketch.reps) && sketch.reps >= 1))
		throw new RangeError(`teamOfSketch: reps = ${sketch.reps}, must be an integer >= 1`);
	for (const [name, value] of Object.entries(sketch))
		if (value !== undefined && !(value > 0))
			throw new RangeError(`teamOfSketch: ${name} = ${value}, must be > 0`);
	if (winRate !== undefined && winRate >= 1)
		throw new RangeError(`teamOfSketch: winRate = ${winRate}, must be below 1`);
}
