import type {
	ActivityTable,
	ContactTable,
	Day,
	LeadTable,
	OpportunityTable,
	RepPeriodTable,
	StageHistoryTable,
	TargetTable
} from '../../history/history';
import { isoOf } from '../../history/calendar';
import type { UsedKind } from '../columns/fileKind';
import type { Column, ColumnSet } from './columnSet';
import { activityLinks, createdFromLeads, linkActivities, type LinkShare } from './links';
import { readActivities, type ActivityColumns } from './readActivities';
import { keepReps } from './keptReps';
import { readLeads } from './readLeads';
import { readOpportunities, type OpportunityColumns } from './readOpportunities';
import { readRepPeriods } from './readRepPeriods';
import { readStageHistory } from './readStageHistory';
import { accountKey, type ListedAccounts } from './accountTable';
import { accountLinks } from './links';
import { readAccounts } from './readAccounts';
import { readContacts } from './readContacts';
import { readTargets } from './readTargets';
import { dropBulkRows } from './findings/bulkMinutes';
import { columnOf, type ImportContext, type Sheet } from './sheet';
import { snapshotOf, type DatedRows } from './snapshot';
import {
	dropDuplicates,
	dropReExports,
	dropRow,
	keepRows,
	placeOf,
	stackInUse,
	stackSheets,
	type Stack
} from './stack';

/** The canonical tables of an import, and what was found out while joining them. */
export interface Tables {
	readonly activities: ActivityTable | null;
	readonly leads: LeadTable | null;
	readonly opportunities: OpportunityTable | null;
	readonly stageHistory: StageHistoryTable | null;
	readonly repPeriods: RepPeriodTable | null;
	readonly accounts: ListedAccounts | null;
	readonly contacts: ContactTable | null;
	readonly targets: TargetTable | null;
	readonly links: readonly LinkShare[];
	readonly snapshot: Day;
}

/** Deals without an id are called by file and row, so that each has a name. */
function nameDeals(stack: Stack<OpportunityColumns>): readonly string[] {
	const several = stack.sheets.length > 1;
	return stack.columns.id.map((id, i) => {
		if (id !== '') return id;
		const { file, row } = placeOf(stack, i);
		return several ? `${file} row ${row}` : `row ${row}`;
	});
}

function readDeals(sheets: readonly Sheet[], context: ImportContext) {
	const stack = stackSheets(sheets, (sheet) => readOpportunities(sheet, context));
	if (!stack) return null;
	const { id, closed, created, amount, outcome, rep, stage } = stack.columns;
	const deciding = [closed, created, outcome, amount, rep, stage, ...Object.values(stack.columns)];
	dropDuplicates(stack, (i) => id[i], deciding, 'rows', context);
	dropReExports(stack, id, context);
	return stack;
}

function readCalls(sheets: readonly Sheet[], context: ImportContext) {
	const stack = stackSheets(sheets, (sheet) => readActivities(sheet, context));
	if (!stack) return null;
	const { id, when, rep, kind, outcome, durationMinutes } = stack.columns;
	const deciding = [when, durationMinutes, rep, kind, outcome, ...Object.values(stack.columns)];
	dropDuplicates(stack, (i) => id[i], deciding, 'rows', context);
	dropReExports(stack, id, context);
	dropBulkRows(stack, context);
	return stack;
}

function readPeriods(sheets: readonly Sheet[], context: ImportContext) {
	const stack = stackSheets(sheets, (sheet) => readRepPeriods(sheet, context));
	if (!stack) return null;
	const { rep, start, end, bookings, dials, wins, demos } = stack.columns;
	const { conversations, opportunities } = stack.columns;
	const deciding = [bookings, dials, wins, demos, conversations, opportunities];
	const name = (i: number): string => `${context.reps.nameOf(rep[i])} ${start[i]} ${end[i]}`;
	dropDuplicates(stack, name, deciding, 'periods', context);
	return stack;
}

