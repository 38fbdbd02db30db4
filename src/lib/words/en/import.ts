import { civilOf, isoOf } from '../../history/calendar';
import type { Day, Outcome } from '../../history/history';
import type { FileKind } from '../../data/columns/fileKind';
import type { Role } from '../../data/columns/role';
import type { BinaryKind, ImportIssue, IssueCode } from '../../data/issue';
import type { Question } from '../../data/question';
import type { OutcomeMeaning } from '../../data/vocabulary/callOutcomes';
import type { SetAsideReason } from '../../data/table/rawTable';

/** What is wrong, and what would mend it. */
export interface IssueWords {
	readonly problem: string;
	readonly remedy: string;
}

type WordsOf<C extends IssueCode> = (issue: Extract<ImportIssue, { code: C }>) => IssueWords;

const months =
	'January February March April May June July August September October November December'.split(
		' '
	);

/** "March 4, 2025"; "no such day" for NaN. */
const dayWords = (day: Day): string => {
	if (Number.isNaN(day)) return 'no such day';
	const { year, month, day: d } = civilOf(day);
	return `${months[month - 1]} ${d}, ${year}`;
};

/** "1 row", "12 rows". */
const rowWords = (rows: number): string => (rows === 1 ? '1 row' : `${rows} rows`);

/** What a row of each kind of file is called. */
export const kindWords: Readonly<Record<FileKind, string>> = {
	repPeriods: 'one row per rep and period',
	activities: 'activities',
	opportunities: 'deals',
	stageHistory: 'stage changes',
	leads: 'leads',
	reps: 'a list of reps',
	contacts: 'contacts',
	accounts: 'accounts',
	targets: 'targets',
	products: 'products',
	touches: 'contacts made per lead',
	unknown: 'not recognized'
};

/** Roles by the words a manager uses; roles not listed are called by their name. */
const roleNames: Partial<Record<Role, string>> = {
	deal_id: 'the deal’s id',
	rep: 'the rep',
	created: 'the day the deal was created',
	closed: 'the day the deal was closed',
	expected_close: 'the expected closing day',
	won_time: 'the day the deal was won',
	lost_time: 'the day the deal was lost',
	amount: 'the amount',
	expected_amount: 'the estimated amount',
	stage: 'the stage',
	status: 'won, lost or open',
	when: 'when it happened',
	activity_type: 'the type of activity',
	period: 'the period',
	period_start: 'the first day of the period',
	period_end: 'the last day of the period',
	entered: 'the day the stage was entered',
	last_activity: 'the last activity'
};

/** A role in words: "the day the deal was created". */
export const roleWords = (role: Role): string => roleNames[role] ?? role.replace(/_/g, ' ');

/** What is not possible without a role. */
const withoutRole: Partial<Record<Role, string>> = {
	rep: 'nothing can be told per rep',
	created: 'how long deals take cannot be computed',
	closed: 'bookings per month and how long deals take cannot be computed',
	amount: 'bookings and deal sizes cannot be computed',
	deal_id: 'duplicates and the activities of a deal cannot be recognized',
	status: 'won and lost deals cannot be told apart, and all count as open',
	when: 'activities cannot be counted per day',
	activity_type: 'the type is taken from the file’s name and headers',
	dials: 'dials come from other files or from typical values',
	bookings: 'bookings come from other files or from typical values',
	wins: 'wins come from other files or from typical values'
};

const binaryWords: Readonly<Record<BinaryKind, string>> = {
	workbook: 'an Excel workbook or an archive',
	oldWorkbook: 'an old Excel workbook, or one with a password',
	gzip: 'a compressed file',
	pdf: 'a PDF',
	parquet: 'a Parquet file',
	binary: 'no text'
};

const exportAgain = 'Export the file again from where it came from, as CSV.';
const correctCell = 'Correct the cell in the file and import it again.';

