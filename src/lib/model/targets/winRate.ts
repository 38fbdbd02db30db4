import { respondByRate } from '../behaviour/rateResponse';
import { opportunitiesAMonth } from './qualifiedOpportunities';
import type { TargetType } from './targetType';

/**
 * Assumption (guess): leaving a lost deal open, or entering one only when it is sure, takes nothing at
 * all and is twice as easy as logging a dial that was not made (D§4.5 j names both, without a size).
 */
const EASIER_TO_HIDE = 2;

/** Share of opportunities that are won, by count (D§4.5 j). */
export const winRate: TargetType = {
	metric: 'wonShare',
	activity: 'deals',
	per: 'share',
	period: 'quarter',
	range: { min: 0.05, max: 0.95, step: 0.01, floor: 0.001, limit: 1 },
	defaults: { level: 0.55, pressure: 0.75 },
	typical: [0.1, 0.35],
	channels: ['padding', 'selection'],
	guardrails: ['opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 j, f',
	basis: 'rate',
	natural: (rep) => rep.winRate,
	restsOn: ['winRate'],
	respond: (natural, pull, setting, on, into) =>
		respondByRate(natural, pull, setting, on, EASIER_TO_HIDE * setting.easeGaming, into),
	/** The share asked for, of the opportunities there are. */
	envelope: ({ natural, level }) => ({
		perRepMonth: level * opportunitiesAMonth(natural) * natural.dealSize,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
