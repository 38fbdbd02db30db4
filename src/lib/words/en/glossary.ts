/** What the app's words mean, in one plain sentence each, and what statisticians call it. */
export interface GlossaryEntry {
	/** as it stands on screen */
	readonly term: string;
	readonly meaning: string;
	/** the word of the trade, shown with the statistics only */
	readonly alsoCalled: string;
}

/** In the order in which a reader of Plan meets them (look/design.md section 11). */
export const glossary = {
	goalChance: {
		term: 'chance to reach the goal',
		meaning: 'Of 100 quarters like this one, how many book at least the goal.',
		alsoCalled: 'P(bookings ≥ goal)'
	},
	played: {
		term: 'quarter, played',
		meaning: 'One simulated quarter, day by day and deal by deal.',
		alsoCalled: 'replication'
	},
	sameLuck: {
		term: 'the same luck in both',
		meaning:
			'Each quarter is replayed with the same leads, sickness and no-answers, once with and once without the target.',
		alsoCalled: 'common random numbers'
	},
	behind: {
		term: 'behind in 78 of 100',
		meaning: 'In how many of 100 such pairs the target books less.',
		alsoCalled: 'P(difference < 0)'
	},
	envelope: {
		term: 'back of the envelope',
		meaning: 'The sum people do: a past best level times heads times months.',
		alsoCalled: 'naive extrapolation'
	},
	goodhartGap: {
		term: 'the Goodhart gap',
		meaning: 'How far the forecast with the target falls short of the envelope.',
		alsoCalled: 'naive forecast minus expected bookings with the target'
	},
	hopeful: {
		term: 'arithmetic too hopeful',
		meaning: 'The part of the gap that any forecast would remove: luck and diminishing returns.',
		alsoCalled: 'regression to the mean and concavity'
	},
	targetDoes: {
		term: 'what the target does',
		meaning: 'The part of the gap that comes from reps adapting to the target.',
		alsoCalled: 'behavioural response'
	},
	crowdedOut: {
		term: 'crowded out',
		meaning: 'Work that is left undone because the day has no minutes left for it.',
		alsoCalled: 'time-budget displacement'
	},
	onlyCounted: {
		term: 'dials made only to be counted',
		meaning: 'Dials that are in the log and were never meant to lead anywhere.',
		alsoCalled: 'gaming, junk activity'
	},
	pressure: {
		term: 'how hard you push',
		meaning: 'From a mention to a job riding on it.',
		alsoCalled: 'pressure, 0 to 1'
	},
	guardrail: {
		term: 'guardrail',
		meaning: 'A second number that you check so that the first stays honest.',
		alsoCalled: 'constraint on the quality ratio'
	},
	average: {
		term: 'average',
		meaning: 'The mean over all quarters that were played.',
		alsoCalled: 'expected bookings'
	},
	eightInTen: {
		term: '8 in 10',
		meaning: 'The middle 80 of 100 quarters: one in ten books less, one in ten more.',
		alsoCalled: '10th to 90th percentile'
	},
	promised: {
		term: 'books at least, 8 times in 10',
		meaning: 'The amount that 8 of 10 quarters reach: a number to promise.',
		alsoCalled: '20th percentile'
	},
	giveOrTake: {
		term: 'give or take',
		meaning: 'What playing more quarters could still change.',
		alsoCalled: 'twice the Monte Carlo standard error'
	},
	luckNumber: {
		term: 'luck number',
		meaning: 'Write it down to get the same figures again.',
		alsoCalled: 'seed'
	},
	measured: {
		term: 'measured, assumed',
		meaning: 'Measured comes from your history; assumed comes from us or from you.',
		alsoCalled: 'estimated, prior'
	}
} as const satisfies Readonly<Record<string, GlossaryEntry>>;

export type GlossaryId = keyof typeof glossary;
