import type { FileKind } from '../data/columns/fileKind';
import type { Role } from '../data/columns/role';
import type { Definitions } from '../data/definitions';
import type { Answers, RepAnswer } from '../data/question';
import type { OutcomeMeaning } from '../data/vocabulary/callOutcomes';
import type { ActivityKind, Day, Outcome } from '../history/history';

/* What the user settles about their files, as functions from answers to answers. */

/** The answer to a question of the importer. */
export const withChoice = (answers: Answers, id: string, choice: string): Answers => ({
	...answers,
	choices: { ...answers.choices, [id]: choice }
});

/** What a column means; null = nothing that is used. */
export const withRole = (
	answers: Answers,
	file: string,
	header: string,
	role: Role | null
): Answers => ({
	...answers,
	roles: { ...answers.roles, [file]: { ...answers.roles?.[file], [header]: role } }
});

/** What a row of a file is. */
export const withKind = (answers: Answers, file: string, kind: FileKind): Answers => ({
	...answers,
	kinds: { ...answers.kinds, [file]: kind }
});

/** Whether a word of a stage or status column means won, lost or open. */
export const withOutcome = (answers: Answers, word: string, outcome: Outcome): Answers => ({
	...answers,
	outcomes: { ...answers.outcomes, [word]: outcome }
});

/** Which activity a word of an activity column means. */
export const withActivityKind = (answers: Answers, word: string, kind: ActivityKind): Answers => ({
	...answers,
	activityKinds: { ...answers.activityKinds, [word]: kind }
});

/** What an outcome word of an activity means. */
export const withOutcomeMeaning = (
	answers: Answers,
	word: string,
	meaning: OutcomeMeaning
): Answers => ({
	...answers,
	outcomeMeanings: { ...answers.outcomeMeanings, [word]: meaning }
});

/** What no CRM exports of a rep; fields left out stay as they are. */
export const withRep = (answers: Answers, name: string, said: RepAnswer): Answers => ({
	...answers,
	reps: { ...answers.reps, [name]: { ...answers.reps?.[name], ...said } }
});

/** Whether an account is a key account. */
export function withKeyAccount(answers: Answers, account: string, key: boolean): Answers {
	const others = (answers.keyAccounts ?? []).filter((name) => name !== account);
	return { ...answers, keyAccounts: key ? [...others, account] : others };
}

/** One definition; the others stay as they are. */
export const withDefinitions = (answers: Answers, some: Partial<Definitions>): Answers => ({
	...answers,
	definitions: { ...answers.definitions, ...some }
});

/** Minutes that the plan's time zone is ahead of UTC. */
export const withZone = (answers: Answers, zoneMinutes: number): Answers => ({
	...answers,
	zoneMinutes
});

/** @param rate plan currency per unit of that currency */
export const withRate = (answers: Answers, currency: string, rate: number): Answers => ({
	...answers,
	rates: { ...answers.rates, [currency]: rate }
});

/** The day that the data reach; null = as found in them. */
export function withSnapshot(answers: Answers, snapshot: Day | null): Answers {
	const { snapshot: _, ...others } = answers;
	return snapshot === null ? others : { ...others, snapshot };
}

export const withName = (answers: Answers, name: string): Answers => ({ ...answers, name });

/** Forgets what was said of a file that is gone. */
export function withoutFile(answers: Answers, file: string): Answers {
	const { [file]: _roles, ...roles } = answers.roles ?? {};
	const { [file]: _kind, ...kinds } = answers.kinds ?? {};
	return { ...answers, roles, kinds };
}
