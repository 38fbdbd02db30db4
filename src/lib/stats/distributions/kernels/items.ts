import type { Parameters } from '../../fit';

/** How many numbered parameters of a name there are in a row from 1: `price1`, `price2`, ... */
export function itemCount(parameters: Readonly<Record<string, unknown>>, name: string): number {
	let count = 0;
	while (Object.hasOwn(parameters, `${name}${count + 1}`)) count++;
	return count;
}

/** The values of the numbered parameters of a name, in order. */
export const itemsOf = (parameters: Parameters, name: string): Float64Array =>
	Float64Array.from(
		{ length: itemCount(parameters, name) },
		(_, i) => parameters[`${name}${i + 1}`]
	);

/** Numbered parameters from columns: `{ price1, share1, price2, ... }`. */
export function numbered(columns: Readonly<Record<string, ArrayLike<number>>>): Parameters {
	const entries: [string, number][] = [];
	const names = Object.keys(columns);
	for (let i = 0; i < columns[names[0]].length; i++)
		for (const name of names) entries.push([`${name}${i + 1}`, columns[name][i]]);
	return Object.fromEntries(entries);
}

/** A function of a set of parameters that is worked out once for each: they are values and never change. */
export function oncePer<P extends Parameters, T>(of: (parameters: P) => T): (parameters: P) => T {
	const known = new WeakMap<P, T>();
	return (parameters) => {
		const before = known.get(parameters);
		if (before !== undefined) return before;
		const answer = of(parameters);
		known.set(parameters, answer);
		return answer;
	};
}
