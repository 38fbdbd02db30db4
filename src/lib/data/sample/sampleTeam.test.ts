import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dayOf, isWorkingDay, monthIndexOf, workingDaysBetween } from '../../history/calendar';
import { activityKinds, LOST, OPEN, WON } from '../../history/history';
import { sampleMinutes } from './minutes';
import { sampleTeam, sampleTeamName } from './sampleTeam';

const history = sampleTeam();
const { reps, snapshot } = history;
const activities = history.activities!;
const opportunities = history.opportunities!;

const start = dayOf(2025, 4, 1);
const end = dayOf(2026, 4, 1);
const workingDays = Array.from({ length: end - start }, (_, i) => start + i).filter(isWorkingDay);
const months = Array.from({ length: 12 }, (_, i) => monthIndexOf(start) + i);
const rows = Array.from({ length: activities.rows }, (_, i) => i);
const deals = Array.from({ length: opportunities.rows }, (_, i) => i);

const kindOf = (row: number): string => activityKinds[activities.kind[row]];
const outcomeOf = (row: number): string =>
	activities.outcome!.labels[activities.outcome!.codes[row]] ?? '';
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const variance = (values: readonly number[]): number =>
	sum(values.map((value) => (value - mean(values)) ** 2)) / (values.length - 1);
const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const dispersion = (counts: readonly number[]): number => variance(counts) / mean(counts);

/** One number per rep and working day, days without a row included. */
function perRepDay(value: (row: number) => number): number[][] {
	const place = new Map(workingDays.map((day, i) => [day, i]));
	const days = reps.id.map(() => new Array<number>(workingDays.length).fill(0));
	for (const row of rows)
		days[activities.rep[row]][place.get(Math.floor(activities.when[row]))!] += value(row);
	return days;
}

const dials = perRepDay((row) => (kindOf(row) === 'call' ? 1 : 0));
const won = deals.filter((deal) => opportunities.outcome[deal] === WON);

interface RepMonth {
	readonly dialsPerDay: number;
	readonly bookings: number;
	readonly wins: number;
}
const repMonths = reps.id.flatMap((_, rep) =>
	months.map((month): RepMonth => {
		const wins = won.filter(
			(deal) =>
				opportunities.rep[deal] === rep && monthIndexOf(opportunities.closed[deal]) === month
		);
		return {
			dialsPerDay: mean(dials[rep].filter((_, i) => monthIndexOf(workingDays[i]) === month)),
			bookings: sum(wins.map((deal) => opportunities.amount[deal])),
			wins: wins.length
		};
	})
);
const bigMonths = repMonths.filter((month) => month.bookings > 80000);

describe('the sample team reproduces its story', () => {
	it('is five reps over twelve months in US dollars, known to the screen by an id', () => {
		expect([reps.rows, repMonths.length, history.currency]).toEqual([5, 60, 'USD']);
		expect(history.name).toBe(sampleTeamName);
		expect(workingDays).toHaveLength(workingDaysBetween(start, end));
	});

	it('dials 45 times per rep and working day, within a half', () => {
		expect(Math.abs(mean(dials.flat()) - 45)).toBeLessThanOrEqual(0.5);
	});

	it('has exactly five of 60 rep-months above $80,000', () => {
		expect(bigMonths).toHaveLength(5);
	});

	it('dialled 60 to 63 times a day in those five rep-months', () => {
		const average = mean(bigMonths.map((month) => month.dialsPerDay));
		expect(average).toBeGreaterThanOrEqual(60);
		expect(average).toBeLessThanOrEqual(63);
	});

	it('books $54,000 to $60,000 in the mean rep-month', () => {
		const average = mean(repMonths.map((month) => month.bookings));
		expect(average).toBeGreaterThanOrEqual(54000);
		expect(average).toBeLessThanOrEqual(60000);
	});

	it('wins 10 to 20 deals in the mean rep-month', () => {
		const average = mean(repMonths.map((month) => month.wins));
		expect(average).toBeGreaterThanOrEqual(10);
		expect(average).toBeLessThanOrEqual(20);
	});

	it('spreads won amounts by .45 to .60 on the log scale', () => {
		const sd = Math.sqrt(variance(won.map((deal) => Math.log(opportunities.amount[deal]))));
		expect(sd).toBeGreaterThanOrEqual(0.45);
		expect(sd).toBeLessThanOrEqual(0.6);
	});

	it('has daily dials with variance/mean between 6 and 18, together and rep by rep', () => {
		for (const counts of [dials.flat(), ...dials]) {
			expect(dispersion(counts)).toBeGreaterThanOrEqual(6);
			expect(dispersion(counts)).toBeLessThanOrEqual(18);
		}
	});

	it('has its most dials and its most bookings from two different reps', () => {
		const booked = reps.id.map((_, rep) =>
			sum(repMonths.slice(12 * rep, 12 * rep + 12).map((m) => m.bookings))
		);
		const dialled = dials.map(sum);
		expect(dialled.indexOf(Math.max(...dialled))).not.toBe(booked.indexOf(Math.max(...booked)));
	});

	it('takes a sales cycle of 30 to 60 working days in the median', () => {
		const cycles = won.map((deal) =>
			workingDaysBetween(opportunities.created[deal], opportunities.closed[deal])
		);
		expect(median(cycles)).toBeGreaterThanOrEqual(30);
		expect(median(cycles)).toBeLessThanOrEqual(60);
	});
});

