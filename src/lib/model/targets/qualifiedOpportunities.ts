import { respondByOpportunities } from '../behaviour/opportunityResponse';
import { workingDays, type NaturalRep, type TargetType } from './targetType';

/** Opportunities that a rep starts in a month, long run. */
export const opportunitiesAMonth = (rep: NaturalRep): number =>
	rep.demosPerDay * rep.opportunityRate * workingDays.month;

/** Opportunities that count as qualified and are accepted, in a month (D§4.5 g). */
export const qualifiedOpportunities: TargetType = {
	metric: 'opportunities',
	activity: 'demos',
	per: 'repMonth',
	period: 'month',
	range: { min: 1, max: 80, step: 1, floor: 0.05, limit: 400 },
	defaults: { level: 40, pressure: 0.75 },
	typical: [5, 40],
	channels: ['saturation', 'lag', 'time', 'padding', 'coasting', 'selection'],
	guardrails: ['acceptanceGate', 'opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 g',
	basis: 'demos',
	natural: opportunitiesAMonth,
	restsOn: ['demosPerDay', 'opportunityRate'],
	respond: (natural, pull, setting, on, into) =>
		respondByOpportunities(natural, pull, setting, on, 0, into),
	/** As many opportunities times the old win rate. */
	envelope: ({ natural, level }) => ({
		perRepMonth: level * natural.winRate * natural.dealSize,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
