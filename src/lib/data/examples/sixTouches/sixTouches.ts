import {
	activityKinds,
	OPEN,
	WON,
	type ActivityTable,
	type History,
	type LeadTable,
	type OpportunityTable
} from '../../../history/history';
import { generatorOf } from '../../../random/generator';
import { emptyLog } from '../../sample/activityLog';
import { layDay } from '../../sample/layDay';
import { logCall, outcomeLabels } from '../../sample/workItems';
import { sixTouchEconomics } from './economics';
import { sixTouchDays, sixTouchReps } from './people';
import { sixTouchSeed } from './seed';
import { workProspects, type Lead } from './workProspects';

/** The history's name; what the screen calls it is looked up under this id in the words files. */
export const sixTouchesName = 'sixTouches';

const { days, first } = sixTouchDays;
const last = days.length - 1;

/** A prospect that was called in the history, with the id of its opportunity. */
interface Worked {
	readonly lead: Lead;
	readonly id: string;
}

/**
 * The second example team: six outbound reps of whom "six touches" are expected, twelve months to 31
 * March 2026. One row per lead, per prospect worked and per call; the calls say whom they were for.
 * Generated afresh on every call, the same bytes on every engine; a fraction of a second.
 *
 * @see README.md in this folder for what it has to show and how its seed was found
 */
export function sixTouches(seed: string = sixTouchSeed): History {
	const leads = workProspects(seed, sixTouchEconomics)
		.filter(({ created }) => created >= first)
		.sort((a, b) => a.created - b.created);
	const worked = leads
		.filter(({ touches }) => touches.length > 0)
		.sort((a, b) => a.touches[0] - b.touches[0])
		.map((lead, i): Worked => ({ lead, id: `D${`${i + 1}`.padStart(5, '0')}` }));
	const ids = new Map(worked.map(({ lead, id }) => [lead, id]));
	return {
		name: sixTouchesName,
		currency: 'USD',
		snapshot: days[last],
		reps: sixTouchReps,
		activities: writeCalls(seed, ids, workedBefore(seed)),
		leads: writeLeads(leads, ids),
		contacts: null,
		accounts: null,
		opportunities: writeOpportunities(worked),
		stageHistory: null,
		targets: null,
		repPeriods: null
	};
}

/** Prospects of the run-in: they take calls in the history, but the table of opportunities has left them out. */
const workedBefore = (seed: string): readonly Lead[] =>
	workProspects(seed, sixTouchEconomics).filter(({ created }) => created < first);

const sources = ['outbound list'];
const stages = ['Working', 'Closed won', 'Closed lost'];
const statuses = ['new', 'working', 'converted', 'closed'];

function writeLeads(leads: readonly Lead[], ids: ReadonlyMap<Lead, string>): LeadTable {
	const statusOf = ({ touches, outcome }: Lead): number =>
		touches.length === 0 ? 0 : outcome === OPEN ? 1 : outcome === WON ? 2 : 3;
	return {
		rows: leads.length,
		id: leads.map((_, i) => `L${`${i + 1}`.padStart(5, '0')}`),
		rep: Int32Array.from(leads, ({ rep }) => rep),
		created: Float64Array.from(leads, ({ created }) => days[created]),
		source: { codes: new Int32Array(leads.length), labels: sources },
		status: { codes: Int32Array.from(leads, statusOf), labels: statuses },
		qualified: null,
		opportunity: leads.map((lead) => ids.get(lead) ?? '')
	};
}

function writeOpportunities(worked: readonly Worked[]): OpportunityTable {
	const numbers = (value: (lead: Lead) => number): Float64Array =>
		Float64Array.from(worked, ({ lead }) => value(lead));
	const outcomeOf = ({ closed, outcome }: Lead): number => (closed <= last ? outcome : OPEN);
	return {
		rows: worked.length,
		id: worked.map(({ id }) => id),
		rep: Int32Array.from(worked, ({ lead }) => lead.rep),
		account: null,
		created: numbers(({ touches }) => days[touches[0]]),
		closed: numbers((lead) => (outcomeOf(lead) === OPEN ? NaN : days[lead.closed])),
		expectedClose: null,
		stage: {
			codes: Int32Array.from(worked, ({ lead }) => outcomeOf(lead)),
			labels: stages
		},
		outcome: Int8Array.from(worked, ({ lead }) => outcomeOf(lead)),
		amount: numbers(({ amount }) => amount),
		source: { codes: new Int32Array(worked.length), labels: sources },
		product: null,
		lastActivity: numbers(({ touches }) => days[touches[touches.length - 1]]),
		touches: numbers(({ touches }) => touches.length)
	};
}

/** The calls of the history, in the order of days, then reps, then time. */
function writeCalls(
	seed: string,
	ids: ReadonlyMap<Lead, string>,
	before: readonly Lead[]
): ActivityTable {
	const calls = callsByDay([...ids], before);
	const log = emptyLog(calls.reduce((sum, list) => sum + list.length, 0));
	const generators = sixTouchReps.id.map((id) => generatorOf(`${seed} ${id} rows`));
	calls.forEach((list, place) => {
		const rep = place % sixTouchReps.rows;
		const from = log.rows;
		for (const id of list) {
			log.opportunity[log.rows] = id;
			logCall(generators[rep], log);
		}
		layDay(generators[rep], log, from, days[first + Math.floor(place / sixTouchReps.rows)]);
		log.rep.fill(rep, from, log.rows);
	});
	return {
		rows: log.rows,
		id: Array.from(log.rep, (_, i) => `A${`${i + 1}`.padStart(6, '0')}`),
		rep: log.rep,
		when: log.when,
		kind: log.kind.fill(activityKinds.indexOf('call')),
		outbound: log.outbound,
		outcome: { codes: log.outcome, labels: outcomeLabels },
		durationMinutes: Float64Array.from(log.seconds, (seconds) => seconds / 60),
		lead: null,
		opportunity: log.opportunity
	};
}

/** Ids of those called, by day of the history x reps + rep. */
function callsByDay(
	worked: readonly (readonly [Lead, string])[],
	before: readonly Lead[]
): readonly string[][] {
	const calls = Array.from(
		{ length: (days.length - first) * sixTouchReps.rows },
		(): string[] => []
	);
	const add = ({ touches, rep }: Lead, id: string): void => {
		for (const day of touches)
			if (day >= first) calls[(day - first) * sixTouchReps.rows + rep].push(id);
	};
	before.forEach((lead, i) => add(lead, `P${`${i + 1}`.padStart(5, '0')}`));
	for (const [lead, id] of worked) add(lead, id);
	return calls;
}
