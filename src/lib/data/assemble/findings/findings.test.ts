import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../history/calendar';
import { fileOfText } from '../../importFile';
import type { ImportIssue, IssueCode } from '../../issue';
import type { Answers } from '../../question';
import { assemble, type Assembly } from '../assemble';
import { looksAlike } from './sameRep';
import { isTestName } from './testRecords';

type IssueOf<C extends IssueCode> = Extract<ImportIssue, { code: C }>;
const found = <C extends IssueCode>({ issues }: Assembly, code: C): IssueOf<C>[] =>
	issues.filter((issue): issue is IssueOf<C> => issue.code === code);
const balanced = ({ understood }: Assembly): boolean =>
	understood.files.every(
		({ rowsIn, rowsUsed, setAside }) =>
			rowsIn === rowsUsed + setAside.reduce((sum, { rows }) => sum + rows, 0)
	);
/** The same files once more, with what a click on a fix's button says. */
const click = (
	again: (answers: Answers) => Assembly,
	issue: ImportIssue,
	option: string
): Assembly => again({ choices: { [issue.fix?.id ?? '']: option } });

const deals =
	(rows: readonly string[]) =>
	(answers: Answers = {}): Assembly =>
		assemble(
			[
				fileOfText(
					'deals.csv',
					['Deal ID,Deal Name,Owner,Stage,Amount,Created Date,Close Date', ...rows].join('\n')
				)
			],
			answers
		);

describe('two names that look like one rep', () => {
	it.each([
		['Jo Ortiz', 'J. Ortiz'],
		['Ann Lee', 'Lee, Ann'],
		['Zoë Müller', 'Zoe Muller'],
		['Priya Nair', 'priya.nair@example.com'],
		['Alexander Brown', 'Alexandr Brown']
	])('are %s and %s', (a, b) => {
		expect(looksAlike(a, b)).toBe(true);
		expect(looksAlike(b, a)).toBe(true);
	});
	it.each([
		['Rep 11', 'Rep 12'],
		['Ann Lee', 'Ann Les'],
		['Ann Lee', 'Bob Lee'],
		['Ana Torres', 'Ben Carter']
	])('are not %s and %s', (a, b) => {
		expect(looksAlike(a, b)).toBe(false);
	});

	const read = deals([
		'1,A,Jo Ortiz,Won,10,2025-01-02,2025-02-01',
		'2,B,Jo Ortiz,Won,20,2025-01-03,2025-02-02',
		'3,C,J. Ortiz,Won,30,2025-01-04,2025-02-03'
	]);
	it('stay apart until they are merged, and can be taken apart again', () => {
		const before = read();
		expect(before.history?.reps.name).toEqual(['Jo Ortiz', 'J. Ortiz']);
		const [issue] = found(before, 'sameRep');
		expect(issue).toMatchObject({ value: 'Jo Ortiz', other: 'J. Ortiz', rows: 1 });
		expect(issue.fix).toMatchObject({ chosen: null, proposed: 'merge' });
		const merged = click(read, issue, 'merge');
		expect(merged.history?.reps.name).toEqual(['Jo Ortiz']);
		expect(Array.from(merged.history?.opportunities?.rep ?? [])).toEqual([0, 0, 0]);
		expect(found(merged, 'sameRep')[0].fix?.chosen).toBe('merge');
		expect(click(read, issue, 'apart').history).toEqual(before.history);
	});
});

