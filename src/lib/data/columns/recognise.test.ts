import { describe, expect, it } from 'vitest';
import type { Answers } from '../question';
import { readTable } from '../table/readTable';
import { recognise } from './recognise';

const of = (text: string, answers: Answers = {}, name = 'file.csv') =>
	recognise(readTable(text, name), answers);
const rolesOf = (text: string, answers: Answers = {}, name = 'file.csv'): Record<string, string> =>
	Object.fromEntries(
		of(text, answers, name).columns.flatMap(({ header, role }) => (role ? [[role, header]] : []))
	);
const header = (...names: string[]): string => names.map((name) => `"${name}"`).join(',') + '\n';

describe('recognition by headers, as systems label them in several languages', () => {
	it.each([
		[
			'Salesforce, German',
			[
				'Opportunity-Inhaber',
				'Accountname',
				'Opportunity-Name',
				'Phase',
				'Betrag',
				'Schlusstermin'
			],
			{ rep: 0, account: 1, deal: 2, stage: 3, amount: 4, closed: 5 }
		],
		[
			'Salesforce, French',
			['Propriétaire de l’opportunité', 'Nom du compte', 'Étape', 'Montant', 'Date de clôture'],
			{ rep: 0, account: 1, stage: 2, amount: 3, closed: 4 }
		],
		[
			'Salesforce, Spanish',
			['Propietario de oportunidad', 'Etapa', 'Importe', 'Fecha de cierre', 'Fecha de creación'],
			{ rep: 0, stage: 1, amount: 2, closed: 3, created: 4 }
		],
		[
			'Pipedrive, Portuguese',
			[
				'Negócio - ID',
				'Negócio - Proprietário',
				'Negócio - Valor',
				'Negócio - Etapa',
				'Negócio - Status'
			],
			{ deal_id: 0, rep: 1, amount: 2, stage: 3, status: 4 }
		],
		[
			'a sheet in Polish',
			['Numer szansy', 'Handlowiec', 'Etap', 'Wartość', 'Data utworzenia', 'Data zamknięcia'],
			{ deal_id: 0, rep: 1, stage: 2, amount: 3, created: 4, closed: 5 }
		],
		[
			'a sheet in Italian',
			['Trattativa', 'Venditore', 'Fase', 'Importo', 'Data di creazione', 'Data di chiusura'],
			{ deal: 0, rep: 1, stage: 2, amount: 3, created: 4, closed: 5 }
		],
		[
			'Dynamics, API names',
			[
				'opportunityid',
				'ownerid',
				'statecode',
				'actualvalue',
				'estimatedclosedate',
				'actualclosedate'
			],
			{ deal_id: 0, rep: 1, status: 2, amount: 3, expected_close: 4, closed: 5 }
		],
		[
			'HubSpot, internal names',
			[
				'hs_object_id',
				'dealname',
				'dealstage',
				'amount',
				'closedate',
				'createdate',
				'hubspot_owner_id'
			],
			{ deal_id: 0, deal: 1, stage: 2, amount: 3, closed: 4, created: 5, rep: 6 }
		],
		[
			'Salesforce activities report',
			[
				'Assigned',
				'Subject',
				'Date',
				'Company / Account',
				'Task/Event',
				'Call Duration',
				'Call Result'
			],
			{ rep: 0, subject: 1, when: 2, account: 3, activity_type: 4, duration: 5, outcome: 6 }
		],
		[
			'HubSpot calls, internal names',
			[
				'hs_object_id',
				'hs_timestamp',
				'hs_call_direction',
				'hs_call_disposition',
				'hs_call_duration'
			],
			{ activity_id: 0, when: 1, direction: 2, outcome: 3, duration: 4 }
		],
		[
			'a manager’s sheet',
			['Rep', 'Month', '# Calls', 'Connects', 'Demos', 'Opps', 'Deals Won', 'Revenue'],
			{
				...{ rep: 0, period: 1, dials: 2, conversations: 3, demos: 4, opportunities: 5, wins: 6 },
				bookings: 7
			}
		],
		[
			'a manager’s sheet in German',
			['Vertriebler', 'Monat', 'Anrufe', 'Gespräche', 'Termine', 'Abschlüsse', 'Umsatz'],
			{ rep: 0, period: 1, dials: 2, conversations: 3, demos: 4, wins: 5, bookings: 6 }
		]
	] as const)('%s', (_, headers, expected) => {
		const wanted = Object.entries(expected).map(([role, at]) => [role, headers[at]]);
		expect(rolesOf(header(...headers))).toMatchObject(Object.fromEntries(wanted));
	});

	it('knows the kinds of file', () => {
		const kind = (...names: string[]) => of(header(...names)).kind;
		expect(kind('Opportunity ID', 'Stage', 'Amount', 'Close Date')).toBe('opportunities');
		expect(kind('Call ID', 'Date', 'Call Result', 'Duration')).toBe('activities');
		expect(kind('Rep', 'Month', 'Dials', 'Bookings')).toBe('repPeriods');
		expect(kind('Lead ID', 'Lead Status', 'Lead Source', 'Created Date')).toBe('leads');
		expect(kind('Record ID', 'Deal Stage', 'Date entered stage')).toBe('stageHistory');
		expect(kind('Name', 'Team', 'Manager')).toBe('reps');
		expect(kind('First Name', 'Last Name', 'Email', 'Job Title')).toBe('contacts');
		expect(kind('Account Name', 'Industry', 'Employees')).toBe('accounts');
		expect(kind('Foo', 'Bar')).toBe('unknown');
	});

	it('never takes a forecast, a weighted value or bookkeeping for a date or an amount', () => {
		const roles = rolesOf(
			header(
				'Deal ID',
				'Stage',
				'Expected close date',
				'Weighted value',
				'Last modified',
				'Synced at'
			)
		);
		expect(roles.expected_close).toBe('Expected close date');
		expect(roles.closed).toBeUndefined();
		expect(roles.amount).toBeUndefined();
		expect(roles.created).toBeUndefined();
	});
});

