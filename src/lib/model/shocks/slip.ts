import type { ShockType } from './shockType';

/** Decisions drag: what would close on or after a day closes so many working days later. */
export const slip: ShockType = {
	fields: [
		{ name: 'days', min: 0, max: 130, default: 10, unit: 'workingDays' },
		{ name: 'fromDay', min: 0, max: 260, default: 0, unit: 'workingDay' }
	],
	act({ days, fromDay }, workingDay, _, into) {
		if (workingDay >= fromDay) into.late += days;
	},
	source: 'definition; size chosen by the user'
};
