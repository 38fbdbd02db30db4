import { describe, expect, it } from 'vitest';
import { readTable } from './table/readTable';
import { writeCsv } from './writeCsv';

describe('writeCsv', () => {
	it('quotes what needs quotes, and ends lines with CRLF', () => {
		expect(writeCsv([['a', 'b, c', 'd "e"', 'f\ng', ' h']])).toBe(
			'a,"b, c","d ""e""","f\ng"," h"\r\n'
		);
	});

	it('defuses text that a spreadsheet would run, and leaves numbers alone', () => {
		expect(writeCsv([['=1+1', '+cmd', '-x', '@sum', '-5', '+7.5', -5, 1e21, NaN]])).toBe(
			"'=1+1,'+cmd,'-x,'@sum,-5,+7.5,-5,1e+21,\r\n"
		);
	});

	it.each([',', ';', '\t', '|'])('is read back as it was, with the delimiter “%s”', (delimiter) => {
		const rows = [
			['id', 'note', 'other'],
			['1', 'a, b; c\td|e', '=SUM(A1)'],
			['2', 'line\nbreak', '"quoted"'],
			['3', '', '-x']
		];
		const table = readTable(writeCsv(rows, delimiter));
		const back = [
			table.header,
			...[0, 1, 2].map((i) => table.columns.map((column) => column.at(i)))
		];
		expect(back).toEqual(rows);
	});
});
