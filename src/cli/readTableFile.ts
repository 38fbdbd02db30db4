import { severityOf } from '../lib/data/issue';
import { textOf } from '../lib/data/table/cells';
import type { RawTable } from '../lib/data/table/rawTable';
import { nearest } from '../lib/model/schema/nearest';
import { issueLine } from './issueLines';
import { tablesOf } from './readHistory';
import { wrongData } from './refusal';
import type { Terminal } from './terminal';

/**
 * The rows and columns of a delimited text, of the longest sheet of a workbook, or of a Parquet file.
 * @throws Refusal (wrong data) when it is none of these or has no rows
 */
export async function readTableFile(path: string, terminal: Terminal): Promise<RawTable> {
	const tables = await tablesOf(path, await terminal.read(path));
	const [longest] = [...tables].sort((a, b) => b.table.rows - a.table.rows);
	const refused = longest.issues.find((issue) => severityOf(issue) === 'error');
	if (refused) throw wrongData(issueLine(refused));
	if (longest.table.rows === 0) throw wrongData(`${path}: has no rows below its headers.`);
	return longest.table;
}

/**
 * The cells of the column with a header: as it stands in the file, else in other capitals.
 * @throws Refusal (wrong data) naming the nearest header
 */
export function cellsOf(table: RawTable, header: string): readonly string[] {
	const lower = header.toLowerCase();
	const exact = table.header.indexOf(header);
	const at = exact >= 0 ? exact : table.header.findIndex((name) => name.toLowerCase() === lower);
	if (at >= 0) return textOf(table.columns[at]);
	const meant = nearest(header, table.header);
	throw wrongData(`${table.file}: has no column "${header}"; did you mean "${meant}"?`);
}
