import { exp } from '../math/exp';
import { log } from '../math/log';
import { distributionOf } from '../stats/distributionOf';
import type { SizeOutcome, Team } from './team';

/** The place of one sd above and below the middle of a normal law. */
const [BELOW, ABOVE] = [0.15865525393145707, 0.8413447460685429];

/**
 * How size goes with outcome; where lost deals carry no amounts they do not go together, and what a slope that
 * a plan sets by hand would mean is taken from the won deals' law.
 */
export function sizeOutcomeOf(team: Team): SizeOutcome {
	if (team.sizeOutcome) return team.sizeOutcome;
	const { quantile } = distributionOf(team.dealSize);
	return {
		slope: { value: 0, posterior: null, source: 'guess', n: 0 },
		center: quantile(0.5) * team.dealSizeScale.value,
		lostFactor: 1,
		logSd: 0.5 * (log(quantile(ABOVE)) - log(quantile(BELOW))),
		wonShare: team.reps.reduce((sum, { winRate }) => sum + winRate.value, 0) / team.reps.length
	};
}

/** What one slope says of deals. */
export interface SizeAtSlope {
	/** log of the amount whose chance is the rep's win rate */
	readonly logCenter: number;
	/** typical amount of lost deals over that of won ones, > 0 */
	readonly lostFactor: number;
}

/**
 * The fitted figures at another slope than the fitted one, in a world or by hand. With log amounts of variance
 * v in won and in lost deals, the means of the two lie v times the slope apart, and the center lies halfway
 * between them. The mean over both, which the open deals share, stays, so that chances average to the win rate
 * at any slope.
 *
 * @param slope change of the log odds of winning per unit of log amount
 */
export function sizeAtSlope(fit: SizeOutcome, slope: number): SizeAtSlope {
	const apart = (slope - fit.slope.value) * fit.logSd * fit.logSd;
	return {
		logCenter: log(fit.center) + (0.5 - fit.wonShare) * apart,
		lostFactor: fit.lostFactor * exp(-apart)
	};
}
