import type { Plan } from '../plan';

/** A place in a plan: keys of objects and positions in lists, from the outside in. */
export type PlanPath = readonly (string | number)[];

/**
 * Reads a place as problems and messages write it: `targets[0].level`, `assumptions.eta`.
 * A key is anything without a dot, a bracket or an equals sign.
 * @returns null where the text is no place
 */
export function parsePlanPath(text: string): PlanPath | null {
	if (!/^[^.[\]=]+(\.[^.[\]=]+|\[\d+\])*$/.test(text)) return null;
	return [...text.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([part, position]) =>
		position === undefined ? part : Number(position)
	);
}

/** As `parsePlanPath` reads it. */
export const planPathText = (path: PlanPath): string =>
	path.map((part, i) => (typeof part === 'number' ? `[${part}]` : i ? `.${part}` : part)).join('');

/**
 * A copy of the plan with a number at a place. The last key may be new there (an assumption that the
 * plan does not override yet); whether the number may stand there is for `readPlan` to say.
 *
 * @returns the document, or the first part of the path that the plan does not have
 */
export function withNumberAt(
	plan: Plan,
	path: PlanPath,
	value: number
): { readonly document: unknown } | { readonly missing: PlanPath } {
	// A plan is what a file of JSON holds, so this copies all of it.
	const document: unknown = JSON.parse(JSON.stringify(plan));
	let place = document;
	for (let i = 0; i < path.length; i++) {
		if (typeof place !== 'object' || place === null || Array.isArray(place) !== isPosition(path[i]))
			return { missing: path.slice(0, i) };
		if (i === path.length - 1 && !Array.isArray(place)) {
			// Not by assignment: a key may be called __proto__, which is then one key more that is unknown.
			Object.defineProperty(place, path[i], {
				value,
				enumerable: true,
				configurable: true,
				writable: true
			});
			return { document };
		}
		if (!Object.hasOwn(place, path[i])) return { missing: path.slice(0, i + 1) };
		place = (place as Record<string, unknown>)[path[i]];
	}
	return { missing: path };
}

const isPosition = (part: string | number): boolean => typeof part === 'number';
