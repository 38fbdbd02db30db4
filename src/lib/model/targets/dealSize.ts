import { respondBySize } from '../behaviour/sizeResponse';
import { opportunitiesAMonth } from './qualifiedOpportunities';
import type { TargetType } from './targetType';

/** Mean amount of a won deal, or how large the prospects are that a rep works (D§4.5 k). */
export const dealSize: TargetType = {
	metric: 'dealSize',
	activity: 'deals',
	per: 'deal',
	period: 'quarter',
	range: { min: 500, max: 50_000, step: 100, floor: 1, limit: 1e12 },
	defaults: { level: 5_000, pressure: 0.75 },
	typical: [3_000, 38_000],
	channels: ['lag', 'padding', 'selection', 'level'],
	guardrails: ['opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 k',
	basis: 'rate',
	natural: (rep) => rep.dealSize,
	restsOn: ['dealSizeFactor'],
	respond: respondBySize,
	/** The same wins, each as large as asked. */
	envelope: ({ natural, level }) => ({
		perRepMonth: opportunitiesAMonth(natural) * natural.winRate * level,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
