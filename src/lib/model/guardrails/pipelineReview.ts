import type { GuardrailType } from './guardrailType';

/**
 * Deals without evidence (no activity for a month, a closing date moved twice, no next step) are
 * closed at the review, with the chance `reviewFinds` of the world at full strength (D§5); from the
 * first review on the books are guarded.
 *
 * Assumption: costs as those of a paired ratio, D§5's [A] judgement, for a review a month.
 */
export const pipelineReview: GuardrailType = {
	guard: { stock: 1, inflation: 1 },
	review: true,
	fields: [
		{
			kind: 'number',
			name: 'firstWeek',
			min: 1,
			max: 52,
			step: 1,
			default: 1,
			unit: 'week'
		},
		{
			kind: 'number',
			name: 'everyWeeks',
			min: 0,
			max: 52,
			step: 1,
			default: 4,
			unit: 'weeks'
		}
	],
	managerHoursPerRep: 1.5,
	repHours: 0.3,
	source: 'D§5'
};