function readAccountList(sheets: readonly Sheet[], context: ImportContext) {
	const stack = stackSheets(sheets, (sheet) => readAccounts(sheet, context));
	if (!stack) return null;
	const deciding = Object.values(stack.columns) as readonly (Column | null)[];
	dropDuplicates(stack, (i) => accountKey(stack.columns.id[i]), deciding, 'rows', context);
	return stack;
}

function readPeople(sheets: readonly Sheet[], context: ImportContext) {
	const stack = stackSheets(sheets, (sheet) => readContacts(sheet, context));
	if (!stack) return null;
	const { id, account, title, level } = stack.columns;
	dropDuplicates(stack, (i) => id[i], [account, title, level], 'rows', context);
	return stack;
}

/** @param known reps of whom there is a row elsewhere: nobody else's target could be looked at */
function readAims(sheets: readonly Sheet[], known: ReadonlySet<number>, context: ImportContext) {
	const stack = stackSheets(sheets, (sheet) => readTargets(sheet, context));
	if (!stack) return null;
	const { rep, start, end, metric, value } = stack.columns;
	for (let i = 0; i < stack.rows; i++) {
		if (rep[i] < 0 || known.has(rep[i]) || !stackInUse(stack, i)) continue;
		dropRow(stack, i, 'repWithoutRows');
		const who = context.reps.nameOf(rep[i]);
		context.log.add({ code: 'repWithoutRows', ...placeOf(stack, i), value: who });
	}
	const name = (i: number): string => {
		const who = rep[i] < 0 ? '' : context.reps.nameOf(rep[i]);
		return `${metric.labels[metric.codes[i]] ?? ''} ${who} ${start[i]} ${end[i]}`;
	};
	dropDuplicates(stack, name, [value], 'periods', context);
	return stack;
}

/** Deals closed before they began: kept and named, the fits leave their duration out. */
function reportEarlyClosings(deals: Stack<OpportunityColumns>, { log }: ImportContext): void {
	const { created, closed } = deals.columns;
	const column = headerOf(deals, 'closed');
	for (let i = 0; i < deals.rows; i++) {
		if (!(Math.floor(closed[i]) < Math.floor(created[i])) || !stackInUse(deals, i)) continue;
		log.add({ code: 'closedBeforeCreated', ...placeOf(deals, i), column, value: isoOf(closed[i]) });
	}
}

/** Days of the rows in use only, without what is only put in the calendar. */
function dated<T>(
	stack: Stack<T> | null,
	days: Float64Array | undefined,
	column: string,
	scheduled?: Int8Array
): DatedRows[] {
	if (!stack || !days) return [];
	const dayAt = (i: number): number =>
		stackInUse(stack, i) && scheduled?.[i] !== 1 ? days[i] : NaN;
	return [{ rows: days.length, dayAt, placeOf: (i) => placeOf(stack, i), column }];
}

const headerOf = (stack: Stack<unknown> | null, role: 'created' | 'closed' | 'when'): string =>
	(stack && columnOf(stack.sheets[0], role)?.guess.header) ?? '';

/** Meetings only put in the calendar after the day that the data reach have not been held. */
function dropFuture(
	calls: Stack<ActivityColumns> | null,
	reach: Day,
	context: ImportContext
): void {
	if (!calls) return;
	const { scheduled, when } = calls.columns;
	for (let i = 0; i < calls.rows; i++) {
		if (scheduled[i] !== 1 || !stackInUse(calls, i) || Math.floor(when[i]) <= reach) continue;
		dropRow(calls, i, 'notDone');
		context.log.add({ code: 'notDone', ...placeOf(calls, i) });
	}
}

/**
 * Reads and joins the tables of all files, kind by kind: leads before deals (they may know when a
 * deal began), deals before activities (an activity may know its deal by its title only).
 */