describe('records made to try something', () => {
	it.each(['TEST deal', 'test', 'Do not use - Acme', 'asdf', 'Dummy'])('are called %s', (name) => {
		expect(isTestName(name)).toBe(true);
	});
	it.each(['Contest Media', 'Attestation Ltd', 'Greatest Hits', 'Protest Sports'])(
		'are not called %s',
		(name) => {
			expect(isTestName(name)).toBe(false);
		}
	);
	it('are kept and named, and go with one click', () => {
		const read = deals([
			'1,Acme,Ann,Won,10,2025-01-02,2025-02-01',
			'2,test deal please ignore,Ann,Won,99999,2025-01-03,2025-02-02'
		]);
		const before = read();
		expect(before.history?.opportunities?.rows).toBe(2);
		const [issue] = found(before, 'testRecords');
		expect(issue).toMatchObject({ row: 3, rows: 1, value: 'test deal please ignore' });
		const after = click(read, issue, 'leaveOut');
		expect(after.history?.opportunities?.id).toEqual(['1']);
		expect(after.understood.files[0].setAside).toEqual([{ reason: 'testRecord', rows: 1 }]);
		expect(balanced(after)).toBe(true);
	});
});

describe('many rows of one rep in one minute', () => {
	const row = (i: number, time: string): string => `A${i},Ann,${time},Call`;
	const read = (answers: Answers = {}): Assembly =>
		assemble(
			[
				fileOfText(
					'calls.csv',
					[
						'Activity ID,Owner,Timestamp,Activity Type',
						...Array.from({ length: 80 }, (_, i) => row(i, '2025-03-04 02:00:07')),
						...Array.from({ length: 60 }, (_, i) =>
							row(100 + i, `2025-03-05 09:${10 + (i % 40)}:00`)
						),
						...Array.from({ length: 70 }, (_, i) => row(200 + i, '2025-03-06'))
					].join('\n')
				)
			],
			answers
		);
	it('are named as an import, and go with one click; rows without a time are none', () => {
		const before = read();
		expect(before.history?.activities?.rows).toBe(210);
		const [issue, ...others] = found(before, 'bulkRows');
		expect(others).toEqual([]);
		expect(issue).toMatchObject({ rows: 80, most: 80, value: 'Ann', row: 2 });
		const after = click(read, issue, 'leaveOut');
		expect(after.history?.activities?.rows).toBe(130);
		expect(balanced(after)).toBe(true);
	});
});

describe('a rep without a trace for a quarter', () => {
	const read = deals([
		'1,A,Ann,Won,10,2025-01-02,2025-02-01',
		'2,B,Bob,Won,20,2025-01-03,2025-09-02'
	]);
	it('is asked about, and has left on the last day of work when the user says so', () => {
		const before = read();
		const [issue] = found(before, 'repLeft');
		expect(issue.value).toBe('Ann');
		expect(isoOf(issue.lastDay)).toBe('2025-02-01');
		expect(before.history?.reps.end.every(Number.isNaN)).toBe(true);
		const after = click(read, issue, 'left');
		expect(Array.from(after.history?.reps.end ?? [], isoOf)).toEqual(['2025-02-01', '']);
	});
	it('is not asked about where the user has given the last day', () => {
		const said = read({ reps: { Ann: { end: 20200, level: 'senior', team: 'North' } } });
		expect(found(said, 'repLeft')).toEqual([]);
		expect(said.history?.reps).toMatchObject({ level: ['senior', ''], team: ['North', ''] });
	});
});

