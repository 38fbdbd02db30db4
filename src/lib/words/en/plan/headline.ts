import { verdict, type Verdict, type VerdictFacts } from '../../../sim/explain/verdict';
export { strengthOf, verdict, type Strength, type Verdict } from '../../../sim/explain/verdict';
import { money } from '../numbers';
import type { Subject } from '../targets';

/** What the headline of a plan with a target rests on. */
export interface HeadlineFacts extends VerdictFacts {
	readonly subject: Subject;
	/** ISO 4217 */
	readonly currency: string;
	/** the history says nothing of the targeted number: its level is ours, not theirs */
	readonly assumed?: boolean;
	/** the app speaks to "you" (the default), a report of "us" */
	readonly voice?: 'you' | 'us';
}

function claim({ direction, strength }: Verdict, facts: HeadlineFacts): string {
	const you = facts.voice ?? 'you';
	const amount = money(Math.abs(facts.paired.mean), facts.currency);
	const behind = direction === 'behind';
	switch (strength) {
		case 'certain':
			return behind ? `would cost ${you} about ${amount}` : `would bring ${you} about ${amount}`;
		case 'probable':
			return behind
				? `would probably cost ${you} about ${amount}`
				: `would probably bring about ${amount}`;
		case 'little':
			return behind ? `may cost ${you} a little` : 'may help a little';
		case 'unclear':
			return facts.subject.plural ? 'make no clear difference' : 'makes no clear difference';
		default:
			return strength satisfies never;
	}
}

/** "Sixty dials a day would probably cost you about $72K". */
export function headline(facts: HeadlineFacts): string {
	const said = claim(verdict(facts), facts);
	return facts.assumed
		? `On assumed figures, ${facts.subject.text} ${said}`
		: `${facts.subject.atStart} ${said}`;
}

/** The headline of a plan without a target. */
export function headlineWithoutTarget(
	mean: number,
	currency: string,
	voice: 'you' | 'us' = 'you'
): string {
	const whose = voice === 'us' ? 'we' : 'the team';
	return `With no target ${whose} would book about ${money(mean, currency)}`;
}
