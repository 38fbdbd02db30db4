import type { StageHistoryTable } from '../../history/history';
import { encode } from './columnSet';
import { readCoded, readDates, readText } from './readColumns';
import { readMoney } from './readMoney';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from './sheet';

export type StageHistoryColumns = Omit<StageHistoryTable, 'rows'>;

/** Reads a stage history into canonical columns, row for row. A change without a day is set aside. */
export function readStageHistory(sheet: Sheet, context: ImportContext): StageHistoryColumns {
	const { rows, rowNumber, file } = sheet.table;
	const when = readDates(sheet, 'entered', context) ?? new Float64Array(rows).fill(NaN);
	const column = columnOf(sheet, 'entered');
	when.forEach((day, row) => {
		if (!Number.isNaN(day) || !inUse(sheet, row)) return;
		setAside(sheet, row, 'noTime');
		const place = { file, row: rowNumber[row], column: column?.guess.header ?? '' };
		context.log.add({ code: 'noTime', ...place, value: column?.cells.at(row) ?? '' });
	});
	const none = new Array<string>(rows).fill('');
	return {
		opportunity: readText(sheet, 'deal_id') ?? readText(sheet, 'deal') ?? none,
		when,
		stage: readCoded(sheet, 'stage') ?? encode(none),
		amount: readMoney(sheet, 'amount', context),
		closeDate: readDates(sheet, 'closed', context)
	};
}
