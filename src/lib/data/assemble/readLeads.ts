import type { LeadTable } from '../../history/history';
import { fillCells } from '../table/cells';
import { readFlag } from '../vocabulary/outcomeWords';
import { readCoded, readDates, readFlags, readText } from './readColumns';
import { dropDeleted } from './readOpportunities';
import { readRepColumn } from './readReps';
import { columnOf, type ImportContext, type Sheet } from './sheet';

export type LeadColumns = Omit<LeadTable, 'rows'>;

const qualifiedWords =
	/^(qualified|sql|mql|converted|opportunity|customer|qualifiziert|konvertiert|calificado|convertido|qualifie|converti|qualificado|zakwalifikowany)$/i;
const unqualifiedWords =
	/^(unqualified|disqualified|rejected|bad|junk|not qualified|lost|recycled)/i;

/** 1, 0 or -1 from a lead's status: a flag, or a word that says qualified or not. */
function qualifiedOf(word: string): number {
	const flag = readFlag(word);
	if (flag !== null) return flag ? 1 : 0;
	if (unqualifiedWords.test(word)) return 0;
	return qualifiedWords.test(word.replace(/^closed\s*-?\s*/i, '')) ? 1 : -1;
}

/** Reads a lead export into canonical columns, row for row. */
export function readLeads(sheet: Sheet, context: ImportContext): LeadColumns {
	dropDeleted(sheet, context);
	const rows = sheet.table.rows;
	const status = columnOf(sheet, 'status');
	const created = readDates(sheet, 'created', context, true);
	return {
		id: readText(sheet, 'lead_id') ?? new Array<string>(rows).fill(''),
		rep: readRepColumn(sheet, context),
		created: created ?? new Float64Array(rows).fill(NaN),
		source: readCoded(sheet, 'source'),
		status: readCoded(sheet, 'status'),
		qualified:
			readFlags(sheet, 'qualified') ??
			(status && fillCells(new Int8Array(rows), status.cells, qualifiedOf)),
		opportunity: readText(sheet, 'converted_opportunity')
	};
}
