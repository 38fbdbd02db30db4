import { describe, expect, it } from 'vitest';
import { isoOf } from '../../../history/calendar';
import { activityKinds, type Coded, type History } from '../../../history/history';
import { assemble, type Assembly } from '../../assemble/assemble';
import { takeRows } from '../../assemble/columnSet';
import type { ImportFile } from '../../importFile';
import { sampleTeam } from '../../sample/sampleTeam';
import { exportedOf, wordAt } from './common';
import { hubspot } from './hubspot';
import { pipedrive } from './pipedrive';
import { salesforceApi, salesforceReports } from './salesforce';

/** Every twelfth activity in `npm test`, all of them in `npm run test:long`. */
const every = process.env.LONG ? 1 : 12;

/** The sample team with fewer activities, everything else as it is. */
function sample(): History {
	const { history, calls } = exportedOf(sampleTeam());
	const { rows: count, ...columns } = calls;
	const rows = Int32Array.from(
		{ length: Math.floor(count / every) },
		(_, i) => i * every + 7 * (i % 2)
	);
	return { ...history, activities: { ...takeRows(columns, rows), rows: rows.length } };
}

const history = sample();
const { deals, calls } = exportedOf(history);

const wordsOf = (column: Coded | null, rows: number): string[] =>
	Array.from({ length: rows }, (_, i) => wordAt(column, i));
const repsOf = ({ reps }: History, codes: Int32Array): string[] =>
	Array.from(codes, (code) => reps.name[code] ?? '');
const daysOf = (days: Float64Array): string[] => Array.from(days, (day) => isoOf(Math.floor(day)));
/** Times to the grain that an export keeps, in seconds. */
const timesOf = (days: Float64Array, grain: number): number[] =>
	Array.from(days, (day) => Math.floor(Math.round(day * 86400) / grain));

/** Which deal an activity belongs to, whatever the deals are called. */
function linksOf(one: History): number[] {
	const rowOf = new Map(one.opportunities?.id.map((id, row) => [id, row]));
	return Array.from(one.activities?.opportunity ?? [], (id) => rowOf.get(id) ?? -1);
}

function expectSameDeals({ history: read }: Assembly): void {
	const found = read?.opportunities;
	if (!read || !found) throw new Error('no deals were read');
	expect(found.rows).toBe(deals.rows);
	expect(repsOf(read, found.rep)).toEqual(repsOf(history, deals.rep));
	expect(Array.from(found.outcome)).toEqual(Array.from(deals.outcome));
	expect(Array.from(found.amount)).toEqual(Array.from(deals.amount));
	expect(daysOf(found.created)).toEqual(daysOf(deals.created));
	expect(daysOf(found.closed)).toEqual(daysOf(deals.closed));
	expect(wordsOf(found.stage, deals.rows)).toEqual(wordsOf(deals.stage, deals.rows));
}

const EMAIL = activityKinds.indexOf('email');

/** What exports call an outcome of a demo, by the history's word. */
const heldWords: Readonly<Record<string, string>> = { completed: 'held', no_show: 'no show' };
const plainOutcome = (word: string): string => {
	const small = word.toLowerCase();
	return heldWords[small] ?? (small === 'left voicemail' ? 'voicemail' : small);
};

interface Grain {
	/** seconds that times are rounded down to */
	readonly when: number;
	readonly duration: number;
	readonly outcomes: boolean;
	readonly outbound: boolean;
	/** false where the system keeps none for emails */
	readonly emails?: boolean;
}

