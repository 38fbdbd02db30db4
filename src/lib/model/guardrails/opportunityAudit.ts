import type { GuardrailType } from './guardrailType';

/**
 * A sample of what was entered is held against the calls and mails behind it: what is not there is
 * taken out of the count, and what would be is less tempting (D§5: eases times exp(-k d F)).
 *
 * Assumption (guess): an audit finds half of what is not there, and sees a lowered bar half as well as
 * an empty entry. Hours are D§5's [A] judgement.
 */
export const opportunityAudit: GuardrailType = {
	guard: { gaming: 1, stock: 1, inflation: 0.5, bar: 0.5 },
	detects: 0.5,
	managerHoursPerRep: 1.5,
	repHours: 0.3,
	source: 'D§5'
};
