import type { ShockType } from './shockType';

/**
 * A rep leaves on a day: no dials and no demos from then on, and of the rep's open deals colleagues win
 * a share of what the rep would have won.
 *
 * Assumption (guess): half of them; nobody takes over the territory's new business within the horizon.
 */
export const repLeaves: ShockType = {
	fields: [
		{ name: 'rep', unit: 'rep' },
		{ name: 'fromDay', min: 0, max: 260, default: 20, unit: 'workingDay' },
		{ name: 'kept', min: 0, max: 1, default: 0.5, unit: 'share' }
	],
	act({ fromDay, kept }, workingDay, isRep, into) {
		if (!isRep || workingDay < fromDay) return;
		into.present = 0;
		into.win *= kept;
	},
	source: 'definition; the share of deals kept is a guess'
};
