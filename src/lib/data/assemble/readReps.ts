import { readDates, readText } from './readColumns';
import { plainId } from '../salesforceId';
import { columnOf, setAside, type ImportContext, type Sheet } from './sheet';

/**
 * Rep of every row. Rows without a name are named and stay without a rep: the row is still a deal or
 * a call of the team.
 */
export function readRepColumn(
	sheet: Sheet,
	{ reps, log }: ImportContext,
	nameBlanks = true
): Int32Array {
	const names = readText(sheet, 'rep');
	if (!names) return new Int32Array(sheet.table.rows).fill(-1);
	const column = columnOf(sheet, 'rep')?.guess.header ?? '';
	const file = sheet.table.file;
	names.forEach((name, i) => {
		if (nameBlanks && name === '' && sheet.aside[i] === 0)
			log.add({ code: 'blankRep', file, row: sheet.table.rowNumber[i], column });
	});
	return reps.indexAll(names.map((name, i) => (sheet.aside[i] === 0 ? plainId(name) : '')));
}

/** First and last name of two columns as one. */
function wholeNames(sheet: Sheet): string[] | null {
	const [first, last] = [readText(sheet, 'first_name'), readText(sheet, 'last_name')];
	if (!first || !last) return null;
	return first.map((name, i) => `${name} ${last[i]}`.trim());
}

/** People who are known by an id or an e-mail elsewhere: the word stands for them from now on. */
function addAliases(rep: number, words: readonly string[], { reps }: ImportContext): void {
	for (const word of words) if (word !== '') reps.addAlias(plainId(word), rep);
}

/**
 * A list of reps: teams, levels, dates, and the ids and e-mails by which other files call them.
 *
 * @returns the rep of each row
 */
export function readRepList(sheet: Sheet, context: ImportContext): Int32Array {
	const { reps, log } = context;
	const rows = sheet.table.rows;
	const id = readText(sheet, 'rep_id');
	const email = readText(sheet, 'email');
	const names = readText(sheet, 'rep') ?? wholeNames(sheet) ?? email ?? id ?? [];
	const level = readText(sheet, 'level');
	const team = readText(sheet, 'team') ?? readText(sheet, 'manager');
	const start = readDates(sheet, 'start_date', context);
	const end = readDates(sheet, 'end_date', context);
	const file = sheet.table.file;
	return Int32Array.from({ length: rows }, (_, i) => {
		const rep = reps.indexOf(names[i] ?? '');
		if (rep < 0) {
			setAside(sheet, i, 'noRep');
			log.add({ code: 'noRep', file, row: sheet.table.rowNumber[i] });
			return rep;
		}
		const details = {
			level: level?.[i] ?? '',
			team: team?.[i] ?? '',
			start: start?.[i] ?? NaN,
			end: end?.[i] ?? NaN
		};
		reps.describe(rep, details, id?.[i] ?? '');
		addAliases(rep, [id?.[i] ?? '', email?.[i] ?? ''], context);
		return rep;
	});
}
