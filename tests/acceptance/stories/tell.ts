import { lintPlan, type LintRuleId } from '../../../src/lib/model/lint';
import { planDefaults, type Plan } from '../../../src/lib/model/plan';
import type { Team } from '../../../src/lib/model/team';
import type { ForecastJob } from '../../../src/lib/sim/chunk';
import type { ForecastResult } from '../../../src/lib/sim/result';
import { lintSentences } from '../../../src/lib/words/en/lint';
import { plain } from '../../../src/lib/words/en/numbers';
import {
	deck,
	headline,
	nextQuarterWords,
	repWords,
	scatterWords,
	verdict,
	type Verdict
} from '../../../src/lib/words/en/plan';
import {
	deckFacts,
	gapRow,
	headlineFacts,
	laterFacts,
	repRows,
	scatterOf
} from '../../../src/routes/facts';
import { forecastOf, scale } from '../play';
import { percent } from '../world';

/** Paired replications of a story: lean in `npm test`, sixteen times as many in the long run. */
export const lean: Readonly<Record<ForecastJob, number>> = {
	quarter: 200 * scale,
	cascade: 100 * scale,
	year: 0
};
/** Without the cascade: nothing is said of what the gap is made of. */
export const quartersOnly = { ...lean, cascade: 0 };
/** Half as many, where a quarter takes long and the change is plain. */
export const few = { ...quartersOnly, quarter: lean.quarter / 2 };
/** Twice as many, where the share of few is within its error of the edge between two words. */
export const twice = { ...lean, quarter: 2 * lean.quarter };
/** With the year, for what is said of later quarters and of the scatter. */
export const withYear = { ...lean, year: 100 * scale };

/** What is said of a plan, sentence by sentence, with the figures behind it. */
export interface Story {
	readonly result: ForecastResult;
	readonly verdict: Verdict;
	readonly headline: string;
	readonly deck: readonly string[];
	/** heading of the cascade; null where nothing was promised */
	readonly gap: string | null;
	readonly reps: string;
	/** null without the year */
	readonly later: string | null;
	readonly scatter: string | null;
	readonly findings: readonly { readonly rule: LintRuleId; readonly message: string }[];
	/** change of mean bookings, in percent: the quarter's, and the run-rate's (null without the year) */
	readonly change: number;
	readonly runRate: number | null;
	/** Monte Carlo error of `change`, percentage points */
	readonly error: number;
}

/** A plan with what a story says of it; the rest is the plan's default. */
export const planOf = (more: Pick<Plan, 'goal'> & Partial<Plan>): Plan => ({
	...planDefaults,
	...more
});

/** Plays a plan, and tells what the screen tells of it: nothing here has a sentence of its own. */
export function tell(team: Team, plan: Plan, counts = lean): Story {
	const input = { team, plan };
	const result = forecastOf(input, counts);
	const answer = { input, result };
	const facts = headlineFacts(answer);
	if (!facts) throw new RangeError('tell: plan.targets is empty, must have one to tell of');
	const [none, target] = result.scenarios;
	const later = laterFacts(answer);
	const scatter = scatterOf(answer);
	const reps = repRows(answer).map((row) => ({
		name: row.name,
		none: row.none.mean,
		target: row.target!.mean
	}));
	const titled = (words: { title: string; sentence: string }): string =>
		`${words.title}. ${words.sentence}`;
	return {
		result,
		verdict: verdict(facts),
		headline: headline(facts),
		deck: deck(deckFacts(answer, facts)).map(plain),
		gap: gapRow(answer)?.title ?? null,
		reps: titled(repWords(reps, result.currency)),
		later: later && titled(nextQuarterWords(later)),
		scatter: scatter && titled(scatterWords(scatter.facts)),
		findings: lintPlan(plan, team).map((finding) => ({
			rule: finding.rule,
			message: lintSentences(finding).message
		})),
		change: percent(target.bookings.mean, none.bookings.mean),
		runRate: later && percent(later.later.target, later.later.none),
		error: (100 * result.paired[0].monteCarloError) / none.bookings.mean
	};
}
