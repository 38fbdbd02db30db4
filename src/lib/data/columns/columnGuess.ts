import type { DateFormat } from '../dates/dateFormat';
import type { NumberFormat } from '../numbers/numberFormat';
import type { DurationUnit, ImportIssue } from '../issue';
import type { Question } from '../question';
import type { FileKind } from './fileKind';
import type { Role } from './role';

/** One column of a file and what it was taken for. */
export interface ColumnGuess {
	readonly header: string;
	/** null = not used */
	readonly role: Role | null;
	/** [0, 1]; 1 = the user said so, 0.9 and more = header and values agree, 0 = no role */
	readonly confidence: number;
	/** how dates, amounts and durations are written, for people; left out while it is being asked */
	readonly format?: string;
	readonly dates?: DateFormat;
	readonly numbers?: NumberFormat;
	readonly duration?: DurationUnit;
	/** currency that stands beside the amounts or in the header, ISO 4217 */
	readonly currency?: string;
}

/** What one file was understood as, before its rows are read. */
export interface Recognition {
	readonly file: string;
	readonly kind: FileKind;
	readonly columns: readonly ColumnGuess[];
	/** the date column only holds dates of won deals ("won_date"): every dated row is a win */
	readonly datesMeanWon: boolean;
	readonly questions: readonly Question[];
	readonly issues: readonly ImportIssue[];
}
