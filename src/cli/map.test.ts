import { beforeAll, describe, expect, it } from 'vitest';
import { map, type FileMap } from './map';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('map', () => {
	const text =
		'Deal ID;Owner;Stage;Amount;Created Date;Close Date;Colour\n' +
		'1;Ann;Won;1.234,50;03/04/2025;05/06/2025;red\n' +
		'2;Bob;Maybe;99,00;07/08/2025;;blue\n' +
		'3;Ann;Lost;x;09/10/2025;10/11/2025;red\n';
	let found: FileMap;
	beforeAll(async () => {
		found = await map(bytes(text), 'deals.csv');
	});

	it('prints what the command line promises', () => {
		expect(found).toMatchObject({
			rows: 3,
			delimiter: ';',
			encoding: 'utf-8',
			kind: 'opportunities'
		});
		expect(found.columns).toEqual([
			{ header: 'Deal ID', role: 'deal_id', confidence: 0.95 },
			{ header: 'Owner', role: 'rep', confidence: 0.95 },
			{ header: 'Stage', role: 'stage', confidence: 0.95 },
			{ header: 'Amount', role: 'amount', confidence: 0.95, format: '1.234,56' },
			{ header: 'Created Date', role: 'created', confidence: 0.95 },
			{ header: 'Close Date', role: 'closed', confidence: 0.95 },
			{ header: 'Colour', role: null, confidence: 0 }
		]);
	});

	it('asks about what it cannot know, in words', () => {
		expect(found.questions.map(({ code, column }) => `${code} ${column}`)).toEqual([
			'dateOrder Created Date',
			'dateOrder Close Date',
			'outcomeWords Stage'
		]);
		expect(found.questions[0]).toMatchObject({
			question: 'Which day is “03/04/2025” in “Created Date”?',
			readings: [
				{ answer: 'dmy', meaning: 'April 3, 2025' },
				{ answer: 'mdy', meaning: 'March 4, 2025' }
			]
		});
		expect(found.questions[2].readings).toEqual([{ answer: 'Maybe', meaning: 'open (1 row)' }]);
	});

	it('names problems by row, column and value, with a remedy', () => {
		expect(found.issues).toContainEqual({
			code: 'unreadableNumber',
			severity: 'warning',
			row: 4,
			rows: 1,
			column: 'Amount',
			value: 'x',
			problem: '“x” is no number that can be read as the amount; it counts as missing.',
			remedy: 'Correct the cell in the file and import it again.'
		});
	});

	it('says what a file is that is no table', async () => {
		const pdf = await map(bytes('%PDF-1.7'), 'report.pdf');
		expect(pdf).toMatchObject({ rows: 0, encoding: null, kind: 'unknown', columns: [] });
		expect(pdf.issues[0]).toMatchObject({ code: 'notText' });
		expect(pdf.issues[0].problem).toContain('a PDF');
	});
});
