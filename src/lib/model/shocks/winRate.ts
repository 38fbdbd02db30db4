import type { ShockType } from './shockType';

/**
 * Buyers say no more often (or less): the chance to win is multiplied from a day on.
 * It stresses a goal against a market that turns; no behaviour is assumed to follow.
 */
export const winRate: ShockType = {
	fields: [
		{ name: 'change', min: -0.9, max: 1, default: -0.2, unit: 'share' },
		{ name: 'fromDay', min: 0, max: 260, default: 0, unit: 'workingDay' }
	],
	act({ change, fromDay }, workingDay, _, into) {
		if (workingDay >= fromDay) into.win *= 1 + change;
	},
	source: 'definition; size chosen by the user'
};
