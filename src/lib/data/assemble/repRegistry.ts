import type { RepTable } from '../../history/history';

/** What a list of reps says about one of them; everything may be missing. */
export interface RepDetails {
	readonly level: string;
	readonly team: string;
	readonly start: number;
	readonly end: number;
}

/** The people of an import: one entry per name over all files, in the order in which they are met. */
export interface RepRegistry {
	/** row of the rep; a name not met before becomes a new rep; '' gives -1 */
	readonly indexOf: (name: string) => number;
	/** lets another word (an id, an e-mail) stand for a rep from now on */
	readonly addAlias: (word: string, rep: number) => void;
	readonly describe: (rep: number, details: RepDetails, id: string) => void;
	readonly size: () => number;
	readonly nameOf: (rep: number) => string;
	/** the table of the reps kept, in order */
	readonly table: (kept: readonly number[]) => RepTable;
}

interface Rep {
	name: string;
	id: string;
	details: RepDetails;
}

/** Names are one person when they are equal without regard to case and spacing. */
const keyOfName = (name: string): string =>
	name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** "Ann Lee" is shown rather than "ANN LEE" or "ann lee"; else the first in code order. */
function isBetterSpelling(name: string, than: string): boolean {
	const mixed = (text: string): boolean =>
		text !== text.toLowerCase() && text !== text.toUpperCase();
	return mixed(name) === mixed(than) ? name < than : mixed(name);
}

const noDetails: RepDetails = { level: '', team: '', start: NaN, end: NaN };

/**
 * A new, empty registry. The name shown is the best of its spellings and the id
 * the case-folded name (or the id of a list of reps), so that neither depends on the order of rows.
 *
 * @param merged names that stand for another one, as the user said
 */
export function createRepRegistry(merged: ReadonlyMap<string, string> = new Map()): RepRegistry {
	const reps: Rep[] = [];
	const other = new Map([...merged].map(([name, kept]) => [keyOfName(name), kept]));
	const byKey = new Map<string, number>();
	const bySpelling = new Map<string, number>();
	const add = (name: string): number => {
		const known = bySpelling.get(name);
		if (known !== undefined) return known;
		const kept = other.get(keyOfName(name));
		if (kept !== undefined && keyOfName(kept) !== keyOfName(name)) {
			const rep = add(kept);
			bySpelling.set(name, rep);
			return rep;
		}
		const key = keyOfName(name);
		if (key === '') return -1;
		let rep = byKey.get(key);
		const spelling = name.trim().replace(/\s+/g, ' ');
		if (rep === undefined) {
			rep = reps.push({ name: spelling, id: key, details: noDetails }) - 1;
			byKey.set(key, rep);
		} else if (keyOfName(reps[rep].name) === key && isBetterSpelling(spelling, reps[rep].name))
			reps[rep].name = spelling;
		bySpelling.set(name, rep);
		return rep;
	};
	return {
		indexOf: add,
		addAlias(word, rep) {
			const key = keyOfName(word);
			if (key !== '' && !byKey.has(key)) byKey.set(key, rep);
		},
		describe(rep, details, id) {
			reps[rep].details = details;
			if (id !== '') reps[rep].id = id;
		},
		size: () => reps.length,
		nameOf: (rep) => reps[rep]?.name ?? '',
		table: (kept) => ({
			rows: kept.length,
			id: kept.map((rep) => reps[rep].id),
			name: kept.map((rep) => reps[rep].name),
			level: kept.map((rep) => reps[rep].details.level),
			team: kept.map((rep) => reps[rep].details.team),
			start: Float64Array.from(kept, (rep) => reps[rep].details.start),
			end: Float64Array.from(kept, (rep) => reps[rep].details.end)
		})
	};
}
