import { describe, expect, it } from 'vitest';
import { decideOrder, describeDates, gatherDates } from './decideDates';

const decide = (...cells: string[]) => decideOrder(gatherDates(cells));

describe('deciding the order of day and month', () => {
	it('takes one day above 12 as proof for the whole column', () => {
		expect(decide('03/04/2025', '13/04/2025')).toEqual({ order: 'dmy', open: false, against: 0 });
		expect(decide('03/04/2025', '04/13/2025')).toEqual({ order: 'mdy', open: false, against: 0 });
	});

	it('leaves a column open that nothing decides', () => {
		expect(decide('03/04/2025', '05/06/2025').open).toBe(true);
		expect(decide('03-04-2025').open).toBe(true);
	});

	it('does not ask where both readings are the same day', () => {
		expect(decide('04/04/2025', '05/05/2025').open).toBe(false);
	});

	it('reads dots as day first', () => {
		expect(decide('03.04.2025', '05.06.2025')).toEqual({ order: 'dmy', open: false, against: 0 });
	});

	it('asks about a column that mixes both orders', () => {
		const mixed = decide('13/04/2025', '04/13/2025', '02/03/2025');
		expect(mixed.open).toBe(true);
		expect(mixed.against).toBe(1);
	});

	it('takes one slip in a hundred for a slip', () => {
		const cells = Array.from({ length: 100 }, (_, i) => `${13 + (i % 15)}/04/2025`);
		expect(decide(...cells, '04/13/2025')).toEqual({ order: 'dmy', open: false, against: 1 });
	});

	it('asks for the numeric part of a column that is ISO otherwise', () => {
		expect(decide('2026-11-15', '10/01/2026').open).toBe(true);
	});

	it('has nothing to ask of ISO, serials and epochs', () => {
		expect(decide('2026-11-15', '45631.0', '1741080600000').open).toBe(false);
	});
});

describe('describing a column of dates', () => {
	const describeCells = (...cells: string[]) => {
		const evidence = gatherDates(cells);
		return describeDates(evidence, decideOrder(evidence).order);
	};

	it.each([
		['2025-03-04', 'YYYY-MM-DD'],
		['2025-03-04 09:30:10', 'YYYY-MM-DD HH:mm:ss'],
		['2025-03-04T09:30:00Z', 'YYYY-MM-DD HH:mm Z'],
		['26-02-2018 19:58', 'DD-MM-YYYY HH:mm'],
		['2/26/2018', 'MM/DD/YYYY'],
		['26.02.2018', 'DD.MM.YYYY'],
		['45631.0', 'Excel serial'],
		['1741080600000', 'epoch milliseconds']
	])('says how %s is written', (cell, format) => {
		expect(describeCells(cell)).toBe(format);
	});

	it('notices that every time is midnight UTC', () => {
		expect(gatherDates(['2025-03-01T00:00:00Z', '2025-03-02T00:00:00Z']).wholeDays).toBe(true);
		expect(gatherDates(['2025-03-01T00:00:00Z', '2025-03-02T10:00:00Z']).wholeDays).toBe(false);
		expect(gatherDates(['2025-03-01']).wholeDays).toBe(false);
	});
});
