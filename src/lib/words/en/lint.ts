import type { Finding, LintRuleId } from '../../model/lint';
import type { TargetId } from '../../model/targets';
import type { RepShare } from '../../model/lint/lintRule';
import { guardrailBeside } from './guardrails';
import { count, counted, decimal } from './numbers';
import { pressureStop } from './pressure';
import { targetWords, type TargetWords } from './targets';

/** A finding in words: what is wrong, and what would mend it. One or two sentences each. */
export interface LintSentences {
	readonly message: string;
	readonly remedy: string;
}

type Facts<Id extends LintRuleId> = Extract<Finding, { rule: Id }>['facts'];

/** One entry per rule. */
const sentences: {
	readonly [Id in LintRuleId]: (
		facts: Facts<Id>,
		words: TargetWords,
		type: TargetId
	) => LintSentences;
} = {
	singleUnverifiedCount: ({ pressure }, { label, one, many }) => ({
		message:
			`${label} is the only number that reps are held to, with ${pressureStop(pressure).phrase}, ` +
			`and nothing tells a ${one} that was made from one that was only logged.`,
		remedy: `Hold a second number beside it, or add a check, so that ${many} that are only logged do not pay.`
	}),
	noQualityPair: ({ offered, by }, { deed, many, label }, type) => ({
		message:
			by === 'dilution'
				? `Nothing looks at what the ${many} lead to: one with less preparation before the ${deed} counts as much.`
				: by === 'selection'
					? `${label} can be met by moving the bar of what counts, and nothing looks at the bar.`
					: `${label} can be met with other prospects than before, and nothing looks at what they buy.`,
		remedy: `Add the guardrail "${offered[0]}" (${lowered(guardrailBeside(offered[0], [type]).label)}).`
	}),
	dailyCliff: (_, { many }) => ({
		message:
			'Every single day counts for itself: a slow day is given up, a fast one ends at the target, ' +
			`and ${many} above it never make up for a day below.`,
		remedy: 'Look at the average of a month: set "period" to "month", or leave it out.'
	}),
	outOfReach: ({ times, least, most, ...share }, { many }) => ({
		message:
			`The level asks ${shareWords(share)} for ${between(least, most)} times the ${many} that ` +
			`they make by themselves; beyond ${decimal(times, 2)} times, most people stop trying.`,
		remedy: `Ask for less, or for a multiple of each rep's own level: { "timesOwnBaseline": 1.2 }.`
	}),
	belowWhatTheyDo: ({ least, most, ...share }, { unit }) => ({
		message:
			`The level is below what ${shareWords(share)} ${share.of === 1 ? 'does' : 'do'} anyway ` +
			`(${between(least, most)} ${unit}): it says that less is enough.`,
		remedy:
			'Ask those reps for more, name levels only for the others ("byLevel", "byRep"), or set no target for them.'
	}),
	historyDoesNotSupport: (facts, { unit, many }) =>
		facts.kind === 'notRecorded'
			? {
					message: `The history holds no ${many}, so what the target changes rests on assumptions alone.`,
					remedy: `Add a file with ${many} by rep and month, or set a target on something that is recorded.`
				}
			: {
					message:
						`The level asks ${shareWords(facts)} for more than anyone ever did: the most in ` +
						`${counted(facts.months, 'month')} of a rep is ${decimal(facts.largest, 1)} ${unit}.`,
					remedy: `Stay at or below ${decimal(Math.floor(facts.largest * 10) / 10, 1)}, or try the level with a few reps first.`
				},
	measuredBeforeItCanMatter: ({ cycle, horizon }, { many }) => ({
		message:
			`Half of the deals that the first day's ${many} start take longer than ${decimal(cycle, 0)} working ` +
			`days to win; the plan ends after ${count(horizon)}, before it can show what the target brings.`,
		remedy: 'Judge the target over more quarters: raise "horizon.quarters".'
	})
};

/** The sentences of a finding. */
export function lintSentences(finding: Finding): LintSentences {
	// The table's type ties each rule to its facts; a union of functions cannot be called without this.
	const say = sentences[finding.rule] as (
		facts: Finding['facts'],
		words: TargetWords,
		type: TargetId
	) => LintSentences;
	return say(finding.facts, targetWords[finding.type], finding.type);
}

/** Heading of a finding's target, its place in the plan file in front. */
export const lintPlace = ({ target, type }: Finding): string =>
	`${target} (${lowered(targetWords[type].label)})`;

/** What is said when there is nothing to warn of. */
export const nothingFound = {
	noTarget: 'The plan has no target that anyone is pushed to meet.',
	known: 'Nothing to warn of.',
	unknownTeam:
		'Nothing to warn of in the plan by itself; with a team, or --history FILE, more can be looked at.'
} as const;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** "3 of 5 reps", "both reps", "the only rep", "all 5 reps". */
function shareWords({ reps, of }: RepShare): string {
	if (of === 1) return 'the only rep';
	if (reps < of) return `${count(reps)} of ${counted(of, 'rep')}`;
	return of === 2 ? 'both reps' : `all ${counted(of, 'rep')}`;
}

/** "61 to 72", "61" where the two read the same. */
function between(least: number, most: number): string {
	const [low, high] = [decimal(least, 1), decimal(most, 1)];
	return low === high ? low : `${low} to ${high}`;
}
