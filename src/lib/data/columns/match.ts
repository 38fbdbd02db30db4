import type { Alias, AliasTable } from './aliases/aliasTable';
import { aliasTables } from './aliases/index';
import type { FileKind } from './fileKind';
import { keyOf, type NormalHeader } from './normalise';
import type { Role } from './role';

/** How a header came to a role: the word itself, without a unit, or without filling words. */
export type Closeness = 'exact' | 'unit' | 'loose';

/** A header that could play a role. */
export interface Match {
	readonly column: number;
	readonly role: Role;
	readonly weight: number;
	readonly closeness: Closeness;
	/** preference in the list of aliases, 0 = the best word for the role */
	readonly rank: number;
}

/** Words that say in what a column is measured, not what it is. */
const units: ReadonlySet<string> = new Set(
	(
		'usd eur gbp chf cad aud brl pln jpy sek nok dkk inr mxn dollar dollars euro euros utc gmt cet ' +
		'est pst local timezone'
	).split(' ')
);
/** Words that can be left out without changing what a header says; the result is asked for. */
const fillers: ReadonlySet<string> = new Set(
	(
		'deal deals opportunity opp potential the of a an de da do del der die das la le l d record ' +
		'total number no num count crm time this associated current full sf hubspot'
	).split(' ')
);

const without = (tokens: readonly string[], words: ReadonlySet<string>): string =>
	tokens.filter((token) => !words.has(token)).join('');

const closenessOf: readonly Closeness[] = ['exact', 'unit', 'loose'];

/** The forms of one header, closest first. */
function formsOf(header: NormalHeader, useBare: boolean): readonly (readonly string[])[] {
	const both = new Set([...units, ...fillers]);
	const bare = useBare ? header.bare : null;
	const keys = bare ? [header.key, bare.key] : [header.key];
	const tokenLists = bare ? [header.tokens, bare.tokens] : [header.tokens];
	return [
		keys,
		tokenLists.map((tokens) => without(tokens, units)),
		tokenLists.map((tokens) => without(tokens, both))
	];
}

function matchAlias(
	column: number,
	forms: readonly (readonly string[])[],
	alias: Alias
): Match | null {
	for (let i = 0; i < forms.length; i++)
		for (const form of forms[i]) {
			const rank = alias.keys.get(form);
			if (rank === undefined) continue;
			const { role, weight } = alias;
			return { column, role, weight, closeness: closenessOf[i], rank };
		}
	return null;
}

/** Objects whose own headers are worth reading in a file of another kind ("Activity - Due date"). */
const readable: ReadonlySet<FileKind> = new Set<FileKind>(['opportunities', 'activities']);

/** All roles that a header could play in a file of a kind. `others` adds those of its own object. */
export function matchHeader(
	column: number,
	header: NormalHeader,
	kind: Exclude<FileKind, 'unknown'>,
	others: boolean
): Match[] {
	const own = header.object === null || header.object === kind;
	const tables: AliasTable[] = [aliasTables[kind]];
	const forms = formsOf(header, own);
	const found: Match[] = [];
	for (const alias of tables[0]) {
		const match = matchAlias(column, forms, alias);
		if (match) found.push(match);
	}
	if (!others || own || header.object === null || !readable.has(header.object)) return found;
	const bare = formsOf(header, true);
	for (const alias of aliasTables[header.object as Exclude<FileKind, 'unknown'>]) {
		const match = matchAlias(column, bare, alias);
		if (match && !found.some((other) => other.role === match.role)) found.push(match);
	}
	return found;
}

const allKeys = new Set(
	Object.values(aliasTables).flatMap((table) => table.flatMap((alias) => [...alias.keys.keys()]))
);

/** Is the text a header that any kind of file has? Used to find the header row. */
export const isKnownHeader = (text: string): boolean => allKeys.has(keyOf(text));

/** Headers that are known, and known to play no role: sync times, forecasts, bookkeeping. */
const bystanders: ReadonlySet<string> = new Set(
	(
		'last next modified updated update synced sync fivetran viewed referenced recurrence reminder ' +
		'weighted forecast fiscal archive archived stamp systemmodstamp previous prev push duedate ' +
		'birth birthday password start_stop expected renewal entered exited visit visits score index'
	).split(' ')
);

/** Is one of the words of the header the mark of a column that no role should be guessed for? */
export const isBystander = (header: NormalHeader): boolean =>
	header.tokens.some((token) => bystanders.has(token));
