import type { GuardrailType } from './guardrailType';

/**
 * Every sale is paid at the same rate: the cliff of a quota is gone, and with it the gradient and the
 * timing games (D§5, Jensen 2003).
 *
 * Assumption: a plan on paper; it takes nobody's hours.
 */
export const linearPay: GuardrailType = {
	guard: {},
	linearPay: true,
	managerHoursPerRep: 0,
	repHours: 0,
	source: 'D§5'
};