/** @param order rows of the history in the order in which the export lists them */
function expectSameCalls(
	{ history: read }: Assembly,
	grain: Grain,
	order: readonly number[]
): void {
	const found = read?.activities;
	if (!read || !found) throw new Error('no activities were read');
	const inOrder = <T>(values: readonly T[]): T[] => order.map((row) => values[row]);
	expect(found.rows).toBe(calls.rows);
	expect(timesOf(found.when, grain.when)).toEqual(inOrder(timesOf(calls.when, grain.when)));
	expect(repsOf(read, found.rep)).toEqual(inOrder(repsOf(history, calls.rep)));
	expect(Array.from(found.kind)).toEqual(inOrder(Array.from(calls.kind)));
	expect(linksOf(read)).toEqual(inOrder(linksOf(history)));
	const minutes = (values: Float64Array | null | undefined): number[] =>
		Array.from(values ?? [], (value) => Math.floor(Math.round(value * 60) / grain.duration));
	const timed = order.map((row) => grain.emails !== false || calls.kind[row] !== EMAIL);
	const ofTimed = (values: readonly number[]): number[] => values.filter((_, i) => timed[i]);
	expect(ofTimed(minutes(found.durationMinutes))).toEqual(
		ofTimed(inOrder(minutes(calls.durationMinutes)))
	);
	if (grain.outbound)
		expect(Array.from(found.outbound ?? [])).toEqual(inOrder(Array.from(calls.outbound ?? [])));
	if (grain.outcomes)
		expect(wordsOf(found.outcome, found.rows).map(plainOutcome)).toEqual(
			inOrder(wordsOf(calls.outcome, calls.rows))
		);
}

const everyRow = Array.from({ length: calls.rows }, (_, i) => i);

function expectAllUsed(
	{ understood, history: read }: Assembly,
	files: readonly ImportFile[]
): void {
	expect(understood.files.length).toBe(files.length);
	for (const { rowsIn, rowsUsed, setAside } of understood.files)
		expect(rowsIn).toBe(rowsUsed + setAside.reduce((sum, { rows }) => sum + rows, 0));
	expect(isoOf(read?.snapshot ?? NaN)).toBe(isoOf(history.snapshot));
	expect([...(read?.reps.name ?? [])].sort()).toEqual([...history.reps.name].sort());
}

describe('the sample team, written out as a CRM would and read back', () => {
	it.each(['en-US', 'de-DE'] as const)(
		'is the same after Salesforce reports in the locale %s',
		(locale) => {
			const files = salesforceReports(history, locale);
			const read = assemble(files);
			expect(read.questions).toEqual([]);
			expectAllUsed(read, files);
			expectSameDeals(read);
			const grain = { when: 60, duration: 1, outcomes: true, outbound: true };
			expectSameCalls(read, grain, everyRow);
			expect(read.understood.files.map(({ system }) => system)).toEqual(
				Array(2).fill('salesforceReport')
			);
		}
	);

	it('is the same after the Salesforce API, with 18-character ids and owners as ids', () => {
		const files = salesforceApi(history);
		const read = assemble(files);
		expect(read.questions).toEqual([]);
		expectAllUsed(read, files);
		expectSameDeals(read);
		expectSameCalls(read, { when: 1, duration: 1, outcomes: true, outbound: true }, everyRow);
		expect(read.understood.files.map(({ system }) => system)).toEqual(
			Array(3).fill('salesforceApi')
		);
	});

	it('joins ids of 15 characters with the same ids of 18', () => {
		const [deals15] = salesforceReports(history);
		const [, tasks18, users] = salesforceApi(history);
		const read = assemble([deals15, tasks18, users]);
		expectSameDeals(read);
		expectSameCalls(read, { when: 1, duration: 1, outcomes: true, outbound: true }, everyRow);
		const link = read.understood.links.find(({ from }) => from === 'activities');
		expect(link?.linked).toBeGreaterThan(0);
		expect(link?.matched).toBe(link?.linked);
	});

	it('is the same after HubSpot, with milliseconds, disposition ids and 19-digit ids', () => {
		const files = hubspot(history);
		const read = assemble(files);
		expect(read.questions.length).toBeLessThanOrEqual(3);
		expectAllUsed(read, files);
		expectSameDeals(read);
		const order = (['call', 'email', 'demo'] as const).flatMap((kind) =>
			everyRow.filter((row) => activityKinds[calls.kind[row]] === kind)
		);
		const grain = { when: 1, duration: 1, outcomes: false, outbound: false, emails: false };
		expectSameCalls(read, grain, order);
		expect(read.history?.opportunities?.id[0]).toBe('9007199254740993');
	});

	it('is the same after Pipedrive, but for what it does not export', () => {
		const files = pipedrive(history);
		const read = assemble(files);
		expect(read.questions.length).toBeLessThanOrEqual(3);
		expectAllUsed(read, files);
		expectSameDeals(read);
		expectSameCalls(read, { when: 1, duration: 60, outcomes: false, outbound: false }, everyRow);
		expect(read.understood.files.map(({ system }) => system)).toEqual(Array(2).fill('pipedrive'));
	});
});
