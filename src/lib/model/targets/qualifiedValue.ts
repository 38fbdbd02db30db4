import { respondByOpportunities } from '../behaviour/opportunityResponse';
import { opportunitiesAMonth } from './qualifiedOpportunities';
import type { TargetType } from './targetType';

/** Amounts of the opportunities that are accepted in a month (D§4.5 g, with the amounts of h). */
export const qualifiedValue: TargetType = {
	metric: 'opportunityValue',
	activity: 'demos',
	per: 'repMonth',
	period: 'month',
	range: { min: 10_000, max: 400_000, step: 5_000, floor: 1, limit: 1e12 },
	defaults: { level: 150_000, pressure: 0.75 },
	typical: [50_000, 200_000],
	channels: ['saturation', 'lag', 'time', 'padding', 'coasting', 'selection'],
	guardrails: ['acceptanceGate', 'opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 g, h',
	basis: 'demos',
	natural: (rep) => opportunitiesAMonth(rep) * rep.startSize,
	restsOn: ['demosPerDay', 'opportunityRate', 'dealSizeFactor'],
	respond: (natural, pull, setting, on, into) =>
		respondByOpportunities(natural, pull, setting, on, setting.easeInflation, into),
	/** So much value times the old win rate. */
	envelope: ({ natural, level }) => ({
		perRepMonth: level * natural.winRate,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
