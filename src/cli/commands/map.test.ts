import { describe, expect, it } from 'vitest';
import { runIn } from '../../../tests/support/runIn';
import type { FileMap } from '../map';

const csv =
	'Opportunity ID;Owner;Stage;Amount;Created Date;Close Date\n1;Ann;Won;1.000,50;31.01.2025;28.02.2025\n';

describe('goalpost map', () => {
	it('prints the columns with their roles and formats', async () => {
		const { code, printed, complaints } = await runIn('map d/deals.csv --json', {
			'd/deals.csv': csv
		});
		expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
		const { rows, delimiter, encoding, columns, questions, issues } = JSON.parse(
			printed[0]
		) as FileMap;
		expect({ rows, delimiter, encoding }).toEqual({ rows: 1, delimiter: ';', encoding: 'utf-8' });
		expect(columns.map(({ role }) => role)).toEqual([
			'deal_id',
			'rep',
			'stage',
			'amount',
			'created',
			'closed'
		]);
		expect(questions).toEqual([]);
		expect(Array.isArray(issues)).toBe(true);
	});

	it('prints a table for people', async () => {
		const { printed } = await runIn('map deals.csv', { 'deals.csv': csv });
		expect(printed[0]).toMatch(/^opportunities: 1 of 1 rows used/);
		expect(printed[0]).toMatch(/\nOwner +rep/);
	});

	it.each([
		['', 'deals.csv: The file holds nothing.'],
		['a,b\n1,2\n', 'deals.csv: The columns do not say'],
		[Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'deals.csv: This file is an Excel workbook']
	])('gives 1 and a sentence for a file that cannot be used', async (content, start) => {
		const { code, complaints } = await runIn('map deals.csv', { 'deals.csv': content });
		expect(code).toBe(1);
		expect(complaints.map((line) => line.slice(0, start.length))).toContain(start);
	});
});
