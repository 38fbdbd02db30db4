import type { RepQuantity } from '../../model/team';

/** Rates of reps, as running text has them. */
export const rateWords: Readonly<Record<RepQuantity, string>> = {
	dialsPerDay: 'dials a day',
	demosPerDay: 'demos a day',
	opportunityRate: 'opportunities of demos',
	winRate: 'win rate',
	dealSizeFactor: 'deal size'
};
