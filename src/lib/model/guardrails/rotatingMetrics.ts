import type { GuardrailType } from './guardrailType';

/**
 * One of several numbers counts, and nobody knows which: each gets its part of the pull, the sum stays
 * (D§5: the same sum of pi, a smaller price of distortion, weaker steering).
 *
 * Assumption: the other numbers are of use, so that their parts of the effort go to what sells. Hours:
 * .3 of the rep for each number that is looked at (D§5 [A]); the manager's are a guess.
 */
export const rotatingMetrics: GuardrailType = {
	guard: {},
	spreads: ({ metrics }) => 1 - 1 / Number(metrics),
	fields: [
		{ kind: 'number', name: 'metrics', min: 2, max: 6, step: 1, default: 3, unit: 'metrics' }
	],
	managerHoursPerRep: 0.5,
	repHours: 0.3,
	source: 'D§5; D§4.2 Result 1'
};
