import type { ShockType } from './shockType';

/** What buyers sign for grows or shrinks from a day on, as many of them as ever. */
export const dealSize: ShockType = {
	fields: [
		{ name: 'change', min: -0.9, max: 2, default: -0.15, unit: 'share' },
		{ name: 'fromDay', min: 0, max: 260, default: 0, unit: 'workingDay' }
	],
	act({ change, fromDay }, workingDay, _, into) {
		if (workingDay >= fromDay) into.size *= 1 + change;
	},
	source: 'definition; size chosen by the user'
};
