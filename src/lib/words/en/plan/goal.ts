import { count, money, type Rich } from '../numbers';

/** What the reality check of a goal rests on. */
export interface GoalFacts {
	/** bookings needed per rep and month, plan currency */
	readonly needed: number;
	/** past rep-months that reached it, of how many (0 = no history) */
	readonly months: number;
	readonly ofMonths: number;
	readonly currency: string;
	/** a report says "we", the app "they" */
	readonly voice?: 'they' | 'we';
}

/** "That is $80K a rep each month. They reached it in 5 of the last 60 rep-months." */
export function goalCheck(facts: GoalFacts): Rich {
	const lead: Rich = [
		{ text: 'That is ' },
		{ text: `${money(facts.needed, facts.currency)} a rep each month`, mark: 'strong' },
		{ text: '.' }
	];
	if (facts.ofMonths === 0) return lead;
	return [...lead, { text: ` ${reached(facts)}` }];
}

function reached({ months, ofMonths, voice }: GoalFacts): string {
	const they = voice === 'we' ? 'We' : 'They';
	const all =
		ofMonths === 1 ? 'the only rep-month on record' : `the last ${count(ofMonths)} rep-months`;
	if (months === 0) return `Nobody reached it in ${all}.`;
	if (months === ofMonths)
		return `${they} reached it in ${ofMonths === 1 ? all : `all of ${all}`}.`;
	return `${they} reached it in ${count(months)} of ${all}.`;
}
