import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf } from '../../history/calendar';
import { activityKinds, outcomes, type History } from '../../history/history';
import { fileOfText } from '../importFile';
import type { Answers } from '../question';
import { assemble, type Assembly } from './assemble';

const read = (files: Readonly<Record<string, string>>, answers: Answers = {}): Assembly =>
	assemble(
		Object.entries(files).map(([name, text]) => fileOfText(name, text)),
		answers
	);
const historyOf = (files: Readonly<Record<string, string>>, answers: Answers = {}): History => {
	const { history, issues } = read(files, answers);
	if (!history) throw new Error(JSON.stringify(issues));
	return history;
};
const issuesOf = (files: Readonly<Record<string, string>>, answers: Answers = {}) =>
	read(files, answers).issues.filter(({ code }) => code !== 'roleMissing');

const deals =
	'Opportunity ID,Owner,Created Date,Close Date,Stage,Amount\n' +
	'0061,Ann Lee,2025-01-05,2025-02-14,Closed Won,1000\n' +
	'0062,bob ray,2025-01-20,2025-03-31,Closed Lost,400\n' +
	'0063, Ann  Lee ,2025-02-01,2025-06-30,Proposal,700\n';
const calls =
	'Activity ID,Assigned To,Date,Activity Type,Outcome,Opportunity ID\n' +
	'a1,Bob Ray,2025-03-03 09:30,Call,Connected,0061\n' +
	'a2,ANN LEE,2025-03-04 10:00,Demo,Held,0063\n' +
	'a3,Cid Orr,2025-03-05,Email,,9999\n';
const months =
	'Rep,Month,Dials,Demos,Bookings\n' +
	'Ann Lee,2025-01,900,20,0\nAnn Lee,2025-02,950,22,1000\nBob Ray,2025-02,800,18,0\n';

describe('assemble: reps', () => {
	it('joins names over files without regard to case and spacing, in the order they are met', () => {
		const { reps, opportunities, activities, repPeriods } = historyOf({
			'deals.csv': deals,
			'calls.csv': calls,
			'months.csv': months
		});
		expect(reps.name).toEqual(['Ann Lee', 'Bob Ray', 'Cid Orr']);
		expect(reps.id).toEqual(['ann lee', 'bob ray', 'cid orr']);
		expect(Array.from(opportunities?.rep ?? [])).toEqual([0, 1, 0]);
		expect(Array.from(activities?.rep ?? [])).toEqual([1, 0, 2]);
		expect(Array.from(repPeriods?.rep ?? [])).toEqual([0, 0, 1]);
	});

	it('takes ids, teams and levels from a list of reps, and leaves out who has no row', () => {
		const reps =
			'User ID,Name,Email,Team,Level\n005A,Ann Lee,ann@x.com,West,senior\n005B,Bob Ray,bob@x.com,East,junior\n005C,Dee Fox,dee@x.com,East,junior\n';
		const byId = deals
			.replaceAll(' Ann  Lee ', 'ANN@X.COM')
			.replaceAll('Ann Lee', '005A')
			.replaceAll('bob ray', '005B');
		const { history, understood, issues } = read({ 'deals.csv': byId, 'team.csv': reps });
		expect(history?.reps).toMatchObject({
			rows: 2,
			id: ['005A', '005B'],
			name: ['Ann Lee', 'Bob Ray'],
			team: ['West', 'East'],
			level: ['senior', 'junior']
		});
		expect(Array.from(history?.opportunities?.rep ?? [])).toEqual([0, 1, 0]);
		expect(understood.files[1]).toMatchObject({
			rowsUsed: 2,
			setAside: [{ reason: 'repWithoutRows', rows: 1 }]
		});
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'repWithoutRows', row: 4, value: 'Dee Fox' })
		);
	});

	it('keeps a deal of nobody for the team, and names the row', () => {
		const files = { 'deals.csv': deals.replace('bob ray', '') };
		expect(Array.from(historyOf(files).opportunities?.rep ?? [])).toEqual([0, -1, 0]);
		expect(issuesOf(files)).toMatchObject([{ code: 'blankRep', row: 3, column: 'Owner' }]);
	});

	it('gives the same history, apart from row order, whatever the order of the rows', () => {
		const lines = deals.trimEnd().split('\n');
		const turned = [lines[0], ...lines.slice(1).reverse()].join('\n');
		const [a, b] = [historyOf({ 'd.csv': deals }), historyOf({ 'd.csv': turned })];
		expect([...b.reps.name].sort()).toEqual([...a.reps.name].sort());
		expect(b.opportunities?.stage?.labels).toEqual(a.opportunities?.stage?.labels);
		expect(b.snapshot).toBe(a.snapshot);
		expect(Array.from(b.opportunities?.amount ?? []).reverse()).toEqual(
			Array.from(a.opportunities?.amount ?? [])
		);
	});
});

