import type { FamilyId } from '../../stats/distributions';
import type { FileKind } from '../../data/columns/fileKind';
import type { System } from '../../data/columns/system';
import type { Day } from '../../history/history';
import { kindWords } from './import';
import {
	capital,
	count,
	counted,
	dateWithYear,
	decimal,
	list,
	money,
	months,
	spelled
} from './numbers';

/** The Data page. */
export const data = {
	choose: 'Choose files',
	drop: 'Drop files here, or choose them',
	dropNow: 'Let go to read them',
	accepted:
		'CSV, Excel or Parquet, also gzipped: a sheet with one row per rep and month, or exports of deals and of activities. Several at once are read together.',
	local: 'Your files stay in this browser',
	reading: 'Reading…',
	fitting: 'Going through its history…',
	stopped: 'The reading stopped',
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
	skip: 'not used',
	emptyCell: 'empty',
	columnsOf: (file: string): string => `Columns of ${file} and its first rows`,
	moreColumns: (n: number): string => `${counted(n, 'column')} that are not used`,
	fewerColumns: 'Only the columns that are used',
	rowsShown: (shown: number, rows: number): string =>
		`Rows 1 to ${count(shown)} of ${count(rows)};`,
	readingShare: 'Share of the files read',
	share: (share: number): string =>
		share >= 1 ? 'Putting it together…' : `${count(Math.round(100 * share))} in 100 read`,
	stop: 'Stop',
	paste: 'Paste a table',
	pasteNote:
		'From a spreadsheet or a mail, with its headers. You can also paste anywhere on this page.',
	pastedName: (n: number): string => (n === 1 ? 'pasted.csv' : `pasted ${n}.csv`),
	templates: 'Templates to fill in',
	recalled: (files: readonly string[]): string =>
		`${list(files)}: read as you settled files with these headers before. Undo takes that back.`,
	others: (n: number): string => `${counted(n, 'other thing')} worth a look`,
	notInRatios: 'not in the ratios',
	outcomeMeaning: (word: string): string => `What “${word}” means`,
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
	others: {
		leads: 'Leads',
		accounts: 'Accounts',
		contacts: 'Contacts',
		targets: 'Targets in force'
	},
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
	inUse: 'This history is in use',
	inPlace: (name: string): string => `In place of ${name}`
} as const;

/** "12 months, to 31 March 2026" */
export const historySpan = (monthCount: number, snapshot: Day): string =>
	`${counted(monthCount, 'month')}, to ${dateWithYear(snapshot)}`;

/** "Four things to settle" */
export const settleTitle = (n: number): string =>
	`${capital(spelled(n))} ${n === 1 ? 'thing' : 'things'} to settle`;

/** Under the meaning of a column. */
export const columnStatus = {
	asked: {
		dateOrder: 'two readings',
		decimalMark: 'two readings',
		columnForRole: 'say which',
		outcomeWords: 'unknown words'
	},
	misfit: 'values do not fit',
	bad: (rows: number): string => `${counted(rows, 'row')} unreadable`,
	linked: (matched: number, linked: number): string =>
		`${count(Math.floor((100 * matched) / linked))} in 100 match`,
	distinct: (role: string, n: number, most: number): string => {
		const many = n >= most ? `${count(most)} or more` : count(n);
		return role === 'rep'
			? `${many} ${n === 1 ? 'name' : 'names'}`
			: `${many} ${n === 1 ? 'word' : 'words'}`;
	},
	likely: 'likely',
	read: 'read'
} as const;

/** Before the counts of a file: where it comes from. */
export const systemWords: Readonly<Record<System, string>> = {
	salesforceApi: 'Salesforce export. ',
	salesforceReport: 'Salesforce report. ',
	hubspot: 'HubSpot export. ',
	pipedrive: 'Pipedrive export. ',
	zoho: 'Zoho export. ',
	dynamics: 'Dynamics export. ',
	generic: ''
};

/** The small table of what no CRM exports of the reps. */
export const repFields = {
	title: 'Levels, territories and dates of the reps',
	note: 'No CRM exports these. Type them, or copy a column from a sheet and paste it into its first field.',
	rep: 'Rep',
	names: { level: 'Level', team: 'Territory', start: 'First day', end: 'Last day' },
	of: (field: string, rep: string): string => `${field} of ${rep}`
} as const;

/** Marking key accounts. */
export const keyAccountWords = {
	title: 'Key accounts',
	note: 'The accounts with most won. Mark those that are looked after in a way of their own.',
	more: (n: number): string => `${counted(n, 'account')} more, found by name`,
	find: 'Find an account',
	won: (amount: number, currency: string): string => `${money(amount, currency)} won`
} as const;

