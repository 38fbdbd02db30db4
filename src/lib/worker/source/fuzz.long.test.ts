import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assembleRead, type Assembly } from '../../data/assemble/assemble';
import { sampleTeam } from '../../data/sample/sampleTeam';
import { exportedOf } from '../../data/testing/exports/common';
import { salesforceReports } from '../../data/testing/exports/salesforce';
import { writeCsv } from '../../data/writeCsv';
import { takeRows } from '../../data/assemble/columnSet';
import { readSource } from './readSource';

/** `npm run test:long` plays 10,000 of each. */
const numRuns = process.env.LONG ? 10_000 : 60;
/** A fixed seed: a failure is the same on every machine. */
const options = { numRuns, seed: 20251125 };

const balanced = ({ understood }: Assembly): boolean =>
	understood.files.every(
		({ rowsIn, rowsUsed, setAside }) =>
			rowsIn === rowsUsed + setAside.reduce((sum, { rows }) => sum + rows, 0)
	);

async function read(name: string, bytes: Uint8Array): Promise<Assembly> {
	return assembleRead(await readSource(name, new Blob([new Uint8Array(bytes)])));
}

const encoders: Readonly<Record<string, (text: string) => Uint8Array>> = {
	'utf-8': (text) => Buffer.from(text),
	'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
	'utf-16le': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
	'utf-16be': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
};

/** A cell as people fill them: text of any letters, with marks, quotes and line breaks; trimmed. */
const cell = fc
	.string({ unit: 'grapheme', maxLength: 12 })
	.map((text) => `x${text.replaceAll('\r', ' ').replaceAll('\0', ' ')}`.trim());

describe('what is written is read back', () => {
	it.each(
		[',', ';', '\t', '|'].flatMap((mark) => Object.keys(encoders).map((name) => [mark, name]))
	)('through the delimiter %j in %s, cell by cell', async (mark, encoding) => {
		const table = fc.array(fc.tuple(cell, cell, cell), { minLength: 3, maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(table, async (rows) => {
				const text = writeCsv([['Rep', 'Month', 'Dials'], ...rows], mark);
				const [file] = await readSource(
					'a.csv',
					new Blob([new Uint8Array(encoders[encoding](text))])
				);
				const { rows: count, columns } = file.table;
				const cells = Array.from({ length: count }, (_, i) => columns.map((c) => c.at(i)));
				expect(cells).toEqual(rows);
			}),
			{ ...options, numRuns: Math.ceil(numRuns / 4) }
		);
	});
});

/** Two report exports of a small team, as bytes. */
function exports(): Uint8Array[] {
	const { history, calls } = exportedOf(sampleTeam());
	const { rows: count, ...columns } = calls;
	const rows = Int32Array.from({ length: 60 }, (_, i) => Math.floor((i * count) / 60));
	const small = { ...history, activities: { ...takeRows(columns, rows), rows: rows.length } };
	return salesforceReports(small).map(({ text }) => {
		const lines = text.split('\n');
		return Buffer.from([...lines.slice(0, 60), ...lines.slice(-6)].join('\n'));
	});
}

describe('files of any kind', () => {
	const originals = exports();
	/** Bytes cut out, put in, doubled or turned over at random places. */
	const mutation = fc.record({
		at: fc.double({ min: 0, max: 1, noNaN: true }),
		length: fc.nat(60),
		bytes: fc.uint8Array({ maxLength: 12 }),
		keep: fc.boolean()
	});
	it('that are mutilated exports neither throw nor lose a row', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.nat(originals.length - 1),
				fc.array(mutation, { minLength: 1, maxLength: 6 }),
				async (which, mutations) => {
					let bytes = originals[which];
					for (const { at, length, bytes: more, keep } of mutations) {
						const from = Math.floor(at * bytes.length);
						const rest = bytes.subarray(keep ? from : Math.min(bytes.length, from + length));
						bytes = Buffer.concat([bytes.subarray(0, from), more, rest]);
					}
					expect(balanced(await read('report.csv', bytes))).toBe(true);
				}
			),
			options
		);
	});

	it('that are any bytes at all neither throw nor lose a row', async () => {
		const magic = fc.constantFrom(
			'',
			'PK\u0003\u0004',
			'PAR1',
			'\u001f\u008b',
			'\u00ff\u00fe',
			'a,b\n'
		);
		await fc.assert(
			fc.asyncProperty(magic, fc.uint8Array({ maxLength: 400 }), async (start, bytes) => {
				const all = Buffer.concat([Buffer.from(start, 'latin1'), bytes]);
				expect(balanced(await read('x', all))).toBe(true);
			}),
			options
		);
	});
});

describe('work', () => {
	/** Records that the parser is made to read again and again by hostile text, at most. */
	it('is linear in the bytes: a quote opened in every line is no trap', async () => {
		const lines = (count: number): Uint8Array =>
			Buffer.from('Rep,Note,Amount\n' + 'Ann,"never closed,5\n'.repeat(count));
		const result = await read('trap.csv', lines(process.env.LONG ? 200_000 : 20_000));
		expect(balanced(result)).toBe(true);
		expect(result.understood.files[0].rowsIn).toBeGreaterThan(0);
	});
});