describe('recognition by values', () => {
	it('does not give a date role to a column without dates', () => {
		const text = 'Deal ID,Stage,Close Date,Amount\n1,Won,soon,5\n2,Lost,later,6\n';
		expect(rolesOf(text).closed).toBeUndefined();
		expect(of(text).issues).toMatchObject([
			{ code: 'valuesMisfit', column: 'Close Date', role: 'closed' }
		]);
	});

	it('takes the filled one of two columns that claim a role', () => {
		const text = 'Deal ID,Stage,Amount,Value\n1,Won,,5\n2,Lost,,6\n';
		expect(rolesOf(text).amount).toBe('Value');
	});

	it('guesses won and lost, and who owns the rows, from the words', () => {
		const row = (i: number) => `${i},${['Ann Lee', 'Bob Ray'][i % 2]},${['Won', 'Lost'][i % 2]},5`;
		const text = `Deal ID,X1,X2,Amount\n${Array.from({ length: 20 }, (_, i) => row(i)).join('\n')}\n`;
		expect(rolesOf(text)).toMatchObject({ rep: 'X1', status: 'X2' });
		expect(of(text).columns[1].confidence).toBeLessThan(0.8);
	});

	it('says that a sheet with one column per month cannot be read as it is', () => {
		const { issues, kind } = of('Rep,Jan 2025,Feb 2025,Mar 2025\nAnn,1,2,3\n');
		expect(kind).toBe('unknown');
		expect(issues).toMatchObject([{ code: 'monthColumns' }]);
	});
});

