import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runIn } from '../../../tests/support/runIn';
import type { teamDocument } from '../teamDocument';

const csv = [
	'Rep,Month,Dials,Demos,Wins,Bookings',
	...Array.from({ length: 24 }, (_, i) => {
		const month = `2025-${String((i >> 1) + 1).padStart(2, '0')}`;
		const rep = i % 2 ? 'Bob' : 'Ann';
		return `${rep},${month},${800 + ((i * 37) % 200)},${30 + (i % 5)},4,${30000 + ((i * 7919) % 20000)}`;
	})
].join('\n');

async function teamOf(line: string, files: Readonly<Record<string, string | Uint8Array>>) {
	const { code, printed, complaints } = await runIn(`team ${line} --json`, files);
	expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
	return JSON.parse(printed[0]) as ReturnType<typeof teamDocument>;
}

describe('goalpost team', () => {
	it('fits the team of a sheet of months, each number with its source', async () => {
		const document = await teamOf('m.csv', { 'm.csv': csv });
		expect(document.period).toEqual({ start: '2025-01-01', end: '2025-12-31', months: 12 });
		expect(document.reps.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
		const { value, low, high, source, n } = document.reps[0].dialsPerDay;
		expect(source).toBe('fit');
		expect(n).toBeGreaterThan(0);
		expect(low).toBeLessThan(value);
		expect(high).toBeGreaterThan(value);
		expect(document.opening).toBeNull();
		expect(document.missing).toContain('opportunities');
	});

	it('has every key of its interface', async () => {
		const document = await teamOf('m.csv', { 'm.csv': csv });
		expect(Object.keys(document)).toEqual(
			expect.arrayContaining('reps period opening fits pooling issues assumptions'.split(' '))
		);
		for (const { name, value, source } of document.assumptions) {
			expect(name).not.toBe('');
			expect(Number.isFinite(value)).toBe(true);
			expect(['data', 'fit', 'prior', 'guess']).toContain(source);
		}
	});

	it('has every fit: elasticities with their weights, dependence, pooling with its verdict', async () => {
		const { fits, dependence, pooling } = await teamOf('m.csv', { 'm.csv': csv });
		const { shrunk, prior, within, error } = fits.elasticities.bookings!;
		expect(prior).toEqual({ mean: 0.34, sd: 0.15 });
		expect(shrunk!.weight).toBeGreaterThan(0);
		expect(shrunk!.weight).toBeLessThan(1);
		expect(within!.method).toBe('robust');
		expect(error).toMatch(/^2 reps cannot carry an error clustered by rep/);
		expect(dependence.sizeOutcome).toBeNull();
		expect(dependence.sizeOutcomeSentence).toMatch(/cannot be told/);
		expect(dependence.hotMonths.value).toBeGreaterThanOrEqual(0);
		expect(pooling.dialsPerDay!.sentence).toMatch(/dials a day/);
		expect(fits.touches).toBeNull();
	});

	it('lists what is wrong with the file in the document', async () => {
		const faulty = `${csv}\nBob,sometime,100,1,1,100`;
		const { issues } = await teamOf('m.csv', { 'm.csv': faulty });
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'unreadablePeriod', row: 26, value: 'sometime' })
		);
	});

	it('says on standard error what it did not use, and prints a table', async () => {
		const { code, printed, complaints } = await runIn('team m.csv', {
			'm.csv': `${csv}\nBob,sometime,100,1,1,100`
		});
		expect(code).toBe(0);
		expect(complaints[0]).toMatch(/^m\.csv: row 26, Month: “sometime” is no period/);
		expect(printed[0]).toMatch(/^2025-01-01 to 2025-12-31: 12 months, 2 reps/);
	});

	it.each([
		['Name,Colour\nAnn,red\n', /^m\.csv: The columns do not say/],
		['', /^m\.csv: The file holds nothing/],
		['Rep,Month,Dials\nAnn,2025-01,\n', /./]
	])('gives 1 and the reasons when no team comes out: %j', async (content, reason) => {
		const { code, printed, complaints } = await runIn('team m.csv', { 'm.csv': content });
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
		expect(complaints.length).toBeGreaterThan(0);
		expect(complaints[0]).toMatch(reason);
	});
});

const maven = new URL('../../../../shared/data/maven/', import.meta.url);

describe.skipIf(!existsSync(maven))('goalpost team on ../shared/data/maven', () => {
	const pipeline = () => gunzipSync(readFileSync(new URL('sales_pipeline.csv.gz', maven)));

	it('finds thirty reps, the open deals and what the files do not say', async () => {
		const document = await teamOf('sales_pipeline.csv', { 'sales_pipeline.csv': pipeline() });
		expect(document.reps).toHaveLength(30);
		expect(document.opening).toMatchObject({ deals: 2089, amount: 0 });
		expect(document.period.end).toBe('2017-12-31');
		expect(document.missing).toContain('dials');
		// 30 agents' win rates are consistent with chance (the folder's README: p .26).
		expect(document.pooling.winRate?.pValue).toBeGreaterThan(0.05);
		expect(document.pooling.winRate).toMatchObject({
			verdict: 'noEvidence',
			sentence: expect.stringMatching(/^No evidence of a difference in win rate: /) as string
		});
	});
});
