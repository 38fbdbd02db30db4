import type { ActivityKind, Day, Outcome } from '../history/history';
import type { FileKind } from './columns/fileKind';
import type { Role } from './columns/role';
import type { Definitions } from './definitions';
import type { DayOrder } from './dates/dateFormat';
import type { DecimalMark } from './numbers/numberFormat';
import type { OutcomeMeaning } from './vocabulary/callOutcomes';

/** Where a question belongs. `id` is the key of its answer in `Answers.choices`. */
interface Asked {
	readonly id: string;
	readonly file: string;
	readonly column: string;
}

/** Is 03/04/2025 in March or in April? Asked where no row of the column decides it. */
export interface DateOrderQuestion extends Asked {
	readonly code: 'dateOrder';
	readonly row: number;
	readonly value: string;
	readonly readings: readonly { readonly answer: DayOrder; readonly day: Day }[];
	readonly suggestion: DayOrder;
}

/** Is 1.234 a little over one, or over a thousand? */
export interface DecimalMarkQuestion extends Asked {
	readonly code: 'decimalMark';
	readonly row: number;
	readonly value: string;
	readonly readings: readonly { readonly answer: DecimalMark; readonly number: number }[];
	readonly suggestion: DecimalMark;
}

/** Which column plays a role? `suggestion` '' = none of them. The answer is a header or ''. */
export interface ColumnQuestion extends Asked {
	readonly code: 'columnForRole';
	readonly role: Role;
	readonly choices: readonly string[];
	readonly suggestion: string;
}

/** Which words of a stage or status column mean won, lost or still open? */
export interface OutcomeQuestion extends Asked {
	readonly code: 'outcomeWords';
	readonly words: readonly {
		readonly word: string;
		readonly rows: number;
		/** the reading used until the user says otherwise */
		readonly suggestion: Outcome;
	}[];
}

/** Something that the file leaves open. Until it is answered, the suggestion is used. */
export type Question = DateOrderQuestion | DecimalMarkQuestion | ColumnQuestion | OutcomeQuestion;

/** What the user says of one rep. */
export interface RepAnswer {
	/** seniority, for example "junior" */
	readonly level?: string;
	/** team or territory */
	readonly team?: string;
	/** first and last working day */
	readonly start?: Day;
	readonly end?: Day;
}

/** What the user has settled, and the settings of the plan. Everything may be left out. */
export interface Answers {
	/** answer by question id (date order, decimal mark, column of a role) */
	readonly choices?: Readonly<Record<string, string>>;
	/** role by header, per file name; null = do not use the column */
	readonly roles?: Readonly<Record<string, Readonly<Record<string, Role | null>>>>;
	/** kind per file name */
	readonly kinds?: Readonly<Record<string, FileKind>>;
	/** won, lost or open by the word of the file, as it is written there */
	readonly outcomes?: Readonly<Record<string, Outcome>>;
	/** kind of activity by the word of the file */
	readonly activityKinds?: Readonly<Record<string, ActivityKind>>;
	/** what the outcome word of an activity means */
	readonly outcomeMeanings?: Readonly<Record<string, OutcomeMeaning>>;
	/** what no CRM exports of a rep, by name; over what the files say */
	readonly reps?: Readonly<Record<string, RepAnswer>>;
	/** accounts that are key accounts, as the deals name them */
	readonly keyAccounts?: readonly string[];
	/** what is counted as what, where it differs from the usual */
	readonly definitions?: Partial<Definitions>;
	/** plan currency, ISO 4217; default: the commonest in the files, else USD */
	readonly currency?: string;
	/** plan currency per unit of another currency, for example { EUR: 1.08 } */
	readonly rates?: Readonly<Record<string, number>>;
	/** what the team is called; default: '' */
	readonly name?: string;
	/** overrides the snapshot day found in the data */
	readonly snapshot?: Day;
	/** minutes that the plan's time zone is ahead of UTC; default 0 */
	readonly zoneMinutes?: number;
}
