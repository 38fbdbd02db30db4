import type { GuardrailType } from './guardrailType';

/**
 * A second target on the yield of the first (demos per dial, opportunities per demo): units that lead
 * nowhere no longer pay.
 *
 * Assumption: at strength 1 it is a full guard, gamma = 1 (D§8.1, preamble). Its costs are D§5's
 * [A] judgement: 1.5 manager hours a week per rep, .3 hours a week of the rep's time.
 */
export const pairedRatio: GuardrailType = {
	guard: { quality: 1, gaming: 1, bar: 1 },
	managerHoursPerRep: 1.5,
	repHours: 0.3,
	source: 'D§5, D§8.1 preamble'
};
