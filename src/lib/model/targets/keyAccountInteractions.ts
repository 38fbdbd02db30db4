import { respondByAccounts } from '../behaviour/accountResponse';
import type { TargetType } from './targetType';

/**
 * Interactions with each key account in a month (D§4.5 l). No envelope: an account's renewal is not
 * the sum of the calls before it.
 *
 * Assumption (guess): five accounts a rep, half an hour for each interaction, and half as much again
 * from an account that is looked after as from one that is not.
 */
export const keyAccountInteractions: TargetType = {
	metric: 'keyAccounts',
	activity: 'accounts',
	per: 'accountMonth',
	period: 'month',
	range: { min: 0.5, max: 20, step: 0.5, floor: 0.05, limit: 100 },
	defaults: { level: 4, pressure: 0.75 },
	typical: [1, 6],
	fields: [
		{ kind: 'number', name: 'accounts', min: 1, max: 200, step: 1, default: 5, unit: 'accounts' },
		{ kind: 'number', name: 'minutes', min: 1, max: 480, step: 5, default: 30, unit: 'minutes' },
		{ kind: 'number', name: 'gain', min: 0, max: 5, step: 0.05, default: 0.5, unit: 'share' }
	],
	channels: ['saturation', 'lag', 'time', 'dilution', 'padding', 'coasting'],
	guardrails: ['callListening', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 l',
	basis: 'level',
	natural: (rep) => rep.keyAccountInteractions,
	restsOn: ['keyAccountInteractions'],
	respond: respondByAccounts
};
