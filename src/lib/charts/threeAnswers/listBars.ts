import type { CascadeStep } from './answer';

/** A step's bar on the axis that the list shares, px. */
export interface ListBar extends CascadeStep {
	readonly x: number;
	readonly width: number;
}

/**
 * Bars of the steps one after the other on one axis from the smallest to the largest amount passed.
 * @param width of the axis, px
 */
export function listBars(start: number, steps: readonly CascadeStep[], width: number): ListBar[] {
	let at = start;
	const ends = steps.map(({ amount }) => {
		const from = at;
		at += amount;
		return [from, at] as const;
	});
	const all = [start, ...ends.map(([, to]) => to)];
	const low = Math.min(...all);
	const span = Math.max(...all) - low || 1;
	// Half a pixel at both ends for the outline.
	const px = (amount: number): number => 0.5 + ((amount - low) / span) * (width - 1);
	return steps.map((step, i) => {
		const [from, to] = ends[i];
		return {
			...step,
			x: px(Math.min(from, to)),
			width: Math.max(1.5, px(Math.max(from, to)) - px(Math.min(from, to)))
		};
	});
}