describe('assemble: deals', () => {
	it('reads outcomes, and closing days of open deals as expected only', () => {
		const { opportunities } = historyOf({ 'deals.csv': deals });
		expect(Array.from(opportunities?.outcome ?? [], (code) => outcomes[code])).toEqual([
			'won',
			'lost',
			'open'
		]);
		expect(Array.from(opportunities?.closed ?? [], isoOf)).toEqual([
			'2025-02-14',
			'2025-03-31',
			''
		]);
		expect(isoOf(opportunities?.expectedClose?.[2] ?? NaN)).toBe('2025-06-30');
		expect(opportunities?.id).toEqual(['0061', '0062', '0063']);
	});

	it('trusts a status over a stage, and flags over both where there is no status', () => {
		const both =
			'Deal ID,Stage,Status,Deal created\n1,Proposal,Won,2025-01-01\n2,Won,Open,2025-01-02\n3,Proposal,Lost,2025-01-03\n';
		expect(Array.from(historyOf({ 'd.csv': both }).opportunities?.outcome ?? [])).toEqual([
			1, 0, 2
		]);
		const flags =
			'Id,StageName,IsWon,IsClosed,CreatedDate\n1,Signed,true,true,2025-01-01\n2,Dropped,false,true,2025-01-02\n3,Talks,false,false,2025-01-03\n';
		const { history, questions } = read({ 'd.csv': flags });
		expect(Array.from(history?.opportunities?.outcome ?? [])).toEqual([1, 2, 0]);
		expect(questions).toEqual([]);
	});

	it('uses won and lost times where there is neither a status nor a stage', () => {
		const text =
			'Deal ID,Value,Deal created,Won time,Lost time\n1,5,2025-01-01,2025-02-01,\n2,6,2025-01-02,,2025-03-01\n3,7,2025-01-03,,\n';
		const { opportunities } = historyOf({ 'd.csv': text });
		expect(Array.from(opportunities?.outcome ?? [])).toEqual([1, 2, 0]);
		expect(Array.from(opportunities?.closed ?? [], isoOf)).toEqual([
			'2025-02-01',
			'2025-03-01',
			''
		]);
	});

	it('asks for words that it does not know, reads them as suggested, and obeys the answer', () => {
		const text =
			'Deal ID,Stage,Amount,Probability,Created Date\n1,Closed Won,5,100,2025-01-01\n2,Signed,6,100,2025-01-02\n3,Nurture,7,20,2025-01-03\n4,Nurture,8,30,2025-01-04\n';
		const { history, questions } = read({ 'd.csv': text });
		expect(questions).toMatchObject([
			{
				code: 'outcomeWords',
				column: 'Stage',
				words: [
					{ word: 'Nurture', rows: 2, suggestion: 'open' },
					{ word: 'Signed', rows: 1, suggestion: 'won' }
				]
			}
		]);
		expect(Array.from(history?.opportunities?.outcome ?? [])).toEqual([1, 1, 0, 0]);
		const answered = read({ 'd.csv': text }, { outcomes: { Nurture: 'lost', Signed: 'open' } });
		expect(answered.questions).toEqual([]);
		expect(Array.from(answered.history?.opportunities?.outcome ?? [])).toEqual([1, 0, 2, 2]);
	});

	it('names deals that are incomplete or contradict themselves', () => {
		const text =
			'Deal ID,Owner,Stage,Amount,Created Date,Close Date\n' +
			'1,Ann,Won,,2025-01-01,2025-02-01\n2,Ann,Won,5,2025-01-01,\n3,Ann,Lost,5,2025-03-01,2025-02-01\n4,Ann,Won,x,2025-01-01,2025-02-01\n5,Ann,Won,-3,2025-02-30,2025-02-01\n';
		expect(issuesOf({ 'd.csv': text })).toMatchObject([
			{ code: 'unreadableDate', row: 6, column: 'Created Date', value: '2025-02-30' },
			{ code: 'unreadableNumber', row: 5, column: 'Amount', value: 'x' },
			{ code: 'wonWithoutAmount', row: 2, value: '' },
			{ code: 'closedWithoutDate', row: 3 },
			{ code: 'wonWithoutAmount', row: 5, value: 'x' },
			{ code: 'negativeAmount', row: 6, value: '-3' },
			{ code: 'closedBeforeCreated', row: 4 }
		]);
	});

	it('never adds another currency as it is, and converts it with a rate', () => {
		const text =
			'Deal ID,Stage,Amount,Currency,Close Date\n1,Won,100,USD,2025-01-01\n2,Won,200,USD,2025-01-01\n3,Won,300,EUR,2025-01-01\n';
		const { history, issues } = read({ 'd.csv': text });
		expect(history?.currency).toBe('USD');
		expect(Array.from(history?.opportunities?.amount ?? [])).toEqual([100, 200, NaN]);
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'otherCurrency', row: 4, currency: 'EUR', main: 'USD' })
		);
		const rated = historyOf({ 'd.csv': text }, { rates: { EUR: 1.1 } });
		expect(rated.opportunities?.amount[2]).toBeCloseTo(330, 10);
	});

	it('keeps one of two rows with the same id, the one that goes furthest, in any order', () => {
		const header = 'Deal ID,Owner,Stage,Amount,Created Date,Close Date\n';
		const old = '7,Ann,Proposal,500,2025-01-01,2025-04-01\n';
		const now = '7,Ann,Closed Won,450,2025-01-01,2025-03-15\n';
		for (const rows of [old + now, now + old]) {
			const { history, understood, issues } = read({ 'd.csv': header + rows });
			expect(Array.from(history?.opportunities?.amount ?? [])).toEqual([450]);
			expect(understood.files[0].setAside).toEqual([{ reason: 'conflictingDuplicate', rows: 1 }]);
			expect(issues).toContainEqual(
				expect.objectContaining({ code: 'conflictingDuplicate', value: '7' })
			);
		}
		const twice = read({ 'd.csv': header + now, 'again.csv': header + now });
		expect(twice.history?.opportunities?.rows).toBe(1);
		expect(twice.understood.files[1].setAside).toEqual([{ reason: 'duplicate', rows: 1 }]);
	});

	it('sets aside what the export marks as deleted', () => {
		const text = 'Deal ID,Status,Value,Deal created\n1,won,5,2025-01-01\n2,deleted,6,2025-01-02\n';
		const { history, understood } = read({ 'd.csv': text });
		expect(history?.opportunities?.id).toEqual(['1']);
		expect(understood.files[0].setAside).toEqual([{ reason: 'deleted', rows: 1 }]);
	});

	it('says what cannot be computed where a column is missing', () => {
		const { issues } = read({ 'd.csv': 'Deal ID,Stage,Amount\n1,Won,5\n2,Lost,6\n' });
		const missing = issues.flatMap((issue) => (issue.code === 'roleMissing' ? [issue.role] : []));
		expect(missing).toEqual(['rep', 'created', 'closed']);
	});
});

