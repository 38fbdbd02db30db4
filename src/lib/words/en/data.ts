import type { FamilyId } from '../../stats/distributions';
import type { FileKind } from '../../data/columns/fileKind';
import type { Day } from '../../history/history';
import { kindWords } from './import';
import { capital, count, counted, dateWithYear, money, months, spelled } from './numbers';

/** The Data page. */
export const data = {
	choose: 'Choose files',
	drop: 'Drop files here, or choose them',
	dropNow: 'Let go to read them',
	accepted:
		'CSV, Excel or Parquet, also gzipped: a sheet with one row per rep and month, or exports of deals and of activities. Several at once are read together.',
	local: 'Your files stay in this browser',
	reading: 'Reading…',
	broke: (message: string): string => `The files could not be read (${message}).`,
	again: 'Try again',
	files: 'Files',
	remove: (file: string): string => `Leave out ${file}`,
	leaveOut: 'Leave out',
	addMore: 'Add files',
	kind: 'Each row is',
	rows: (used: number, rows: number): string => `${count(used)} of ${counted(rows, 'row')} used`,
	setAside: 'Set aside',
	columns: 'Columns of this file',
	column: 'Column',
	means: 'Means',
	meansOf: (column: string): string => `${column} means`,
	howRead: 'Read as',
	notUsed: 'not used',
	sure: 'header and values agree',
	likely: 'likely',
	yours: 'as you said',
	asked: 'see the question above',
	questions: 'To be settled',
	questionsNote: 'Every answer can be undone',
	/** after the file's name */
	usedNow: (reading: string): string => `; read as ${reading} until you say`,
	issues: 'What was found',
	errors: 'Not used',
	warnings: 'Worth a look',
	notes: (n: number): string => `${counted(n, 'note')} on what was done`,
	row: (row: number): string => `row ${count(row)}`,
	rowsMore: (rows: number): string => `${counted(rows, 'row')} in all`,
	activityKind: (word: string): string => `What “${word}” is`,
	rate: (main: string, currency: string): string => `${main} for one ${currency}`,
	rateComplaint: 'Type a number above 0, such as 1.08.',
	moreIssues: (n: number): string => `${count(n)} more`
} as const;

/** What the simulation will use, at the right. */
export const use = {
	title: 'What the simulation will use',
	name: 'Team',
	namePlaceholder: 'Name it',
	history: 'History',
	snapshot: 'The data reach',
	snapshotComplaint: 'Type a day as 2026-03-31.',
	snapshotBack: 'As in the data',
	reps: 'Reps',
	activities: 'Activities',
	opportunities: 'Deals',
	outcomes: 'won, lost, still open',
	repMonths: 'Rows per rep and period',
	setAside: 'Set aside',
	goal: 'Goal',
	goalOf: (from: Day, to: Day): string => `Goal for ${months(from, to)}`,
	goalNote: {
		bestQuarter: 'Your best three months so far. Change it here or on Plan.',
		meanMonth: 'Three average months. Change it here or on Plan.'
	},
	noBookings: 'No bookings are in these files, so the goal stays as it was.',
	button: 'Use this history',
	buttonNote: 'You can go on with open questions: what is suggested is used.',
	nothing: 'There is nothing in these files that could be played yet.',
	unfit: 'Nobody did or booked anything in a whole month yet.',
	discard: 'Leave these files',
	sample: 'Back to the sample team',
	inUse: 'This history is in use'
} as const;

/** "12 months, to 31 March 2026" */
export const historySpan = (monthCount: number, snapshot: Day): string =>
	`${counted(monthCount, 'month')}, to ${dateWithYear(snapshot)}`;

/** The headline while files are settled. */
export function draftHeadline(facts: {
	readonly questions: number;
	readonly errors: number;
	readonly usable: boolean;
}): string {
	if (!facts.usable) return 'Nothing to play in these files yet';
	if (facts.questions > 0)
		return `${capital(spelled(facts.questions))} ${facts.questions === 1 ? 'question is' : 'questions are'} still open`;
	if (facts.errors > 0) return 'Read, except for what stands below';
	return 'Everything is read';
}

