import { describe, expect, it } from 'vitest';
import { isoOf } from '../../history/calendar';
import { fileOfText } from '../importFile';
import { assemble } from './assemble';

const deals = [
	'Deal ID,Owner,Account,Stage,Amount,Created Date,Close Date',
	'1,Ann,ACME,Won,1000,2025-01-02,2025-01-20',
	'2,Ben,Globex,Won,2000,2025-01-03,2025-01-21',
	'3,Ann,a-3,Proposal,3000,2025-01-04,'
].join('\n');
const read = (files: Readonly<Record<string, string>>, answers = {}) =>
	assemble(
		Object.entries({ 'deals.csv': deals, ...files }).map(([name, text]) => fileOfText(name, text)),
		answers
	);
const kindsOf = ({ understood }: ReturnType<typeof read>) =>
	understood.files.map(({ kind }) => kind);

describe('lists of accounts', () => {
	const accounts = [
		'Id,Name,Industry,NumberOfEmployees,AnnualRevenue,Strategic',
		'a-1,Acme,Retail,120,"$1,200,000",yes',
		'a-3,Initech,Software,,,no',
		'a-3,Initech,Software,,,no'
	].join('\n');

	it('become a table, joined with the accounts of the deals by name or id', () => {
		const result = read({ 'accounts.csv': accounts });
		expect(kindsOf(result)).toEqual(['opportunities', 'accounts']);
		const table = result.history!.accounts!;
		expect(table.name).toEqual(['Acme', 'Initech', 'Globex']);
		expect(Array.from(table.size!)).toEqual([120, NaN, NaN]);
		expect(Array.from(table.revenue!)).toEqual([1_200_000, NaN, NaN]);
		expect(Array.from(table.key!)).toEqual([1, 0, 0]);
		expect(result.understood.links).toContainEqual({
			...{ from: 'opportunities', to: 'accounts' },
			...{ linked: 3, matched: 2 }
		});
		expect(result.issues.map(({ code }) => code)).toContain('duplicateRow');
		expect(result.understood.files[1]).toMatchObject({ rowsIn: 3, rowsUsed: 2 });
	});
	it('take the key accounts that the user marked besides their own', () => {
		const { key } = read({ 'accounts.csv': accounts }, { keyAccounts: ['globex'] }).history!
			.accounts!;
		expect(Array.from(key!)).toEqual([1, 0, 1]);
	});
	it('are nothing that is needed: marked accounts of the deals are a table of their own', () => {
		expect(read({}).history!.accounts).toBeNull();
		const { name, key } = read({}, { keyAccounts: ['ACME'] }).history!.accounts!;
		expect([name, Array.from(key!)]).toEqual([
			['ACME', 'Globex', 'a-3'],
			[1, 0, 0]
		]);
	});
});

describe('lists of contacts', () => {
	it('keep whom people work for and how senior they are, and nothing of who they are', () => {
		const contacts = [
			'Contact ID,First Name,Last Name,Email,Account Name,Job Title,Seniority',
			'c1,Kim,Roe,kim@acme.example,Acme,Head of Sales,Director',
			'c2,Lee,Poe,lee@globex.example,Globex,,'
		].join('\n');
		const result = read({ 'contacts.csv': contacts });
		expect(kindsOf(result)).toEqual(['opportunities', 'contacts']);
		const { rows, ...columns } = result.history!.contacts!;
		expect(rows).toBe(2);
		expect(columns.account).toEqual(['Acme', 'Globex']);
		expect(columns.title).toEqual(['Head of Sales', '']);
		expect(columns.level).toEqual({ labels: ['Director'], codes: Int32Array.of(0, -1) });
		expect(JSON.stringify(columns)).not.toMatch(/Roe|example/);
	});
});

describe('lists of targets', () => {
	it('are read by rep and period, of the whole team where no rep is named', () => {
		const targets = [
			'Rep,Month,Quota',
			'Ann,2025-01,"$80,000"',
			'Team,2025-01,"$150,000"',
			'Nobody,2025-01,"$1"',
			'Ben,soon,5'
		].join('\n');
		const result = read({ 'quotas.csv': targets });
		expect(kindsOf(result)).toEqual(['opportunities', 'targets']);
		const { reps, targets: table } = result.history!;
		expect(reps.name).toEqual(['Ann', 'Ben']);
		expect(Array.from(table!.rep)).toEqual([0, -1]);
		expect(Array.from(table!.value)).toEqual([80_000, 150_000]);
		expect([isoOf(table!.start[0]), isoOf(table!.end[0])]).toEqual(['2025-01-01', '2025-01-31']);
		expect(table!.metric).toEqual({ labels: ['Quota'], codes: Int32Array.of(0, 0) });
		const aside = result.understood.files[1].setAside.map(({ reason }) => reason).sort();
		expect(aside).toEqual(['noPeriod', 'repWithoutRows']);
	});
	it('are no rep-months: a sheet with bookings and a quota stays what it is', () => {
		const sheet = 'Rep,Month,Dials,Bookings,Quota\nAnn,2025-01,900,70000,80000';
		expect(kindsOf(read({ 'team.csv': sheet }))).toEqual(['opportunities', 'repPeriods']);
	});
});
