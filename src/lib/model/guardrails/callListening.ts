import type { GuardrailType } from './guardrailType';

/**
 * Some calls of each rep are listened to: haste is heard, and so is whom one talks to; a call that
 * was none is noticed where it is in the sample.
 *
 * Assumption (guess): a full guard on care, half of one on empty entries and on easier people, of
 * which a fifth is found. The domain study names no figures; hours are its [A] default (D§5).
 */
export const callListening: GuardrailType = {
	guard: { quality: 1, gaming: 0.5, level: 0.5 },
	detects: 0.2,
	managerHoursPerRep: 1.5,
	repHours: 0.3,
	source: 'D§5 (hours); effects are guesses'
};
