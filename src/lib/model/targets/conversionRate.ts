import { respondByRate } from '../behaviour/rateResponse';
import { workingDays, type TargetType } from './targetType';

/** Share of the demos worked that end in a win (D§4.5 f). */
export const conversionRate: TargetType = {
	metric: 'conversion',
	activity: 'deals',
	per: 'share',
	period: 'quarter',
	range: { min: 0.01, max: 0.9, step: 0.01, floor: 0.001, limit: 1 },
	defaults: { level: 0.4, pressure: 0.75 },
	typical: [0.05, 0.35],
	channels: ['padding', 'selection'],
	guardrails: ['opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 f',
	basis: 'rate',
	natural: (rep) => rep.opportunityRate * rep.winRate,
	restsOn: ['opportunityRate', 'winRate'],
	respond: (natural, pull, setting, on, into) =>
		respondByRate(natural, pull, setting, on, setting.easeGaming, into),
	/** The conversion asked for, times the leads there are. */
	envelope: ({ natural, level }) => ({
		perRepMonth: level * natural.demosPerDay * workingDays.month * natural.dealSize,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
