import type { Answers } from '../data/question';

/**
 * What the user settled about files of one header row: remembered, so that next month's export of the
 * same columns asks nothing. Of words and columns only; nothing of a person is in it.
 */
export interface Settled {
	/** the headers, in an order that does not depend on the file's */
	readonly headers: string;
	readonly roles: NonNullable<Answers['roles']>[string];
	readonly kind: NonNullable<Answers['kinds']>[string] | null;
	/** answers to questions, by the id without the file's name */
	readonly choices: Readonly<Record<string, string>>;
	readonly outcomes: NonNullable<Answers['outcomes']>;
	readonly activityKinds: NonNullable<Answers['activityKinds']>;
	readonly outcomeMeanings: NonNullable<Answers['outcomeMeanings']>;
}

/** A file as the importer understood it: its name and its headers. */
export interface HeadedFile {
	readonly file: string;
	readonly columns: readonly { readonly header: string }[];
}

/** Header sets that are remembered, latest first. */
const MOST = 50;
/** Questions about columns; what was said of single rows and people is about that file alone. */
const aboutColumns = ['dateOrder', 'decimalMark', 'columnForRole'] as const;

const headersOf = ({ columns }: HeadedFile): string =>
	JSON.stringify(columns.map(({ header }) => header).sort());

/** "dateOrder:deals.csv:Close Date" without its file: "dateOrder::Close Date"; null = about another. */
function withoutName(id: string, file: string): string | null {
	for (const code of aboutColumns) {
		const start = `${code}:${file}:`;
		if (id.startsWith(start)) return `${code}::${id.slice(start.length)}`;
	}
	return null;
}
const withName = (id: string, file: string): string => id.replace('::', () => `:${file}:`);

/** What is to be remembered of one file; null where nothing was said. */
function settledOf(one: HeadedFile, answers: Answers): Settled | null {
	const choices = Object.entries(answers.choices ?? {}).flatMap(([id, choice]) => {
		const bare = withoutName(id, one.file);
		return bare === null ? [] : [[bare, choice] as const];
	});
	const settled: Settled = {
		headers: headersOf(one),
		roles: answers.roles?.[one.file] ?? {},
		kind: answers.kinds?.[one.file] ?? null,
		choices: Object.fromEntries(choices),
		outcomes: answers.outcomes ?? {},
		activityKinds: answers.activityKinds ?? {},
		outcomeMeanings: answers.outcomeMeanings ?? {}
	};
	const { headers: _, kind, ...said } = settled;
	const anything = kind !== null || Object.values(said).some((one) => Object.keys(one).length > 0);
	return anything ? settled : null;
}

/** The list with what was said of these files in front. */
export function withSettled(
	list: readonly Settled[],
	files: readonly HeadedFile[],
	answers: Answers
): readonly Settled[] {
	const added = files.flatMap((file) => settledOf(file, answers) ?? []);
	const headers = new Set(added.map((one) => one.headers));
	return [...added, ...list.filter((one) => !headers.has(one.headers))].slice(0, MOST);
}

/**
 * The answers with what was settled before about files of the same headers. What has been said already
 * stays as it is.
 * @returns the files of which something was remembered, and the answers with it
 */
export function recalled(
	list: readonly Settled[],
	files: readonly HeadedFile[],
	answers: Answers
): { readonly files: readonly string[]; readonly answers: Answers } {
	const known: string[] = [];
	const all = files.reduce((before, one) => {
		const settled = list.find(({ headers }) => headers === headersOf(one));
		if (!settled) return before;
		const after = merged(before, one.file, settled);
		if (JSON.stringify(after) !== JSON.stringify(merged(before, one.file, null)))
			known.push(one.file);
		return after;
	}, answers);
	return { files: known, answers: known.length > 0 ? all : answers };
}

function merged(answers: Answers, file: string, settled: Settled | null): Answers {
	const choices = Object.entries(settled?.choices ?? {}).map(
		([id, choice]) => [withName(id, file), choice] as const
	);
	const kind = answers.kinds?.[file] ?? settled?.kind;
	return {
		...answers,
		roles: { ...answers.roles, [file]: { ...settled?.roles, ...answers.roles?.[file] } },
		kinds: { ...answers.kinds, ...(kind && { [file]: kind }) },
		choices: { ...Object.fromEntries(choices), ...answers.choices },
		outcomes: { ...settled?.outcomes, ...answers.outcomes },
		activityKinds: { ...settled?.activityKinds, ...answers.activityKinds },
		outcomeMeanings: { ...settled?.outcomeMeanings, ...answers.outcomeMeanings }
	};
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const isWords = (value: unknown): boolean =>
	isBag(value) && Object.values(value).every((word) => word === null || typeof word === 'string');

function isSettled(value: unknown): value is Settled {
	if (!isBag(value) || typeof value.headers !== 'string') return false;
	const { roles, kind, choices, outcomes, activityKinds, outcomeMeanings } = value;
	return (
		(kind === null || typeof kind === 'string') &&
		[roles, choices, outcomes, activityKinds, outcomeMeanings].every(isWords)
	);
}

/** The list as it comes out of the store; what is not one of it is left out. */
export const readSettled = (value: unknown): readonly Settled[] | null =>
	Array.isArray(value) ? value.filter(isSettled) : null;
