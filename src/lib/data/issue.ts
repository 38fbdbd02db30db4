import type { Day } from '../history/history';
import type { FileKind } from './columns/fileKind';
import type { Role } from './columns/role';

/**
 * Everything that can be said about a file while it is read, as values: a code, the place and what
 * the sentence needs. The sentences themselves are in the words files, keyed by code.
 */
export interface Place {
	/** file name; '' = about all files together */
	readonly file: string;
	/** row as a spreadsheet numbers it, the first line being 1; 0 = not about one row */
	readonly row: number;
	/** header of the column; '' = not about one column */
	readonly column: string;
	/** the cell as it stands in the file, shortened where it is long */
	readonly value: string;
	/** how many rows share the problem, `row` being the first of them; >= 1 */
	readonly rows: number;
	/** what one click can do about it; its answer is kept under its id, as a question's is */
	readonly fix?: Fix;
}

/** A choice that mends a problem, and can be taken back. */
export interface Fix {
	/** key of the answer in `Answers.choices` */
	readonly id: string;
	readonly options: readonly string[];
	/** what the user chose; null = nothing yet, and the rows are left as they are */
	readonly chosen: string | null;
	/** the option that most would take */
	readonly proposed: string;
}

/** error: something of the file is not used. warning: look at it. note: what was done, and why. */
export type Severity = 'error' | 'warning' | 'note';

/** The one list of issue codes, with how grave each is. */
export const issueSeverities = {
	notText: 'error',
	brokenFile: 'error',
	noSheet: 'error',
	emptyFile: 'error',
	noRows: 'error',
	encodingGuessed: 'note',
	headerLooksLikeData: 'warning',
	duplicateHeader: 'note',
	blankHeader: 'note',
	titleSkipped: 'note',
	footerDropped: 'note',
	repeatedHeader: 'note',
	shortRow: 'warning',
	longRow: 'error',
	unclosedQuote: 'error',
	monthColumns: 'error',
	kindUnknown: 'error',
	kindNotUsed: 'note',
	roleMissing: 'note',
	valuesMisfit: 'warning',
	dateOrderFromNeighbour: 'note',
	durationUnitAssumed: 'note',
	unreadableDate: 'warning',
	implausibleDate: 'warning',
	mixedDateOrder: 'warning',
	blankDate: 'note',
	unreadableNumber: 'warning',
	negativeCount: 'warning',
	otherCurrency: 'error',
	blankRep: 'warning',
	closedWithoutDate: 'warning',
	closedBeforeCreated: 'warning',
	wonWithoutAmount: 'warning',
	negativeAmount: 'warning',
	lostAmountsZero: 'note',
	outcomeAssumed: 'warning',
	createdFromLead: 'note',
	unknownActivityWord: 'warning',
	noTime: 'error',
	notDone: 'note',
	deletedRow: 'note',
	duplicateRow: 'note',
	conflictingDuplicate: 'warning',
	unreadablePeriod: 'error',
	noRep: 'error',
	emptyMeasures: 'note',
	duplicatePeriod: 'error',
	bookingsDisagree: 'warning',
	sameRep: 'warning',
	testRecords: 'warning',
	bulkRows: 'warning',
	repLeft: 'warning',
	ownerChanged: 'warning',
	unknownOutcomeWord: 'warning',
	reExported: 'note',
	unmatchedLinks: 'note',
	repWithoutRows: 'note',
	lonelyLatestDate: 'warning',
	nothingUsable: 'error',
	moreLikeThis: 'note'
} as const satisfies Record<string, Severity>;

export type IssueCode = keyof typeof issueSeverities;

/** What a file is that is not text. */
export type BinaryKind = 'workbook' | 'oldWorkbook' | 'gzip' | 'pdf' | 'parquet' | 'binary';

/** What the sentence of a code needs beyond the place. */
interface Extras {
	readonly notText: { readonly what: BinaryKind };
	readonly brokenFile: { readonly what: BinaryKind };
	readonly noSheet: { readonly what: BinaryKind };
	readonly kindNotUsed: { readonly kind: FileKind };
	readonly roleMissing: { readonly role: Role; readonly kind: FileKind };
	readonly valuesMisfit: { readonly role: Role };
	readonly unreadableDate: { readonly role: Role };
	readonly implausibleDate: { readonly role: Role };
	readonly blankDate: { readonly role: Role };
	readonly unreadableNumber: { readonly role: Role };
	readonly negativeCount: { readonly role: Role };
	readonly dateOrderFromNeighbour: { readonly neighbour: string; readonly order: 'dmy' | 'mdy' };
	readonly durationUnitAssumed: { readonly unit: DurationUnit };
	readonly otherCurrency: { readonly currency: string; readonly main: string };
	readonly conflictingDuplicate: { readonly keptFile: string; readonly keptRow: number };
	readonly duplicateRow: { readonly keptFile: string; readonly keptRow: number };
	readonly duplicatePeriod: { readonly keptFile: string; readonly keptRow: number };
	readonly bookingsDisagree: {
		readonly rep: string;
		readonly month: Day;
		readonly fromPeriods: number;
		readonly fromDeals: number;
	};
	readonly unmatchedLinks: {
		readonly from: FileKind;
		readonly to: FileKind;
		readonly matched: number;
		readonly linked: number;
	};
	readonly lonelyLatestDate: { readonly gapDays: number };
	readonly sameRep: { readonly other: string };
	readonly bulkRows: { readonly at: Day; readonly most: number };
	readonly repLeft: { readonly lastDay: Day };
	readonly reExported: { readonly keptFile: string };
	readonly moreLikeThis: { readonly of: IssueCode };
}

/** Units that a duration column may be in; the clock forms carry their own. */
export type DurationUnit = 'milliseconds' | 'seconds' | 'minutes' | 'hours' | 'h:mm' | 'm:ss';

type ExtrasOf<C extends IssueCode> = C extends keyof Extras ? Extras[C] : unknown;

/** One thing found while reading: a tagged union over `code`. */
export type ImportIssue = {
	[C in IssueCode]: Place & { readonly code: C } & ExtrasOf<C>;
}[IssueCode];

/** An issue as it is reported: places left out take their defaults. */
export type IssueDraft = {
	[C in IssueCode]: Partial<Place> & { readonly code: C } & ExtrasOf<C>;
}[IssueCode];

/** How grave an issue is. */
export const severityOf = (issue: ImportIssue): Severity => issueSeverities[issue.code];
