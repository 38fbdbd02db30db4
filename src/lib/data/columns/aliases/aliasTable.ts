import { keyOf } from '../normalise';
import type { Role } from '../role';

/** The headers that announce a role in one kind of file. */
export interface Alias {
	readonly role: Role;
	/** how much this role says about the kind of the file */
	readonly weight: number;
	/** normalised headers with their preference, 0 the best: where two columns qualify, the lower wins */
	readonly keys: ReadonlyMap<string, number>;
}

export type AliasTable = readonly Alias[];

/**
 * One alias list. Written as running text, one line per language, which may open with its code:
 * "de: Betrag, Wert". Order is preference.
 *
 * @param later whole number added to the preference, for words that only stand in; default 0
 * @param weight >= 0; 2 or more only for headers that hardly occur in another kind of file
 */
export function alias(role: Role, weight: number, text: string, later = 0): Alias {
	const words = text
		.split('\n')
		.flatMap((line) => line.replace(/^\s*[a-z]{2}:/, '').split(','))
		.map(keyOf)
		.filter((word) => word !== '');
	const keys = new Map<string, number>();
	words.forEach((word, i) => {
		if (!keys.has(word)) keys.set(word, later + i / words.length);
	});
	return { role, weight, keys };
}
