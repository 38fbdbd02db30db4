import { describe, expect, it } from 'vitest';
import { issueSeverities, type ImportIssue, type IssueCode } from '../../data/issue';
import { describeIssue, describeQuestion, roleWords } from './import';

/** Everything that any sentence may ask for. */
const sample = {
	file: 'deals.csv',
	row: 7,
	column: 'Close Date',
	value: '31/31/2025',
	rows: 3,
	what: 'pdf',
	kind: 'opportunities',
	role: 'closed',
	neighbour: 'Created Date',
	order: 'dmy',
	unit: 'seconds',
	currency: 'EUR',
	main: 'USD',
	keptFile: 'deals.csv',
	keptRow: 6,
	rep: 'Ann Lee',
	month: 20150,
	fromPeriods: 5,
	fromDeals: 6,
	from: 'activities',
	to: 'opportunities',
	matched: 1,
	linked: 2,
	gapDays: 400,
	of: 'unreadableDate',
	other: 'J. Ortiz',
	at: 20150.4,
	most: 143,
	lastDay: 20150
};
const codes = Object.keys(issueSeverities) as IssueCode[];

describe('sentences of an import', () => {
	it.each(codes)('%s has a problem and a remedy, both whole sentences', (code) => {
		const { problem, remedy } = describeIssue({ ...sample, code } as ImportIssue);
		for (const sentence of [problem, remedy]) {
			expect(sentence).toMatch(/^[^a-z].*[.?]$/s);
			expect(sentence).not.toMatch(/undefined|NaN|\[object/);
		}
	});

	it('call roles by a manager’s words', () => {
		expect(roleWords('created')).toBe('the day the deal was created');
		expect(roleWords('lost_reason')).toBe('lost reason');
	});

	it('put both readings of a doubtful amount and “none of these” into words', () => {
		const asked = { id: 'x', file: 'f.csv', column: 'Amount' };
		const mark = describeQuestion({
			...asked,
			code: 'decimalMark',
			row: 2,
			value: '1.234',
			readings: [
				{ answer: '.', number: 1.234 },
				{ answer: ',', number: 1234 }
			],
			suggestion: ','
		});
		expect(mark.readings).toEqual([
			{ answer: '.', meaning: '1.234' },
			{ answer: ',', meaning: '1234' }
		]);
		const column = describeQuestion({
			...asked,
			code: 'columnForRole',
			role: 'amount',
			choices: ['A', 'B'],
			suggestion: ''
		});
		expect(column.readings.map(({ answer }) => answer)).toEqual(['A', 'B', '']);
	});
});
