import type { MoreQuantity } from './team';

/**
 * What is taken for counts that a history rarely holds (D§3). A team that knows better says so in
 * `TeamRep.more`; a target that rests on one of these is marked as assumed.
 */
export const moreBenchmarks: Readonly<Record<MoreQuantity, number>> = {
	/** conversations per dial: 9 a day at 45 dials (D§3, trust B) */
	conversationsPerDial: 0.2,
	/** different prospects approached per dial: a bit less than two tries each a day (guess) */
	prospectsPerDial: 0.6,
	/** moves to a next stage per opportunity over its life (guess: three stages, some leave early) */
	advancesPerOpportunity: 2.2,
	/** interactions a month with each key account (guess) */
	keyAccountInteractions: 2,
	/** touches of a prospect until it converts, says no or is given up: the habit of `touchBenchmarks` */
	touchesPerProspect: 2.9
};