describe('assemble: activities', () => {
	it('reads kinds, times, outcomes and the deal they belong to', () => {
		const { history, understood } = read({ 'deals.csv': deals, 'calls.csv': calls });
		const activities = history?.activities;
		expect(Array.from(activities?.kind ?? [], (code) => activityKinds[code])).toEqual([
			'call',
			'demo',
			'email'
		]);
		expect(activities?.when[0]).toBe(dayOfIso('2025-03-03') + 9.5 / 24);
		expect(activities?.outcome?.labels).toEqual(['Connected', 'Held']);
		expect(activities?.opportunity).toEqual(['0061', '0063', '9999']);
		expect(understood.links).toEqual([
			{ from: 'activities', to: 'opportunities', linked: 3, matched: 2 }
		]);
	});

	it('takes a task’s kind from its subject, and its time from its completion', () => {
		const text =
			'Id,OwnerId,Subject,Type,ActivityDate,CompletedDateTime,Status\n' +
			'1,Ann,Call with Acme,Task,2025-03-01,2025-03-02T10:00:00Z,Completed\n' +
			'2,Ann,Send proposal,Task,2025-03-03,,Completed\n3,Ann,Call back,Task,2025-09-01,,Not Started\n';
		const { history, understood } = read({ 'tasks.csv': text });
		expect(Array.from(history?.activities?.kind ?? [], (code) => activityKinds[code])).toEqual([
			'call',
			'task'
		]);
		expect(history?.activities?.when[0]).toBe(dayOfIso('2025-03-02') + 10 / 24);
		expect(understood.files[0].setAside).toEqual([{ reason: 'notDone', rows: 1 }]);
		expect(isoOf(history?.snapshot ?? NaN)).toBe('2025-03-03');
	});

	it('takes a dialler log for calls, joins date and time, and reads its durations', () => {
		const text =
			'Call Id,Agent,Date,Time,Answered (Y/N),Duration (seconds)\nc1,Ann,2025-03-03,6:00 PM,Y,90\nc2,Ann,2025-03-03,18:30,N,0\n';
		const { activities } = historyOf({ 'log.csv': text });
		expect(activities?.kind[0]).toBe(activityKinds.indexOf('call'));
		expect(activities?.when[0]).toBe(dayOfIso('2025-03-03') + 0.75);
		expect(Array.from(activities?.durationMinutes ?? [])).toEqual([1.5, 0]);
		expect(activities?.rows).toBe(2);
	});

	it('names words that it does not know, and takes the user’s word for them', () => {
		const text = calls.replace('Demo', 'Zuckerl');
		const { issues } = read({ 'calls.csv': text });
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'unknownActivityWord', row: 3, value: 'Zuckerl' })
		);
		const told = historyOf({ 'calls.csv': text }, { activityKinds: { Zuckerl: 'demo' } });
		expect(told.activities?.kind[1]).toBe(activityKinds.indexOf('demo'));
	});

	it('sets aside activities without a day', () => {
		const { history, understood, issues } = read({
			'calls.csv': calls.replace('2025-03-05', 'tomorrow')
		});
		expect(history?.activities?.rows).toBe(2);
		expect(understood.files[0].setAside).toEqual([{ reason: 'noTime', rows: 1 }]);
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'noTime', row: 4, column: 'Date', value: 'tomorrow' })
		);
	});

	it('leaves out meetings that are scheduled after the day that the data reach', () => {
		const text =
			'Meeting ID,Owner,Start time,Meeting outcome\nm1,Ann,2025-03-01 10:00,COMPLETED\nm2,Ann,2025-02-01 10:00,SCHEDULED\nm3,Ann,2025-04-01 10:00,SCHEDULED\n';
		const { history } = read({ 'meetings.csv': text });
		expect(history?.activities?.rows).toBe(2);
		expect(isoOf(history?.snapshot ?? NaN)).toBe('2025-03-01');
	});
});

