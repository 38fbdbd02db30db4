import { respondByCount } from '../behaviour/countResponse';
import { noWays } from '../behaviour/deliver';
import type { TargetType } from './targetType';

const ease = noWays();

/**
 * Assumption: a few seconds more make a call a conversation, so the count is easier to pad than
 * dials (D§4.5 b: ease .4, against .3).
 */
const EASIER_TO_PAD = 4 / 3;

/**
 * Conversations in a day (D§4.5 b): as dials, with a definition that drifts, and with people who are
 * easier to reach.
 */
export const conversationsPerDay: TargetType = {
	metric: 'conversations',
	activity: 'dialling',
	per: 'repDay',
	period: 'month',
	range: { min: 1, max: 40, step: 0.5, floor: 0.1, limit: 200 },
	defaults: { level: 12, pressure: 0.75 },
	typical: [4, 15],
	channels: ['saturation', 'lag', 'time', 'dilution', 'padding', 'coasting', 'level'],
	guardrails: ['callListening', 'pairedRatio', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 b',
	basis: 'dials',
	natural: (rep) => rep.dialsPerDay * rep.conversationsPerDial,
	restsOn: ['dialsPerDay', 'conversationsPerDial'],
	respond(natural, pull, setting, on, into) {
		ease.time = 1;
		ease.quality = setting.easeQuality;
		ease.gaming = EASIER_TO_PAD * setting.easeGaming;
		ease.level = setting.easeLevel;
		respondByCount(natural, pull, setting, on, ease, false, into);
	}
};
