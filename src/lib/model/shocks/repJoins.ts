import { rampAt } from '../ramp';
import type { ShockType } from './shockType';

/** Working days of a month, on average. */
const MONTH = 21;

/**
 * A rep joins on a day, without open deals, and gets up to the speed of the team's middle rep as new
 * reps do: 63% of it after 2.2 months (D§3).
 *
 * Assumption (guess): the ramp is in how much is done; what is done is as good as the middle rep's.
 */
export const repJoins: ShockType = {
	fields: [{ name: 'fromDay', min: 0, max: 260, default: 0, unit: 'workingDay' }],
	joins: true,
	act({ fromDay }, workingDay, isRep, into) {
		if (isRep && workingDay >= fromDay) into.present = rampAt((workingDay - fromDay + 0.5) / MONTH);
	},
	source: 'D§3 (ramp); the rest by definition'
};