describe('assemble: periods', () => {
	it('reads months, counts and bookings', () => {
		const { repPeriods, snapshot } = historyOf({ 'months.csv': months });
		expect(Array.from(repPeriods?.start ?? [], isoOf)).toEqual([
			'2025-01-01',
			'2025-02-01',
			'2025-02-01'
		]);
		expect(isoOf(repPeriods?.end[0] ?? NaN)).toBe('2025-02-01');
		expect(Array.from(repPeriods?.dials ?? [])).toEqual([900, 950, 800]);
		expect(repPeriods?.conversations).toBeNull();
		expect(isoOf(snapshot)).toBe('2025-02-28');
	});

	it.each([
		['Mar 2025', '2025-03-01', '2025-04-01'],
		['March 2025', '2025-03-01', '2025-04-01'],
		['2025-03-31', '2025-03-01', '2025-04-01'],
		['Q1 2025', '2025-01-01', '2025-04-01']
	])('reads the period %s', (cell, start, end) => {
		const { repPeriods } = historyOf({ 'm.csv': `Rep,Month,Dials\nAnn,${cell},5\n` });
		expect(isoOf(repPeriods?.start[0] ?? NaN)).toBe(start);
		expect(isoOf(repPeriods?.end[0] ?? NaN)).toBe(end);
	});

	it('joins a month and a year in two columns', () => {
		const { repPeriods } = historyOf({ 'm.csv': 'Rep,Year,Month,Dials\nAnn,2025,March,5\n' });
		expect(isoOf(repPeriods?.start[0] ?? NaN)).toBe('2025-03-01');
	});

	it('sets totals, blanks and repeated periods aside, each with its reason', () => {
		const text = `${months}Ann Lee,2025-02,950,22,1000\nBob Ray,2025-02,1,2,3\nBob Ray,2025-03,,,\nBob Ray,someday,5,1,0\n,2025-03,5,1,0\nTotal,,2650,60,1000\n`;
		const { history, understood } = read({ 'months.csv': text });
		expect(history?.repPeriods?.rows).toBe(3);
		expect(understood.files[0].rowsIn).toBe(9);
		expect(understood.files[0].setAside).toEqual([
			{ reason: 'footer', rows: 1 },
			{ reason: 'noRep', rows: 1 },
			{ reason: 'noPeriod', rows: 1 },
			{ reason: 'emptyMeasures', rows: 1 },
			{ reason: 'duplicate', rows: 1 },
			{ reason: 'conflictingDuplicate', rows: 1 }
		]);
	});

	it('makes no rep of a total or an average that stands beside a team', () => {
		const text =
			'Team,Rep,Month,Dials\nWest,Ann,2025-01,5\nWest,Total,2025-01,5\nWest,Team average,2025-01,5\n';
		const { history, understood } = read({ 'm.csv': text });
		expect(history?.reps.name).toEqual(['Ann']);
		expect(understood.files[0].setAside).toEqual([{ reason: 'footer', rows: 2 }]);
	});

	it('compares the bookings of a sheet with those of the deals', () => {
		expect(issuesOf({ 'deals.csv': deals, 'months.csv': months })).toEqual([]);
		const other = months.replace('22,1000', '22,1200');
		expect(issuesOf({ 'deals.csv': deals, 'months.csv': other })).toMatchObject([
			{
				code: 'bookingsDisagree',
				rows: 1,
				rep: 'Ann Lee',
				month: dayOfIso('2025-02-01'),
				fromPeriods: 1200,
				fromDeals: 1000
			}
		]);
	});
});

