import { describe, expect, it } from 'vitest';
import { textOf } from './cells';
import { readTable } from './readTable';

const rowsOf = (text: string): string[][] => {
	const table = readTable(text);
	return Array.from({ length: table.rows }, (_, i) => table.columns.map((column) => column.at(i)));
};
const codes = (text: string): string[] => readTable(text).issues.map(({ code }) => code);

describe('readTable', () => {
	it.each([',', ';', '\t', '|'])('finds the delimiter “%s”', (delimiter) => {
		const text = ['id,rep,note', '1,Ann,"a, b; c"', '2,Bob,x']
			.join('\n')
			.replaceAll(',', delimiter);
		const table = readTable(text);
		expect(table.delimiter).toBe(delimiter);
		expect(table.header).toEqual(['id', 'rep', 'note']);
		expect(table.rows).toBe(2);
	});

	it('prefers the semicolon where decimal commas are regular, too', () => {
		const table = readTable('Rep;Monat;Umsatz\nAnn;2025-01;1,5\nBob;2025-01;2,5\n');
		expect(table.delimiter).toBe(';');
		expect(textOf(table.columns[2])).toEqual(['1,5', '2,5']);
	});

	it.each(['\n', '\r\n', '\r'])('reads any line end', (end) => {
		expect(rowsOf(['a,b', '1,2', '3,4', ''].join(end))).toEqual([
			['1', '2'],
			['3', '4']
		]);
	});

	it('reads quotes, doubled quotes and line breaks inside a cell', () => {
		expect(rowsOf('a,b\n"x ""y""","1\n2"\n')).toEqual([['x "y"', '1\n2']]);
	});

	it('drops the byte order mark and obeys the first line sep=', () => {
		expect(readTable('\ufeffa,b\n1,2\n').header).toEqual(['a', 'b']);
		const table = readTable('sep=;\na;b\n1;2\n');
		expect(table.delimiter).toBe(';');
		expect(Array.from(table.rowNumber)).toEqual([3]);
	});

	it('skips title lines and blank lines, and numbers rows as a spreadsheet does', () => {
		const text =
			'Opportunity Report,,\nAs of today,,\n\nStage,Amount,Owner\n\nWon,5,Ann\n\nLost,6,Bob\n';
		const table = readTable(text);
		expect(table.header).toEqual(['Stage', 'Amount', 'Owner']);
		expect(table.headerRow).toBe(4);
		expect(Array.from(table.rowNumber)).toEqual([6, 8]);
		expect(table.titleLines).toEqual(['Opportunity Report', 'As of today']);
		expect(table.blankLines).toBe(3);
	});

	it('drops totals and notices at the end, and says which', () => {
		const text =
			'Owner,Stage,Amount,Close Date\n' +
			Array.from({ length: 5 }, () => 'Ann,Won,5,2025-01-01\n').join('') +
			'Grand Totals (5 records),,25,\n\nConfidential Information - Do Not Distribute,,,\nCopyright 2025,,,\n';
		const table = readTable(text);
		expect(table.rows).toBe(5);
		expect(table.rowsIn).toBe(8);
		expect(table.setAside).toEqual({ footer: 3 });
		const values = table.issues.map(({ value }) => value);
		expect(values).toContain('Grand Totals (5 records)');
		expect(values).toContain('Copyright 2025');
	});

	it('keeps a last row that only misses some cells', () => {
		const text =
			'Owner,Stage,Amount,Close Date\n' + 'Ann,Won,5,2025-01-01\n'.repeat(5) + 'Bob,Open,,\n';
		expect(readTable(text).rows).toBe(6);
	});

	it('sets a row aside that has more cells than columns', () => {
		const table = readTable('a,b,c\n1,Acme, Inc.,3\n4,5,6\n');
		expect(table.rows).toBe(1);
		expect(table.setAside).toEqual({ longRow: 1 });
		expect(table.issues).toMatchObject([{ code: 'longRow', row: 2, value: '3' }]);
	});

	it('fills a short row and says so', () => {
		expect(rowsOf('a,b,c,d\n1,2,3\n')).toEqual([['1', '2', '3', '']]);
		expect(codes('a,b,c,d\n1,2,3\n')).toEqual(['shortRow']);
	});

	it('gives repeated and blank headers names', () => {
		const table = readTable('Amount,Amount,,x\n1,2,3,4\n5,6,7,8\n');
		expect(table.header).toEqual(['Amount', 'Amount (2)', 'Column 3', 'x']);
		expect(table.issues.map(({ code }) => code)).toEqual(['blankHeader', 'duplicateHeader']);
	});

	it('forgets columns without a header and without a value', () => {
		expect(readTable('a,b,,,\n1,2,,,\n').header).toEqual(['a', 'b']);
	});

	it('drops the header where it is repeated further down', () => {
		const table = readTable('id,rep\n1,Ann\nid,rep\n2,Bob\n');
		expect(table.rows).toBe(2);
		expect(table.setAside).toEqual({ repeatedHeader: 1 });
	});

	it('goes on below a quote that is never closed', () => {
		const table = readTable('id,note,rep\n1,ok,Ann\n2,"oops,Bob\n3,ok,Cid\n4,ok,Dan\n');
		expect(textOf(table.columns[0])).toEqual(['1', '2', '3', '4']);
		expect(textOf(table.columns[2])).toEqual(['Ann', 'Bob', 'Cid', 'Dan']);
		expect(table.issues).toMatchObject([{ code: 'unclosedQuote', row: 3 }]);
	});

	it('says that a first row of data is no header', () => {
		expect(codes('1,2,3\n4,5,6\n7,8,9\n')).toContain('headerLooksLikeData');
	});

	it('says that a file is empty, or has no rows', () => {
		expect(codes('')).toEqual(['emptyFile']);
		expect(codes('\n\n')).toEqual(['emptyFile']);
		expect(codes('a,b\n')).toEqual(['noRows']);
	});

	it('takes the apostrophe off that keeps a formula from running', () => {
		expect(rowsOf("a,b\n'=1+1,'tis\n")).toEqual([['=1+1', "'tis"]]);
	});
});