/** The one place of the sentences, by issue code. */
export const issueWords: { readonly [C in IssueCode]: WordsOf<C> } = {
	notText: ({ what }) => ({
		problem: `This file is ${binaryWords[what]}, not a table in text form.`,
		remedy: 'Save or export it as CSV and import that.'
	}),
	brokenFile: ({ what }) => ({
		problem: `This file is ${binaryWords[what]} that cannot be opened: it is damaged, has a password, or is something else in disguise.`,
		remedy: 'Open it where it came from, and save the sheet as CSV or as XLSX without a password.'
	}),
	noSheet: ({ what }) => ({
		problem: `This file is ${binaryWords[what]} without a sheet that holds rows.`,
		remedy: exportAgain
	}),
	emptyFile: () => ({ problem: 'The file holds nothing.', remedy: exportAgain }),
	noRows: () => ({ problem: 'There is a header but no row below it.', remedy: exportAgain }),
	encodingGuessed: () => ({
		problem: 'The file does not say how its letters are written; it was read as Windows-1252.',
		remedy: 'If names look wrong, export the file as UTF-8.'
	}),
	headerLooksLikeData: ({ value }) => ({
		problem: `The first row looks like data, not like column names: ${value}.`,
		remedy: 'Add a row with the names of the columns.'
	}),
	duplicateHeader: ({ value }) => ({
		problem: `There are several columns called “${value}”; the later ones got a number.`,
		remedy: 'Check that the right one is used.'
	}),
	blankHeader: ({ column }) => ({
		problem: `A column has no name; it is called “${column}” here.`,
		remedy: 'Give it a name if it should be used.'
	}),
	titleSkipped: ({ value }) => ({
		problem: `A line above the column names was skipped: ${value}.`,
		remedy: 'Nothing to do, if it is a title.'
	}),
	footerDropped: ({ value }) => ({
		problem: `A line that is no row of data was left out: ${value}.`,
		remedy: 'Nothing to do, if it is a total or a notice.'
	}),
	repeatedHeader: ({ rows }) => ({
		problem: `The column names are repeated further down (${rowWords(rows)}).`,
		remedy: 'Nothing to do.'
	}),
	shortRow: ({ rows }) => ({
		problem: `Cells are missing at the end (${rowWords(rows)}); they count as blank.`,
		remedy: 'Check these rows if a text in them holds the character that sets cells apart.'
	}),
	longRow: ({ value, rows }) => ({
		problem: `There are more cells than columns (${rowWords(rows)}), first “${value}”: values may have slipped, so the row is not used.`,
		remedy: 'Put text that holds the separating character in quotes.'
	}),
	unclosedQuote: () => ({
		problem: 'A quotation mark is opened in this row and never closed.',
		remedy: 'Close or remove it in the file.'
	}),
	monthColumns: () => ({
		problem: 'There is one column per month; the kind of number in them is not said.',
		remedy: 'Arrange the sheet with one row per rep and month, and one column per number.'
	}),
	kindUnknown: () => ({
		problem: 'The columns do not say what a row of this file is.',
		remedy: 'Say what it holds, or give the columns names such as Rep, Month, Dials, Bookings.'
	}),
	kindNotUsed: ({ kind }) => ({
		problem: `This file holds ${kindWords[kind]}, which are not used yet.`,
		remedy: 'Nothing to do: the other files are used without it.'
	}),
	roleMissing: ({ role, kind }) => ({
		problem: `No column says ${roleWords(role)}${withoutRole[role] ? `: ${withoutRole[role]}` : ''}.`,
		remedy: `Add it to the export of ${kindWords[kind]}, or say which column it is.`
	}),
	valuesMisfit: ({ column, role, value }) => ({
		problem: `“${column}” sounds like ${roleWords(role)}, but holds values like “${value}”; it is not used.`,
		remedy: 'Say what the column is.'
	}),
	dateOrderFromNeighbour: ({ column, neighbour, order }) => ({
		problem: `No date in “${column}” shows whether the day or the month comes first; “${neighbour}” has the ${order === 'dmy' ? 'day' : 'month'} first, so this one has, too.`,
		remedy: 'Change the reading if that is wrong.'
	}),
	durationUnitAssumed: ({ column, unit }) => ({
		problem: `“${column}” does not say its unit; it is read as ${unit}.`,
		remedy: 'Put the unit in the column’s name, for example “Duration (seconds)”.'
	}),
	unreadableDate: ({ value, role }) => ({
		problem: `“${value}” is no date that can be read as ${roleWords(role)}; it counts as missing.`,
		remedy: correctCell
	}),
	implausibleDate: ({ value }) => ({
		problem: `“${value}” lies before 1990 or after 2099; it counts as missing.`,
		remedy: correctCell
	}),
	mixedDateOrder: ({ column, rows }) => ({
		problem: `“${column}” mixes day first and month first: ${rowWords(rows)} cannot be read like the others.`,
		remedy: 'Export the column in one form, best as YYYY-MM-DD.'
	}),
	blankDate: ({ rows, role }) => ({
		problem: `There is no date for ${roleWords(role)} in ${rowWords(rows)}; the rows are kept without it.`,
		remedy: 'Fill it in if it is known.'
	}),
	unreadableNumber: ({ value, role }) => ({
		problem: `“${value}” is no number that can be read as ${roleWords(role)}; it counts as missing.`,
		remedy: correctCell
	}),
	negativeCount: ({ value }) => ({
		problem: `“${value}” is below zero, which a count cannot be; it counts as missing.`,
		remedy: correctCell
	}),
	otherCurrency: ({ currency, main, rows }) => ({
		problem: `Amounts in ${currency} (${rowWords(rows)}) cannot be added to those in ${main}; they count as missing.`,
		remedy: `Give a rate: how many ${main} is one ${currency}?`
	}),
	blankRep: ({ rows }) => ({
		problem: `No rep is named in ${rowWords(rows)}; they count for the team only.`,
		remedy: 'Fill in who owns them.'
	}),
	closedWithoutDate: ({ rows }) => ({
		problem: `Won or lost, but without a closing day: ${rowWords(rows)}. They are in no month’s bookings.`,
		remedy: 'Fill in the closing day.'
	}),
	closedBeforeCreated: ({ value }) => ({
		problem: `This deal was closed (${value}) before it was created; its duration is not used.`,
		remedy: 'Correct one of the two days.'
	}),
	wonWithoutAmount: ({ rows }) => ({
		problem: `Won without an amount: ${rowWords(rows)}. They add nothing to bookings.`,
		remedy: 'Fill in the amount.'
	}),
	negativeAmount: ({ value }) => ({
		problem: `A won deal has an amount below zero: ${value}. It is taken off bookings.`,
		remedy: 'Leave it, if it is a credit; else correct it.'
	}),
	lostAmountsZero: ({ rows }) => ({
		problem: `All lost deals (${rowWords(rows)}) have the amount 0, which means that it was not written down.`,
		remedy: 'Nothing to do: how lost deals differ in size is not used.'
	}),
	outcomeAssumed: ({ rows }) => ({
		problem: `Nothing says whether ${rowWords(rows)} are won or lost; they count as open.`,
		remedy: 'Fill in the stage or status.'
	}),
	createdFromLead: ({ rows }) => ({
		problem: `When ${rowWords(rows)} were created is taken from their leads.`,
		remedy: 'Nothing to do.'
	}),
	unknownActivityWord: ({ value, rows }) => ({
		problem: `“${value}” (${rowWords(rows)}) is no known type of activity; it counts as “other”.`,
		remedy: 'Say whether it is a call, an email, a meeting, a demo or a task.'
	}),
	noTime: ({ value, rows }) => ({
		problem: `No day can be read for ${rowWords(rows)}${value === '' ? '' : ` (“${value}”)`}; they are not used.`,
		remedy: 'Fill in when it happened.'
	}),
	notDone: ({ rows }) => ({
		problem: `Planned and not done yet: ${rowWords(rows)}, which are not counted.`,
		remedy: 'Nothing to do.'
	}),
	deletedRow: ({ rows }) => ({
		problem: `Marked as deleted: ${rowWords(rows)}, which are not used.`,
		remedy: 'Nothing to do.'
	}),
	duplicateRow: ({ value, keptRow }) => ({
		problem: `“${value}” is here twice with the same values; row ${keptRow} is used.`,
		remedy: 'Nothing to do.'
	}),
	conflictingDuplicate: ({ value, keptRow }) => ({
		problem: `“${value}” is here twice with different values; row ${keptRow}, the one that goes furthest, is used.`,
		remedy:
			'Remove the outdated row; if each row is a product of one deal, add the amounts up first.'
	}),
	unreadablePeriod: ({ value }) => ({
		problem:
			value === ''
				? 'No period is given; the row is not used.'
				: `“${value}” is no period that can be read; the row is not used.`,
		remedy: 'Write periods as 2025-03 or March 2025, with the year.'
	}),
	noRep: ({ rows }) => ({
		problem: `No rep is named in ${rowWords(rows)}; they are not used.`,
		remedy: 'Fill in the rep.'
	}),
	emptyMeasures: ({ rows }) => ({
		problem: `There is no number in ${rowWords(rows)}; they are not used.`,
		remedy: 'Fill the numbers in, with 0 where nothing happened.'
	}),
	duplicatePeriod: ({ keptRow }) => ({
		problem: `This rep and period are here twice with different numbers; row ${keptRow} is used.`,
		remedy: 'Keep one row per rep and period.'
	}),
	bookingsDisagree: ({ rep, month, fromPeriods, fromDeals, rows }) => ({
		problem: `The sheet and the deals tell different bookings (${rowWords(rows)}), most for ${rep} in ${isoOf(month).slice(0, 7)}: ${fromPeriods} against ${fromDeals}.`,
		remedy: 'Check which one is right, and leave the other out.'
	}),
	sameRep: ({ value, other, fix }) => ({
		problem:
			fix?.chosen === 'merge'
				? `“${other}” counts as “${value}”, as you said.`
				: `“${value}” and “${other}” look like one person.`,
		remedy: 'Apart, they count as two reps with half a history each.'
	}),
	testRecords: ({ value, rows }) => ({
		problem: `${rowWords(rows)} look made to try something, first “${value}”.`,
		remedy: 'Left in, they count as deals and activities like any other.'
	}),
	bulkRows: ({ value, rows, at, most }) => ({
		problem: `${rowWords(rows)} came in together: ${most} of ${value === '' ? 'one rep' : value} in one minute of ${isoOf(Math.floor(at))}.`,
		remedy: 'That is an import or a sequence, not work done by hand.'
	}),
	repLeft: ({ value, lastDay }) => ({
		problem: `${value} has left no trace since ${isoOf(lastDay)}.`,
		remedy: 'Counted as still there, the silence since then is taken for work not done.'
	}),
	ownerChanged: ({ value, rows }) => ({
		problem: `${rows === 1 ? 'A won deal was' : `${rows} won deals were`} worked by another rep than the one who owns ${rows === 1 ? 'it' : 'them'} now (first ${value}).`,
		remedy: 'Bookings are credited to the owner at closing unless you say otherwise.'
	}),
	unknownOutcomeWord: ({ value, rows }) => ({
		problem: `“${value}” (${rowWords(rows)}) is no outcome that we know.`,
		remedy: 'Say what it means, or leave it out of the ratios.'
	}),
	reExported: ({ rows, keptFile }) => ({
		problem: `${rowWords(rows)} are in ${keptFile} already, cell by cell; they are counted once.`,
		remedy: 'Nothing to do.'
	}),
	unmatchedLinks: ({ from, to, matched, linked }) => ({
		problem: `${matched} of ${linked} ${kindWords[from]} that name one of the ${kindWords[to]} name one that is here.`,
		remedy: `Export ${kindWords[to]} for the same time and team.`
	}),
	repWithoutRows: ({ value }) => ({
		problem: `${value} is on the list of reps, but has no deal, activity or period.`,
		remedy: 'Nothing to do, if this person has not started or does not sell.'
	}),
	lonelyLatestDate: ({ gapDays }) => ({
		problem: `The latest day stands alone, ${gapDays} days after the one before it.`,
		remedy: 'Correct it if it is a typing error, or set the day that the data reach.'
	}),
	nothingUsable: () => ({
		problem: 'No file holds deals, activities or numbers per rep and period.',
		remedy: 'Import a list of deals, of activities, or a sheet with one row per rep and month.'
	}),
	moreLikeThis: ({ rows }) => ({
		problem: `More of the same, with other values: ${rowWords(rows)}.`,
		remedy: 'What mends the first ones mends these.'
	})
};