describe('questions', () => {
	const open = 'Deal ID,Stage,Created Date,Amount\n1,Won,03/04/2025,5\n2,Lost,05/06/2025,6\n';

	it('asks for the order of an ambiguous date column, with both readings', () => {
		expect(of(open).questions).toEqual([
			{
				code: 'dateOrder',
				id: 'dateOrder:file.csv:Created Date',
				file: 'file.csv',
				column: 'Created Date',
				row: 2,
				value: '03/04/2025',
				readings: [
					{ answer: 'dmy', day: Date.UTC(2025, 3, 3) / 86400000 },
					{ answer: 'mdy', day: Date.UTC(2025, 2, 4) / 86400000 }
				],
				suggestion: 'dmy'
			}
		]);
		expect(of(open).columns[2].format).toBeUndefined();
	});

	it('does not ask again what is answered', () => {
		const choices = { 'dateOrder:file.csv:Created Date': 'mdy' };
		const { questions, columns } = of(open, { choices });
		expect(questions).toEqual([]);
		expect(columns[2]).toMatchObject({ format: 'MM/DD/YYYY', dates: { order: 'mdy' } });
	});

	it('settles an ambiguous column by its neighbour’s order, and says so', () => {
		const text =
			'Deal ID,Stage,Created Date,Close Date,Amount\n1,Won,03/04/2025,04/25/2025,5\n2,Lost,05/06/2025,07/08/2025,6\n';
		const { questions, issues, columns } = of(text);
		expect(questions).toEqual([]);
		expect(columns[2].dates?.order).toBe('mdy');
		expect(issues).toMatchObject([
			{
				code: 'dateOrderFromNeighbour',
				column: 'Created Date',
				neighbour: 'Close Date',
				order: 'mdy'
			}
		]);
	});

	it('reads months as months where only one reading gives first days of months', () => {
		const rows = [1, 2, 3].map((m) => `Ann,${m}/1/2025,10`).join('\n');
		const { questions, columns } = of(`Rep,Month,Dials\n${rows}\n`);
		expect(questions).toEqual([]);
		expect(columns[1].dates?.order).toBe('mdy');
	});

	it('asks for the decimal mark where every amount reads both ways', () => {
		const text = 'Deal ID;Stage;Amount\n1;Won;1.234\n2;Lost;12.500\n';
		expect(of(text).questions).toMatchObject([
			{
				code: 'decimalMark',
				column: 'Amount',
				value: '1.234',
				readings: [
					{ answer: '.', number: 1.234 },
					{ answer: ',', number: 1234 }
				]
			}
		]);
		const choices = { 'decimalMark:file.csv:Amount': ',' };
		expect(of(text, { choices }).questions).toEqual([]);
	});

	it('asks which of two amounts is meant, unless they are the same', () => {
		const two = 'Deal ID,Stage,Amount,Amount (converted)\n1,Won,5,6\n2,Lost,7,8\n';
		expect(of(two).questions).toMatchObject([
			{
				code: 'columnForRole',
				role: 'amount',
				choices: ['Amount', 'Amount (converted)'],
				suggestion: 'Amount'
			}
		]);
		const same = 'Deal ID,Stage,Amount,Amount (converted)\n1,Won,5,5\n2,Lost,7,7\n';
		expect(of(same).questions).toEqual([]);
	});

	it('asks for a missing date that an unknown column could be, and takes the answer', () => {
		const text = 'Deal ID,Stage,Amount,Kickoff\n1,Won,5,2025-01-02\n2,Lost,6,2025-03-04\n';
		const ids = of(text).questions.map(({ id }) => id);
		expect(ids).toEqual(['columnForRole:file.csv:created', 'columnForRole:file.csv:closed']);
		expect(rolesOf(text).created).toBeUndefined();
		const choices = { [ids[0]]: 'Kickoff', [ids[1]]: '' };
		expect(rolesOf(text, { choices })).toMatchObject({ created: 'Kickoff' });
		expect(of(text, { choices }).questions).toEqual([]);
	});

	it('asks about a date or amount that is only loosely named, and uses it meanwhile', () => {
		const text = 'Deal ID,Stage,Total Deal Amount Count\n1,Won,5\n2,Lost,6\n';
		expect(rolesOf(text).amount).toBe('Total Deal Amount Count');
		expect(of(text).questions).toMatchObject([{ code: 'columnForRole', role: 'amount' }]);
	});

	it('obeys the roles that the user gives', () => {
		const roles = { 'file.csv': { 'Created Date': null, Amount: 'expected_amount' } } as const;
		const found = rolesOf(open, { roles });
		expect(found.created).toBeUndefined();
		expect(found.expected_amount).toBe('Amount');
	});
});
