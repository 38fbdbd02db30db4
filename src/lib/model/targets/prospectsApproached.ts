import { respondByCount } from '../behaviour/countResponse';
import { noWays } from '../behaviour/deliver';
import type { TargetType } from './targetType';

const ease = noWays();

/**
 * Different people approached in a day. It is reached by more dials, by fewer tries and less
 * preparation for each, by a worse list, and on paper.
 */
export const prospectsApproached: TargetType = {
	metric: 'prospects',
	activity: 'dialling',
	per: 'repDay',
	period: 'month',
	range: { min: 5, max: 80, step: 1, floor: 0.1, limit: 400 },
	defaults: { level: 35, pressure: 0.75 },
	typical: [15, 40],
	channels: ['saturation', 'lag', 'time', 'dilution', 'padding', 'coasting', 'level'],
	guardrails: ['pairedRatio', 'callListening', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 a, b; D§4.2 Results 1 to 4',
	basis: 'dials',
	natural: (rep) => rep.dialsPerDay * rep.prospectsPerDial,
	restsOn: ['dialsPerDay', 'prospectsPerDial'],
	respond(natural, pull, setting, on, into) {
		ease.time = 1;
		ease.quality = setting.easeQuality;
		ease.gaming = setting.easeGaming;
		ease.level = setting.easeLevel;
		respondByCount(natural, pull, setting, on, ease, true, into);
	}
};
