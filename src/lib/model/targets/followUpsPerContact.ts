import { respondByFollowingUp } from '../behaviour/touchRules';
import type { TargetType } from './targetType';

/** No envelope, for the reason of `touchMandate`. */
export const followUpsPerContact: TargetType = {
	metric: 'followUps',
	activity: 'followUp',
	per: 'contact',
	period: 'month',
	range: { min: 1, max: 10, step: 1, limit: 23 },
	defaults: { level: 5, pressure: 0.75 },
	typical: [2, 7],
	channels: ['rule', 'time', 'dilution', 'padding'],
	guardrails: ['pairedRatio', 'callListening', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 d; D§4.2 Results 1 to 4',
	basis: 'rate',
	natural: ({ touchesPerProspect }) => touchesPerProspect - 1,
	restsOn: ['touchesPerProspect'],
	respond: respondByFollowingUp,
	rule: 'followUps'
};
