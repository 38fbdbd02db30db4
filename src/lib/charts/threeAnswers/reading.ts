/** The reading line: what share of quarters books at least an amount. */

/**
 * Share of quarters at or above `amount`, read from quantiles at 0, 1/400, ..., 1 with straight
 * lines between them.
 * @param quantiles 401 numbers, ascending
 * @returns in [0, 1]
 */
export function shareAtLeast(quantiles: ArrayLike<number>, amount: number): number {
	const last = quantiles.length - 1;
	if (amount <= quantiles[0]) return 1;
	if (amount > quantiles[last]) return 0;
	let low = 0;
	let high = last;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (quantiles[middle] < amount) low = middle;
		else high = middle;
	}
	const width = quantiles[high] - quantiles[low];
	const inside = width > 0 ? (amount - quantiles[low]) / width : 0;
	return 1 - (low + inside) / last;
}

/** Where a key moves the reading line, or null for a key that does not. */
export function readingAfter(
	key: string,
	shift: boolean,
	at: number,
	range: {
		readonly low: number;
		readonly high: number;
		readonly goal: number;
		readonly step: number;
	}
): number | null {
	const by = shift ? 5 * range.step : range.step;
	const clamp = (x: number): number => Math.min(range.high, Math.max(range.low, x));
	// From wherever the pointer left it, a key goes to the next whole step.
	const snapped = Math.round(at / range.step) * range.step;
	switch (key) {
		case 'ArrowLeft':
		case 'ArrowDown':
			return clamp(snapped - by);
		case 'ArrowRight':
		case 'ArrowUp':
			return clamp(snapped + by);
		case 'PageDown':
			return clamp(snapped - 5 * range.step);
		case 'PageUp':
			return clamp(snapped + 5 * range.step);
		case 'Home':
			return range.low;
		case 'End':
			return range.high;
		case 'g':
		case 'G':
			return clamp(range.goal);
		default:
			return null;
	}
}

/**
 * One step of the arrow keys: $10K on the axis of a team, and in the same proportion on other axes.
 * @param width of the axis, plan currency, > 0
 */
export function readingStep(width: number): number {
	const power = 10 ** Math.floor(Math.log10(width / 50));
	const lead = width / 50 / power;
	return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}
