import { activityKinds, type ActivityTable, type OpportunityTable } from '../../history/history';
import type { Definitions } from '../definitions';
import { canonicalOutcomes, readCallOutcome } from '../vocabulary/callOutcomes';
import { encode } from './columnSet';

const CALL = activityKinds.indexOf('call');
const EMAIL = activityKinds.indexOf('email');
const DEMO = activityKinds.indexOf('demo');
const TASK = activityKinds.indexOf('task');

/** In minutes: times are fractions of a day, which 59.9999 minutes may stand for 60 in. */
const HALF_SECOND = 0.5 / 60;

/** Outcomes as the definitions want them: long calls are conversations, booked demos are held. */
export function defineOutcomes(
	activities: ActivityTable,
	{ conversationSeconds, bookedDemos }: Definitions
): ActivityTable {
	if (conversationSeconds === null && !bookedDemos) return activities;
	const { rows, kind, outcome, durationMinutes } = activities;
	const words = Array.from({ length: rows }, (_, i) => {
		const word = outcome && outcome.codes[i] >= 0 ? outcome.labels[outcome.codes[i]] : '';
		if (kind[i] === DEMO && bookedDemos)
			return readCallOutcome(word) === 'notHeld' ? canonicalOutcomes.held : word;
		if (kind[i] !== CALL || conversationSeconds === null) return word;
		const seconds = 60 * (durationMinutes?.[i] ?? NaN);
		if (Number.isNaN(seconds)) return word;
		if (seconds >= conversationSeconds) return canonicalOutcomes.conversation;
		return readCallOutcome(word) === 'conversation' || word === ''
			? canonicalOutcomes.noConversation
			: word;
	});
	return { ...activities, outcome: encode(words) };
}

/**
 * Touches of every deal, counted from the activities that belong to it, where the deals do not say:
 * several dials within an hour are one, emails of a day are one, tasks and what the buyer did are none.
 *
 * @returns the deals as they are where the file counts touches, or where no activity names a deal
 */
export function countTouches(
	deals: OpportunityTable,
	activities: ActivityTable | null,
	{ touchMinutes, emailsPerDay }: Definitions
): OpportunityTable {
	if (deals.touches || !activities?.opportunity) return deals;
	const { opportunity, when, kind, outbound, rows } = activities;
	const rowOf = new Map(deals.id.map((id, row) => [id, row]));
	const touches = new Float64Array(deals.rows);
	const lastDial = new Float64Array(deals.rows).fill(-Infinity);
	const lastEmail = new Float64Array(deals.rows).fill(-Infinity);
	const order = Int32Array.from({ length: rows }, (_, i) => i).filter(
		(i) => opportunity[i] !== '' && outbound?.[i] !== 0 && kind[i] !== TASK
	);
	order.sort((a, b) => when[a] - when[b] || a - b);
	let linked = false;
	for (const i of order) {
		const deal = rowOf.get(opportunity[i]);
		if (deal === undefined) continue;
		linked = true;
		if (kind[i] === CALL) {
			// The hour runs from the dial that counted: a dialler that never rests is not one touch a week.
			if ((when[i] - lastDial[deal]) * 1440 < touchMinutes - HALF_SECOND) continue;
			lastDial[deal] = when[i];
		} else if (kind[i] === EMAIL && emailsPerDay) {
			if (Math.floor(when[i]) === lastEmail[deal]) continue;
			lastEmail[deal] = Math.floor(when[i]);
		}
		touches[deal]++;
	}
	return linked ? { ...deals, touches } : deals;
}