export function readTables(byKind: (kind: UsedKind) => Sheet[], context: ImportContext): Tables {
	const leads = stackSheets(byKind('leads'), (sheet) => readLeads(sheet, context));
	const deals = readDeals(byKind('opportunities'), context);
	const calls = readCalls(byKind('activities'), context);
	const periods = readPeriods(byKind('repPeriods'), context);
	const changes = stackSheets(byKind('stageHistory'), (sheet) => readStageHistory(sheet, context));
	const dealLinks = deals
		? createdFromLeads(deals.columns, leads?.columns ?? null, deals.sheets[0].table.file, context)
		: [];
	if (deals) reportEarlyClosings(deals, context);
	const rowsOf = [
		...dated(deals, deals?.columns.created, headerOf(deals, 'created')),
		...dated(deals, deals?.columns.closed, headerOf(deals, 'closed')),
		...dated(leads, leads?.columns.created, headerOf(leads, 'created')),
		...dated(calls, calls?.columns.when, headerOf(calls, 'when'), calls?.columns.scheduled)
	];
	const snapshot = snapshotOf(rowsOf, periods && keepRows(periods).columns, context);
	dropFuture(calls, snapshot, context);
	const dealNames = deals ? { ...deals.columns, id: nameDeals(deals) } : null;
	const named = calls ? linkActivities(calls.columns, dealNames) : null;
	const accounts = readAccountList(byKind('accounts'), context);
	const contacts = readPeople(byKind('contacts'), context);
	const links = [
		...dealLinks,
		...activityLinks(named, dealNames),
		...accountLinks(accounts, deals, contacts)
	];
	for (const { from, to, matched, linked } of links)
		if (matched < linked) context.log.add({ code: 'unmatchedLinks', from, to, matched, linked });
	const tables = {
		activities: activityTable(calls, named),
		leads: tableOf(leads),
		opportunities: dealTable(deals, dealNames),
		stageHistory: tableOf(changes),
		repPeriods: tableOf(periods),
		accounts: tableOf(accounts),
		contacts: tableOf(contacts)
	};
	const { kept } = keepReps(context.reps, repColumns(tables));
	const targets = readAims(byKind('targets'), new Set(kept), context);
	return {
		...tables,
		targets: tableOf(targets),
		links,
		snapshot
	};
}

/** The columns that credit rows to reps. */
export const repColumns = (
	tables: Pick<Tables, 'activities' | 'opportunities' | 'repPeriods' | 'leads'>
): readonly (Int32Array | undefined)[] => [
	tables.activities?.rep,
	tables.opportunities?.rep,
	tables.repPeriods?.rep,
	tables.leads?.rep
];

function tableOf<T extends ColumnSet<T>>(
	stack: Stack<T> | null
): (T & { readonly rows: number }) | null {
	if (!stack) return null;
	const { rows, columns } = keepRows(stack);
	return { ...columns, rows };
}

function activityTable(
	calls: Stack<ActivityColumns> | null,
	opportunity: readonly string[] | null
): ActivityTable | null {
	if (!calls) return null;
	const hasIds = calls.columns.id.some((id) => id !== '');
	const { rows, columns } = keepRows({ ...calls, columns: { ...calls.columns, opportunity } });
	const { id, rep, when, kind, outbound, outcome, durationMinutes, lead } = columns;
	const both = { outbound, outcome, durationMinutes, lead, opportunity: columns.opportunity };
	return { rows, id: hasIds ? id : null, rep, when, kind, ...both };
}

function dealTable(
	deals: Stack<OpportunityColumns> | null,
	named: OpportunityColumns | null
): OpportunityTable | null {
	if (!deals || !named) return null;
	const { rows, columns } = keepRows({ ...deals, columns: named });
	const { id, rep, account, created, closed, expectedClose, stage, outcome } = columns;
	const { amount, source, product, lastActivity, touches } = columns;
	const who = { rows, id, rep, account, created, closed, expectedClose };
	return { ...who, stage, outcome, amount, source, product, lastActivity, touches };
}
