import { describe, expect, it } from 'vitest';
import { runIn } from '../../../tests/support/runIn';
import type { FitDocument, GroupDocument } from './fit';

const csv = [
	'Deal,Rep,Stage,Days',
	...Array.from({ length: 40 }, (_, i) => {
		const open = i % 4 === 0;
		return `${i},${i % 3 ? 'Ann' : 'Bob'},${open ? 'Open' : 'Won'},${10 + ((i * 7) % 23)}`;
	}),
	'40,Ann,Won,n/a'
].join('\n');

const fitOf = async (line: string, content = csv) => {
	const { code, printed, complaints } = await runIn(`fit f.csv ${line} --json`, {
		'f.csv': content
	});
	expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
	return JSON.parse(printed[0]) as FitDocument & { by?: readonly GroupDocument[] };
};

describe('goalpost fit', () => {
	it('ranks the families, best AIC first, and names those that do not fit', async () => {
		const { n, censored, best, families, skipped } = await fitOf('--column Days');
		expect({ n, censored }).toEqual({ n: 40, censored: 0 });
		expect(best).toBe(families[0].family);
		// whole days: curves and counts are compared as what was recorded
		const aics = families.map(({ roundedAic }) => roundedAic);
		expect(aics).toEqual([...aics].sort((a, b) => a - b));
		expect(skipped).toContainEqual({ family: 'beta', why: 'notInUnitInterval' });
		expect(Object.keys(families[0])).toEqual(
			'family parameters standardErrors logLikelihood aic bic roundedAic ks ad converged logScore'.split(
				' '
			)
		);
	});

	it('gives the known fit: the rate of an exponential is one over the mean', async () => {
		const { families } = await fitOf('--column Days --families exponential');
		const values = csv
			.split('\n')
			.slice(1, 41)
			.map((line) => Number(line.split(',')[3]));
		const mean = values.reduce((a, b) => a + b) / values.length;
		// A closed form: only rounding may differ.
		expect(families[0].parameters.rate).toBeCloseTo(1 / mean, 12);
	});

	it('scores families by rows held out', async () => {
		const { families } = await fitOf('--column Days --families gamma,exponential');
		const scores = new Map(families.map(({ family, logScore }) => [family, logScore]));
		// days between 10 and 32: an exponential gives most of its density to shorter ones
		expect(scores.get('gamma')).toBeGreaterThan(scores.get('exponential') ?? NaN);
		// the ends of a uniform are data: held out, they are ruled out
		const uniform = await fitOf('--column x --families uniform', 'x\n1\n2\n3\n4\n5\n6\n7\n');
		expect(uniform.families[0].logScore).toBeNull();
	});

	it('gives the three best p-values when asked, the same every time', async () => {
		const line = '--column Days --families gamma,weibull,normal,exponential,poisson --bootstrap 19';
		const { families } = await fitOf(line);
		expect(families.map(({ bootstrap }) => bootstrap !== undefined)).toEqual([
			true,
			true,
			true,
			false,
			false
		]);
		const [{ bootstrap, ks, ad }] = families;
		expect(bootstrap?.ks.statistic).toBe(ks);
		expect(bootstrap?.ad?.statistic).toBe(ad);
		expect(bootstrap?.ks.pValue).toBeGreaterThanOrEqual(1 / 20);
		expect(await fitOf(line)).toEqual(await fitOf(line));
	});

	it('takes rows marked open for longer than they are', async () => {
		const all = await fitOf('--column days --families exponential');
		const { n, censored, families } = await fitOf(
			'--column days --families exponential --open stage=OPEN'
		);
		expect({ n, censored }).toEqual({ n: 40, censored: 10 });
		// Events over total time: ten of forty events are not there yet.
		expect(families[0].parameters.rate).toBeCloseTo(all.families[0].parameters.rate * 0.75, 12);
	});

	it('fits each value of a column too, the commonest first', async () => {
		const { by } = await fitOf('--column Days --by Rep --families gamma,logNormal');
		expect(by?.map(({ value, n }) => [value, n])).toEqual([
			['Ann', 26],
			['Bob', 14]
		]);
		expect(by?.[0].families).toHaveLength(2);
	});

	it('reads decimal commas, and says how it took what reads both ways', async () => {
		const { n, families } = await fitOf(
			'--column Euro --families normal',
			'Euro;x\n1,5;1\n2,5;2\n'
		);
		expect({ n, mean: families[0].parameters.mean }).toEqual({ n: 2, mean: 2 });
		const { complaints } = await runIn('fit f.csv --column Euro --families normal', {
			'f.csv': 'Euro;x\n1,250;1\n2,750;2\n'
		});
		expect(complaints).toEqual([
			'f.csv: row 2, Euro: "1,250" is read as 1250; write 1,25 if that is meant.'
		]);
	});

	it.each([
		['--column Dais', 'f.csv: has no column "Dais"; did you mean "Days"?'],
		['--column Days --by Stag', 'f.csv: has no column "Stag"; did you mean "Stage"?'],
		[
			'--column Rep',
			'f.csv: row 2, Rep: "Bob" is not a number; correct it or leave the cell empty.'
		]
	])('says what is wrong with the data for %s, and gives 1', async (line, sentence) => {
		const { code, printed, complaints } = await runIn(`fit f.csv ${line}`, { 'f.csv': csv });
		expect({ code, printed }).toEqual({ code: 1, printed: [] });
		expect(complaints[0]).toBe(sentence);
	});

	it('names ten bad cells and counts the rest', async () => {
		const { complaints } = await runIn('fit f.csv --column Rep', { 'f.csv': csv });
		expect(complaints).toHaveLength(11);
		expect(complaints[10]).toBe('f.csv: 31 more cells of Rep are not numbers.');
	});

	it.each([
		['', 'fit needs a column: --column NAME.'],
		['--column Days --families gama', 'There is no family "gama"; did you mean "gamma"?'],
		[
			'--column Days --bootstrap 0',
			'--bootstrap is "0"; it should be a whole number from 1 to 100000.'
		],
		['--column Days --open Stage', '--open is "Stage"; it should be COLUMN=VALUE.']
	])('refuses "%s" as wrong usage', async (line, sentence) => {
		const { code, complaints } = await runIn(`fit f.csv ${line}`, { 'f.csv': csv });
		expect({ code, line: complaints[0] }).toEqual({ code: 2, line: sentence });
	});

	it.each([
		[
			Uint8Array.of(0x50, 0x4b, 3, 4, 0),
			'f.csv: This file is an Excel workbook or an archive that cannot be opened: it is damaged, has a password, or is something else in disguise. Open it where it came from, and save the sheet as CSV or as XLSX without a password.'
		],
		['Days\n', 'f.csv: has no rows below its headers.'],
		['Days,x\n-,1\n', 'f.csv: Days holds no numbers.']
	])('says when there is nothing to fit', async (content, sentence) => {
		const { code, complaints } = await runIn('fit f.csv --column Days', { 'f.csv': content });
		expect({ code, complaints }).toEqual({ code: 1, complaints: [sentence] });
	});

	it('prints a table for people', async () => {
		const { printed } = await runIn('fit f.csv --column Days --families gamma --by Rep', {
			'f.csv': csv
		});
		expect(printed[0]).toMatch(/^40 values; best first\nfamily +parameters \(standard errors\)/);
		expect(printed[0]).toContain('\n\nAnn\n26 values');
		expect(printed[0]).not.toContain('p (KS)');
		const judged = await runIn('fit f.csv --column Days --families gamma --bootstrap 9', {
			'f.csv': csv
		});
		expect(judged.printed[0]).toMatch(/log score +KS +p \(KS\) +p \(AD or chi-square\)/);
	});
});