describe('the minutes of the sample team add up', () => {
	const { workingDay, dayStart } = sampleMinutes;
	const minutes = activities.durationMinutes!;

	it('fits what is logged into every working day', () => {
		const logged = perRepDay((row) => minutes[row]).flat();
		// the sum of some 60 minutes figures: rounding only
		expect(Math.max(...logged)).toBeLessThanOrEqual(workingDay + 1e-9);
	});

	it('lets a rep do one thing at a time, from nine to five', () => {
		const busyUntil = reps.id.map(() => -Infinity);
		const wrong = rows.filter((row) => {
			const rep = activities.rep[row];
			const opens = Math.floor(activities.when[row]) * 1440 + dayStart;
			const starts = activities.when[row] * 1440;
			const ends = starts + minutes[row];
			// A time near 20,500 days is known to 4e-12 days, 5e-9 minutes; whole seconds are .017.
			const inTime = starts > opens - 1e-6 && ends < opens + workingDay + 1e-6;
			const isFree = starts > busyUntil[rep] - 1e-6;
			busyUntil[rep] = ends;
			return !(inTime && isFree);
		});
		expect(wrong).toEqual([]);
	});

	it('leaves one to three hours for deal work and slack beside what the units take', () => {
		const loggedBy = (kind: string) =>
			mean(perRepDay((row) => (kindOf(row) === kind ? minutes[row] : 0)).flat());
		const held = mean(perRepDay((row) => (outcomeOf(row) === 'held' ? 1 : 0)).flat());
		const pieces = [
			loggedBy('call'),
			loggedBy('demo'),
			loggedBy('email'),
			sampleMinutes.research * mean(dials.flat()),
			sampleMinutes.demoPreparation * held,
			sampleMinutes.crm
		];
		for (const piece of pieces) expect(piece).toBeGreaterThan(15);
		const rest = workingDay - sum(pieces);
		expect(rest).toBeGreaterThan(60);
		expect(rest).toBeLessThan(180);
	});
});

