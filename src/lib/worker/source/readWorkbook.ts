import { cellText, type SheetCell } from './cellText';

/** A sheet as rows of text; row i is what a spreadsheet numbers i + 1. */
export interface SheetRows {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
}

interface Workbook {
	readonly dateSystem?: '1900' | '1904';
	readonly sheets: readonly {
		readonly name: string;
		readonly hidden?: boolean;
		readonly veryHidden?: boolean;
		readonly rows: readonly (readonly SheetCell[])[];
	}[];
}

const holdsRows = ({ rows }: SheetRows): boolean =>
	rows.some((cells) => cells.some((cell) => cell.trim() !== ''));

/**
 * The sheets of an Excel workbook that hold something, hidden ones left out unless there are no
 * others. The reader of workbooks is fetched when the first one is opened, from the app's own files.
 *
 * @param old true for the format before 2007 (.xls)
 * @throws whatever the reader throws at a damaged or locked file
 */
export async function readWorkbook(bytes: Uint8Array, old: boolean): Promise<SheetRows[]> {
	const { readXls, readXlsx } = await import('hucre/xlsx');
	const workbook: Workbook = old ? await readXls(bytes) : await readXlsx(bytes);
	const sheetsOf = (hidden: boolean): SheetRows[] =>
		workbook.sheets
			.filter((sheet) => (sheet.hidden || sheet.veryHidden ? hidden : !hidden))
			.map(({ name, rows }) => ({
				name,
				rows: rows.map((cells) => cells.map((cell) => cellText(cell, workbook.dateSystem)))
			}))
			.filter(holdsRows);
	const visible = sheetsOf(false);
	return visible.length > 0 ? visible : sheetsOf(true);
}

/** The one table of a Parquet file, its column names as the first row. @throws like `readWorkbook` */
export async function readParquet(bytes: Uint8Array): Promise<SheetRows[]> {
	const { parquetMetadataAsync, parquetRead, parquetSchema } = await import('hyparquet');
	const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
	const file = {
		byteLength: buffer.byteLength,
		slice: (start: number, end?: number) => buffer.slice(start, end) as ArrayBuffer
	};
	const metadata = await parquetMetadataAsync(file);
	const names = parquetSchema(metadata).children.map(({ element }) => element.name);
	const rows: string[][] = [names];
	await parquetRead({
		file,
		metadata,
		onComplete: (found) => {
			for (const cells of found)
				rows.push((cells as unknown[]).map((cell) => cellText(cell as SheetCell)));
		}
	});
	return [{ name: '', rows }];
}
