import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { commitment } from './lift';

/** The world's numbers that the response to a coverage target needs. */
export interface CoverageSetting {
	readonly easeHoarding: number;
	readonly easeJunk: number;
	readonly easeInflation: number;
	/** how much a guard makes the three dearer; see `coverageShares` */
	readonly guardQuality: number;
	readonly coverageGiveUpAt: number;
	readonly giveUpSoftness: number;
	readonly creationElasticity: number;
	readonly creationCost: number;
	/** variable share of pay, in [0, 1] */
	readonly payMix: number;
}

/** The target as one rep sees it. */
export interface CoveragePull {
	/** open value over the quarter's need; a range has two ends, a point has them equal */
	readonly from: number;
	readonly to: number;
	/** in [0, 1] */
	readonly pressure: number;
	/** gamma in [0, 1] against filling the books with deals, and against larger amounts */
	readonly guard: { readonly stock: number; readonly inflation: number };
}

/** How a rep answers, as shares of the natural open value where nothing else is said. */
export interface CoverageResponse {
	/** l_E: effort put into starting real deals; l_H, l_S, l_V: dead ones kept, early ones, amounts */
	effort: number;
	hoarding: number;
	junk: number;
	inflation: number;
	/** deals really started / natural */
	creation: number;
	/** chance to win / natural, of what the effort takes from closing */
	closing: number;
	/** 1 - c(L) where the target asks for more than there is, else 0 */
	ignoring: number;
}

export const naturalCoverage = (): CoverageResponse => ({
	effort: 0,
	hoarding: 0,
	junk: 0,
	inflation: 0,
	creation: 1,
	closing: 1,
	ignoring: 0
});

/** Against `guardQuality`, D§4.5 h's exponents 2.5, 2 and 2.5 where that is 2. */
const GUARD_HOARDING = 1.25;
const GUARD_JUNK = 1;
const GUARD_INFLATION = 1.25;

/**
 * The response to a coverage target (D§4.5 h): the lift is delivered by real creation, by keeping dead
 * deals, by entering deals early or for show, and by writing larger amounts, in proportion to their
 * ease. Moving close dates into the quarter is how a dead deal stays in the count; it has no part of its
 * own. A coverage that is there already changes nothing: nobody throws good deals away.
 *
 * @param natural coverage today, > 0
 * @param stock whether the three that only fill the books are open to the rep (the waterfall adds them last)
 * @param saturated whether each further real deal is harder to find
 * @param into receives the answer; nothing is allocated
 */
export function respondToCoverage(
	natural: number,
	pull: CoveragePull,
	setting: CoverageSetting,
	stock: boolean,
	saturated: boolean,
	into: CoverageResponse
): void {
	into.effort = into.hoarding = into.junk = into.inflation = into.ignoring = 0;
	into.creation = into.closing = 1;
	if (pull.pressure === 0 || !(natural > 0) || natural >= pull.from) return;
	const gap = pull.from / natural - 1;
	const commit = commitment(gap, setting.coverageGiveUpAt, setting.giveUpSoftness);
	const lift = pull.pressure * commit * gap;
	const guard = setting.guardQuality * pull.guard.stock;
	const amounts = setting.guardQuality * pull.guard.inflation;
	const open = stock ? exp(-setting.payMix) : 0;
	const hoarding = open * setting.easeHoarding * exp(-GUARD_HOARDING * guard);
	const junk = open * setting.easeJunk * exp(-GUARD_JUNK * guard);
	const inflation = open * setting.easeInflation * exp(-GUARD_INFLATION * amounts);
	const unit = lift / (1 + hoarding + junk + inflation);
	into.effort = unit;
	into.hoarding = unit * hoarding;
	into.junk = unit * junk;
	into.inflation = unit * inflation;
	into.creation = exp((saturated ? setting.creationElasticity : 1) * log(1 + unit));
	into.closing = Math.max(0, 1 - setting.creationCost * unit);
	into.ignoring = 1 - commit;
}

/** What the response comes to in steady state, as multiples of the natural. */
export interface CoverageOutcome {
	readonly measured: number;
	readonly real: number;
	readonly bookings: number;
	/** bookings over the open value in the books / natural */
	readonly winRate: number;
	/** (coverage in the books x old win rate) / bookings */
	readonly naiveBias: number;
}

/**
 * Attention per live deal against the natural: 1 / (real (1 + att x what was added to the books)).
 * @param real live deals / natural
 * @param added dead and early stock beyond the natural, as a share of the natural open value; > -1
 */
export const attentionPerDeal = (real: number, added: number, deadAttention: number): number =>
	1 / (real * (1 + deadAttention * added));

/** The closed form of D§4.5 h, at phi = 1. */
export function coverageOutcome(
	response: CoverageResponse,
	setting: { readonly attentionElasticity: number; readonly deadAttention: number }
): CoverageOutcome {
	const { effort, hoarding, junk, inflation, creation, closing } = response;
	const measured = 1 + effort + hoarding + junk + inflation;
	const attention = attentionPerDeal(creation, hoarding + junk, setting.deadAttention);
	const bookings = creation * closing * exp(setting.attentionElasticity * log(attention));
	return {
		measured,
		real: creation,
		bookings,
		winRate: bookings / measured,
		naiveBias: measured / bookings
	};
}