describe('assemble: the whole', () => {
	it('takes the snapshot from what happened, not from what is expected, and can be told', () => {
		const files = { 'deals.csv': deals };
		expect(isoOf(historyOf(files).snapshot)).toBe('2025-03-31');
		const told = read(files, { snapshot: dayOfIso('2025-05-01') });
		expect(isoOf(told.history?.snapshot ?? NaN)).toBe('2025-05-01');
		expect(told.understood.snapshotFrom).toBe('answer');
	});

	it('names a latest day that stands alone', () => {
		const rows = Array.from({ length: 40 }, (_, i) => `c${i},Ann,2025-03-${10 + (i % 20)},Call`);
		const text = `Call ID,Agent,Date,Type\n${rows.join('\n')}\nc99,Ann,2052-03-01,Call\n`;
		expect(issuesOf({ 'calls.csv': text })).toMatchObject([
			{ code: 'lonelyLatestDate', row: 42, column: 'Date' }
		]);
	});

	it('moves zoned times into the plan’s zone', () => {
		const text = 'Call ID,Agent,Timestamp,Type\nc1,Ann,2025-04-01T02:00:00Z,Call\n';
		const { activities } = historyOf({ 'calls.csv': text }, { zoneMinutes: -300 });
		expect(isoOf(activities?.when[0] ?? NaN)).toBe('2025-03-31');
	});

	it('keeps ids as text, however long or numeric', () => {
		const id = '9007199254740993123';
		const { opportunities } = historyOf({
			'd.csv': `Deal ID,Stage,Amount,Created Date\n${id},Won,5,2025-01-01\n007,Lost,5,2025-01-02\n`
		});
		expect(opportunities?.id).toEqual([id, '007']);
	});

	it('returns no history, and says why, where nothing can be used', () => {
		const { history, issues, understood } = read({ 'x.csv': 'Foo,Bar\n1,2\n' });
		expect(history).toBeNull();
		expect(issues.map(({ code }) => code)).toEqual(['kindUnknown', 'nothingUsable']);
		expect(understood.files[0]).toMatchObject({
			rowsIn: 1,
			rowsUsed: 0,
			setAside: [{ reason: 'kindUnknown', rows: 1 }]
		});
	});

	it('sets files aside that it recognises and does not use', () => {
		const products = 'Product Name,List Price\nBasic,50\n';
		const { understood, issues } = read({ 'deals.csv': deals, 'products.csv': products });
		expect(understood.files[1]).toMatchObject({
			kind: 'products',
			setAside: [{ reason: 'kindNotUsed', rows: 1 }]
		});
		expect(issues).toContainEqual(
			expect.objectContaining({ code: 'kindNotUsed', file: 'products.csv', kind: 'products' })
		);
	});
});
