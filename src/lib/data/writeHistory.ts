import { isoOf } from '../history/calendar';
import {
	activityKinds,
	outcomes,
	type Coded,
	type Day,
	type History,
	type RepTable
} from '../history/history';
import { writeCsv, type CsvCell } from './writeCsv';

/** One file of an exported history. */
export interface HistoryFile {
	readonly name: string;
	readonly text: string;
}

/** A column to write: its header and its cell per row; columns that a table lacks are left out. */
type Column = readonly [header: string, cell: (row: number) => CsvCell] | null;

const two = (n: number): string => (n < 10 ? `0${n}` : String(n));

/** "2025-03-01" or "2025-03-01 09:30:00.250", to the millisecond; '' for NaN. */
export function dayCell(day: Day): string {
	const date = Math.floor(day);
	const milliseconds = Math.round((day - date) * 86400000);
	if (Number.isNaN(day) || milliseconds === 0) return isoOf(date);
	const seconds = Math.floor(milliseconds / 1000) % 60;
	const minutes = Math.floor(milliseconds / 60000) % 60;
	const hours = Math.floor(milliseconds / 3600000);
	const rest = milliseconds % 1000;
	const fraction = rest === 0 ? '' : `.${String(1000 + rest).slice(1)}`;
	return `${isoOf(date)} ${two(hours)}:${two(minutes)}:${two(seconds)}${fraction}`;
}

/** Amounts with exactly three decimals get a fourth: 1.234 could also be read as a thousand. */
function amountCell(amount: number): CsvCell {
	const text = Number.isNaN(amount) ? '' : String(amount);
	return /\.\d{3}$/.test(text) ? `${text}0` : text;
}

const numbers = (header: string, values: Float64Array | null): Column =>
	values && [header, (row) => values[row]];
const amounts = (header: string, values: Float64Array | null): Column =>
	values && [header, (row) => amountCell(values[row])];
const days = (header: string, values: Float64Array | null): Column =>
	values && [header, (row) => dayCell(values[row])];
const text = (header: string, values: readonly string[] | null): Column =>
	values && [header, (row) => values[row]];
const coded = (header: string, values: Coded | null): Column =>
	values && [header, (row) => (values.codes[row] < 0 ? '' : values.labels[values.codes[row]])];
const flags = (
	header: string,
	values: Int8Array | null,
	words: readonly [string, string]
): Column => values && [header, (row) => (values[row] < 0 ? '' : words[values[row]])];

function file(
	name: string,
	table: { readonly rows: number } | null,
	columns: readonly Column[]
): HistoryFile[] {
	if (!table) return [];
	const used = columns.filter((column) => column !== null);
	const rows: CsvCell[][] = [used.map(([header]) => header)];
	for (let row = 0; row < table.rows; row++) rows.push(used.map(([, cell]) => cell(row)));
	return [{ name, text: writeCsv(rows) }];
}

const repNames = (reps: RepTable, codes: Int32Array | undefined): Column =>
	codes ? ['Rep', (row) => (codes[row] < 0 ? '' : reps.name[codes[row]])] : null;

function dealFile({ opportunities: deals, reps }: History): HistoryFile[] {
	if (!deals) return [];
	return file('opportunities.csv', deals, [
		text('Opportunity ID', deals.id),
		repNames(reps, deals.rep),
		text('Account', deals.account),
		days('Created Date', deals.created),
		days('Close Date', deals.closed),
		days('Expected Close Date', deals.expectedClose),
		coded('Stage', deals.stage),
		['Status', (row) => outcomes[deals.outcome[row]]],
		amounts('Amount', deals.amount),
		coded('Lead Source', deals.source),
		coded('Product', deals.product),
		days('Last Activity Date', deals.lastActivity),
		numbers('Touches', deals.touches)
	]);
}

