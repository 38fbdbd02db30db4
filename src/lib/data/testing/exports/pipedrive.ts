import { LOST, OPEN, WON, type History } from '../../../history/history';
import type { ImportFile } from '../../importFile';
import {
	clockOf,
	csvFile,
	dealRows,
	exportedOf,
	kindAt,
	plainTime,
	rowsOf,
	wordAt
} from './common';

const two = (n: number): string => String(n).padStart(2, '0');
/** 00:02: hours and minutes, nothing finer */
const hoursAndMinutes = (minutes: number): string =>
	`${two(Math.floor(minutes / 60))}:${two(Math.floor(minutes) % 60)}`;

const statuses = ['Open', 'won', 'Lost'] as const;

/**
 * Exports of deals and activities with Pipedrive's headers ("Deal - Value", an asterisk on what is
 * required), a status whose capitals vary, reps by name, and durations in hours and minutes.
 */
export function pipedrive(history: History): ImportFile[] {
	const exported = exportedOf(history);
	const { deals, calls } = exported;
	const { name } = history.reps;
	const dealOf = dealRows(exported);
	const time = (when: number, wanted: boolean): string => (wanted ? plainTime(when + 0.5) : '');
	const types: Readonly<Record<string, string>> = { call: 'Call', email: 'Email', demo: 'Demo' };
	return [
		csvFile('deals-1711.csv', [
			'Deal - ID,Deal - Title*,Deal - Value,Deal - Currency of value,Deal - Stage,Deal - Status,Deal - Owner,Deal - Pipeline,Deal - Deal created,Deal - Deal closed on,Deal - Won time,Deal - Lost time,Deal - Expected close date,Deal - Lost reason,Deal - Organization,Deal - Label'.split(
				','
			),
			...rowsOf(deals.rows, (i) => [
				i + 1,
				`Deal no. ${i}`,
				deals.amount[i],
				'USD',
				wordAt(deals.stage, i),
				statuses[deals.outcome[i]],
				name[deals.rep[i]],
				'Pipeline',
				plainTime(deals.created[i] + 0.4),
				time(deals.closed[i], deals.outcome[i] !== OPEN),
				time(deals.closed[i], deals.outcome[i] === WON),
				time(deals.closed[i], deals.outcome[i] === LOST),
				deals.outcome[i] === OPEN ? plainTime(history.snapshot + 30).slice(0, 10) : '',
				'',
				`Organization ${i % 90}`,
				wordAt(deals.source, i)
			])
		]),
		csvFile('activities-1712.csv', [
			'Activity - ID,Activity - Type,Activity - Subject,Activity - Due date,Activity - Done,Activity - Marked as done time,Activity - Duration,Activity - Assigned to user,Deal - ID,Deal - Title'.split(
				','
			),
			...rowsOf(calls.rows, (i) => [
				i + 1,
				types[kindAt(calls, i)] ?? 'Task',
				`${types[kindAt(calls, i)] ?? 'Task'} with a prospect`,
				plainTime(calls.when[i] + 1).slice(0, 10),
				'Done',
				plainTime(clockOf(calls.when[i]).seconds / 86400),
				hoursAndMinutes(calls.durationMinutes?.[i] ?? 0),
				name[calls.rep[i]],
				dealOf[i] < 0 ? '' : dealOf[i] + 1,
				dealOf[i] < 0 ? '' : `Deal no. ${dealOf[i]}`
			])
		])
	];
}
