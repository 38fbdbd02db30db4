import { LOST, WON, type History } from '../../../history/history';
import type { ImportFile } from '../../importFile';
import {
	closeDateAt,
	clockOf,
	csvFile,
	dealRows,
	exportedOf,
	isoTime,
	kindAt,
	plainTime,
	rowsOf,
	wordAt
} from './common';

/** Dispositions of HubSpot's own, by the word of the history (domain.md section 7.2). */
const dispositions: Readonly<Record<string, string>> = {
	connected: 'f240bbac-87c9-4f6e-bf70-924b57d47db7',
	'no answer': '73a0d17f-1163-4015-bdd5-ec830791da20',
	voicemail: 'b2cf5968-551e-4856-9783-52b3da59a7d0'
};

const dealId = (row: number): string => String(9_007_199_254_740_993n + BigInt(row) * 1_000_003n);
const ownerId = (rep: number): string => String(41_500_000 + 131 * rep);

/**
 * Exports of deals, calls, emails, meetings and owners. Deals carry labels and the owner's name; the
 * others carry internal names, owner ids, epoch milliseconds, durations in milliseconds and
 * disposition ids. Record ids have 19 digits; an open deal has a close date, which is a forecast.
 */
export function hubspot(history: History): ImportFile[] {
	const exported = exportedOf(history);
	const { deals, calls } = exported;
	const { name } = history.reps;
	const dealOf = dealRows(exported);
	const linkOf = (i: number): string => (dealOf[i] < 0 ? '' : dealId(dealOf[i]));
	const rows = (kind: string): number[] =>
		rowsOf(calls.rows, (i) => i).filter((i) => kindAt(calls, i) === kind);
	const milliseconds = (i: number): number => clockOf(calls.when[i]).seconds * 1000;
	return [
		csvFile('hubspot-crm-exports-all-deals.csv', [
			'Record ID,Deal Name,Deal Stage,Pipeline,Amount,Close Date,Create Date,Deal owner,Is Closed Won,Is closed lost,Original Source,Number of times contacted,Last Activity Date'.split(
				','
			),
			...rowsOf(deals.rows, (i) => [
				dealId(i),
				`Deal, no. ${i}`,
				wordAt(deals.stage, i),
				'Sales Pipeline',
				String(deals.amount[i]),
				plainTime(closeDateAt(exported, i) + 0.7).slice(0, 16),
				plainTime(deals.created[i] + 0.4).slice(0, 16),
				name[deals.rep[i]],
				String(deals.outcome[i] === WON),
				String(deals.outcome[i] === LOST),
				wordAt(deals.source, i),
				deals.touches?.[i] ?? '',
				plainTime((deals.lastActivity?.[i] ?? NaN) + 0.5).slice(0, 16)
			])
		]),
		csvFile('calls.csv', [
			'hs_object_id,hs_timestamp,hs_call_title,hs_call_direction,hs_call_disposition,hs_call_duration,hs_call_status,hubspot_owner_id,hs_lastmodifieddate,associated_deal_ids'.split(
				','
			),
			...rows('call').map((i) => [
				`1${i}`,
				milliseconds(i),
				'Call with a prospect',
				calls.outbound?.[i] === 1 ? 'OUTBOUND' : 'INBOUND',
				dispositions[wordAt(calls.outcome, i)] ?? '',
				Math.round((calls.durationMinutes?.[i] ?? NaN) * 60000),
				'COMPLETED',
				ownerId(calls.rep[i]),
				isoTime(history.snapshot + 2),
				linkOf(i)
			])
		]),
		csvFile('emails.csv', [
			'hs_object_id,hs_timestamp,hs_email_subject,hs_email_direction,hs_email_status,hubspot_owner_id,associated_deal_ids'.split(
				','
			),
			...rows('email').map((i) => [
				`2${i}`,
				milliseconds(i),
				'Following up',
				calls.outbound?.[i] === 1 ? 'EMAIL' : 'INCOMING_EMAIL',
				'SENT',
				ownerId(calls.rep[i]),
				linkOf(i)
			])
		]),
		csvFile('meetings.csv', [
			'hs_object_id,hs_meeting_title,hs_activity_type,hs_meeting_start_time,hs_meeting_end_time,hs_meeting_outcome,hubspot_owner_id,associated_deal_ids'.split(
				','
			),
			...rows('demo').map((i) => [
				`3${i}`,
				'Product demo',
				'Demo',
				isoTime(calls.when[i]),
				isoTime(calls.when[i] + (calls.durationMinutes?.[i] ?? 0) / 1440),
				wordAt(calls.outcome, i) === 'held' ? 'COMPLETED' : 'NO_SHOW',
				ownerId(calls.rep[i]),
				linkOf(i)
			])
		]),
		csvFile('owners.csv', [
			['id', 'email', 'firstName', 'lastName', 'archived'],
			...rowsOf(history.reps.rows, (i) => [
				ownerId(i),
				`rep${i}@example.com`,
				name[i].split(' ')[0],
				name[i].split(' ').slice(1).join(' '),
				'false'
			])
		])
	];
}
