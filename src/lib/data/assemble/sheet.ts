import type { ColumnGuess, Recognition } from '../columns/columnGuess';
import type { Role } from '../columns/role';
import type { IssueLog } from '../issueLog';
import type { Answers, Question } from '../question';
import type { Cells } from '../table/cells';
import { setAsideReasons, type RawTable, type SetAsideReason } from '../table/rawTable';
import type { RepRegistry } from './repRegistry';

/** One file while it is being read into canonical columns. */
export interface Sheet {
	readonly table: RawTable;
	readonly recognition: Recognition;
	/** per row: 0 = used, else 1 + index of the reason in `setAsideReasons` */
	readonly aside: Uint8Array;
}

/** What all files of one import share. */
export interface ImportContext {
	readonly log: IssueLog;
	readonly answers: Answers;
	readonly reps: RepRegistry;
	readonly questions: Question[];
	/** plan currency, ISO 4217 */
	readonly currency: string;
}

/** The cells of a role with what is known of its column; null where the file has no such column. */
export function columnOf(
	sheet: Sheet,
	role: Role
): { readonly guess: ColumnGuess; readonly cells: Cells } | null {
	const at = sheet.recognition.columns.findIndex((guess) => guess.role === role);
	if (at < 0) return null;
	return { guess: sheet.recognition.columns[at], cells: sheet.table.columns[at] };
}

export const hasRole = (sheet: Sheet, role: Role): boolean => columnOf(sheet, role) !== null;

/** Sets a row aside; the first reason stands. */
export function setAside(sheet: Sheet, row: number, reason: SetAsideReason): void {
	if (sheet.aside[row] === 0) sheet.aside[row] = 1 + setAsideReasons.indexOf(reason);
}

/** Is the row still in use? */
export const inUse = (sheet: Sheet, row: number): boolean => sheet.aside[row] === 0;
