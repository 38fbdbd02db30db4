/** A text to stand under a point of an axis. */
export interface PointLabel {
	/** px from the left end of the box */
	readonly at: number;
	/** px */
	readonly width: number;
}

/**
 * Left edges that keep labels near their points, inside the box and apart from each other. Where
 * neighbours collide, both give way; labels that cannot all fit keep their order and may stick out
 * at the right.
 *
 * @param labels ascending by `at`
 * @param width of the box, px
 * @param gap least space between neighbours, px
 */
export function placeLabels(labels: readonly PointLabel[], width: number, gap = 10): number[] {
	const left = labels.map(({ at, width: w }) => clamp(at - w / 2, 0, Math.max(0, width - w)));
	for (let i = 1; i < labels.length; i++) {
		const overlap = left[i - 1] + labels[i - 1].width + gap - left[i];
		if (overlap <= 0) continue;
		const roomRight = Math.max(0, width - labels[i].width - left[i]);
		const right = Math.min(overlap / 2, roomRight);
		left[i] += right;
		pushLeft(left, labels, i - 1, overlap - right, gap);
		left[i] = Math.max(left[i], left[i - 1] + labels[i - 1].width + gap);
	}
	return left;
}

/** Moves a label and, where needed, those before it to the left, as far as the box reaches. */
function pushLeft(
	left: number[],
	labels: readonly PointLabel[],
	i: number,
	by: number,
	gap: number
): void {
	left[i] = Math.max(0, left[i] - by);
	if (i === 0) return;
	const overlap = left[i - 1] + labels[i - 1].width + gap - left[i];
	if (overlap > 0) pushLeft(left, labels, i - 1, overlap, gap);
	left[i] = Math.max(left[i], left[i - 1] + labels[i - 1].width + gap);
}

const clamp = (x: number, low: number, high: number): number => Math.min(high, Math.max(low, x));
