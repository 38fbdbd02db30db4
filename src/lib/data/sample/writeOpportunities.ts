import { LOST, OPEN, WON, type Coded, type OpportunityTable } from '../../history/history';
import type { KeptDeal } from './keptDeals';
import { sampleDays } from './sampleDays';

/** Source of an opportunity: code 0 is own prospecting. */
const sources = ['own prospecting', 'inbound'];
/** The stages of an open deal by thirds of its way to the decision, then the two ends. */
const stages = ['Qualified', 'Proposal', 'Negotiation', 'Closed won', 'Closed lost'];
const WON_STAGE = 3;
const LOST_STAGE = 4;

const { days } = sampleDays;
const last = days.length - 1;

/** The CRM's table of opportunities as it stands on the last day of the history. */
export function writeOpportunities(deals: readonly KeptDeal[]): OpportunityTable {
	const numbers = (value: (deal: KeptDeal) => number) => Float64Array.from(deals, value);
	const coded = (labels: readonly string[], code: (deal: KeptDeal) => number): Coded => ({
		codes: Int32Array.from(deals, code),
		labels
	});
	return {
		rows: deals.length,
		id: deals.map((deal) => deal.id),
		rep: Int32Array.from(deals, (deal) => deal.rep),
		account: null,
		created: numbers((deal) => days[deal.created]),
		closed: numbers((deal) => (isClosed(deal) ? days[deal.closed] : NaN)),
		expectedClose: null,
		stage: coded(stages, stageOf),
		outcome: Int8Array.from(deals, outcomeOf),
		amount: numbers((deal) => deal.amount),
		source: coded(sources, (deal) => (deal.own ? 0 : 1)),
		product: null,
		lastActivity: numbers((deal) => days[deal.followUps.at(-1) ?? deal.created]),
		touches: numbers((deal) => 1 + deal.followUps.length)
	};
}

const isClosed = (deal: KeptDeal): boolean => deal.closed <= last;

function outcomeOf(deal: KeptDeal): number {
	if (!isClosed(deal)) return OPEN;
	return deal.won ? WON : LOST;
}

/** A lost deal that nobody has closed yet stays in the stage in which the buyer went silent. */
function stageOf(deal: KeptDeal): number {
	if (isClosed(deal)) return deal.won ? WON_STAGE : LOST_STAGE;
	const way = Math.min(last, deal.lastContact) - deal.created;
	return Math.min(2, Math.floor((3 * way) / (deal.decided - deal.created)));
}
