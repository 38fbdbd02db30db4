import type { AssumableId } from '../../model/assumable';
import type { RepQuantity } from '../../model/team';
import { assumption } from './assumptions';
import { decimal } from './numbers';

/** The list of everything assumed, with the numbers in it to be changed. */
export const ledger = {
	/** the disclosure on Plan */
	summary: 'The assumptions, one by one',
	lead: 'Change a number to see what hangs on it. One that is yours is taken as known; the others are drawn anew in every simulated quarter, around the value shown.',
	number: 'Assumed',
	value: 'Value',
	source: 'Where it comes from',
	yours: 'Yours',
	reset: 'As it was',
	resetOf: (id: string): string => `${assumption(id).label}: as it was`,
	payMix: 'Share of pay that is commission',
	payMixMeaning: 'A rep who is paid by bookings has more to lose from work that only counts.',
	/** head of a table of numbers that a history may say */
	figure: 'Figure',
	dependence: 'What goes with what',
	dependenceLead: 'Estimated where your history can say, and yours to change.',
	pairs: 'How reps’ figures go together',
	pairsLead:
		'Do reps with more of one also have more of the other? From −1 to 1; 0 is not at all. These are not drawn anew: every simulated quarter takes the value shown. What a rep’s own record leaves open goes together by it; a long record leaves little.',
	/** what is known of an estimate */
	span: (low: string, high: string): string => `8 in 10: ${low}\u00a0to\u00a0${high}`,
	seeData: 'See what was measured'
} as const;

/** When a typed assumption is out of its range. */
export function parameterComplaint(id: AssumableId, min: number, max: number): string {
	const { label } = assumption(id);
	return Number.isFinite(max)
		? `${label}: type a number from ${decimal(min, 3)} to ${decimal(max, 3)}.`
		: `${label}: type a number of at least ${decimal(min, 3)}.`;
}

/** What a team's history could not say, by the keys of `Team.missing`: after "Not in your history: ". */
const missingWords: Readonly<Record<string, string>> = {
	dials: 'dials',
	minutes: 'how long calls take',
	demos: 'demos',
	opportunities: 'deals',
	cycle: 'how long deals take',
	dealSize: 'deal sizes',
	source: 'which deals reps found themselves',
	levels: 'levels of seniority'
};

/** A key without words (a newer fit than these words) is shown as it is, so that nothing is hidden. */
export const missingName = (key: string): string => missingWords[key] ?? key;

export const missingLead = 'Not in your history, so taken from typical teams: ';
/** the same in a report, which speaks of us */
export const missingLeadOurs = 'Not in our history, so taken from typical teams: ';

/** Quantities of a rep, as columns of a table. */
export const repQuantityWords: Readonly<Record<RepQuantity, string>> = {
	dialsPerDay: 'Dials a day',
	demosPerDay: 'Demos a day',
	opportunityRate: 'Demos that become deals',
	winRate: 'Deals won',
	dealSizeFactor: 'Deal size against the team'
};

/** In place of demos where the history records none: what deals begin with. */
export const dealsPerDay = 'Deals a day';

/** A quantity of a rep, in its own unit, with the same decimals all down a column. */
export function repQuantityText(id: RepQuantity, value: number): string {
	if (id === 'opportunityRate' || id === 'winRate') return `${Math.round(100 * value)} in 100`;
	return id === 'dealSizeFactor'
		? `×${value.toFixed(2)}`
		: value.toFixed(id === 'demosPerDay' ? 2 : 1);
}