describe('a won deal that another rep worked', () => {
	const file = fileOfText(
		'activities.csv',
		[
			'Activity ID,Owner,Timestamp,Activity Type,Deal ID',
			...[1, 2, 3, 4].map((i) => `A${i},Ann,2025-01-1${i} 10:00,Call,1`),
			'A9,Bob,2025-01-20 10:00,Call,2'
		].join('\n')
	);
	const read = (answers: Answers = {}): Assembly =>
		assemble(
			[
				fileOfText(
					'deals.csv',
					'Deal ID,Owner,Stage,Amount,Created Date,Close Date\n1,Bob,Won,10,2025-01-02,2025-02-01\n2,Bob,Won,5,2025-01-02,2025-02-01\n'
				),
				file
			],
			answers
		);
	it('is credited to its owner, or with one click to who worked it', () => {
		const repOf = ({ history }: Assembly): string =>
			history?.reps.name[history.opportunities?.rep[0] ?? -1] ?? '';
		const before = read();
		expect(repOf(before)).toBe('Bob');
		const [issue] = found(before, 'ownerChanged');
		expect(issue).toMatchObject({ rows: 1, value: '1' });
		expect(repOf(click(read, issue, 'worker'))).toBe('Ann');
		expect(click(read, issue, 'owner').history).toEqual(before.history);
	});
	it('has its touches counted where the deals do not say: dials within an hour are one', () => {
		const calls = fileOfText(
			'activities.csv',
			[
				'Activity ID,Owner,Timestamp,Activity Type,Direction,Deal ID',
				'A1,Bob,2025-01-10 10:00,Call,Outbound,1',
				'A2,Bob,2025-01-10 10:59,Call,Outbound,1',
				'A3,Bob,2025-01-10 11:00,Call,Outbound,1',
				'A4,Bob,2025-01-11 09:00,Email,Outbound,1',
				'A5,Bob,2025-01-11 15:00,Email,Outbound,1',
				'A6,Bob,2025-01-12 15:00,Email,Inbound,1'
			].join('\n')
		);
		const deal = fileOfText(
			'deals.csv',
			'Deal ID,Owner,Stage,Amount,Created Date,Close Date\n1,Bob,Won,10,2025-01-02,2025-02-01\n'
		);
		const touches = (answers: Answers): number =>
			assemble([deal, calls], answers).history?.opportunities?.touches?.[0] ?? NaN;
		expect(touches({})).toBe(3);
		expect(touches({ definitions: { touchMinutes: 0 } })).toBe(4);
		expect(touches({ definitions: { emailsPerDay: false } })).toBe(4);
	});
});

describe('the same export once more', () => {
	const head = 'Owner,Date,Activity Type';
	const january = [head, 'Ann,2025-01-10,Call', 'Ann,2025-01-10,Call', 'Bob,2025-01-11,Call'];
	it('is counted once, row for row, even without ids', () => {
		const both = assemble([
			fileOfText('january.csv', january.join('\n')),
			fileOfText('to february.csv', [...january, 'Ann,2025-02-03,Call'].join('\n'))
		]);
		expect(both.history?.activities?.rows).toBe(4);
		expect(found(both, 'reExported')).toMatchObject([{ rows: 3, keptFile: 'january.csv' }]);
		expect(balanced(both)).toBe(true);
	});
});

describe('words of outcomes', () => {
	const read = (answers: Answers = {}): Assembly =>
		assemble(
			[
				fileOfText(
					'calls.csv',
					'Activity ID,Owner,Timestamp,Activity Type,Call Result,Duration (seconds)\n' +
						'1,Ann,2025-03-04 09:00,Call,LVM,20\n2,Ann,2025-03-04 10:00,Call,Erreicht – später,95\n' +
						'3,Ann,2025-03-04 11:00,Call,CB,130\n4,Ann,2025-03-04 12:00,Call,No answer,5\n'
				)
			],
			answers
		);
	const wordsOf = ({ history }: Assembly): string[] => {
		const outcome = history?.activities?.outcome;
		return Array.from(outcome?.codes ?? [], (code) => outcome?.labels[code] ?? '');
	};
	it('that nobody knows are named, and mean what the user says', () => {
		const before = read();
		expect(found(before, 'unknownOutcomeWord').map(({ value }) => value)).toEqual(['CB']);
		expect(wordsOf(before)).toEqual(['LVM', 'connected', 'CB', 'No answer']);
		expect(wordsOf(read({ outcomeMeanings: { CB: 'conversation' } }))[2]).toBe('connected');
	});
	it('give way to the length of a call where that is the definition', () => {
		const said = read({ definitions: { conversationSeconds: 90 } });
		expect(wordsOf(said)).toEqual(['LVM', 'connected', 'connected', 'No answer']);
		const strict = read({ definitions: { conversationSeconds: 100 } });
		expect(wordsOf(strict)).toEqual(['LVM', 'no answer', 'connected', 'No answer']);
	});
});