/** The sentences of one issue. */
export const describeIssue = (issue: ImportIssue): IssueWords =>
	(issueWords[issue.code] as (one: ImportIssue) => IssueWords)(issue);

/** Why rows are set aside, after "12 rows:". */
export const setAsideWords: Readonly<Record<SetAsideReason, string>> = {
	footer: 'totals and notices',
	repeatedHeader: 'column names repeated',
	longRow: 'more cells than columns',
	unclosedQuote: 'a quotation mark never closed',
	kindUnknown: 'not known what they are',
	kindNotUsed: 'not used yet',
	noRep: 'no rep named',
	noTime: 'no day',
	noPeriod: 'no period that can be read',
	emptyMeasures: 'no number in them',
	notDone: 'planned, not done',
	deleted: 'marked as deleted',
	duplicate: 'here twice',
	conflictingDuplicate: 'here twice with different values',
	repWithoutRows: 'reps without any row',
	testRecord: 'made to try something',
	bulkRow: 'came in together in one minute'
};

/** What a fix is called on its button, by the option's id. */
const fixNames: Readonly<Record<string, string>> = {
	merge: 'Merge',
	apart: 'Keep apart',
	leaveOut: 'Leave out',
	keep: 'Keep',
	left: 'Has left',
	stays: 'Still here',
	owner: 'Credit the owner',
	worker: 'Credit who worked it'
};
export const fixWords = (option: string): string => fixNames[option] ?? option;

