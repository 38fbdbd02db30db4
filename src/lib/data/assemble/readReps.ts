import { readDates, readText } from './readColumns';
import { plainId } from '../salesforceId';
import { isMissing } from '../missing';
import { readEach } from '../table/cells';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from './sheet';

/**
 * Rep of every row. Rows without a name are named and stay without a rep: the row is still a deal or
 * a call of the team.
 */
export function readRepColumn(
	sheet: Sheet,
	{ reps, log }: ImportContext,
	nameBlanks = true
): Int32Array {
	const { rows, file, rowNumber } = sheet.table;
	const codes = new Int32Array(rows).fill(-1);
	const column = columnOf(sheet, 'rep');
	if (!column) return codes;
	const place = { file, column: column.guess.header };
	const isBlank = readEach(column.cells, isMissing);
	const repAt = readEach(column.cells, (cell) => reps.indexOf(plainId(cell)));
	for (let row = 0; row < rows; row++) {
		if (!inUse(sheet, row)) continue;
		if (!isBlank(row)) codes[row] = repAt(row);
		else if (nameBlanks) log.add({ code: 'blankRep', ...place, row: rowNumber[row] });
	}
	return codes;
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
