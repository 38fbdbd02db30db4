import { describe, expect, it } from 'vitest';
import { mulberry } from '../testing/mulberry';
import { fileOfText } from '../importFile';
import { writeCsv } from '../writeCsv';
import { assemble } from './assemble';

/** `npm run test:long` plays 10,000 of each. */
const scale = process.env.LONG ? 50 : 1;

const stages = ['Prospecting', 'Proposal', 'Closed Won', 'Closed Lost', 'Nurture'];

/** A plain deal export; the words and dates vary with the generator. */
function dealRows(random: () => number, rows: number): string[][] {
	const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)];
	const date = (): string =>
		`2025-${String(1 + Math.floor(random() * 12)).padStart(2, '0')}-${String(1 + Math.floor(random() * 28)).padStart(2, '0')}`;
	const header = [
		'Opportunity ID',
		'Owner',
		'Stage',
		'Amount',
		'Created Date',
		'Close Date',
		'Note'
	];
	const body = Array.from({ length: rows }, (_, i) => [
		`D${i}`,
		pick(['Ann Lee', 'Bob Ray', 'cid orr', '']),
		pick(stages),
		String(Math.floor(random() * 90000) / 100),
		date(),
		date(),
		pick(['', 'a, b', 'he said "no"', 'two\nlines', '=1+1', 'łódź'])
	]);
	return [header, ...body];
}

const junk = [
	'"',
	',',
	';',
	'\n',
	'\r',
	'\t',
	'\u0000',
	'\ufeff',
	'-',
	'0',
	'€',
	'Total',
	'=',
	'\ud800'
];

/** Cuts, doubles, swaps and inserts at random places of the text. */
function mutilate(text: string, random: () => number): string {
	let result = text;
	const times = 1 + Math.floor(random() * 8);
	for (let k = 0; k < times; k++) {
		const at = Math.floor(random() * result.length);
		const end = at + Math.floor(random() * 40);
		const piece = junk[Math.floor(random() * junk.length)];
		const move = Math.floor(random() * 4);
		if (move === 0) result = result.slice(0, at) + piece + result.slice(at);
		else if (move === 1) result = result.slice(0, at) + result.slice(end);
		else if (move === 2) result = result.slice(0, end) + result.slice(at);
		else
			result = result.slice(0, at) + piece.repeat(1 + Math.floor(random() * 5)) + result.slice(end);
	}
	return result;
}

const sum = (counts: readonly { readonly rows: number }[]): number =>
	counts.reduce((total, { rows }) => total + rows, 0);

describe('mutilated files', () => {
	it('never throw, and every row in is used or set aside with a reason', () => {
		const random = mulberry(20250301);
		const shapes = [',', ';', '\t'].map((mark) => writeCsv(dealRows(random, 40), mark));
		for (let trial = 0; trial < 200 * scale; trial++) {
			const text = mutilate(shapes[trial % shapes.length], random);
			const { understood, history } = assemble([fileOfText('deals.csv', text)]);
			const [file] = understood.files;
			expect(file.rowsIn, text).toBe(file.rowsUsed + sum(file.setAside));
			if (history?.opportunities) expect(file.rowsUsed, text).toBe(history.opportunities.rows);
		}
	});

	it('are not even needed to be files: random text is counted, too', () => {
		const random = mulberry(7);
		for (let trial = 0; trial < 200 * scale; trial++) {
			const text = Array.from({ length: Math.floor(random() * 300) }, () =>
				random() < 0.5
					? junk[Math.floor(random() * junk.length)]
					: String.fromCharCode(32 + Math.floor(random() * 90))
			).join('');
			const [file] = assemble([fileOfText('x.csv', text)]).understood.files;
			expect(file.rowsIn, text).toBe(file.rowsUsed + sum(file.setAside));
		}
	});
});

describe('large files', () => {
	it('cost no more rows than they have: 60,000 activities are read in one go', () => {
		const random = mulberry(3);
		const kinds = ['Call', 'Email', 'Demo', 'Meeting'];
		const rows = Array.from({ length: 60000 }, (_, i) => [
			`a${i}`,
			`Rep ${i % 12}`,
			`2025-03-${String(1 + (i % 28)).padStart(2, '0')}T${String(8 + (i % 10)).padStart(2, '0')}:${String(Math.floor(i / 28) % 60).padStart(2, '0')}:00Z`,
			kinds[Math.floor(random() * 4)],
			random() < 0.1 ? 'Connected' : 'No answer'
		]);
		const text = writeCsv([
			['Activity ID', 'Owner', 'Timestamp', 'Activity Type', 'Outcome'],
			...rows
		]);
		const { history, questions, issues } = assemble([fileOfText('activities.csv', text)]);
		expect(history?.activities?.rows).toBe(60000);
		expect(history?.reps.rows).toBe(12);
		expect(questions).toEqual([]);
		expect(issues).toEqual([]);
	});
});
