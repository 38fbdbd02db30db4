import type { GuardrailType } from './guardrailType';

/**
 * Whoever has to close an opportunity accepts it first, and sends back what is below the bar: one of
 * quality s passes with chance logistic((s - s_A) / sigma_A) (D§4.5 g). How clear the criteria are is
 * sigma_A, the field `noise`, in units of the sd of quality; 0 = everybody judges alike.
 *
 * Assumption (guess): four fifths of what is not there at all is sent back, too; a quarter of an hour for each opportunity is half of an audit's hours.
 */
export const acceptanceGate: GuardrailType = {
	guard: { gaming: 1 },
	detects: 0.8,
	gate: true,
	fields: [{ kind: 'number', name: 'noise', min: 0, max: 3, step: 0.05, default: 0.3, unit: 'sd' }],
	managerHoursPerRep: 0.75,
	repHours: 0.15,
	source: 'D§4.5 g, D§5'
};
