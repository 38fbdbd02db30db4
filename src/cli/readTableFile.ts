import { decode } from '../lib/data/decode';
import type { RawTable } from '../lib/data/table/rawTable';
import { readTable } from '../lib/data/table/readTable';
import { nearest } from '../lib/model/schema/nearest';
import { wrongData } from './refusal';
import type { Terminal } from './terminal';

const binaries = {
	workbook: 'an Excel workbook',
	gzip: 'packed twice',
	pdf: 'a PDF',
	parquet: 'a Parquet file',
	binary: 'not text'
} as const;

/**
 * The rows and columns of a delimited text file.
 * @throws Refusal (wrong data) when it is no text or has no rows
 */
export async function readTableFile(path: string, terminal: Terminal): Promise<RawTable> {
	const { text, binary } = decode(await terminal.read(path));
	if (binary) throw wrongData(`${path}: is ${binaries[binary]}; save it as CSV and try again.`);
	const table = readTable(text, path);
	if (table.rows === 0) throw wrongData(`${path}: has no rows below its headers.`);
	return table;
}

/**
 * The cells of the column with a header: as it stands in the file, else in other capitals.
 * @throws Refusal (wrong data) naming the nearest header
 */
export function cellsOf(table: RawTable, header: string): readonly string[] {
	const lower = header.toLowerCase();
	const exact = table.header.indexOf(header);
	const at = exact >= 0 ? exact : table.header.findIndex((name) => name.toLowerCase() === lower);
	if (at >= 0) return table.columns[at];
	const meant = nearest(header, table.header);
	throw wrongData(`${table.file}: has no column "${header}"; did you mean "${meant}"?`);
}