/**
 * "24,720 of 24,832 rows are ready. Mend what follows, or go on without the 112."
 * @param mendable something stands below that the user could mend
 */
export function draftDeck(used: number, rows: number, mendable: boolean): string {
	const left = rows - used;
	if (rows === 0) return 'There are no rows in these files.';
	if (left === 0) return `All ${counted(rows, 'row')} are used.`;
	const rest = mendable
		? `Mend what follows, or go on without the ${count(left)}.`
		: `The other ${count(left)} hold nothing that is used.`;
	return `${count(used)} of ${counted(rows, 'row')} are ready. ${rest}`;
}

/** The headline when a team is in use. */
export const teamHeadline = (name: string | null): string =>
	name === null ? 'This is the sample team' : `This is what we know of ${name}`;

export function teamDeck(facts: {
	readonly sample: boolean;
	readonly reps: number;
	readonly months: number;
	readonly snapshot: Day;
}): string {
	const what = `${counted(facts.reps, 'rep')}, ${counted(facts.months, 'month')} to ${dateWithYear(facts.snapshot)}`;
	return facts.sample
		? `${capital(what)}, made up by us. Bring your own files and every figure here becomes your team’s.`
		: `${capital(what)}.`;
}

/** Kinds of file as choices: "activities", "one row per rep and period". */
export const kindChoice = (kind: FileKind): string => kindWords[kind];

/** What was fitted. */
export const fits = {
	title: 'What was measured',
	reps: 'Rep by rep',
	repsNote:
		'What each rep does when nobody sets a target. A short record is drawn towards the team’s.',
	source: 'Where it comes from',
	rep: 'Rep',
	level: 'Level',
	team: 'The team',
	dealSize: 'Deal sizes',
	dealSizeAxis: 'deal size',
	won: 'won deals',
	mean: (amount: number, currency: string): string =>
		`${money(amount, currency)} a deal on average.`,
	cycle: 'How long deals take',
	cycleAxis: 'working days to winning',
	cycleNote:
		'Deals that are still open count too, so the curve may stand to the right of what is won so far.',
	differ: {
		yes: 'The reps differ by more than chance.',
		no: 'No evidence that the reps differ: chance alone does this.'
	}
} as const;

/** Plain names of fitted families. */
const familyNames: Readonly<Record<FamilyId, string>> = {
	normal: 'normal',
	logNormal: 'log-normal',
	gamma: 'gamma',
	weibull: 'Weibull',
	exponential: 'exponential',
	logLogistic: 'log-logistic',
	lomax: 'Lomax',
	inverseGaussian: 'inverse Gaussian',
	beta: 'beta',
	uniform: 'uniform',
	triangular: 'triangular',
	pert: 'PERT',
	poisson: 'Poisson',
	negativeBinomial: 'negative binomial',
	geometric: 'geometric',
	binomial: 'binomial',
	betaBinomial: 'beta-binomial',
	betaGeometric: 'beta-geometric',
	zeroInflatedPoisson: 'zero-inflated Poisson',
	zeroInflatedNegativeBinomial: 'zero-inflated negative binomial'
};
/** @param family the id of a `Law`, which a file may have brought */
export const familyName = (family: string): string =>
	family in familyNames ? familyNames[family as FamilyId] : family;

/** What each pooled rate is drawn over and what it rests on. */
export const poolingSubjects = {
	dialsPerDay: { title: 'Dials a day', axisName: 'dials per rep and working day', counted: 'days' },
	demosPerDay: {
		title: 'Demos a day',
		axisName: 'demos per rep and working day',
		counted: 'demos'
	},
	/** in place of demos where none are recorded */
	dealsPerDay: {
		title: 'Deals a day',
		axisName: 'new deals per rep and working day',
		counted: 'deals'
	},
	opportunityRate: {
		title: 'Demos that become deals',
		axisName: 'share of demos',
		counted: 'demos'
	},
	winRate: { title: 'Deals won', axisName: 'share of deals won in the end', counted: 'deals' },
	dealSizeFactor: {
		title: 'Deal size against the team',
		axisName: 'times the team’s mean',
		counted: 'won deals'
	}
} as const;
