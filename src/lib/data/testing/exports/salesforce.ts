import { OPEN, WON, type History } from '../../../history/history';
import type { ImportFile } from '../../importFile';
import {
	closeDateAt,
	csvFile,
	dealRows,
	exportedOf,
	germanDate,
	germanTime,
	isoDate,
	isoTime,
	kindAt,
	longId,
	rowsOf,
	shortId,
	usDate,
	usTime,
	wordAt
} from './common';

/** The user's language and region: reports follow it, the API does not. */
export type Locale = 'en-US' | 'de-DE';

const dateOf = { 'en-US': usDate, 'de-DE': germanDate };
const timeOf = { 'en-US': usTime, 'de-DE': germanTime };
const amountOf = (locale: Locale, amount: number): string =>
	locale === 'en-US'
		? `$${amount.toLocaleString('en-US', { minimumFractionDigits: 2 })}`
		: `${amount.toLocaleString('de-DE', { minimumFractionDigits: 2 })} USD`;

/** What a report puts below its rows. */
const footer = (rows: number): string[][] => [
	[`Grand Totals (${rows} records)`],
	[''],
	['Confidential Information - Do Not Distribute'],
	['Copyright (c) 2000-2026 salesforce.com, inc. All rights reserved.']
];

const subjectOf = (kind: string): string =>
	({ call: 'Call', email: 'Email: following up', demo: 'Product demo' })[kind] ?? kind;

/**
 * Two report exports: opportunities, and tasks and events, with a title, ids of 15 characters, dates
 * in the user's locale and the lines that a report puts below its rows.
 */
export function salesforceReports(history: History, locale: Locale = 'en-US'): ImportFile[] {
	const exported = exportedOf(history);
	const { deals, calls } = exported;
	const date = dateOf[locale];
	const rep = (row: number): string => history.reps.name[row] ?? '';
	const dealOf = dealRows(exported);
	const opportunities = [
		['Opportunities with owners'],
		['As of today, filtered by: all opportunities'],
		[''],
		'Opportunity Name,Account Name,Opportunity Owner,Stage,Amount,Probability (%),Close Date,Created Date,Lead Source,Opportunity ID'.split(
			','
		),
		...rowsOf(deals.rows, (i) => [
			`Deal no. ${i}`,
			`Account ${i % 90}`,
			rep(deals.rep[i]),
			wordAt(deals.stage, i),
			amountOf(locale, deals.amount[i]),
			deals.outcome[i] === OPEN ? '40' : deals.outcome[i] === WON ? '100' : '0',
			date(closeDateAt(exported, i)),
			date(deals.created[i]),
			wordAt(deals.source, i),
			shortId('006', i)
		]),
		...footer(deals.rows)
	];
	const activities = [
		['Tasks and Events'],
		[''],
		'Assigned,Subject,Date,Completed Date/Time,Task/Event,Status,Call Duration,Call Result,Call Type,Opportunity ID,Activity ID'.split(
			','
		),
		...rowsOf(calls.rows, (i) => [
			rep(calls.rep[i]),
			subjectOf(kindAt(calls, i)),
			// The due date, not the day it happened.
			date(Math.floor(calls.when[i]) + 1),
			timeOf[locale](calls.when[i]),
			kindAt(calls, i) === 'demo' ? 'Event' : 'Task',
			'Completed',
			Math.round((calls.durationMinutes?.[i] ?? NaN) * 60),
			wordAt(calls.outcome, i),
			calls.outbound?.[i] === 1 ? 'Outbound' : 'Inbound',
			dealOf[i] < 0 ? '' : shortId('006', dealOf[i]),
			shortId('00T', i)
		]),
		...footer(calls.rows)
	];
	const mark = locale === 'de-DE' ? ';' : ',';
	return [
		csvFile('report1714.csv', opportunities, mark),
		csvFile('report1715.csv', activities, mark)
	];
}

/**
 * Three API exports (Data Loader): Opportunity, Task, User, with API names, ids of 18 characters and
 * times in ISO 8601, UTC. Owners are ids; the users say who they are.
 */
export function salesforceApi(history: History): ImportFile[] {
	const exported = exportedOf(history);
	const { deals, calls } = exported;
	const dealOf = dealRows(exported);
	return [
		csvFile('Opportunity.csv', [
			'Id,AccountId,Name,StageName,Amount,Probability,CloseDate,IsClosed,IsWon,CreatedDate,LastModifiedDate,SystemModstamp,OwnerId,LeadSource,ForecastCategory,FiscalQuarter'.split(
				','
			),
			...rowsOf(deals.rows, (i) => [
				longId('006', i),
				longId('001', i % 90),
				`Deal no. ${i}`,
				wordAt(deals.stage, i),
				deals.amount[i].toFixed(1),
				deals.outcome[i] === OPEN ? '40.0' : deals.outcome[i] === WON ? '100.0' : '0.0',
				isoDate(closeDateAt(exported, i)),
				String(deals.outcome[i] !== OPEN),
				String(deals.outcome[i] === WON),
				isoTime(deals.created[i] + 0.6),
				isoTime(history.snapshot + 3.5),
				isoTime(history.snapshot + 3.5),
				longId('005', deals.rep[i]),
				wordAt(deals.source, i),
				'Pipeline',
				'2'
			])
		]),
		csvFile('Task.csv', [
			'Id,WhoId,WhatId,Subject,ActivityDate,Status,OwnerId,Type,TaskSubtype,IsClosed,IsArchived,CallDurationInSeconds,CallType,CallDisposition,CreatedDate,CompletedDateTime'.split(
				','
			),
			...rowsOf(calls.rows, (i) => [
				longId('00T', i),
				'',
				dealOf[i] < 0 ? '' : longId('006', dealOf[i]),
				subjectOf(kindAt(calls, i)),
				// A due date at midnight UTC.
				`${isoDate(Math.floor(calls.when[i]) + 1)}T00:00:00.000Z`,
				'Completed',
				longId('005', calls.rep[i]),
				'',
				{ call: 'Call', email: 'Email' }[kindAt(calls, i)] ?? 'Task',
				'true',
				'false',
				Math.round((calls.durationMinutes?.[i] ?? NaN) * 60),
				calls.outbound?.[i] === 1 ? 'Outbound' : 'Inbound',
				wordAt(calls.outcome, i),
				isoTime(calls.when[i]),
				isoTime(calls.when[i])
			])
		]),
		csvFile('User.csv', [
			['Id', 'Name', 'Email', 'IsActive', 'UserRoleId', 'CreatedDate'],
			...rowsOf(history.reps.rows, (i) => [
				longId('005', i),
				history.reps.name[i],
				`rep${i}@example.com`,
				'true',
				longId('00E', 1),
				isoTime(history.snapshot - 900)
			])
		])
	];
}
