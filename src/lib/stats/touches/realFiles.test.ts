import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readTable } from '../../data/table/readTable';
import { textOf } from '../../data/table/cells';
import type { RawTable } from '../../data/table/rawTable';
import { LOST, WON } from '../../history/history';
import { sum } from '../../math/sum';
import { cutAt } from './cutoff';
import { effectOfRule } from './ruleEffect';
import { fitHazardCurve } from './hazardCurve';
import { standardiseByPeriod } from './periodStandardised';
import { touchHazards } from './touchHazard';
import { countTouchesBy, type TouchTable } from './touchTable';
import { cumulativeWins, winsWithin } from './winsWithin';

const data = '../shared/data';
const missing = !existsSync(data);

interface Facts {
	readonly units: number;
	readonly wins: number;
	readonly contacts: number;
	readonly K_for_share_of_wins: Readonly<Record<string, number>>;
	readonly hazard_k_risk_wins_rate: readonly (readonly [number, number, number, number])[];
	readonly cutoff: Readonly<
		Record<
			string,
			{
				readonly contacts_saved: number;
				readonly share_saved: number;
				readonly wins_lost: number;
				readonly share_wins_lost: number;
			}
		>
	>;
}

interface AllFacts {
	readonly bank_full: {
		readonly touches: Facts;
		readonly by_year: Readonly<Record<string, Facts>>;
	};
}

