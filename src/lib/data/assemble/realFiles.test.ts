import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isoOf } from '../../history/calendar';
import { LOST, OPEN, WON, type OpportunityTable } from '../../history/history';
import { fileOfBytes, type ImportFile } from '../importFile';
import type { Answers } from '../question';
import { readTable } from '../table/readTable';
import { assemble, type Assembly } from './assemble';

const data = '../shared/data';
const missing = !existsSync(data);

function fileOf(path: string): ImportFile {
	const bytes = readFileSync(`${data}/${path}`);
	const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.gz$/, '');
	return fileOfBytes(name, path.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

const importOf = (answers: Answers, ...paths: string[]): Assembly =>
	assemble(paths.map(fileOf), answers);

const count = (deals: OpportunityTable | null | undefined, outcome: number): number =>
	deals?.outcome.filter((code) => code === outcome).length ?? 0;
const balanced = ({ understood }: Assembly): boolean =>
	understood.files.every(
		({ rowsIn, rowsUsed, setAside }) =>
			rowsIn === rowsUsed + setAside.reduce((sum, { rows }) => sum + rows, 0)
	);

describe.skipIf(missing)('maven (../shared/data/maven)', () => {
	const maven = missing ? null : importOf({}, 'maven/sales_pipeline.csv.gz');
	const facts = missing
		? null
		: (
				JSON.parse(readFileSync(`${data}/facts_dev.json`, 'utf8')) as {
					maven: { rows: number; closed: number; won: number; bookings: number; agents: number };
				}
			).maven;

	it('works as it is: no question, every row used, the counts of the facts file', () => {
		const deals = maven?.history?.opportunities;
		expect(maven?.questions).toEqual([]);
		expect(deals?.rows).toBe(facts?.rows);
		expect(count(deals, WON)).toBe(facts?.won);
		expect(count(deals, WON) + count(deals, LOST)).toBe(facts?.closed);
		expect(count(deals, OPEN)).toBe(2089);
		expect(maven?.history?.reps.rows).toBe(facts?.agents);
		let bookings = 0;
		deals?.amount.forEach((amount, i) => {
			if (deals.outcome[i] === WON) bookings += amount;
		});
		expect(bookings).toBe(facts?.bookings);
		expect(maven && balanced(maven)).toBe(true);
	});

	it('takes the last closing day for the snapshot, and names the 500 blank engage dates once', () => {
		expect(isoOf(maven?.history?.snapshot ?? NaN)).toBe('2017-12-31');
		expect(maven?.issues.filter(({ code }) => code === 'blankDate')).toMatchObject([
			{ column: 'engage_date', rows: 500, role: 'created' }
		]);
		const created = maven?.history?.opportunities?.created;
		expect(created?.filter(Number.isNaN).length).toBe(500);
	});

	it('takes teams from the second file and leaves out the five agents without a deal', () => {
		const both = importOf({}, 'maven/sales_pipeline.csv.gz', 'maven/sales_teams.csv');
		expect(both.questions).toEqual([]);
		expect(both.history?.reps.rows).toBe(30);
		expect(new Set(both.history?.reps.team)).toEqual(new Set(['Central', 'East', 'West']));
		expect(both.issues.filter(({ code }) => code === 'repWithoutRows').length).toBe(5);
	});
});

describe.skipIf(missing)('olist (../shared/data/olist)', () => {
	const iso = 'olist/olist_mql.original-iso.csv.gz';
	const european = 'olist/olist_marketing_qualified_leads_dataset.csv.gz';
	const american = 'olist/olist_mql.us-dates.csv.gz';
	const closed = 'olist/olist_closed_deals_dataset.csv.gz';

	it('reads the same days from three date conventions, without asking', () => {
		const read = (path: string) => importOf({}, path, closed);
		const [a, b, c] = [iso, european, american].map(read);
		expect(a.history?.leads?.rows).toBe(8000);
		expect(Array.from(b.history?.leads?.created ?? [])).toEqual(
			Array.from(a.history?.leads?.created ?? [])
		);
		expect(Array.from(c.history?.leads?.created ?? [])).toEqual(
			Array.from(a.history?.leads?.created ?? [])
		);
		for (const one of [a, b, c]) {
			expect(one.questions.filter(({ code }) => code === 'dateOrder')).toEqual([]);
			expect(balanced(one)).toBe(true);
		}
	});

	it('joins deals to their leads, asks one question, and names the win before the first contact', () => {
		const { history, questions, understood, issues } = importOf({}, closed, european);
		expect(history?.opportunities?.rows).toBe(842);
		expect(count(history?.opportunities, WON)).toBe(842);
		expect(understood.links).toEqual([
			{ from: 'opportunities', to: 'leads', linked: 842, matched: 842 }
		]);
		expect(history?.opportunities?.created.some(Number.isNaN)).toBe(false);
		expect(questions).toMatchObject([
			{ code: 'columnForRole', role: 'amount', choices: ['declared_monthly_revenue'] }
		]);
		expect(issues.filter(({ code }) => code === 'closedBeforeCreated').length).toBe(1);
	});

	it('reads the American copy of the deals like the European one', () => {
		const wonDays = (path: string): Map<string, string> => {
			const table = readTable(fileOf(path).text);
			const ids = table.columns[table.header.indexOf('mql_id')];
			const won = importOf({}, path).history?.opportunities?.closed ?? [];
			return new Map(Array.from(won, (day, i) => [ids.at(i), isoOf(day)]));
		};
		const european = wonDays(closed);
		const american = wonDays('olist/olist_closed_deals.us-dates-380rows.csv.gz');
		expect(american.size).toBe(380);
		for (const [id, day] of american) expect(day).toBe(european.get(id));
	});
});

describe.skipIf(missing)('other real files (../shared/data)', () => {
	it('reads ibm’s 78,025 deals, and says that dates and reps are not there', () => {
		const ibm = importOf({}, 'ibm/WA_Fn-UseC_-Sales-Win-Loss.csv.gz');
		expect(ibm.understood.files[0].rowsIn).toBe(78025);
		expect(balanced(ibm)).toBe(true);
		expect(ibm.questions).toEqual([]);
		const lacking = ibm.issues.flatMap((one) => (one.code === 'roleMissing' ? [one.role] : []));
		expect(lacking).toEqual(['rep', 'created', 'closed']);
		expect(count(ibm.history?.opportunities, OPEN)).toBe(0);
		expect(ibm.history?.snapshot).toBeNaN();
	});

	it.each([
		['xeducation/Lead Scoring.csv.gz', 'leads', 9240],
		['carinsurance/carInsurance_train.messy-cr.csv.gz', 'touches', 4000],
		['bank/bank-full.csv.gz', 'touches', 45211],
		['bank/bank-additional-full.csv.gz', 'touches', 41188]
	])(
		'reads %s as %s, all rows counted',
		(path, kind, rows) => {
			const one = importOf({}, path);
			expect(one.understood.files[0]).toMatchObject({ kind, rowsIn: rows });
			expect(balanced(one)).toBe(true);
		},
		60_000
	);
});
