import { respondByDemos } from '../behaviour/demoResponse';
import { workingDays, type TargetType } from './targetType';

/** Demos held in a week, from all sources (D§4.5 c). */
export const demosPerWeek: TargetType = {
	metric: 'demos',
	activity: 'demos',
	per: 'repWeek',
	// A week holds a handful of demos: month by month, as managers look at averages.
	period: 'month',
	range: { min: 1, max: 30, step: 0.5, floor: 0.05, limit: 100 },
	defaults: { level: 12, pressure: 0.75 },
	typical: [2, 10],
	channels: ['saturation', 'lag', 'time', 'padding', 'coasting', 'selection'],
	guardrails: ['pairedRatio', 'opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 c',
	basis: 'demos',
	natural: (rep) => rep.demosPerDay * workingDays.week,
	restsOn: ['demosPerDay'],
	respond: respondByDemos,
	/** The history's deals per demo, times as many demos. */
	envelope: ({ natural, level }) => ({
		perRepMonth:
			(level / workingDays.week) *
			workingDays.month *
			natural.opportunityRate *
			natural.winRate *
			natural.dealSize,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
