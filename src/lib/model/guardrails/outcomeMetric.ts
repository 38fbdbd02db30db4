import type { GuardrailType } from './guardrailType';

/**
 * Part of what the number is pushed with is put on an outcome instead (value accepted, bookings):
 * that part of the extra effort goes to whatever sells, in the proportions in which it sells (D§5:
 * a larger cos(theta)).
 *
 * Assumption (guess): half of the pull. The outcome is in the books anyway, so it takes a quarter of
 * an hour to look at, and nothing of the rep's time.
 */
export const outcomeMetric: GuardrailType = {
	guard: {},
	spreads: () => 0.5,
	managerHoursPerRep: 0.25,
	repHours: 0,
	source: 'D§5; D§4.2 Result 1; Baker 2002'
};
