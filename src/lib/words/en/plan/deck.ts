import { chance, hundredths, money, type Rich } from '../numbers';
import { verdict, type HeadlineFacts } from './headline';
import { gainAndCost, type Steps } from './waterfall';

/** What the lines under the headline rest on, beyond the headline's own facts. */
export interface DeckFacts extends HeadlineFacts {
	readonly goal: number;
	/** chance to reach the goal, in [0, 1] */
	readonly chanceOfGoal: { readonly none: number; readonly target: number };
	/** where the gap starts: the sum on the envelope, or the line; null without either */
	readonly naive: { readonly kind: 'envelope' | 'line'; readonly amount: number } | null;
	readonly steps: Steps;
	/** "dials"; "the extra dials" are theirs. Null for several targets, and where nothing is counted */
	readonly many: string | null;
	/** "before anyone picked up a phone"; null for several targets */
	readonly beforehand: string | null;
	/** what is assumed of the targeted number, when the history says nothing: "45 dials a day" */
	readonly assumedLevel?: string;
}

/** Below this share of the no-target mean an amount is not worth a sentence of its own. */
const negligible = 0.0005;

function bringsAndCosts(facts: DeckFacts): Rich | null {
	if (facts.naive === null) return null;
	const { gain, cost } = gainAndCost(facts.naive.amount, facts.steps, facts.noTargetMean);
	const small = negligible * Math.abs(facts.noTargetMean);
	const amount = (x: number): string => money(Math.abs(x), facts.currency);
	const { many, subject } = facts;
	const it = subject.plural ? 'they' : 'it';
	const asked = many
		? `The extra ${many} bring`
		: `What ${it} ${subject.plural ? 'ask' : 'asks'} for brings`;
	const brings =
		Math.abs(gain) < small
			? `${asked} next to nothing`
			: gain > 0
				? `${asked} ${amount(gain)}`
				: many
					? `The ${many} themselves bring ${amount(gain)} less`
					: `${asked} ${amount(gain)} less`;
	const crowds =
		Math.abs(cost) < small
			? `${many || subject.plural ? 'they crowd' : 'it crowds'} out next to nothing`
			: cost < 0
				? `what ${many || subject.plural ? 'they crowd' : 'it crowds'} out costs ${amount(cost)}`
				: many
					? `the change in how the day is spent adds ${amount(cost)}`
					: `what else changes adds ${amount(cost)}`;
	return [{ text: `${brings}; ${crowds}.` }];
}

function promised(facts: DeckFacts): Rich | null {
	if (facts.naive === null) return null;
	const more = facts.naive.amount - facts.noTargetMean;
	if (more <= negligible * Math.abs(facts.noTargetMean)) return null;
	const measured =
		facts.naive.kind === 'envelope' ? 'The envelope' : 'The line through past months';
	const who = facts.assumed ? 'A sum on assumed figures' : measured;
	const gain = facts.paired.mean;
	const arrives =
		gain <= 0.01 * more
			? 'none of it arrives'
			: gain >= more
				? 'all of it arrives'
				: `about ${money(gain, facts.currency)} of it arrives`;
	return [
		{ text: `${who} promises ${money(more, facts.currency)} more than no target; ${arrives}.` }
	];
}

/** "Given the same luck, the team ends behind where it would have been in 78 of 100 quarters." */
function pairedCount(facts: DeckFacts): Rich {
	const { chanceAhead, mean } = facts.paired;
	// At an even count the sentence follows the average, so that it does not contradict the headline.
	const ahead = chanceAhead === 0.5 ? mean >= 0 : chanceAhead > 0.5;
	const share = hundredths(ahead ? chanceAhead : 1 - chanceAhead);
	const team = facts.voice === 'us' ? 'we end' : 'the team ends';
	const it = facts.voice === 'us' ? 'we' : 'it';
	const where = ahead ? `ahead of where ${it}` : `behind where ${it}`;
	return [
		{ text: `Given the same luck, ${team} ${where} would have been in ` },
		{ text: `${share} of 100`, mark: 'strong' },
		{ text: ' quarters.' }
	];
}

function goalPiece(facts: DeckFacts): Rich | null {
	const goal = money(facts.goal, facts.currency);
	const { none, target } = facts.chanceOfGoal;
	if (none < 0.1)
		return [{ text: `And ${goal} was a long shot ${facts.beforehand ?? 'before any target'}.` }];
	if (none > 0.6 && target > 0.6) return [{ text: `And ${goal} is likely either way.` }];
	return null;
}

function assumption(facts: DeckFacts): Rich | null {
	if (!facts.assumed) return null;
	const what = facts.assumedLevel ?? 'the present level';
	const whose = facts.voice === 'us' ? 'Our' : 'Your';
	return [{ text: `${whose} data do not hold this number: ${what} is assumed, not measured.` }];
}

/** What the team's own figures cannot back comes first; then gains and costs, the count, the goal. */
export function deck(facts: DeckFacts): readonly Rich[] {
	const unclear = verdict(facts).strength === 'unclear';
	const first = (unclear ? promised(facts) : null) ?? bringsAndCosts(facts);
	return [assumption(facts), first, pairedCount(facts), goalPiece(facts)]
		.filter((piece) => piece !== null)
		.slice(0, 3);
}

/** What the deck of a plan without a target rests on. */
export interface PlainDeckFacts {
	readonly goal: number;
	readonly chanceOfGoal: number;
	readonly currency: string;
	/** bookings of as many months before; null where the history has not as many */
	readonly before: { readonly months: number; readonly bookings: number } | null;
}

/** The lines under the headline of a plan without a target: the goal's chance, and what was before. */
export function deckWithoutTarget(facts: PlainDeckFacts): readonly Rich[] {
	const { goal, chanceOfGoal, currency, before } = facts;
	const reaches: Rich = [
		{ text: `It reaches ${money(goal, currency)} in ` },
		{ text: chance(chanceOfGoal).replace(' in 100', ' of 100'), mark: 'strong' },
		{ text: ' quarters.' }
	];
	if (before === null) return [reaches];
	const months = before.months === 1 ? 'month' : `${before.months} months`;
	return [reaches, [{ text: `The last ${months} brought ${money(before.bookings, currency)}.` }]];
}
