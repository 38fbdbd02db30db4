import type { ShockType } from './shockType';

/**
 * The largest win of the horizon is lost after all, in every quarter that is played: how much of the
 * goal hangs on one deal.
 */
export const lostWhale: ShockType = {
	fields: [],
	losesLargest: true,
	source: 'definition'
};
