import type { ColumnGuess } from '../columns/columnGuess';
import type { FileKind } from '../columns/fileKind';
import { systemOf, type System } from '../columns/system';
import type { Encoding } from '../decode';
import { setAsideReasons, type SetAsideReason } from '../table/rawTable';
import type { Day } from '../../history/history';
import type { LinkShare } from './links';
import type { Sheet } from './sheet';

/** What one file was taken for. `rowsIn` = `rowsUsed` + the sum of `setAside`, always. */
export interface UnderstoodFile {
	readonly file: string;
	readonly kind: FileKind;
	readonly system: System;
	/** null where the text was given, not bytes */
	readonly encoding: Encoding | null;
	readonly delimiter: string;
	readonly headerRow: number;
	readonly columns: readonly ColumnGuess[];
	/** rows below the header that hold something */
	readonly rowsIn: number;
	readonly rowsUsed: number;
	readonly setAside: readonly { readonly reason: SetAsideReason; readonly rows: number }[];
}

/** What an import came to: shown on the Data page beside the questions. */
export interface Understood {
	readonly files: readonly UnderstoodFile[];
	/** NaN when nothing is dated */
	readonly snapshot: Day;
	readonly snapshotFrom: 'data' | 'answer';
	readonly currency: string;
	readonly links: readonly LinkShare[];
}

/** Counts what happened to the rows of a file. */
export function understandFile(sheet: Sheet, encoding: Encoding | null): UnderstoodFile {
	const { table, recognition, aside } = sheet;
	const counts = setAsideReasons.map((reason) => table.setAside[reason] ?? 0);
	let rowsUsed = 0;
	for (const code of aside)
		if (code === 0) rowsUsed++;
		else counts[code - 1]++;
	const setAside = setAsideReasons.flatMap((reason, i) =>
		counts[i] > 0 ? [{ reason, rows: counts[i] }] : []
	);
	return {
		file: table.file,
		kind: recognition.kind,
		system: systemOf(table.header),
		encoding,
		delimiter: table.delimiter,
		headerRow: table.headerRow,
		columns: recognition.columns,
		rowsIn: table.rowsIn,
		rowsUsed,
		setAside
	};
}
