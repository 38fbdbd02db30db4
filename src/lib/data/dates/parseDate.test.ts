import { describe, expect, it } from 'vitest';
import { isoOf } from '../../history/calendar';
import type { DateFormat } from './dateFormat';
import { isPlausible, parseDate } from './parseDate';

const dmy: DateFormat = { order: 'dmy', wholeDays: false, zoneMinutes: 0 };
const mdy: DateFormat = { ...dmy, order: 'mdy' };
/** The platform's own arithmetic as the independent reference. */
const utc = (y: number, m: number, d: number, h = 0, min = 0, s = 0, ms = 0): number =>
	Date.UTC(y, m - 1, d, h, min, s, ms) / 86400000;

describe('parseDate', () => {
	it.each([
		['2025-03-04', utc(2025, 3, 4)],
		['2025/3/4', utc(2025, 3, 4)],
		['2025.03.04', utc(2025, 3, 4)],
		['20250304', utc(2025, 3, 4)],
		['2025-03-04 09:30', utc(2025, 3, 4, 9, 30)],
		['2025-03-04T09:30:15', utc(2025, 3, 4, 9, 30, 15)],
		['2025-03-04T09:30:15.250Z', utc(2025, 3, 4, 9, 30, 15, 250)],
		['2018-12-19 19:51:13.123456 UTC', utc(2018, 12, 19, 19, 51, 13, 123)],
		['2024-05-01T13:22:11.000+0200', utc(2024, 5, 1, 11, 22, 11)],
		['2024-05-01T13:22:11-05:30', utc(2024, 5, 1, 18, 52, 11)],
		['04.03.2025', utc(2025, 3, 4)],
		['4. 3. 2025', utc(2025, 3, 4)],
		['04-03-25', utc(2025, 3, 4)],
		['4/3/2025 3:45 PM', utc(2025, 3, 4, 15, 45)],
		['4/3/2025 12:05 AM', utc(2025, 3, 4, 0, 5)],
		['4 Mar 2025', utc(2025, 3, 4)],
		['04-Mar-25', utc(2025, 3, 4)],
		['March 4, 2025', utc(2025, 3, 4)],
		['Tue, Mar 4, 2025'.slice(5), utc(2025, 3, 4)],
		['Mar 4, 2025 9:30 AM', utc(2025, 3, 4, 9, 30)],
		['4. März 2025', utc(2025, 3, 4)],
		['4 de marzo de 2025', utc(2025, 3, 4)],
		['4 stycznia 2025', utc(2025, 1, 4)],
		['45720', utc(2025, 3, 4)],
		['45720.0', utc(2025, 3, 4)],
		['45720.5', utc(2025, 3, 4, 12)],
		['1741080600', utc(2025, 3, 4, 9, 30)],
		['1741080600000', utc(2025, 3, 4, 9, 30)]
	])('reads %s', (cell, day) => {
		expect(parseDate(cell, dmy)).toBe(day);
	});

	it('reads 03/04/2025 in the order of the column', () => {
		expect(isoOf(parseDate('03/04/2025', dmy))).toBe('2025-04-03');
		expect(isoOf(parseDate('03/04/2025', mdy))).toBe('2025-03-04');
		expect(parseDate('13/04/2025', mdy)).toBeNaN();
	});

	it.each([
		'2025-02-30',
		'31/11/2025',
		'2025-13-01',
		'soon',
		'12',
		'1.5',
		'7/2025x',
		'2025-03-04 99:00'
	])('refuses %s', (cell) => {
		expect(parseDate(cell, dmy)).toBeNaN();
	});

	it('moves cells with a zone into the plan’s zone, and leaves cells without one alone', () => {
		const newYork = { ...mdy, zoneMinutes: -300 };
		expect(parseDate('2025-03-01T02:00:00Z', newYork)).toBe(utc(2025, 2, 28, 21));
		expect(parseDate('2025-03-01 02:00', newYork)).toBe(utc(2025, 3, 1, 2));
		expect(parseDate('1741080600', newYork)).toBe(utc(2025, 3, 4, 4, 30));
	});

	it('leaves calendar days that are written as midnight UTC on their day', () => {
		const days = { ...mdy, zoneMinutes: -300, wholeDays: true };
		expect(parseDate('2025-03-01T00:00:00.000Z', days)).toBe(utc(2025, 3, 1));
	});

	it('calls days before 1990 and after 2099 implausible', () => {
		expect(isPlausible(utc(1970, 1, 19))).toBe(false);
		expect(isPlausible(utc(1990, 1, 1))).toBe(true);
		expect(isPlausible(utc(2099, 12, 31))).toBe(true);
		expect(isPlausible(utc(2100, 1, 1))).toBe(false);
		expect(isPlausible(NaN)).toBe(false);
	});
});