/** Templates of files. */
export const templateWords = {
	note: 'Each opens in any spreadsheet. Fill in what you have; columns may be left empty or out.',
	names: {
		repPeriods: 'A row per rep and month',
		opportunities: 'Deals',
		activities: 'Activities',
		reps: 'Reps',
		accounts: 'Accounts',
		targets: 'Targets of the past'
	}
} as const;

/** What can be done with the data in use. */
export const yours = {
	download: 'Download the cleaned data',
	downloadNote: 'One CSV per table. Cells that a spreadsheet would run as a formula are made text.',
	pseudonyms: 'With other names for reps and accounts',
	forget: 'Delete everything kept here',
	forgetNote: 'Plans, history, what was tried: all that this browser keeps of Goalpost.',
	forgotten: 'Everything is deleted. This is a fresh start.',
	add: 'Add a month or more',
	addNote: 'Files with newer rows; what is here already is counted once.',
	replace: 'Replace it with other files',
	replaceNote: 'The new files take its place in the list; undo brings it back.'
} as const;

/** Whether a history stays on this computer. */
export const keepWords = {
	keep: 'Keep on this computer',
	on: 'It is there after a reload. It stays in this browser and is sent nowhere.',
	off: 'It is held in this tab alone, and gone when the tab closes or reloads.',
	durability: {
		asked: 'The browser deletes it only when somebody tells it to.',
		roomNeeded:
			'The browser may delete it when the disk runs full or after weeks without a visit: download the cleaned data as well.',
		unknown: 'This browser does not say for how long: download the cleaned data as well.'
	},
	ask: 'Ask the browser not to delete it',
	aside: 'Something from an earlier visit cannot be read by this version. It is laid aside.',
	saveAside: 'Download what is laid aside',
	dropAside: 'Delete it',
	asideFile: 'goalpost-laid-aside.json'
} as const;

/** What the list of teams knows of one. */
interface TeamFacts {
	readonly reps: number;
	readonly months: number;
	readonly snapshot: Day;
	readonly currency: string;
	/** null = the history does not say */
	readonly bookingsPerRepMonth: number | null;
	readonly dialsPerDay: number | null;
	/** in [0, 1] */
	readonly winRate: number | null;
}

/** The user's teams side by side. */
export const teamsWords = {
	title: 'Your teams',
	heads: ['Team', 'Reps', 'Months', 'To', 'Dials a day', 'Booked a rep-month', 'Deals won'],
	actions: 'Use or remove',
	/** the cells after the name */
	cells: (figures: TeamFacts | null): readonly string[] => {
		if (!figures) return ['', '', '', '', '', ''];
		const { reps, months, snapshot, currency } = figures;
		const { dialsPerDay, bookingsPerRepMonth, winRate } = figures;
		return [
			count(reps),
			count(months),
			dateWithYear(snapshot),
			dialsPerDay === null ? '–' : decimal(dialsPerDay, 1),
			bookingsPerRepMonth === null ? '–' : money(bookingsPerRepMonth, currency),
			winRate === null ? '–' : `${count(Math.round(100 * winRate))} in 100`
		];
	},
	held: 'in this tab only',
	described: 'in a few numbers, none of them measured',
	inUse: 'in use',
	/** asked for, not there yet */
	coming: 'being read',
	use: 'Use',
	useOf: (name: string): string => `Use ${name}`,
	remove: 'Remove',
	removeOf: (name: string): string => `Remove ${name}`,
	removed: (name: string): string =>
		`${name} is removed. It goes for good when no undo leads back to it.`
} as const;

/** The headline while files are settled. */
export function draftHeadline(facts: {
	/** questions, errors, and what one click would mend */
	readonly settle: number;
	readonly errors: number;
	readonly usable: boolean;
}): string {
	if (!facts.usable) return 'Nothing to play in these files yet';
	if (facts.settle > 0)
		return `${capital(spelled(facts.settle))} ${facts.settle === 1 ? 'thing is' : 'things are'} left to settle`;
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
export const teamHeadline = (name: string, example: boolean): string =>
	example ? `This is the ${lowered(name)}` : `This is what we know of ${name}`;

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

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
	cycleAxis: 'working days to winning'
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
	logNormalMixture: 'two log-normals',
	gammaMixture: 'two gammas',
	pricePoints: 'price points',
	poisson: 'Poisson',
	negativeBinomial: 'negative binomial',
	geometric: 'geometric',
	binomial: 'binomial',
	betaBinomial: 'beta-binomial',
	betaGeometric: 'beta-geometric',
	zeroInflatedPoisson: 'zero-inflated Poisson',
	zeroInflatedNegativeBinomial: 'zero-inflated negative binomial',
	empirical: 'the data themselves'
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
