import {
	assembleRead,
	severityOf,
	type Encoding,
	type FileKind,
	type Question,
	type Role,
	type Severity,
	type System
} from '../lib/data/index';
import { describeIssue, describeQuestion } from '../lib/words/en/import';
import { tablesOf } from './readHistory';

/** One column of `map`; `role` null = not used. */
export interface MappedColumn {
	readonly header: string;
	readonly role: Role | null;
	/** [0, 1] */
	readonly confidence: number;
	/** how dates, amounts and durations are written; left out while it is being asked */
	readonly format?: string;
}

/** One open question, with the readings to choose from and the one used meanwhile. */
export interface MappedQuestion {
	readonly id: string;
	readonly code: Question['code'];
	/** '' = no column plays the role yet */
	readonly column: string;
	readonly question: string;
	readonly readings: readonly { readonly answer: string; readonly meaning: string }[];
	/** null where each reading is its own suggestion (outcome words) */
	readonly suggestion: string | null;
}

/** One thing found in the file. `row` 0 = not about one row; `rows` share the problem. */
export interface MappedIssue {
	readonly code: string;
	readonly severity: Severity;
	readonly row: number;
	readonly rows: number;
	readonly column: string;
	readonly value: string;
	readonly problem: string;
	readonly remedy: string;
}

/** One sheet of a workbook. */
export interface SheetSummary {
	readonly name: string;
	readonly kind: FileKind;
	readonly rows: number;
	readonly rowsUsed: number;
}

/** What `goalpost map --json` prints; `rows` counts the rows below the header that hold something. */
export interface FileMap {
	readonly rows: number;
	readonly delimiter: string;
	/** the encoding of a text, or "xlsx", "xls", "parquet"; null when the file is none of these */
	readonly encoding: Encoding | null;
	/** the sheets of a workbook with more than one; what is printed is about the one most used */
	readonly sheets?: readonly SheetSummary[];
	readonly kind: FileKind;
	readonly system: System;
	readonly rowsUsed: number;
	readonly setAside: readonly { readonly reason: string; readonly rows: number }[];
	readonly columns: readonly MappedColumn[];
	readonly questions: readonly MappedQuestion[];
	readonly issues: readonly MappedIssue[];
}

function mapQuestion(question: Question): MappedQuestion {
	const { id, code, column } = question;
	const suggestion = question.code === 'outcomeWords' ? null : question.suggestion;
	return { id, code, column, suggestion, ...describeQuestion(question) };
}

/** Hundredths: more digits of a judgement would be noise. */
const round = (confidence: number): number => Math.round(confidence * 100) / 100;

/** Are these about the sheet that is printed? */
const about =
	(file: string) =>
	(one: { readonly file: string }): boolean =>
		one.file === file || one.file === '';

/**
 * What a file is understood as, for the command line and for tests: columns, questions, problems.
 *
 * @param bytes of the file, gzip already undone
 * @param fileName used in messages, and as a hint to what the file holds
 */
export async function map(bytes: Uint8Array, fileName: string): Promise<FileMap> {
	const { issues, questions, understood } = assembleRead(await tablesOf(fileName, bytes));
	const { files } = understood;
	const [file] = [...files].sort((a, b) => b.rowsUsed - a.rowsUsed || b.rowsIn - a.rowsIn);
	const sheets = files.map(({ file: name, kind, rowsIn, rowsUsed }) => ({
		name,
		kind,
		rows: rowsIn,
		rowsUsed
	}));
	return {
		rows: file.rowsIn,
		delimiter: file.delimiter,
		encoding: file.encoding,
		...(sheets.length > 1 ? { sheets } : {}),
		kind: file.kind,
		system: file.system,
		rowsUsed: file.rowsUsed,
		setAside: file.setAside,
		columns: file.columns.map(({ header, role, confidence, format }) => ({
			header,
			role,
			confidence: round(confidence),
			...(format === undefined ? {} : { format })
		})),
		questions: questions.filter(about(file.file)).map(mapQuestion),
		issues: issues.filter(about(file.file)).map((issue) => ({
			code: issue.code,
			severity: severityOf(issue),
			row: issue.row,
			rows: issue.rows,
			column: issue.column,
			value: issue.value,
			...describeIssue(issue)
		}))
	};
}