describe('the sample team is a history like any other', () => {
	it('ends on 31 March 2026, the latest created, activity or closing day', () => {
		const latest = [activities.when, opportunities.created, opportunities.closed]
			.flatMap((times) => [...times])
			.reduce((a, b) => (b > a ? b : a));
		expect(snapshot).toBe(Math.floor(latest));
		expect(snapshot).toBe(dayOf(2026, 3, 31));
	});

	it('logs activities on working days of the twelve months only', () => {
		const wrong = rows.filter((row) => {
			const day = Math.floor(activities.when[row]);
			return !(day >= start && day < end && isWorkingDay(day));
		});
		expect(wrong).toEqual([]);
	});

	it('gives every row an id of its own', () => {
		for (const ids of [reps.id, activities.id!, opportunities.id]) {
			expect(new Set(ids).size).toBe(ids.length);
			expect(ids.every((id) => typeof id === 'string' && id.length > 0)).toBe(true);
		}
	});

	it('has columns of one length per table', () => {
		expect(lengthsOf(reps)).toEqual([reps.rows]);
		expect(lengthsOf(activities)).toEqual([activities.rows]);
		expect(lengthsOf(opportunities)).toEqual([opportunities.rows]);
	});

	it('has deals whose dates are working days in order', () => {
		const wrong = deals.filter((deal) => {
			const isOpen = opportunities.outcome[deal] === OPEN;
			const closed = opportunities.closed[deal];
			const last = opportunities.lastActivity![deal];
			// An open deal has no closing day; for the order, the snapshot stands in for it.
			const dates = [opportunities.created[deal], last, isOpen ? snapshot : closed, snapshot];
			const inOrder = dates.every((date, i) => i === 0 || dates[i - 1] <= date);
			const inYear = Number.isNaN(closed) ? isOpen : !isOpen && closed >= start;
			return !(inOrder && inYear && dates.every(isWorkingDay));
		});
		expect(wrong).toEqual([]);
	});

	it('has stages that agree with the outcomes, and every open stage in use', () => {
		const { codes, labels } = opportunities.stage!;
		const seen = new Set(
			deals.map((deal) => `${opportunities.outcome[deal]} ${labels[codes[deal]]}`)
		);
		expect([...seen].sort()).toEqual([
			`${OPEN} Negotiation`,
			`${OPEN} Proposal`,
			`${OPEN} Qualified`,
			`${WON} Closed won`,
			`${LOST} Closed lost`
		]);
	});

	it('keeps deals that were created before the year and are closed in it, and open ones at its end', () => {
		const early = deals.filter((deal) => opportunities.created[deal] < start);
		const openAtEnd = deals.filter((deal) => opportunities.outcome[deal] === OPEN);
		const openAtStart = early.length;
		expect(openAtStart).toBeGreaterThan(200);
		// Steady state: the stock is a sum over some 1.5 cycles of Poisson arrivals and moves with the
		// hot months; it has not grown or shrunk by more than a third.
		expect(Math.abs(openAtEnd.length / openAtStart - 1)).toBeLessThan(0.34);
	});

	it('closes lost deals later than the last contact, won ones on it', () => {
		const lag = (outcome: number) =>
			deals
				.filter((deal) => opportunities.outcome[deal] === outcome)
				.map((deal) =>
					workingDaysBetween(opportunities.lastActivity![deal], opportunities.closed[deal])
				);
		expect(Math.max(...lag(WON))).toBe(0);
		expect(median(lag(LOST))).toBeGreaterThan(10);
	});

	it('logs each touch of a deal that was opened in the year', () => {
		const touches = new Map<string, number>();
		for (const id of activities.opportunity!) if (id) touches.set(id, (touches.get(id) ?? 0) + 1);
		for (const deal of deals.filter((d) => opportunities.created[d] >= start))
			expect(touches.get(opportunities.id[deal])).toBe(opportunities.touches![deal]);
		const known = new Set(opportunities.id);
		expect([...touches.keys()].every((id) => known.has(id))).toBe(true);
	});

	it('says where deals come from: most are the reps own', () => {
		const { codes, labels } = opportunities.source!;
		const own = mean(deals.map((deal) => (labels[codes[deal]] === 'own prospecting' ? 1 : 0)));
		// economics: .70; 2,300 deals have a standard error of .01, the reps' volumes add about .02
		expect(Math.abs(own - 0.7)).toBeLessThan(0.08);
	});

	it('has the same bytes every time', () => {
		expect(hashOf(sampleTeam())).toBe(hashOf(history));
		// Changed on purpose? A new hash means a new sample team: every golden run on it changes too.
		expect(hashOf(history)).toBe(
			'85f4dd1af3dff77cc71d16957693476f4050e28cbd3012eef754611cc5ac7ace'
		);
	});
});

/** The different lengths of a table's columns. */
function lengthsOf(table: object): number[] {
	const columns = Object.values(table)
		.filter((column): column is object => typeof column === 'object' && column !== null)
		.map((column) => ('codes' in column ? column.codes : column) as ArrayLike<unknown>);
	return [...new Set(columns.map((column) => column.length))];
}

/** SHA-256 over all values of a history in the order of their keys, numbers as little-endian bytes. */
function hashOf(value: object): string {
	const hash = createHash('sha256');
	const add = (key: string, item: unknown): void => {
		hash.update(`${key}:`);
		if (ArrayBuffer.isView(item)) hash.update(new Uint8Array(item.buffer));
		else if (Array.isArray(item) || typeof item !== 'object' || item === null)
			hash.update(JSON.stringify(item));
		else for (const name of Object.keys(item).sort()) add(name, item[name as keyof typeof item]);
	};
	add('history', value);
	return hash.digest('hex');
}
