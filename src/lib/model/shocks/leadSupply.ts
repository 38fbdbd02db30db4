import type { ShockType } from './shockType';

/**
 * Fewer leads come in, or worse ones: demos from own prospecting and those that come by themselves
 * change in number, and in the share of them that passes the bar.
 *
 * Assumption (guess): those that pass are as good as ever; what is worse is how many do.
 */
export const leadSupply: ShockType = {
	fields: [
		{ name: 'volume', min: -0.95, max: 2, default: -0.3, unit: 'share' },
		{ name: 'quality', min: -0.95, max: 1, default: 0, unit: 'share' },
		{ name: 'fromDay', min: 0, max: 260, default: 0, unit: 'workingDay' }
	],
	act({ volume, quality, fromDay }, workingDay, _, into) {
		if (workingDay < fromDay) return;
		into.own *= 1 + volume;
		into.inbound *= 1 + volume;
		into.pass *= 1 + quality;
	},
	source: 'definition; size chosen by the user'
};
