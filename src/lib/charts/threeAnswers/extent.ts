/**
 * The stretch of the money axis. It starts where the data need (dots and positions, so zero is not
 * required) and reaches out to the goal and the envelope, to at most twice the data's width; what
 * lies beyond sits at the edge.
 */
export interface Extent {
	readonly low: number;
	readonly high: number;
}

/** Room left before an edge beyond which something lies, as a share of the data's width. */
const margin = 0.25;

/**
 * @param data all that must be on the axis, at least one number
 * @param wanted what should be on it when it is near: goal, envelope, ends of steps
 */
export function extentOf(data: readonly number[], wanted: readonly number[]): Extent {
	const low = Math.min(...data);
	const high = Math.max(...data);
	// A team whose quarters are all alike still needs an axis.
	const width = high - low || Math.max(1, Math.abs(high) * 0.1);
	let left = 0;
	let right = 0;
	for (const value of wanted) {
		const reach = Math.max(low - value, value - high, 0);
		if (reach === 0) continue;
		const shown = reach <= width ? reach : margin * width;
		if (value > high) right = Math.max(right, Math.min(shown, width - left));
		else left = Math.max(left, Math.min(shown, width - right));
	}
	return { low: low - left, high: high + right };
}

/** The axis before anything has been played: around the goal. */
export const extentAround = (goal: number): Extent => ({ low: 0.5 * goal, high: 1.25 * goal });

/** On which side of the axis a value lies; null = on it. */
export function beyond(extent: Extent, value: number): 'left' | 'right' | null {
	return value < extent.low ? 'left' : value > extent.high ? 'right' : null;
}