/** What an outcome word may mean, as a choice. */
export const outcomeMeaningWords: Readonly<Record<OutcomeMeaning, string>> = {
	conversation: 'a conversation',
	noConversation: 'no conversation',
	held: 'held',
	notHeld: 'not held'
};

const outcomeWords: Readonly<Record<Outcome, string>> = { open: 'open', won: 'won', lost: 'lost' };

/** A question and the readings to choose from, the suggested one first said. */
export interface QuestionWords {
	readonly question: string;
	readonly readings: readonly { readonly answer: string; readonly meaning: string }[];
}

/** The sentence of one question. */
export function describeQuestion(question: Question): QuestionWords {
	switch (question.code) {
		case 'dateOrder':
			return {
				question: `Which day is “${question.value}” in “${question.column}”?`,
				readings: question.readings.map(({ answer, day }) => ({ answer, meaning: dayWords(day) }))
			};
		case 'decimalMark':
			return {
				question: `How much is “${question.value}” in “${question.column}”?`,
				readings: question.readings.map(({ answer, number }) => ({
					answer,
					meaning: String(number)
				}))
			};
		case 'columnForRole':
			return {
				question: `Which column says ${roleWords(question.role)}?`,
				readings: [
					...question.choices.map((header) => ({ answer: header, meaning: `“${header}”` })),
					{ answer: '', meaning: 'none of these' }
				]
			};
		case 'outcomeWords':
			return {
				question: `Are these words of “${question.column}” won, lost or open?`,
				readings: question.words.map(({ word, rows, suggestion }) => ({
					answer: word,
					meaning: `${outcomeWords[suggestion]} (${rowWords(rows)})`
				}))
			};
	}
}
