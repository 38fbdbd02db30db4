/** The values a control can take: multiples of `step` from `min` to `max`, both included. */
export interface Scale {
	readonly min: number;
	readonly max: number;
	readonly step: number;
	/** what Alt asks for; the step itself by default */
	readonly fine?: number;
}

/** Keys that a pointer or a keyboard event carries. */
export interface Modifiers {
	readonly shiftKey: boolean;
	readonly altKey: boolean;
}

/** The step that the pressed keys ask for: Shift five steps, Alt a fine one. */
export function stepOf(scale: Scale, keys: Modifiers): number {
	if (keys.altKey) return scale.fine ?? scale.step;
	return keys.shiftKey ? 5 * scale.step : scale.step;
}

/** `value` inside the scale and on its grid of `unit`; the ends are reached even when off the grid. */
export function settle(value: number, scale: Scale, unit = scale.fine ?? scale.step): number {
	if (value <= scale.min) return scale.min;
	if (value >= scale.max) return scale.max;
	const onGrid = Math.round(value / unit) * unit;
	return Number(Math.min(scale.max, Math.max(scale.min, onGrid)).toPrecision(12));
}

/**
 * Where a drag of `pixels` to the right leads. Alt moves a tenth as far, so that every single value
 * can be hit even where a step is less than a pixel's worth.
 *
 * @param start the value when the pointer went down
 * @param pixelsPerStep distance of one step
 */
export function dragged(
	start: number,
	pixels: number,
	scale: Scale,
	keys: Modifiers,
	pixelsPerStep = 6
): number {
	const steps = Math.trunc(pixels / pixelsPerStep);
	if (keys.altKey) {
		const unit = scale.fine ?? scale.step;
		const units = Math.trunc((pixels * scale.step) / (10 * pixelsPerStep * unit));
		return settle(start + units * unit, scale, unit);
	}
	return settle(start + steps * stepOf(scale, keys), scale);
}

/** The value after a key of the slider pattern, or null when the key means nothing to a slider. */
export function keyed(key: string, value: number, scale: Scale, keys: Modifiers): number | null {
	const step = stepOf(scale, keys);
	switch (key) {
		case 'ArrowRight':
		case 'ArrowUp':
			return settle(value + step, scale);
		case 'ArrowLeft':
		case 'ArrowDown':
			return settle(value - step, scale);
		case 'PageUp':
			return settle(value + 5 * scale.step, scale);
		case 'PageDown':
			return settle(value - 5 * scale.step, scale);
		case 'Home':
			return scale.min;
		case 'End':
			return scale.max;
		default:
			return null;
	}
}
