import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runIn } from '../../../tests/support/runIn';
import type { TouchesDocument } from '../touchesDocument';

/** 100 prospects: 10 won at touch 1, 6 at touch 3; 60 lost at 2, 20 open at 2, 4 lost at 5. */
const groups: readonly (readonly [number, number, string, string])[] = [
	[10, 1, 'Won', 'Web'],
	[6, 3, 'Won', 'List'],
	[60, 2, 'Lost', 'List'],
	[20, 2, 'Open', 'Web'],
	[4, 5, 'No reply', 'List']
];
const csv = [
	'Lead,Calls,Result,Source',
	...groups.flatMap(([times, calls, result, source], g) =>
		Array.from({ length: times }, (_, i) => `${g}-${i},${calls},${result},${source}`)
	)
].join('\n');
const usual = '--touches Calls --outcome Result --won Won';

async function documentOf(
	line: string,
	content: string | Uint8Array = csv
): Promise<TouchesDocument> {
	const { code, printed, complaints } = await runIn(`touches f.csv ${line} --json`, {
		'f.csv': content
	});
	expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
	return JSON.parse(printed[0]) as TouchesDocument;
}

describe('goalpost touches', () => {
	it('has losses and open prospects in the risk set', async () => {
		const document = await documentOf(`${usual} --open open`);
		expect(document).toMatchObject({ units: 100, wins: 16, touches: 208, open: 20 });
		expect(document.hazard.map(({ touch, atRisk, wins }) => [touch, atRisk, wins])).toEqual([
			[1, 100, 10],
			[2, 90, 0],
			[3, 10, 6],
			[4, 4, 0],
			[5, 4, 0]
		]);
		for (const { rate, low, high, atRisk, wins } of document.hazard) {
			expect(rate).toBe(wins / atRisk);
			expect(low <= rate && rate <= high).toBe(true);
		}
	});

	it('has every key of its interface', async () => {
		const { by, ...document } = await documentOf(`${usual} --open Open --by Source --cutoff 2`);
		for (const findings of [document, ...(by ?? [])]) {
			expect(Object.keys(findings)).toEqual(
				expect.arrayContaining('units wins touches hazard winsWithin cutoffs warnings'.split(' '))
			);
			expect(Object.keys(findings.hazard[0])).toEqual(
				expect.arrayContaining('touch atRisk wins rate low high'.split(' '))
			);
			expect(Object.keys(findings.winsWithin[0])).toEqual(['share', 'touches']);
			expect(Object.keys(findings.cutoffs[0])).toEqual(
				expect.arrayContaining(
					'cutoff touchesSaved shareTouchesSaved winsLost shareWinsLost'.split(' ')
				)
			);
		}
	});

	it('says what a cutoff saves and costs, for those asked or the usual ones', async () => {
		const { cutoffs } = await documentOf(`${usual} --cutoff 2 3 --cutoff 2`);
		expect(cutoffs.map(({ cutoff }) => cutoff)).toEqual([2, 3]);
		expect(cutoffs[0]).toMatchObject({
			touchesSaved: 18,
			shareTouchesSaved: 18 / 208,
			winsLost: 6,
			shareWinsLost: 6 / 16
		});
		// All ended: today's chance is 16 of 100, and the cutoff's 10 of 100 in 190 of 208 touches.
		expect(cutoffs[0].leadBound).toBeCloseTo(10 / 16 - 1, 12);
		expect(cutoffs[0].capacityBound).toBeCloseTo((10 / 190) * (208 / 16) - 1, 12);
		const plain = await documentOf(usual);
		expect(plain.cutoffs.map(({ cutoff }) => cutoff)).toEqual([1, 2, 3, 4]);
	});

	it('tells the three exits apart, and open prospects', async () => {
		const { hazard } = await documentOf(`${usual} --open Open --lost Lost`);
		expect(hazard[1]).toMatchObject({ touch: 2, wins: 0, lost: 60, givenUp: 0, open: 20 });
		expect(hazard[4]).toMatchObject({ touch: 5, wins: 0, lost: 0, givenUp: 4 });
		const { hazard: apart } = await documentOf(`${usual} --open Open`);
		expect(apart[1]).toMatchObject({ lost: 0, givenUp: 60 });
		const { warnings } = await documentOf(`${usual} --lost Nope`);
		expect(warnings).toContain('No row has "Nope" in Result; none said no by it.');
	});

	it('gives bounds and an estimate where a rule works longer than reps do', async () => {
		const { cutoffs } = await documentOf(`${usual} --open Open --cutoff 1 --cutoff 3`);
		const [first, third] = cutoffs.map(({ workedTo }) => workedTo!);
		// Everybody receives the first touch today too: nothing to assume.
		expect(first.leadBound.low).toBeCloseTo(first.leadBound.high, 12);
		const { low, estimate, high } = third.leadBound;
		expect(low).toBeLessThan(estimate);
		expect(estimate).toBeLessThan(high);
		expect(third.few).toBe(true);
	});

	it('tells each value of a column too, the commonest first', async () => {
		const { by } = await documentOf(`${usual} --by source`);
		expect(by?.map(({ value, units, wins }) => [value, units, wins])).toEqual([
			['List', 70, 6],
			['Web', 30, 10]
		]);
	});

	it('follows prospects of a group no further than the group went', async () => {
		const { by } = await documentOf(`${usual} --open Open --by Source --cutoff 1`);
		// Web: 10 of 30 won at touch 1, 20 open at touch 2: 1/3 in 5/3 touches today, 1/3 in 1 with the cutoff.
		expect(by?.[1].cutoffs[0].capacityBound).toBeCloseTo(5 / 3 - 1, 12);
	});

	it('warns of what makes the chance doubtful', async () => {
		const rows = `${csv}\n900,0,Won,Web\n901,,Lost,Web\n902,2,,Web`;
		const { units, warnings } = await documentOf(`${usual} --open Opn`, rows);
		expect(units).toBe(101);
		expect(warnings).toEqual([
			'1 row has nothing in Calls; left out.',
			'1 row has nothing in Result; taken for open.',
			'No row has "Opn" in Result; none is open by --open.',
			'1 prospect was never touched, 1 of them won; they are left out.',
			'1 prospect is open and at risk up to the last touch made so far.',
			'From touch 3 on fewer than 50 prospects are at risk; no rule should rest on it.'
		]);
	});

	it('asks for the touches of lost prospects when there are wins only', async () => {
		const { warnings } = await documentOf(usual, 'Calls,Result\n1,Won\n2,Won\n');
		expect(warnings[0]).toMatch(/^No prospect ended without a win\..*add the touches of lost/);
	});

	it('warns when times, not touches, make the chance fall', async () => {
		const times = (count: number, calls: number, result: string, year: number): string[] =>
			Array.from({ length: count }, () => `${calls},${result},${year}`);
		const content = [
			'Calls,Result,Year',
			...times(100, 1, 'Won', 2024),
			...times(100, 1, 'Lost', 2024),
			...times(80, 2, 'Won', 2024),
			...times(720, 2, 'Lost', 2024),
			...times(400, 1, 'Won', 2025),
			...times(500, 1, 'Lost', 2025),
			...times(40, 2, 'Won', 2025),
			...times(60, 2, 'Lost', 2025)
		].join('\n');
		const { warnings, standardised } = await documentOf(usual, content);
		expect(warnings[0]).toBe(
			"Pooling misleads: touch 2 has 53% of the first touch's chance pooled, but 100% with the mix of " +
				'periods (Year) held fixed. Compare touches within a period.'
		);
		expect(standardised).toMatchObject({ over: ['Year'], groups: 2, misleading: true });
		const renamed = content.replace('Year', 'Batch');
		expect((await documentOf(usual, renamed)).standardised).toBeUndefined();
		const asked = await documentOf(`${usual} --period Batch`, renamed);
		expect(asked.warnings[0]).toContain('mix of periods (Batch)');
		const by = await documentOf(`${usual} --by Batch`, renamed);
		expect(by.warnings[0]).toContain(
			'the mix of Batch held fixed. Compare touches within a group.'
		);
	});

	it('takes a column of dates by month, and says how it read the doubtful', async () => {
		const rows = Array.from({ length: 120 }, (_, i) => {
			const day = String(1 + (i % 9)).padStart(2, '0');
			return `${1 + (i % 3)},${i % 4 ? 'Lost' : 'Won'},2025-0${1 + (i % 2)}-${day}`;
		});
		const dated = ['Calls,Result,Created', ...rows].join('\n');
		const { standardised } = await documentOf(`${usual} --period Created`, dated);
		expect(standardised).toMatchObject({ over: ['Created'], groups: 2 });
		const doubtful = dated.replace(/2025-0(.)-(..)/g, '$2/0$1/2025');
		const { code, complaints } = await runIn(`touches f.csv ${usual} --period Created`, {
			'f.csv': doubtful
		});
		expect({ code, complaints }).toEqual({
			code: 0,
			complaints: [
				'f.csv: row 4, Created: "03/01/2025" is read day first; write dates as YYYY-MM-DD if that is ' +
					'not meant.'
			]
		});
	});

	it('says when periods are too many to compare', async () => {
		const { warnings, standardised } = await documentOf(`${usual} --period Lead`);
		expect(standardised).toBeUndefined();
		expect(warnings[0]).toBe(
			'Lead has 100 values for 100 prospects: too few prospects each to hold the mix of periods fixed.'
		);
	});

	it.each([
		[
			'--touches Cals --outcome Result --won Won',
			'f.csv: has no column "Cals"; did you mean "Calls"?'
		],
		[
			'--touches Calls --outcome Results --won Won',
			'f.csv: has no column "Results"; did you mean "Result"?'
		],
		[
			'--touches Calls --outcome Result --won Wone',
			'f.csv: Result nowhere holds "Wone"; did you mean "Won"?'
		],
		[`${usual} --by Sauce`, 'f.csv: has no column "Sauce"; did you mean "Source"?'],
		[
			'--touches Source --outcome Result --won Won',
			'f.csv: row 2, Source: "Web" is not a number; correct it or leave the cell empty.'
		]
	])('says what is wrong with the data for %s, and gives 1', async (line, sentence) => {
		const { code, printed, complaints } = await runIn(`touches f.csv ${line}`, { 'f.csv': csv });
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
		expect(complaints[0]).toBe(sentence);
	});

	it.each(['-1', '2.5', '99999'])('names a cell of %s touches', async (cell) => {
		const { code, complaints } = await runIn(`touches f.csv ${usual}`, {
			'f.csv': `Calls;Result\n1;Won\n${cell};Lost\n`
		});
		expect({ code, complaints }).toEqual({
			code: 1,
			complaints: [
				`f.csv: row 3, Calls: "${cell}" is not a number of touches; write a whole number from 0 to ` +
					'10000, or leave the cell empty.'
			]
		});
	});

	it('names ten odd cells and counts the rest', async () => {
		const rows = Array.from({ length: 12 }, (_, i) => `-${i + 1},Won`);
		const { complaints } = await runIn(`touches f.csv ${usual}`, {
			'f.csv': ['Calls,Result', ...rows].join('\n')
		});
		expect(complaints).toHaveLength(11);
		expect(complaints[10]).toBe('f.csv: 2 more cells of Calls are not numbers of touches.');
	});

	it.each([
		['', 'touches needs --touches NAME: the column with the number of touches.'],
		['--touches Calls', 'touches needs --outcome NAME: the column that says how it ended.'],
		[
			'--touches Calls --outcome Result',
			'touches needs --won VALUE: what that column holds for a win.'
		],
		[`${usual} --open won`, '--won and --open are both "Won"; a win is not open.'],
		[`${usual} --cutoff 0`, '--cutoff is "0"; it should be a whole number from 1 to 1000.'],
		[`${usual} --cutoff 2.5`, '--cutoff is "2.5"; it should be a whole number from 1 to 1000.']
	])('refuses "%s" as wrong usage', async (line, sentence) => {
		const { code, complaints } = await runIn(`touches f.csv ${line}`, { 'f.csv': csv });
		expect({ code, line: complaints[0] }).toEqual({ code: 2, line: sentence });
	});

	it('prints a table for people', async () => {
		const { code, printed } = await runIn(`touches f.csv ${usual} --open Open --by Source`, {
			'f.csv': csv
		});
		expect(code).toBe(0);
		expect(printed[0]).toMatch(
			/^100 prospects, 16 won \(16\.0%\), 208 touches\ntouch +at risk +won +chance +95% interval +at a fixed mix\n/
		);
		expect(printed[0]).toContain('\n50% of wins within 1, 99% of wins within 3\n');
		expect(printed[0]).toMatch(
			/\nstop after +touches saved +wins lost +if leads are short +if time is short +all worked to it, leads short +all worked to it, time short\n/
		);
		expect(printed[0]).toMatch(/\n +5 +4 +0 +0\.0% +0\.0% to 49\.0% +0\.0% +few\n/);
		expect(printed[0]).toContain('\n\nList\n70 prospects, 6 won (8.6%)');
		expect(printed[0]).not.toMatch(/NaN|undefined|null/);
	});
});

const bank = '../shared/data/bank/bank_touches_slim.csv.gz';

describe.skipIf(!existsSync(bank))('goalpost touches on the bank calls of ../shared/data', () => {
	it('gives the counts of the facts and the warning about periods', async () => {
		const document = await documentOf(
			'--touches contacts --outcome won --won yes --by year --cutoff 3 6 10',
			gunzipSync(readFileSync(bank))
		);
		expect(document).toMatchObject({ units: 45211, wins: 5289, touches: 124956 });
		expect(document.cutoffs.map(({ touchesSaved, winsLost }) => [touchesSaved, winsLost])).toEqual([
			[36916, 709],
			[16801, 161],
			[8157, 47]
		]);
		expect(document.by?.map(({ value, units }) => [value, units])).toEqual([
			['2008', 27729],
			['2009', 14862],
			['2010', 2620]
		]);
		expect(document.warnings[0]).toBe(
			"Pooling misleads: touch 10 has 17% of the first touch's chance pooled, but 48% with the mix of " +
				'periods (year and month) held fixed. Compare touches within a period.'
		);
	});
});
