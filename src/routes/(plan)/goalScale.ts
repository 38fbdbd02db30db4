import type { Scale } from '$lib/ui/scale';

/** What a goal may be: the plan's own bounds, an amount above nothing. */
export const goalLimits = { min: 1, max: 999_999_999_999 } as const;

/**
 * Steps for dragging a goal: the third significant digit, so that a drag of a hand's width moves any
 * goal by about half of it. $1.2M moves by $10K, with Alt by $1K.
 */
export function goalScale(goal: number): Scale {
	const magnitude = Math.floor(Math.log10(Math.max(goal, 1000)));
	const step = 10 ** (magnitude - 2);
	return { min: step, max: goalLimits.max, step, fine: step / 10 };
}
