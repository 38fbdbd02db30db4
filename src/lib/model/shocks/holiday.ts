import type { ShockType } from './shockType';

/** Nobody works for some days, and nothing closes on them: it closes when they are over. */
export const holiday: ShockType = {
	fields: [
		{ name: 'fromDay', min: 0, max: 260, default: 20, unit: 'workingDay' },
		{ name: 'days', min: 1, max: 60, default: 5, unit: 'workingDays' }
	],
	act({ fromDay, days }, workingDay, _, into) {
		if (workingDay < fromDay || workingDay >= fromDay + days) return;
		into.present = 0;
		into.closed = true;
	},
	source: 'definition; length chosen by the user'
};
