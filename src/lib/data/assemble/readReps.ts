import { readDates, readText } from './readColumns';
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
	return reps.indexAll(names.map((name, i) => (sheet.aside[i] === 0 ? name : '')));
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
	const names = readText(sheet, 'rep') ?? email ?? id ?? [];
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
		for (const other of [id, email]) if (other) reps.addAlias(other[i], rep);
		return rep;
	});
}
