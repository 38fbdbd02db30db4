import type { TargetType } from './targetType';

/**
 * No envelope: wins on record say nothing of touches that nobody has made. "80% of sales need five
 * contacts" has no source (D§3).
 */
export const touchMandate: TargetType = {
	metric: 'touches',
	activity: 'rule',
	per: 'prospect',
	period: 'month',
	range: { min: 2, max: 12, step: 1, floor: 1, limit: 24 },
	defaults: { level: 6, pressure: 0.75 },
	typical: [5, 8],
	channels: ['rule', 'padding'],
	guardrails: ['pairedRatio', 'callListening', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 e; D§6.1',
	basis: 'rate',
	natural: ({ touchesPerProspect }) => touchesPerProspect,
	restsOn: ['touchesPerProspect'],
	rule: 'mandate'
};
