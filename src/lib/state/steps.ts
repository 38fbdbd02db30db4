/** How far back one can go. */
export const mostSteps = 100;

/** A value with what it was before and what was undone: undo and redo without events or inverses. */
export interface Steps<T> {
	/** oldest first */
	readonly past: readonly T[];
	readonly present: T;
	/** what redo brings back, next first */
	readonly future: readonly T[];
}

export const stepsOf = <T>(present: T): Steps<T> => ({ past: [], present, future: [] });

/**
 * The steps after a change.
 * @param merge true while one gesture goes on (a drag): its changes are one step, so the present
 * is replaced and nothing is remembered of it
 */
export function changed<T>(steps: Steps<T>, present: T, merge = false): Steps<T> {
	const past = merge ? steps.past : [...steps.past, steps.present].slice(-mostSteps);
	return { past, present, future: [] };
}

/** At the end of a gesture that came back to where it began: no step was made. */
export function withoutDetour<T>(steps: Steps<T>, same: (a: T, b: T) => boolean): Steps<T> {
	const { past, present } = steps;
	if (past.length === 0 || !same(past[past.length - 1], present)) return steps;
	return { ...steps, past: past.slice(0, -1) };
}

/** One step back; the same steps where there is nothing behind. */
export function undone<T>(steps: Steps<T>): Steps<T> {
	const { past, present, future } = steps;
	if (past.length === 0) return steps;
	return { past: past.slice(0, -1), present: past[past.length - 1], future: [present, ...future] };
}

/** One step forward again; the same steps where nothing was undone. */
export function redone<T>(steps: Steps<T>): Steps<T> {
	const { past, present, future } = steps;
	if (future.length === 0) return steps;
	return { past: [...past, present], present: future[0], future: future.slice(1) };
}

/** The steps that are made of some values only; the latest such value becomes the present. */
export function stepsAmong<T>(
	{ past, present, future }: Steps<T>,
	among: (value: T) => boolean
): Steps<T> | null {
	const before = past.filter(among);
	const after = future.filter(among);
	if (among(present)) return { past: before, present, future: after };
	const latest = before.pop();
	return latest === undefined ? null : { past: before, present: latest, future: after };
}

/**
 * Reads steps back from a store, each value through `check`. A step that cannot be read any more is
 * left out; without a readable present there is nothing to go on with.
 * @returns null when `stored` holds no readable present
 */
export function stepsFrom<T>(
	stored: unknown,
	check: (value: unknown) => T | null
): Steps<T> | null {
	if (typeof stored !== 'object' || stored === null) return null;
	const bag = stored as Readonly<Record<string, unknown>>;
	const present = check(bag.present);
	if (present === null) return null;
	const list = (value: unknown): T[] =>
		Array.isArray(value) ? value.map(check).filter((entry) => entry !== null) : [];
	return {
		past: list(bag.past).slice(-mostSteps),
		present,
		future: list(bag.future).slice(0, mostSteps)
	};
}
