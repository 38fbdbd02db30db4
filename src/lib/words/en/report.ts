import type { Level, Plan, TargetSpec } from '../../model/plan';
import type { Source } from '../../model/team';
import { sourceWords } from './assumptions';
import { levelWriter } from './level';
import { brief } from './controls';
import { guardrailBeside } from './guardrails';
import { ledger } from './ledger';
import { count, dateWithYear, decimal, hundredths, list, money, type Rich } from './numbers';
import { pressureStop } from './pressure';
import { shockWords } from './shocks';
import { targetFragment } from './targets';

/*
 * The page that is handed over. It speaks of "us": whoever reads it was not in the app. Headline and
 * deck are those of Plan in that voice (words/en/plan).
 */
export const report = {
	/** above the page, on screen only */
	lead: 'One page to print or to save as PDF: the answer, what it rests on, and how to get it again.',
	print: 'Print',
	whatWeCan: 'What we can promise',
	values: 'The numbers behind it',
	repeat: 'Repeat it',
	/** while no figures are there yet */
	waiting: 'The figures are still being played.',
	/** on Plan, to this page */
	open: 'One-page report'
} as const;

/** "Sample team, plan for April to June. Printed 28 March 2026." */
export const reportHead = (team: string, months: string, printed: number): string =>
	`${team}, plan for ${months}. Printed ${dateWithYear(printed)}.`;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The levels of a target that is not the same for all: " (Ana 50, Ben 60)". */
function levelDetail(
	level: Level,
	nameOf: (rep: string) => string,
	write: (x: number) => string
): string {
	if (typeof level === 'number') return '';
	const by = 'byLevel' in level ? level.byLevel : 'byRep' in level ? level.byRep : null;
	if (by === null) return '';
	const name = 'byRep' in level ? nameOf : String;
	const parts = Object.entries(by).map(([key, x]) => `${name(key)} ${write(x)}`);
	return ` (${parts.join(', ')})`;
}

function asked(
	{ type, level, pressure }: TargetSpec,
	nameOf: (rep: string) => string,
	currency: string
): string {
	const { before, value } = targetFragment(type, level, currency);
	return `${before} ${value}${levelDetail(level, nameOf, levelWriter(type, currency))}${brief.with}${pressureStop(pressure).phrase}`;
}

/**
 * The plan in plain sentences, with all that was put into it: "5 reps have 3 months to book $1.2M. We
 * plan to ask each for 60 dials a day, with a bonus riding on it."
 * @param nameOf name of a rep by id
 */
export function planSentence(plan: Plan, reps: number, nameOf: (rep: string) => string): string {
	const months = brief.monthsText(3 * plan.horizon.quarters);
	const goal = money(plan.goal, plan.currency);
	const lead = `${brief.repsText(reps)}${brief.have(reps)}${months}${brief.toBook}${goal}.`;
	const shocks = plan.shocks.map(({ type, rep, ...fields }) =>
		shockWords[type].sentence(
			fields as Readonly<Record<string, number>>,
			rep === undefined ? undefined : nameOf(String(rep))
		)
	);
	const types = plan.targets.map(({ type }) => type);
	const what = [
		...plan.targets.map((target) => asked(target, nameOf, plan.currency)),
		...plan.guardrails.map(({ type }) => lowered(guardrailBeside(type, types).label))
	];
	const ours = what.length === 0 ? 'We set no target.' : `We plan to ${what.join(brief.andTo)}.`;
	return [lead, ours, ...(shocks.length > 0 ? [`Taken as given: ${list(shocks)}.`] : [])].join(' ');
}

/** What the sentences about the chance and the promise rest on. Chances in [0, 1]. */
export interface PromiseFacts {
	readonly goal: number;
	readonly currency: string;
	readonly chance: { readonly none: number; readonly target: number | null };
	/** reached 8 times in 10 */
	readonly reached: { readonly none: number; readonly target: number | null };
}

/** "We reach $1.2M in 2 of 100 quarters with the target, in 6 of 100 with none." */
export function chanceSentence({ goal, currency, chance }: PromiseFacts): Rich {
	const of = (share: number): string => `${hundredths(share)} of 100`;
	const lead = { text: `We reach ${money(goal, currency)} in ` };
	if (chance.target === null)
		return [lead, { text: of(chance.none), mark: 'free' }, { text: ' quarters like this one.' }];
	return [
		lead,
		{ text: of(chance.target), mark: 'push' },
		{ text: ' quarters with the target, in ' },
		{ text: of(chance.none), mark: 'free' },
		{ text: ' with none.' }
	];
}

/** "8 times in 10 we book at least $800K with the target, $869K with none." */
export function promiseSentence({ currency, reached }: PromiseFacts): Rich {
	const lead = { text: '8 times in 10 we book at least ' };
	const none = { text: money(reached.none, currency), mark: 'free' } as const;
	if (reached.target === null) return [lead, none, { text: '.' }];
	return [
		lead,
		{ text: money(reached.target, currency), mark: 'push' },
		{ text: ' with the target, ' },
		none,
		{ text: ' with none.' }
	];
}

/** Where a value of the report comes from; `yours` was put in the place of an assumption by hand. */
export type ValueSource = Source | 'yours';

/** The groups in their order, firmest first. */
export const valueSources = ['data', 'fit', 'yours', 'prior', 'guess'] as const;

/** The head of a group: "Counted", "Estimated", "Published", "Assumed". */
export const valueGroup = (source: ValueSource): string =>
	source === 'yours' ? 'Set by hand' : sourceWords[source].label;

export const payMixLabel = ledger.payMix;

const shares: readonly string[] = [
	'opportunityRate',
	'winRate',
	'phiSelf',
	'dialTimeShare',
	'payMix'
];

/** A value in its own unit: "45.2", "23 in 100", "$18K", "43 days". */
export function valueText(id: string, value: number, currency: string): string {
	if (shares.includes(id)) return `${decimal(100 * value, 1)} in 100`;
	if (id === 'dealSize') return money(value, currency);
	if (id === 'cycle') return `${count(value)} working days`;
	if (id === 'openPipeline') return count(value);
	return decimal(value, id === 'dialsPerDay' ? 1 : 3);
}

/** "10,000 quarters, each played twice with the same luck. Luck number “goalpost”, engine 0.1.0." */
export function repeatSentence(facts: {
	readonly replications: number;
	readonly paired: boolean;
	readonly seed: string;
	readonly version: string;
	readonly start: number;
	readonly end: number;
	readonly workingDays: number;
}): string {
	const played = facts.paired ? 'each played twice with the same luck' : 'each played once';
	return (
		`${count(facts.replications)} quarters, ${played}. Luck number “${facts.seed}”, engine ${facts.version}. ` +
		`Planned from ${dateWithYear(facts.start)} to ${dateWithYear(facts.end)}, ${count(facts.workingDays)} working days.`
	);
}