const fileOf = (path: string): RawTable => {
	const bytes = readFileSync(`${data}/${path}`);
	return readTable((path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8'), path);
};

const columnOf = ({ header, columns }: RawTable, name: string): readonly string[] =>
	textOf(columns[header.indexOf(name)]);

/** One table per value of the given columns together; without columns a single one. */
function tablesOf(
	file: RawTable,
	touches: string,
	won: string,
	by: readonly string[] = []
): Map<string, TouchTable> {
	const keys = by.map((name) => columnOf(file, name));
	const names = Array.from({ length: file.rows }, (_, i) => keys.map((key) => key[i]).join(' '));
	const numbers = new Map([...new Set(names)].map((name, i) => [name, i]));
	const tables = countTouchesBy(
		{
			touches: columnOf(file, touches).map(Number),
			outcome: columnOf(file, won).map((cell) => (cell === 'yes' ? WON : LOST))
		},
		names.map((name) => numbers.get(name) ?? -1),
		numbers.size
	);
	return new Map([...numbers].map(([name, i]) => [name, tables[i]]));
}

/** Counts exactly; the facts' rates have five digits. */
function expectFacts(table: TouchTable, facts: Facts): void {
	expect(table.units).toBe(facts.units);
	expect(sum(table.won)).toBe(facts.wins);
	expect(sum(table.atRisk)).toBe(facts.contacts);
	const shares = Object.entries(facts.K_for_share_of_wins);
	expect(
		winsWithin(
			table,
			shares.map(([share]) => Number(share))
		)
	).toEqual(shares.map(([share, touches]) => ({ share: Number(share), touches })));
	const hazards = touchHazards(table);
	for (const [touch, atRisk, wins, rate] of facts.hazard_k_risk_wins_rate) {
		expect(hazards[touch - 1]).toMatchObject({ touch, atRisk, won: { count: wins } });
		expect(hazards[touch - 1].won.rate).toBeCloseTo(rate, 5);
	}
	for (const [cutoff, saved] of Object.entries(facts.cutoff)) {
		const cut = cutAt(table, Number(cutoff));
		expect(cut.touchesSaved).toBe(saved.contacts_saved);
		expect(cut.shareTouchesSaved).toBeCloseTo(saved.share_saved, 5);
		expect(cut.winsLost).toBe(saved.wins_lost);
		expect(cut.shareWinsLost).toBeCloseTo(saved.share_wins_lost, 5);
	}
}

describe.skipIf(missing)('the bank calls of ../shared/data', () => {
	const slim = missing ? null : fileOf('bank/bank_touches_slim.csv.gz');
	const slimBy = (...by: readonly string[]) =>
		slim ? tablesOf(slim, 'contacts', 'won', by) : new Map<string, TouchTable>();
	const facts = missing
		? null
		: (JSON.parse(readFileSync(`${data}/facts_dev.json`, 'utf8')) as AllFacts).bank_full;

	it('give the counts, hazards, shares and cutoffs of the facts', () => {
		const [whole] = slimBy().values();
		if (!facts) throw new Error('no facts');
		expectFacts(whole, facts.touches);
	});

	it('give them by year too', () => {
		const years = slimBy('year');
		expect([...years.keys()].sort()).toEqual(['2008', '2009', '2010']);
		for (const [year, table] of years) {
			const expected = facts?.by_year[year];
			if (!expected) throw new Error(`no facts for ${year}`);
			expectFacts(table, expected);
		}
	});

	it('give the table of touches reached, stopped and won, touch by touch', () => {
		const tables = new Map([
			...slimBy('year'),
			...[...slimBy().values()].map((t) => ['all', t] as const)
		]);
		const file = fileOf('bank/touch_table.csv');
		expect(file.rows).toBeGreaterThan(100);
		for (let i = 0; i < file.rows; i++) {
			const [year, touch, reached, stopped, wins] = file.columns.map((column) => column.at(i));
			const table = tables.get(year);
			const at = Number(touch) - 1;
			const next = table?.atRisk[at + 1] ?? 0;
			expect(table?.atRisk[at]).toBe(Number(reached));
			expect((table?.atRisk[at] ?? NaN) - next).toBe(Number(stopped));
			expect(table?.won[at]).toBe(Number(wins));
		}
	});

	it('fall to .17 of the first contact by contact 10 pooled, to .48 within months', () => {
		const months = [...slimBy('year', 'month').values()];
		const { touches, misleading, disagreesAt } = standardiseByPeriod(months);
		const [first, tenth] = [touches[0], touches[9]];
		expect(tenth.pooled.rate / first.pooled.rate).toBeCloseTo(0.17, 2);
		expect((tenth.standardised?.rate ?? NaN) / (first.standardised?.rate ?? NaN)).toBeCloseTo(
			0.48,
			2
		);
		expect(misleading).toBe(true);
		expect(disagreesAt).toContain(10);
		// Weighted directly, over the months that still have anybody at risk, it is .36 of the first.
		expect(tenth.direct.rate / first.direct.rate).toBeCloseTo(0.357, 3);
		expect(tenth.direct.covered).toBeCloseTo(0.919, 3);
	});

	it('warn with the mix of years alone held fixed too', () => {
		expect(standardiseByPeriod([...slimBy('year').values()]).misleading).toBe(true);
	});

	it('end at the share of clients who were won', () => {
		const [whole] = slimBy().values();
		const last = cumulativeWins(whole).at(-1);
		// Sixty-three products of rates.
		expect(last?.chance).toBeCloseTo(5289 / 45211, 12);
		expect(effectOfRule(whole, { atLeast: 0, atMost: 3 })?.leadBound.low).toBeCloseTo(
			-709 / 5289,
			12
		);
	});

	it('give the curve of the bank hazard: logit -2.79 - .194 (n - 1)', () => {
		const [table] = tablesOf(fileOf('bank/bank-additional-full.csv.gz'), 'campaign', 'y').values();
		const curve = fitHazardCurve(table, 1);
		// D§3 prints three digits, with standard errors .018 and .009.
		expect(curve?.coefficients[0]).toBeCloseTo(-2.788, 3);
		expect(curve?.coefficients[1]).toBeCloseTo(-0.194, 3);
		expect(Math.sqrt(curve?.covariance[0][0] ?? NaN)).toBeCloseTo(0.018, 3);
		expect(Math.sqrt(curve?.covariance[1][1] ?? NaN)).toBeCloseTo(0.009, 3);
	});
});
