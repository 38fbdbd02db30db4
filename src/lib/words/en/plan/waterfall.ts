import type { Channel } from '../../../model/channels';
import { capital, money, spelled } from '../numbers';

/** A step from what was promised to what would happen; `step` is an id, `amount` plan currency. */
export interface Step {
	readonly step: string;
	readonly amount: number;
	readonly group: 'arithmetic' | 'behaviour';
}
export type Steps = readonly Step[];

/** What the labels speak of. */
export interface StepFacts {
	/** "dial", "dials" and "call"; null when several targets are in the plan */
	readonly noun: { readonly one: string; readonly many: string; readonly deed: string } | null;
	/** months that the envelope rests on; null when the sum starts from the line through all months */
	readonly months: number | null;
}

interface StepWords {
	/** short, for a label: when the step takes away, and when it adds */
	readonly loss: string;
	readonly gain: string;
	/** one or two sentences for whoever opens the step */
	readonly why: string;
}

const anything = { one: 'activity', many: 'activities', deed: 'piece of work' };

/** Words of every step of the cascade, by id. */
export function stepWords(step: string, facts: StepFacts): StepWords {
	const { one, many, deed } = facts.noun ?? anything;
	const words: Readonly<Record<'luck' | Channel, StepWords>> = {
		luck: luck(facts),
		saturation: {
			loss: `Each extra ${one} buys less than the last`,
			gain: `The ${many} given up were the least useful`,
			why: `The first ${many} of a day go to the best prospects. More of them reach people who are less likely to buy.`
		},
		lag: {
			loss: `What extra ${many} start closes later`,
			gain: 'Deals already under way still close',
			why: `A deal takes a sales cycle. What the extra ${many} start closes after the quarter, and what fewer of them miss is felt after it too.`
		},
		time: {
			loss: 'Follow-ups crowded out',
			gain: 'More time left for other work',
			why: `A day has so many minutes. Those that go into ${many} come out of following up, demos and deals, which also bring bookings.`
		},
		dilution: {
			loss: `Less preparation before each ${deed}`,
			gain: `Less preparation leaves more time to sell`,
			why: `Part of the rise is delivered by doing the same ${many} faster and with less care, so fewer of them lead anywhere. What it saves in minutes stays with the other work.`
		},
		padding: {
			loss: `${capital(many)} made only to be counted`,
			gain: `${capital(many)} logged and not made leave time to sell`,
			why: `Some of the rise exists in the log alone. It takes no selling time, and it sells nothing.`
		},
		coasting: {
			loss: 'Those above the target ease off',
			gain: 'Those above the target turn to other work',
			why: `A target tells those who are already past it that they have done enough.`
		},
		selection: {
			loss: 'The bar for what counts is moved',
			gain: 'Choosier work leaves time for better deals',
			why: `A number that counts deals is met by letting weaker ones in, a rate by passing on those that might lower it. Both change which deals are worked.`
		},
		level: {
			loss: 'Other prospects than before',
			gain: 'Better prospects than before',
			why: `The number is met with other people: easier to reach and worth less, or bigger and slower to close.`
		},
		stock: {
			loss: 'Pipeline that is held and not worked',
			gain: 'A leaner pipeline leaves more attention',
			why: `Deals that are dead, early or junk stay on the list and take attention from those that could be won.`
		},
		effort: {
			loss: 'Given up, or done for the period',
			gain: 'A goal within reach pulls',
			why: `Close to the quota people try harder, far from it they stop, past it they rest.`
		},
		timing: {
			loss: 'Deals moved over the deadline at a price',
			gain: 'Deals closed earlier',
			why: `Deals are pulled before the end of the period with a discount, or pushed behind it. That moves money and makes none.`
		},
		rule: {
			loss: 'Prospects given up or worked by rule',
			gain: 'Touches go where they bring more',
			why: `A rule decides when a prospect is left. What it saves goes to others, what they would have brought is lost.`
		}
	};
	// A step of a newer version has no words yet: it is shown by its id rather than left out.
	const known: Readonly<Record<string, StepWords>> = words;
	return known[step] ?? { loss: capital(step), gain: capital(step), why: '' };
}

