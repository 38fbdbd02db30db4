import { describe, expect, it } from 'vitest';
import { dayOfIso } from '../history/calendar';
import type { Coded, History } from '../history/history';
import { assemble } from './assemble/assemble';
import { fileOfText } from './importFile';
import { dayCell, writeHistory } from './writeHistory';

const days = (...iso: string[]): Float64Array => Float64Array.from(iso, dayOfIso);
const coded = (labels: string[], ...codes: number[]): Coded => ({
	labels,
	codes: Int32Array.from(codes)
});

const history: History = {
	name: '',
	currency: 'USD',
	snapshot: dayOfIso('2025-03-31'),
	reps: {
		rows: 2,
		id: ['r-1', 'r-2'],
		name: ['Ann Lee', '=Bob "Ray"'],
		level: ['senior', ''],
		team: ['West', 'East'],
		start: days('2023-01-09', ''),
		end: days('', '2025-03-30')
	},
	activities: {
		rows: 4,
		id: ['1', '2', '3', '90071992547409931'],
		rep: Int32Array.of(0, 1, -1, 0),
		when: Float64Array.from([
			dayOfIso('2025-01-02') + 34215 / 86400,
			dayOfIso('2025-01-02'),
			dayOfIso('2025-02-03') + 34215250 / 86400000,
			dayOfIso('2025-03-31') + 86399 / 86400
		]),
		kind: Int8Array.of(0, 4, 2, 6),
		outbound: Int8Array.of(1, 0, -1, 1),
		outcome: coded(['connected', 'no answer'], 0, 1, -1, 0),
		durationMinutes: Float64Array.of(1.5, 1 / 3, NaN, 0),
		lead: ['l1', '', '', 'l2'],
		opportunity: ['d1', 'd2', '', 'd1']
	},
	leads: {
		rows: 2,
		id: ['l1', 'l2'],
		rep: Int32Array.of(0, -1),
		created: days('2025-01-01', ''),
		source: coded(['web'], 0, -1),
		status: coded(['New', 'Working'], 0, 1),
		qualified: Int8Array.of(1, 0),
		opportunity: ['d1', '']
	},
	contacts: {
		rows: 2,
		id: ['c1', 'c2'],
		account: ['Acme, Inc.', ''],
		title: ['Head of "Sales"', ''],
		level: coded(['director'], 0, -1)
	},
	accounts: {
		rows: 4,
		id: ['a1', 'a2', 'a3', '=a4'],
		name: ['Acme, Inc.', '-dash', '@at', 'Quiet GmbH'],
		industry: coded(['retail', 'software'], 1, 0, -1, 0),
		size: Float64Array.of(12, NaN, 4000, 1),
		key: Uint8Array.of(1, 0, 0, 1),
		revenue: Float64Array.of(1e6, 12.345, NaN, 0),
		renewal: days('2025-06-30', '', '2026-01-01', ''),
		renewalAmount: Float64Array.of(5000, NaN, 12.5, NaN)
	},
	opportunities: {
		rows: 4,
		id: ['d1', 'd2', 'd3', '007'],
		rep: Int32Array.of(0, 1, 1, -1),
		account: ['Acme, Inc.', '', '-dash', '@at'],
		created: days('2025-01-01', '2025-01-02', '', '2025-01-04'),
		closed: days('2025-02-01', '2025-03-01', '', ''),
		expectedClose: days('', '', '2025-06-30', ''),
		stage: coded(['Closed Lost', 'Closed Won', 'Proposal'], 1, 0, 2, -1),
		outcome: Int8Array.of(1, 2, 0, 0),
		amount: Float64Array.of(12.345, 700, 0.1 + 0.2, NaN),
		source: coded(['ads', 'web'], 0, 1, -1, 1),
		product: coded(['A', 'B'], 0, 0, 1, -1),
		lastActivity: days('2025-01-20', '', '2025-03-05', ''),
		touches: Float64Array.of(3, 0, NaN, 12)
	},
	stageHistory: {
		rows: 2,
		opportunity: ['d1', 'd1'],
		when: days('2025-01-01', '2025-02-01'),
		stage: coded(['Closed Won', 'Proposal'], 1, 0),
		amount: Float64Array.of(10, 12.345),
		closeDate: days('2025-03-01', '2025-02-01')
	},
	targets: {
		rows: 3,
		rep: Int32Array.of(0, -1, 1),
		start: days('2025-01-01', '2025-01-01', '2025-02-01'),
		end: days('2025-01-31', '2025-03-31', '2025-02-28'),
		metric: coded(['bookings', 'dials per day'], 0, 0, 1),
		value: Float64Array.of(80000, 480000.5, 60)
	},
	repPeriods: {
		rows: 3,
		rep: Int32Array.of(0, 1, 1),
		start: days('2025-01-01', '2025-01-01', '2025-02-01'),
		end: days('2025-02-01', '2025-02-01', '2025-03-01'),
		dials: Float64Array.of(900, 800, NaN),
		conversations: Float64Array.of(90, 81, 70),
		demos: null,
		opportunities: Float64Array.of(5, 4, 3),
		wins: Float64Array.of(1, 0, 2),
		bookings: Float64Array.of(0, 0, 23456.789)
	}
};

describe('writeHistory', () => {
	const files = writeHistory(history).map(({ name, text }) => fileOfText(name, text));
	const back = assemble(files);

	it('is read back row for row, without a question', () => {
		expect(back.questions).toEqual([]);
		expect(back.history).toEqual(history);
	});

	it('uses every row, and sets none aside', () => {
		for (const { rowsIn, rowsUsed, setAside } of back.understood.files) {
			expect(rowsUsed).toBe(rowsIn);
			expect(setAside).toEqual([]);
		}
	});

	it('leaves out tables that the history does not have', () => {
		const none = { leads: null, stageHistory: null, activities: null, accounts: null };
		const small = { ...history, ...none, contacts: null, targets: null };
		expect(writeHistory(small).map(({ name }) => name)).toEqual([
			'reps.csv',
			'opportunities.csv',
			'rep_periods.csv'
		]);
	});

	it('writes times to the millisecond', () => {
		const day = dayOfIso('2025-01-02');
		expect(dayCell(day)).toBe('2025-01-02');
		expect(dayCell(day + 34215 / 86400)).toBe('2025-01-02 09:30:15');
		expect(dayCell(day + 34215007 / 86400000)).toBe('2025-01-02 09:30:15.007');
		expect(dayCell(NaN)).toBe('');
	});
});
