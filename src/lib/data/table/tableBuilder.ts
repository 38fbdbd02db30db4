import { grown } from '../grown';
import { createIssueLog, type IssueLog } from '../issueLog';
import type { Cells } from './cells';
import { createCellsBuilder, type CellsBuilder } from './cellsBuilder';
import { isNotice, isTotals } from './footer';
import type { NumberedRecord } from './findHeader';
import type { SetAsideReason } from './rawTable';

/** Rows are poured in one by one and become columns; what is no row of data is set aside. */
export interface TableBuilder {
	readonly header: readonly string[];
	readonly columns: readonly CellsBuilder[];
	/** rows kept, and where they stand in the file */
	readonly rows: () => number;
	readonly rowNumber: (row: number) => number;
	readonly setAside: Partial<Record<SetAsideReason, number>>;
	readonly log: IssueLog;
	/** rows poured in, counted at the door: each is kept or set aside */
	readonly rowsIn: () => number;
	readonly push: (record: NumberedRecord, repaired: boolean) => void;
	readonly dropFooters: () => void;
	/** What was kept, column by column: nothing is pushed afterwards. */
	readonly finish: () => { readonly columns: readonly Cells[]; readonly rowNumber: Int32Array };
}

/** Lines of a notice below the data: a report has no more. */
const MOST_FOOTERS = 30;

/** Names for blank and repeated headers, so that each column can be named. */
function nameHeaders(
	cells: readonly string[],
	width: number,
	headerRow: number,
	file: string,
	log: IssueLog
): string[] {
	const seen = new Map<string, number>();
	const names: string[] = [];
	for (let i = 0; i < width; i++) {
		const text = (cells[i] ?? '').replace(/\s+/g, ' ');
		const name = text === '' ? `Column ${i + 1}` : text;
		const times = (seen.get(name) ?? 0) + 1;
		seen.set(name, times);
		if (times > 1)
			log.add({ code: 'duplicateHeader', file, row: headerRow, column: name, value: name });
		names.push(times > 1 ? `${name} (${times})` : name);
	}
	return names;
}

/** Width that holds every header, and every cell of the first rows that has no header. */
const widthOf = (cells: readonly string[]): number => {
	let width = cells.length;
	while (width > 0 && cells[width - 1] === '') width--;
	return width;
};

/**
 * A builder for rows below a header.
 *
 * @param sample the first rows below the header: columns that they fill without a header are named
 */
export function createTableBuilder(
	headerRecord: NumberedRecord,
	sample: readonly NumberedRecord[],
	file: string
): TableBuilder {
	const log = createIssueLog();
	const headerCells = headerRecord.cells;
	const headed = widthOf(headerCells);
	// A column without a header counts when most rows fill it; a stray cell is a row that is too long.
	const regular = sample.filter(({ cells }) => widthOf(cells) > headed).length;
	const unheaded = 2 * regular > sample.length;
	const widest = Math.max(headed, ...sample.map(({ cells }) => widthOf(cells)));
	const width = unheaded ? widest : headed;
	const header = nameHeaders(headerCells, width, headerRecord.number, file, log);
	const columns = header.map(createCellsBuilder);
	let rowNumbers = new Int32Array(64);
	let rows = 0;
	/** kept rows by how many of their cells hold something */
	const rowsFilled = new Array<number>(width + 1).fill(0);
	const setAside: Partial<Record<SetAsideReason, number>> = {};
	const aside = (reason: SetAsideReason): void => {
		setAside[reason] = (setAside[reason] ?? 0) + 1;
	};
	const isHeaderAgain = (cells: readonly string[]): boolean =>
		headed > 1 && headerCells.slice(0, headed).every((cell, i) => cells[i] === cell);

	let rowsIn = 0;
	const push = ({ cells, number }: NumberedRecord, repaired: boolean): void => {
		rowsIn++;
		let first = -1;
		let count = 0;
		for (let i = 0; i < cells.length; i++)
			if (cells[i] !== '') {
				if (first < 0) first = i;
				count++;
			}
		const value = cells[first];
		const place = { file, row: number };
		if (cells[0] === headerCells[0] && isHeaderAgain(cells)) {
			aside('repeatedHeader');
			log.add({ code: 'repeatedHeader', ...place });
		} else if (width > 1 && isTotals(value)) {
			aside('footer');
			log.add({ code: 'footerDropped', ...place, value });
		} else if (repaired && widthOf(cells) !== width) {
			aside('unclosedQuote');
		} else if (cells.length > width && widthOf(cells) > width) {
			aside('longRow');
			log.add({ code: 'longRow', ...place, value: cells[width] || cells[widthOf(cells) - 1] });
		} else {
			// Cells missing at the end are blank; one or two words alone are looked at as footers later.
			if (cells.length < width && count > 2) log.add({ code: 'shortRow', ...place });
			for (let i = 0; i < width; i++) columns[i].push(cells[i] ?? '');
			if (rows === rowNumbers.length) rowNumbers = grown(rowNumbers, 2 * rows);
			rowNumbers[rows++] = number;
			rowsFilled[Math.min(count, width)]++;
		}
	};

	const isFooter = (at: number, wide: boolean): boolean => {
		const cells = columns.map((column) => column.at(at)).filter((cell) => cell !== '');
		if (width < 3 || cells.length > 2) return false;
		return cells.some(isNotice) || (wide && cells.length === 1);
	};

	const dropFooters = (): void => {
		const narrow = rowsFilled[0] + (rowsFilled[1] ?? 0) + (rowsFilled[2] ?? 0);
		// The row in the middle, by filled cells, has three or more.
		const wide = rows >= 4 && narrow <= rows >> 1;
		for (let k = 0; k < MOST_FOOTERS && rows > 0; k++) {
			const at = rows - 1;
			if (!isFooter(at, wide)) return;
			const value = columns.map((column) => column.at(at)).find((cell) => cell !== '') ?? '';
			log.add({ code: 'footerDropped', file, row: rowNumbers[at], value });
			for (const column of columns) column.pop();
			rows--;
			aside('footer');
		}
	};
	return {
		header,
		columns,
		rows: () => rows,
		rowNumber: (row) => rowNumbers[row],
		setAside,
		log,
		rowsIn: () => rowsIn,
		push,
		dropFooters,
		finish: () => ({
			columns: columns.map((column) => column.finish()),
			rowNumber: grown(rowNumbers, rows)
		})
	};
}
