import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { SmoothHazard } from '../../stats/touches/smoothHazard';
import { ratesOfLaw, type TouchLaw } from '../../stats/touches/touchLaw';
import type { Quantity, Team, TeamTouches } from '../team';
import type { ProspectWork } from './prospectWork';
import { workedLead, type WorkedLead } from './renewal';
import { noRule } from './touchRule';
import { mostTouches, TouchTables } from './touchTables';

/**
 * How prospects are worked where a history does not say.
 *
 * Assumption: the hazard falls by .194 a touch on the logit, as in the bank's calls (D§3, trust A for
 * people at home; D§4.4 gives -.2 +- .1); prospects say no at .01 a touch, from the fifth on .01 more
 * with each (D§4.5 d); reps stop after each touch with chance .3, which makes about three touches (guess:
 * D§3 has 1.3 tries on web leads and 8 touches to a first meeting); three working days between two
 * touches (guess); leads for up to twice the prospects they start now (guess: supply is the number a
 * manager has to bring, D§6.1).
 */
export const touchBenchmarks = {
	hazardSlope: -0.194,
	slopeSd: 0.1,
	givenUp: 0.3,
	intervalDays: 3,
	intervalLogSd: 0.3,
	/** fresh leads as multiples of those that are started: uniform between these */
	supply: [1, 2]
} as const;

/** Chance on a line in the logit at touches 1 to `mostTouches`: D§3's form of a touch hazard. */
export function logitLine(intercept: number, slopePerTouch: number): number[] {
	return Array.from({ length: mostTouches }, (_, i) => {
		const odds = exp(intercept + slopePerTouch * i);
		return odds / (1 + odds);
	});
}

const logitOf = (p: number): number => log(p / (1 - p));
const curveOf = (logit: readonly number[], standardError: readonly number[]): SmoothHazard => ({
	logit,
	standardError,
	smoothing: 0,
	converged: true
});
const touchNumbers = Array.from({ length: mostTouches }, (_, i) => i + 1);
const exactly = touchNumbers.map(() => 0);

/** Saying no after touch n (D§4.5 d), and giving up. */
const assumedLost = curveOf(
	touchNumbers.map((n) => logitOf(0.01 + 0.01 * Math.max(0, n - 4))),
	exactly
);
const assumedGivenUp = curveOf(
	touchNumbers.map(() => logitOf(touchBenchmarks.givenUp)),
	exactly
);

/** The law with this logit of the hazard at touch 1. */
const lawAt = (intercept: number): TouchLaw => ({
	won: curveOf(
		touchNumbers.map((n) => intercept + touchBenchmarks.hazardSlope * (n - 1)),
		// Before touch 3 the level decides, which the team's own demos give; later ones have the slope's doubt.
		touchNumbers.map((n) => touchBenchmarks.slopeSd * Math.max(0, n - 2))
	),
	lost: assumedLost,
	givenUp: assumedGivenUp,
	units: 0,
	wins: 0,
	touches: 0,
	soundTo: 0,
	longest: 0
});

/** No more than this share of touches converts: beyond it the dials of a history are not what they seem. */
const MOST_PER_TOUCH = 0.4;

/**
 * A team's touches from what is known of it without them: prospects are dialled until they agree to a
 * demo, and the level of the hazard is the one at which the team's dials make the demos they do. The rest
 * is assumed, and its sources say so.
 */
export function assumedTouches(team: Team): TeamTouches & { readonly work: ProspectWork } {
	const perDial = Math.min(MOST_PER_TOUCH, ownDemosPerDial(team));
	const law = lawAt(interceptYielding(perDial));
	const { touches } = naturalLead(law);
	const dials = team.reps.reduce((sum, rep) => sum + rep.dialsPerDay.value, 0) / team.reps.length;
	return {
		unit: 'demo',
		law,
		work: {
			intervalDays: assumedInterval,
			leadsPerDay: supplyOf(dials / touches),
			touchesPerDial: { value: 1, posterior: null, source: 'guess', n: 0 },
			open: null
		}
	};
}

export const assumedInterval: Quantity = {
	value: touchBenchmarks.intervalDays,
	posterior: {
		family: 'logNormal',
		parameters: { mu: log(touchBenchmarks.intervalDays), sigma: touchBenchmarks.intervalLogSd }
	},
	source: 'guess',
	n: 0
};

/** Fresh leads a day where only those that were started are known: at least as many. */
export function supplyOf(startedPerDay: number): Quantity {
	const [least, most] = touchBenchmarks.supply;
	const ends = { min: startedPerDay * least, max: startedPerDay * most };
	return {
		value: (ends.min + ends.max) / 2,
		posterior: startedPerDay > 0 ? { family: 'uniform', parameters: ends } : null,
		source: 'guess',
		n: 0
	};
}

function ownDemosPerDial({ reps, phiSelf }: Team): number {
	let [demos, dials] = [0, 0];
	for (const rep of reps) {
		demos += rep.demosPerDay.value * phiSelf.value;
		dials += rep.dialsPerDay.value;
	}
	return dials > 0 ? demos / dials : 0;
}

/** What becomes of a lead by today's habit, at the law's best values. */
export function naturalLead(law: TouchLaw): WorkedLead {
	const tables = new TouchTables();
	tables.become(ratesOfLaw(law, mostTouches), { sd: 0, discernment: 0 });
	return workedLead(tables, noRule);
}

/** The logit of the hazard at touch 1 with which conversions per touch are `perTouch`; by bisection. */
function interceptYielding(perTouch: number): number {
	let [low, high] = [-20, 5];
	for (let round = 0; round < 50; round++) {
		const middle = (low + high) / 2;
		const { chance, touches } = naturalLead(lawAt(middle));
		if (chance / touches < perTouch) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}
