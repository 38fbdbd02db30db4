import {
	activityKinds,
	type ActivityTable,
	type Coded,
	type History,
	type LeadTable,
	type OpportunityTable
} from '../history/history';
import type { TeamTouches } from '../model/team';
import { touchLawOf } from '../stats/touches/touchLaw';
import {
	countTouches,
	GIVEN_UP,
	LOST,
	MOST_TOUCHES,
	OPEN,
	WON,
	type TouchTable
} from '../stats/touches/touchTable';

/** Touches of a team's prospects: counted, and as smooth laws. */
export interface TouchFit extends TeamTouches {
	readonly table: TouchTable;
}

const TOUCHES: readonly number[] = ['call', 'voicemail', 'email'].map((kind) =>
	activityKinds.indexOf(kind as (typeof activityKinds)[number])
);

/** Words of a lead that said no; any other end without a deal is taken for given up. */
const saidNo = /lost|not interested|opt.?out|unsubscrib|do not (call|contact)|declin|reject|refus/i;

/**
 * Assumption (guess): a lead nobody has touched for so many days before the snapshot was given up, for no
 * export says when a rep stopped trying.
 */
const SILENT_DAYS = 30;

/** Assumption: fewer prospects say nothing about the shape of a hazard (guess). */
const LEAST_PROSPECTS = 50;

/**
 * Touches to close, from what the history has: the log's touches of leads up to the deal they became, else
 * touches of deals up to winning. Touches are the days on which a prospect was called, mailed or left a
 * message: two dials within an hour are one.
 *
 * @returns null with fewer than 50 prospects, or when nothing was won
 */
export function fitTouches(history: History): TouchFit | null {
	const { activities, leads, opportunities, snapshot } = history;
	const perLead =
		activities?.lead && leads ? leadTouches(activities, leads, opportunities, snapshot) : null;
	return (
		fitted('lead', perLead) ??
		fitted('deal', opportunities && dealTouches(opportunities, activities))
	);
}

function fitted(unit: TeamTouches['unit'], rows: Prospects | null): TouchFit | null {
	if (!rows || rows.touches.length < LEAST_PROSPECTS) return null;
	const table = countTouches(rows);
	const law = table.units < LEAST_PROSPECTS ? null : touchLawOf(table);
	return law && { unit, law, table };
}

interface Prospects {
	readonly touches: readonly number[];
	readonly outcome: readonly number[];
}

/** A lead is won by becoming a deal: touches after that belong to the deal. */
function leadTouches(
	activities: ActivityTable,
	leads: LeadTable,
	deals: OpportunityTable | null,
	snapshot: number
): Prospects {
	const born = new Map(deals?.id.map((id, i) => [id, deals.created[i]]));
	const wonOn = (i: number): number => {
		const deal = leads.opportunity?.[i] ?? '';
		if (deal === '') return leads.qualified?.[i] === 1 ? Infinity : NaN;
		return born.get(deal) ?? Infinity;
	};
	const days = touchDays(activities, activities.lead!);
	const touches: number[] = [];
	const outcome: number[] = [];
	leads.id.forEach((id, i) => {
		const touched = days.get(id);
		if (!touched) return;
		const won = wonOn(i);
		const before = Number.isNaN(won) ? touched : touched.filter((day) => day <= won);
		touches.push(Math.min(before.length, MOST_TOUCHES));
		outcome.push(Number.isNaN(won) ? endOf(leads, i, snapshot - touched[touched.length - 1]) : WON);
	});
	return { touches, outcome };
}

function endOf(leads: LeadTable, i: number, silent: number): number {
	if (leads.qualified?.[i] === 0 || wordOf(leads.status, i, saidNo)) return LOST;
	return silent > SILENT_DAYS ? GIVEN_UP : OPEN;
}

const wordOf = (column: Coded | null, i: number, pattern: RegExp): boolean =>
	column !== null && column.codes[i] >= 0 && pattern.test(column.labels[column.codes[i]]);

/** Days on which each id was touched, outbound, in order and once each. */
function touchDays(activities: ActivityTable, ids: readonly string[]): Map<string, number[]> {
	const days = new Map<string, Set<number>>();
	for (let i = 0; i < activities.rows; i++) {
		if (ids[i] === '' || Number.isNaN(activities.when[i])) continue;
		if (!TOUCHES.includes(activities.kind[i]) || activities.outbound?.[i] === 0) continue;
		const known = days.get(ids[i]);
		const day = Math.floor(activities.when[i]);
		if (known) known.add(day);
		else days.set(ids[i], new Set([day]));
	}
	return new Map([...days].map(([id, seen]) => [id, [...seen].sort((a, b) => a - b)]));
}

/** A lost deal was given up or said no: the file does not say, and the first keeps the bounds wide. */
function dealTouches(deals: OpportunityTable, activities: ActivityTable | null): Prospects | null {
	const logged =
		!deals.touches && activities?.opportunity
			? touchDays(activities, activities.opportunity)
			: null;
	if (!deals.touches && !logged) return null;
	const touches: number[] = [];
	const outcome: number[] = [];
	for (let i = 0; i < deals.rows; i++) {
		const count = logged ? (logged.get(deals.id[i])?.length ?? 0) : deals.touches![i];
		if (!(count >= 0 && count <= MOST_TOUCHES)) continue;
		touches.push(Math.round(count));
		outcome.push(deals.outcome[i] === LOST ? GIVEN_UP : deals.outcome[i]);
	}
	return { touches, outcome };
}