function activityFile({ activities, reps }: History): HistoryFile[] {
	if (!activities) return [];
	return file('activities.csv', activities, [
		text('Activity ID', activities.id),
		repNames(reps, activities.rep),
		days('Activity Date', activities.when),
		['Activity Type', (row) => activityKinds[activities.kind[row]]],
		flags('Direction', activities.outbound, ['inbound', 'outbound']),
		coded('Outcome', activities.outcome),
		numbers('Duration (minutes)', activities.durationMinutes),
		text('Lead ID', activities.lead),
		text('Opportunity ID', activities.opportunity)
	]);
}

function periodFile({ repPeriods: periods, reps }: History): HistoryFile[] {
	if (!periods) return [];
	return file('rep_periods.csv', periods, [
		repNames(reps, periods.rep),
		days('Period Start', periods.start),
		['Period End', (row) => dayCell(periods.end[row] - 1)],
		numbers('Dials', periods.dials),
		numbers('Conversations', periods.conversations),
		numbers('Demos', periods.demos),
		numbers('Opportunities', periods.opportunities),
		numbers('Wins', periods.wins),
		amounts('Bookings', periods.bookings)
	]);
}

function leadFile({ leads, reps }: History): HistoryFile[] {
	if (!leads) return [];
	return file('leads.csv', leads, [
		text('Lead ID', leads.id),
		repNames(reps, leads.rep),
		days('Created Date', leads.created),
		coded('Lead Source', leads.source),
		coded('Lead Status', leads.status),
		flags('Qualified', leads.qualified, ['no', 'yes']),
		text('Converted Opportunity ID', leads.opportunity)
	]);
}

function stageFile({ stageHistory: changes }: History): HistoryFile[] {
	if (!changes) return [];
	return file('stage_history.csv', changes, [
		text('Opportunity ID', changes.opportunity),
		days('Date entered stage', changes.when),
		coded('Stage', changes.stage),
		amounts('Amount', changes.amount),
		days('Close Date', changes.closeDate)
	]);
}

function accountFile({ accounts }: History): HistoryFile[] {
	if (!accounts) return [];
	const { key } = accounts;
	return file('accounts.csv', accounts, [
		text('Account ID', accounts.id),
		text('Account', accounts.name),
		coded('Industry', accounts.industry),
		numbers('Employees', accounts.size),
		key && ['Key Account', (row) => (key[row] === 1 ? 'yes' : 'no')],
		amounts('Annual Revenue', accounts.revenue),
		days('Renewal Date', accounts.renewal),
		amounts('Renewal Amount', accounts.renewalAmount)
	]);
}

function contactFile({ contacts }: History): HistoryFile[] {
	if (!contacts) return [];
	return file('contacts.csv', contacts, [
		text('Contact ID', contacts.id),
		text('Account', contacts.account),
		text('Job Title', contacts.title),
		coded('Seniority', contacts.level)
	]);
}

function targetFile({ targets, reps }: History): HistoryFile[] {
	if (!targets) return [];
	return file('targets.csv', targets, [
		repNames(reps, targets.rep),
		days('Period Start', targets.start),
		days('Period End', targets.end),
		coded('Metric', targets.metric),
		amounts('Target', targets.value)
	]);
}

const repFile = ({ reps }: History): HistoryFile[] =>
	file('reps.csv', reps, [
		text('User ID', reps.id),
		text('Rep', reps.name),
		text('Level', reps.level),
		text('Team', reps.team),
		days('Start Date', reps.start),
		days('End Date', reps.end)
	]);

/**
 * A history as CSV files that `assemble` reads back row for row: a cleaned copy for the user, and
 * templates to fill in. Currency, name and snapshot are settings of the plan, not of the files.
 */
export const writeHistory = (history: History): HistoryFile[] => [
	...repFile(history),
	...dealFile(history),
	...activityFile(history),
	...periodFile(history),
	...leadFile(history),
	...stageFile(history),
	...accountFile(history),
	...contactFile(history),
	...targetFile(history)
];
