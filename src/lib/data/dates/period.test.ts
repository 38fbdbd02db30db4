import { describe, expect, it } from 'vitest';
import { dayOfIso, isoOf } from '../../history/calendar';
import { grainOf, parseMonthOfYear, parsePeriod, periodOfDay } from './period';

const bounds = (period: { start: number; end: number } | null): string =>
	period ? `${isoOf(period.start)} ${isoOf(period.end)}` : '';
const days = (...iso: string[]): number[] => iso.map(dayOfIso);

describe('fiscal years', () => {
	const span = (cell: string, opening: number): string => {
		const period = parsePeriod(cell, opening)!;
		return `${isoOf(period.start)} to ${isoOf(period.end - 1)}`;
	};
	it('are called by the year in which they end, and their quarters counted from their opening', () => {
		expect(span('Q1 2025', 2)).toBe('2024-02-01 to 2024-04-30');
		expect(span('Q4-2025', 2)).toBe('2024-11-01 to 2025-01-31');
		expect(span('FY2025', 7)).toBe('2024-07-01 to 2025-06-30');
		expect(span('Q1 2025', 1)).toBe('2025-01-01 to 2025-03-31');
	});
	it('leave months and weeks where they are', () => {
		expect(span('2025-03', 7)).toBe('2025-03-01 to 2025-03-31');
		expect(parsePeriod('2025-W10', 7)).toEqual(parsePeriod('2025-W10'));
	});
	it('count quarters beside a column of years, too', () => {
		expect(parseMonthOfYear('Q1', '2025', 10)).toEqual(parsePeriod('Q1 2025', 10));
		expect(parseMonthOfYear('March', '2025', 10)).toEqual(parsePeriod('2025-03'));
	});
});

describe('parsePeriod', () => {
	it.each([
		['2025-03', '2025-03-01 2025-04-01'],
		['03/2025', '2025-03-01 2025-04-01'],
		['202512', '2025-12-01 2026-01-01'],
		['Mar 2025', '2025-03-01 2025-04-01'],
		['March 2025', '2025-03-01 2025-04-01'],
		['Mar-25', '2025-03-01 2025-04-01'],
		['März 2025', '2025-03-01 2025-04-01'],
		['marzo de 2025', '2025-03-01 2025-04-01'],
		['mars 2025', '2025-03-01 2025-04-01'],
		['março 2025', '2025-03-01 2025-04-01'],
		['marzec 2025', '2025-03-01 2025-04-01'],
		['2025 March', '2025-03-01 2025-04-01'],
		['Q1 2025', '2025-01-01 2025-04-01'],
		['2025-Q4', '2025-10-01 2026-01-01'],
		['2025-W01', '2024-12-30 2025-01-06'],
		['2025', '2025-01-01 2026-01-01']
	])('reads %s', (cell, expected) => {
		expect(bounds(parsePeriod(cell))).toBe(expected);
	});

	it.each(['13/2025', 'Marketing 2025', '2025-03-04', 'Q5 2025', '202513', 'Total', ''])(
		'refuses %s',
		(cell) => {
			expect(parsePeriod(cell)).toBeNull();
		}
	);

	it('joins a month with a year of another column', () => {
		expect(bounds(parseMonthOfYear('March', '2025'))).toBe('2025-03-01 2025-04-01');
		expect(bounds(parseMonthOfYear('3', '2025'))).toBe('2025-03-01 2025-04-01');
		expect(bounds(parseMonthOfYear('Q3', '2025'))).toBe('2025-07-01 2025-10-01');
		expect(parseMonthOfYear('March', '')).toBeNull();
	});
});

describe('dates that stand for periods', () => {
	it('finds the length of the periods from the steps between dates, or the header', () => {
		expect(grainOf(days('2025-01-01', '2025-02-01', '2025-04-01'), 'Period')).toBe('month');
		expect(grainOf(days('2025-01-01', '2025-04-01'), 'Period')).toBe('quarter');
		expect(grainOf(days('2025-01-06', '2025-01-13'), 'Period')).toBe('week');
		expect(grainOf(days('2025-01-06', '2025-01-07'), 'Date')).toBe('day');
		expect(grainOf(days('2025-01-01', '2025-04-01'), 'Month')).toBe('month');
		expect(grainOf(days('2025-01-31'), 'Period')).toBe('month');
	});

	it('takes a date at the end of a month for the period that it closes', () => {
		expect(bounds(periodOfDay(dayOfIso('2025-03-31'), 'month', 'Month'))).toBe(
			'2025-03-01 2025-04-01'
		);
		expect(bounds(periodOfDay(dayOfIso('2025-03-31'), 'quarter', 'Quarter'))).toBe(
			'2025-01-01 2025-04-01'
		);
		expect(bounds(periodOfDay(dayOfIso('2025-03-01'), 'month', 'Month'))).toBe(
			'2025-03-01 2025-04-01'
		);
		expect(bounds(periodOfDay(dayOfIso('2025-03-07'), 'week', 'Week ending'))).toBe(
			'2025-03-01 2025-03-08'
		);
	});
});
