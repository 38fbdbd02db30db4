import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { assembleRead } from '../../data/assemble/assemble';
import type { ReadFile } from '../../data/importFile';
import { isoOf } from '../../history/calendar';
import { readSource } from './readSource';

const blobOf = (content: string | Uint8Array): Blob =>
	new Blob([typeof content === 'string' ? content : new Uint8Array(content)]);
const rowsOf = ({ table }: ReadFile): string[][] =>
	Array.from({ length: table.rows }, (_, i) => table.columns.map((column) => column.at(i)));

const rows = [
	['Rep', 'Note', 'Amount'],
	['Zoë Łuczak', 'a "quoted" one, and\ntwo lines', '1200'],
	['José', '', '5']
];
const csv = rows
	.map((row) => row.map((cell) => `"${cell.replace(/"/g, '""')}"`).join(','))
	.join('\r\n');
const utf16 = (text: string, big: boolean, mark: boolean): Uint8Array => {
	const units = Buffer.from(mark ? `\ufeff${text}` : text, 'utf16le');
	return big ? units.swap16() : units;
};

describe('readSource', () => {
	it.each([
		['UTF-8', csv, 'utf-8'],
		['UTF-8 with a mark', `\ufeff${csv}`, 'utf-8'],
		['UTF-16, little end first', utf16(csv, false, true), 'utf-16le'],
		['UTF-16, big end first', utf16(csv, true, true), 'utf-16be'],
		['UTF-16 without a mark', utf16(csv, false, false), 'utf-16le'],
		['gzip', gzipSync(csv), 'utf-8']
	])('reads the same rows from %s', async (_, content, encoding) => {
		const [file] = await readSource('team.csv', blobOf(content));
		expect(file.encoding).toBe(encoding);
		expect(rowsOf(file)).toEqual(rows.slice(1));
		expect(file.issues).toEqual([]);
	});

	it('reads what is no UTF-8 as Windows-1252, and says so, even where that shows late', async () => {
		const plain = 'Rep,Note\n' + 'Ann,x\n'.repeat(40_000);
		const bytes = Buffer.concat([Buffer.from(plain), Buffer.from([0x4a, 0x6f, 0x73, 0xe9, 0x2c])]);
		const [file] = await readSource('team.csv', blobOf(bytes));
		expect(file.encoding).toBe('windows-1252');
		expect(file.issues).toMatchObject([{ code: 'encodingGuessed' }]);
		expect(file.table.rows).toBe(40_001);
		expect(file.table.columns[0].at(40_000)).toBe('José');
	});

	it('tells how far it is, from the bytes of the file itself', async () => {
		const seen: number[] = [];
		const blob = new Blob(['a,b\n', '1,2\n'.repeat(9000), '3,4\n'.repeat(9000)]);
		await readSource('x.csv', blob, (bytes) => seen.push(bytes));
		expect(seen.length).toBeGreaterThan(1);
		expect(seen.at(-1)).toBe(blob.size);
	});

	it.each([
		['a PDF', Buffer.from('%PDF-1.7 x'), 'notText', 'pdf'],
		['damaged gzip', Uint8Array.of(0x1f, 0x8b, 1, 2, 3), 'notText', 'gzip'],
		[
			'a picture',
			Buffer.from('89504e470d0a1a0a0000000d4948445200000010', 'hex'),
			'notText',
			'binary'
		],
		['half a workbook', Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'brokenFile', 'workbook'],
		['half an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), 'brokenFile', 'oldWorkbook'],
		['half a Parquet file', Buffer.from('PAR1 and nothing'), 'brokenFile', 'parquet']
	])('refuses %s with the reason', async (_, content, code, what) => {
		const [file] = await readSource('x', blobOf(content));
		expect(file.table.rows).toBe(0);
		expect(file.issues).toMatchObject([{ code, what }]);
	});
});

describe('workbooks', () => {
	const day = (iso: string): Date => new Date(`${iso}Z`);

	it('give dates, times of day, times above 24 hours and numbers one reading each', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'Calls',
					columns: [
						{ header: 'Call ID', key: 'id' },
						{ header: 'Date', key: 'date', numFmt: 'dd/mm/yyyy' },
						{ header: 'Time', key: 'time', numFmt: 'hh:mm:ss' },
						{ header: 'Talk', key: 'talk', numFmt: '[h]:mm:ss' },
						{ header: 'Amount', key: 'amount' }
					],
					data: [
						{
							id: '0051',
							date: day('2025-03-04T00:00'),
							time: 0.3951388888888889,
							talk: 1.15,
							amount: 1.234
						},
						{ id: 'x', date: day('2025-03-04T13:30:15'), time: 0, talk: 0.5, amount: 1e6 }
					]
				}
			]
		});
		const [file] = await readSource('calls.xlsx', blobOf(bytes));
		expect(file.encoding).toBe('xlsx');
		expect(file.table.delimiter).toBe('');
		expect(rowsOf(file)).toEqual([
			['0051', '2025-03-04', '09:29:00', '27:36:00', '1.2340'],
			['x', '2025-03-04 13:30:15', '00:00:00', '12:00:00', '1000000']
		]);
	});

	it('become a table per sheet, named by both', async () => {
		const bytes = await writeXlsx({
			sheets: [
				{
					name: 'Deals',
					rows: [
						['Deal ID', 'Owner', 'Stage', 'Amount'],
						['1', 'Ann', 'Won', 5]
					]
				},
				{ name: 'Empty', rows: [] },
				{
					name: 'Reps',
					rows: [
						['Rep', 'Level', 'Team'],
						['Ann', 'senior', 'North']
					]
				}
			]
		});
		const files = await readSource('crm.xlsx', blobOf(bytes));
		expect(files.map(({ table }) => table.file)).toEqual(['crm.xlsx [Deals]', 'crm.xlsx [Reps]']);
		const { history } = assembleRead(files);
		expect(history?.opportunities?.rows).toBe(1);
		expect(history?.reps).toMatchObject({ name: ['Ann'], level: ['senior'], team: ['North'] });
	});
});

const pwc = '../shared/data/pwc/01 Call-Center-Dataset.xlsx';
describe.skipIf(!existsSync(pwc))('the call centre workbook (../shared/data/pwc)', () => {
	it('is read as 5,000 calls with day, time of day and talking time, without a question', async () => {
		const files = await readSource('pwc.xlsx', new Blob([readFileSync(pwc)]));
		const { history, questions, understood } = assembleRead(files);
		expect(questions).toEqual([]);
		expect(understood.files[0]).toMatchObject({ kind: 'activities', rowsIn: 5000 });
		const calls = history?.activities;
		expect(calls?.rows).toBe(5000);
		expect(history?.reps.rows).toBe(8);
		expect(isoOf(Math.floor(calls?.when[0] ?? NaN))).toBe('2021-01-01');
		// 09:12:58, and two minutes and 23 seconds of talk.
		expect((calls?.when[0] ?? NaN) % 1).toBeCloseTo((9 * 3600 + 12 * 60 + 58) / 86400, 9);
		expect(calls?.durationMinutes?.[0]).toBeCloseTo(2 + 23 / 60, 9);
	});
});
