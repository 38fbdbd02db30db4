import { LOST, OPEN, WON, type History, type OpportunityTable } from '../../../history/history';
import { drawPipeline, type PipelineDeal } from './drawPipeline';
import { coverageEconomics } from './economics';
import { coverageDays, coverageReps } from './people';
import { coverageSeed } from './seed';

/** The history's name; what the screen calls it is looked up under this id in the words files. */
export const coverageTeamName = 'coverageTeam';

const { days, first } = coverageDays;
const last = days.length - 1;

/**
 * The third example team: six mid-market reps, twelve months to 31 March 2026, as the CRM's table of
 * opportunities alone: what a manager who steers by coverage looks at. USD. Generated afresh on every
 * call, the same bytes on every engine.
 *
 * @see README.md in this folder for what it has to show and how its seed was found
 */
export function coverageTeam(seed: string = coverageSeed): History {
	const shown = drawPipeline(seed, coverageEconomics)
		.filter((deal) => deal.closed >= first)
		.sort((a, b) => a.created - b.created);
	return {
		name: coverageTeamName,
		currency: 'USD',
		snapshot: days[last],
		reps: coverageReps,
		activities: null,
		leads: null,
		contacts: null,
		accounts: null,
		opportunities: writeOpportunities(shown),
		stageHistory: null,
		targets: null,
		repPeriods: null
	};
}

const sources = ['own prospecting', 'inbound'];
/** The stages of an open deal by thirds of its way to the decision, then the two ends. */
const stages = ['Discovery', 'Proposal', 'Negotiation', 'Closed won', 'Closed lost'];

const outcomeOf = ({ closed, won }: PipelineDeal): number =>
	closed > last ? OPEN : won ? WON : LOST;

/** The CRM's table of opportunities as it stands on the last day of the history. */
function writeOpportunities(deals: readonly PipelineDeal[]): OpportunityTable {
	const numbers = (value: (deal: PipelineDeal) => number) => Float64Array.from(deals, value);
	const seen = ({ touches }: PipelineDeal): number => touches.filter((day) => day <= last).length;
	return {
		rows: deals.length,
		id: deals.map((_, i) => `D${`${i + 1}`.padStart(4, '0')}`),
		rep: Int32Array.from(deals, (deal) => deal.rep),
		account: null,
		created: numbers((deal) => days[deal.created]),
		closed: numbers((deal) => (outcomeOf(deal) === OPEN ? NaN : days[deal.closed])),
		expectedClose: null,
		stage: { codes: Int32Array.from(deals, stageOf), labels: stages },
		outcome: Int8Array.from(deals, outcomeOf),
		amount: numbers((deal) => deal.amount),
		source: { codes: Int32Array.from(deals, (deal) => (deal.own ? 0 : 1)), labels: sources },
		product: null,
		lastActivity: numbers((deal) => days[deal.touches[seen(deal) - 1]]),
		touches: numbers(seen)
	};
}

/** A dead deal that nobody has closed yet stays in the stage in which the buyer went silent. */
function stageOf(deal: PipelineDeal): number {
	const outcome = outcomeOf(deal);
	if (outcome !== OPEN) return outcome === WON ? 3 : 4;
	const way = Math.min(last, deal.lastContact) - deal.created;
	return Math.min(2, Math.floor((3 * way) / (deal.decided - deal.created)));
}

/** Dead and still open at the end of the history: its value over that of all open deals. For tests. */
export function deadShareAtEnd(seed: string = coverageSeed): number {
	let dead = 0;
	let open = 0;
	for (const deal of drawPipeline(seed, coverageEconomics)) {
		if (deal.closed <= last) continue;
		open += deal.amount;
		if (!deal.won && deal.lastContact < last - 10) dead += deal.amount;
	}
	return dead / open;
}
