import { count, decimal, money } from './numbers';

/** Fields of the form, and what is taken without being asked. */
type DescribedId =
	| 'dialsPerDay'
	| 'bookingsPerRepMonth'
	| 'winsPerRepMonth'
	| 'winRate'
	| 'cycleDays'
	| 'opportunityRate'
	| 'sellingShare'
	| 'dealLogSd'
	| 'dialsSpread';

/** A team described in a few numbers, where there is no history. */
export const describe = {
	title: 'No data? Describe your team',
	note: 'A few numbers are enough to begin. What you leave as it stands is what is usual elsewhere. None of it is measured, so every answer says that it rests on assumed figures.',
	reps: 'Reps',
	currency: 'Currency',
	goal: 'Goal for the quarter',
	heads: ['Of a rep', 'Your team', 'Usual elsewhere', 'How well that is known'],
	names: {
		dialsPerDay: 'Dials a working day',
		bookingsPerRepMonth: 'Booked a month',
		winsPerRepMonth: 'Deals won a month',
		winRate: 'Deals won, of 100 begun',
		cycleDays: 'Working days to winning one'
	},
	taken: 'Taken as usual, without asking',
	takenNames: {
		opportunityRate: 'Demos that become a deal, of 100',
		sellingShare: 'Selling time, of 100 minutes',
		dealLogSd: 'Spread of deal sizes (sd of their logs)',
		dialsSpread: 'Spread of dials between reps (sd of their logs)'
	},
	nothing: 'nothing published',
	trust: {
		A: 'measured, with number and method',
		B: 'vendors’ figures and surveys, plausible',
		C: 'no source that can be traced: a hint at most'
	},
	/** where nothing is published */
	ours: 'our guess',
	typical: 'as usual',
	backOf: (name: string): string => `As usual: ${name}`,
	use: 'Use this team',
	change: 'Use these figures',
	name: 'Described team',
	headline: 'This is a team described in a few numbers',
	deck: 'Nothing of it is measured. Bring files, and their figures take the place of these.',
	complaint: (low: string, high: string): string => `Type a number from ${low} to ${high}.`
} as const;

/** A quantity as it stands in the form: "45", "$50K", "22". Shares are said of 100. */
export function describedText(id: DescribedId, value: number, currency: string): string {
	switch (id) {
		case 'bookingsPerRepMonth':
			return money(value, currency);
		case 'winRate':
		case 'opportunityRate':
		case 'sellingShare':
			return decimal(100 * value, 1);
		case 'cycleDays':
			return count(Math.round(value));
		default:
			return decimal(value, value < 10 ? 2 : 1);
	}
}

/** "35 to 60" */
export const usualText = (
	id: DescribedId,
	[low, high]: readonly [number, number],
	currency: string
): string => `${describedText(id, low, currency)} to ${describedText(id, high, currency)}`;