function luck({ months, noun }: StepFacts): StepWords {
	const { many } = noun ?? anything;
	if (months === null)
		return {
			loss: `Good months make ${many} look stronger than they are`,
			gain: `The line through past months is too careful`,
			why: `In a good month reps do more and close more. The line through past months gives the ${many} credit for both.`
		};
	if (months === 0)
		return {
			loss: 'That sum takes as given what is not',
			gain: 'That sum is too careful',
			why: 'It multiplies a number that is asked for by what such numbers used to bring, as if all of it came and nothing else moved.'
		};
	const those = months === 1 ? 'That month was' : `Those ${spelled(months)} months were`;
	return {
		loss: `${those} lucky, not just busy`,
		gain: `${those} good, and others are better`,
		why: `Picking the months that booked enough picks the lucky ones with the busy ones. The luck does not come back when the ${many} do.`
	};
}

/** The label for the direction in which the step goes: "Follow-ups crowded out". */
export function stepLabel(step: Step, facts: StepFacts): string {
	const words = stepWords(step.step, facts);
	return step.amount < 0 ? words.loss : words.gain;
}

const sumOf = (steps: Steps, group: Step['group']): number =>
	steps.reduce((sum, step) => (step.group === group ? sum + step.amount : sum), 0);

/**
 * The change by the target, taken apart: what the extra work would bring if it were done as well as
 * today's, and what the way it changes the day takes (negative) or adds.
 *
 * @param start where the steps begin: envelope or line
 * @returns gain + cost = mean with the target minus mean without
 */
export function gainAndCost(
	start: number,
	steps: Steps,
	noTargetMean: number
): { gain: number; cost: number } {
	return {
		gain: start + sumOf(steps, 'arithmetic') - noTargetMean,
		cost: sumOf(steps, 'behaviour')
	};
}

/** Heads of the two groups, for the direction that each goes. */
export function groupLabel(group: Step['group'], total: number): string {
	if (group === 'behaviour') return 'What the target does';
	return total <= 0 ? 'Arithmetic too hopeful' : 'Arithmetic too careful';
}

export interface GapWords {
	/** "The Goodhart gap" */
	readonly title: string;
	/** "$288K", or null where there is no gap */
	readonly amount: string | null;
	/** "from the envelope to the forecast" */
	readonly note: string;
	/** the whole in one sentence, for a reader of the text */
	readonly sentence: string;
}

/** Who promised what the forecast is measured against; `assumed` where the history has no such count. */
const promisers = {
	envelope: 'the envelope',
	line: 'the line through past months',
	assumed: 'a sum on assumed figures'
} as const;

/** The gap between what was promised and the forecast, always named with its two parts. */
export function gapWords(
	kind: keyof typeof promisers,
	start: number,
	steps: Steps,
	currency: string
): GapWords {
	const arithmetic = sumOf(steps, 'arithmetic');
	const behaviour = sumOf(steps, 'behaviour');
	const gap = -(arithmetic + behaviour);
	const from = promisers[kind];
	const title = 'The Goodhart gap';
	const size = money(Math.abs(gap), currency);
	if (gap <= 0 || size === money(0, currency))
		return {
			title,
			amount: null,
			note: `No gap: the forecast beats ${from} by ${size}`,
			sentence: `No gap: with the target the forecast of ${money(start - gap, currency)} is not below ${from}.`
		};
	return {
		title,
		amount: size,
		note: `from ${from} to the forecast`,
		sentence: `From ${from} to the forecast: ${part(arithmetic, currency, 'is hopeful arithmetic', 'more than the arithmetic allowed for')}; ${part(behaviour, currency, 'is what the target does to the day', 'is added by what the target does to the day')}.`
	};
}

function part(total: number, currency: string, lost: string, gained: string): string {
	return `${money(Math.abs(total), currency)} ${total <= 0 ? lost : gained}`;
}

/** Where arithmetic ends and behaviour begins: "60 good dials: $1.01M". */
export function betweenLabel(
	level: string,
	many: string | null,
	amount: number,
	currency: string
): string {
	const what = many === null ? 'the same work done well' : `${level} good ${many}`;
	return `${what}: ${money(amount, currency)}`;
}
