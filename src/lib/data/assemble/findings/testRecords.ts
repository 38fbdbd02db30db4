import { plainLetters } from '../../columns/normalise';
import { readEach } from '../../table/cells';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from '../sheet';

const opening = /^\W*(?:tests?|testing|dummy|asdf\w*|qwert\w*|xxx+|foo|lorem ipsum|delete me)\b/;
const anywhere =
	/\b(?:test (?:deal|opportunity|opp|record|account|lead|company|user)|do not use|please delete)\b/;

/** Does a name say that its record was only made to try something? */
export function isTestName(name: string): boolean {
	const text = plainLetters(name);
	return opening.test(text) || anywhere.test(text);
}

const looksTried = (name: string): boolean =>
	name.length > 3 && name.length < 80 && isTestName(name);

/**
 * Names records that look like tests, by the deal's name, the account's or the rep's. They are kept
 * until the user says that they should go.
 */
export function dropTestRecords(sheet: Sheet, { log, answers }: ImportContext): void {
	const columns = (['deal', 'account', 'rep'] as const).flatMap((role) => {
		const column = columnOf(sheet, role);
		return column ? [{ cells: column.cells, isTest: readEach(column.cells, looksTried) }] : [];
	});
	const { file, rows, rowNumber } = sheet.table;
	const id = `tests:${file}`;
	const chosen = answers.choices?.[id] ?? null;
	const fix = { id, options: ['leaveOut', 'keep'], chosen, proposed: 'leaveOut' };
	let [count, first, value] = [0, -1, ''];
	for (let row = 0; row < rows; row++) {
		const column = columns.find(({ isTest }) => isTest(row));
		if (!column || !inUse(sheet, row)) continue;
		if (count++ === 0) [first, value] = [row, column.cells.at(row)];
		if (chosen === 'leaveOut') setAside(sheet, row, 'testRecord');
	}
	if (count > 0)
		log.add({ code: 'testRecords', file, row: rowNumber[first], value, rows: count, fix });
}
