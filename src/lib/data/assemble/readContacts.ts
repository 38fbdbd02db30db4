import type { ContactTable } from '../../history/history';
import { readCoded, readText } from './readColumns';
import type { ImportContext, Sheet } from './sheet';

export type ContactColumns = Omit<ContactTable, 'rows'>;

/**
 * Reads a list of contacts into canonical columns, row for row. Names, addresses and numbers of people
 * are not taken: whom they work for and how senior they are is all that is used. Without an id the row
 * is called by its place in the file.
 */
export function readContacts(sheet: Sheet, _context: ImportContext): ContactColumns {
	const { rows, rowNumber, file } = sheet.table;
	const ids = readText(sheet, 'contact_id');
	const titles = readText(sheet, 'title');
	return {
		id: Array.from({ length: rows }, (_, row) => ids?.[row] || `${file} row ${rowNumber[row]}`),
		account: readText(sheet, 'account') ?? new Array<string>(rows).fill(''),
		title: titles,
		level: readCoded(sheet, 'level')
	};
}
