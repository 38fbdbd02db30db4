import { LOST, OPEN, WON, type OpportunityTable } from '../../history/history';
import { readEach } from '../table/cells';
import { isDeletedWord } from '../vocabulary/outcomeWords';
import { dropTestRecords } from './findings/testRecords';
import { readCoded, readDates, readFlags, readNumbers, readText } from './readColumns';
import { readMoney } from './readMoney';
import { readOutcomes } from './readOutcomes';
import { readRepColumn } from './readReps';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from './sheet';

/** The canonical columns of opportunities, and what joins them to other files. */
export type OpportunityColumns = Omit<OpportunityTable, 'rows' | 'id'> & {
	/** '' = the file gives none */
	readonly id: readonly string[];
	/** the deal's name, for activities that know it by nothing else */
	readonly title: readonly string[] | null;
	/** the lead it came from */
	readonly lead: readonly string[] | null;
};

/** Records that the export itself marks as deleted. */
export function dropDeleted(sheet: Sheet, { log }: ImportContext): void {
	const flags = readFlags(sheet, 'is_deleted');
	const status = columnOf(sheet, 'status');
	const isDeleted = status && readEach(status.cells, isDeletedWord);
	if (!flags && !isDeleted) return;
	for (let row = 0; row < sheet.table.rows; row++) {
		if (flags?.[row] !== 1 && !isDeleted?.(row)) continue;
		setAside(sheet, row, 'deleted');
		log.add({ code: 'deletedRow', file: sheet.table.file, row: sheet.table.rowNumber[row] });
	}
}

/** NaN-aware choice: the first column that has a value in the row. */
const firstOf = (row: number, ...columns: readonly (Float64Array | null)[]): number => {
	for (const column of columns) if (column && !Number.isNaN(column[row])) return column[row];
	return NaN;
};

interface Closing {
	readonly closed: Float64Array;
	readonly expectedClose: Float64Array | null;
}

/** Closing days: facts for won and lost deals; for open ones the same column is only a forecast. */
function readClosing(sheet: Sheet, outcome: Int8Array, context: ImportContext): Closing {
	const [close, won, lost, expected] = (
		['closed', 'won_time', 'lost_time', 'expected_close'] as const
	).map((role) => readDates(sheet, role, context));
	const rows = sheet.table.rows;
	const closed = new Float64Array(rows).fill(NaN);
	const forecast = new Float64Array(rows).fill(NaN);
	for (let row = 0; row < rows; row++) {
		if (outcome[row] === WON) closed[row] = firstOf(row, won, close);
		else if (outcome[row] === LOST) closed[row] = firstOf(row, lost, close);
		forecast[row] = outcome[row] === OPEN ? firstOf(row, expected, close) : firstOf(row, expected);
	}
	const any = forecast.some((day) => !Number.isNaN(day));
	return { closed, expectedClose: any ? forecast : null };
}

/** Amounts; open deals may only have an estimate. Zeros on all lost deals mean "not written down". */
function readAmounts(sheet: Sheet, outcome: Int8Array, context: ImportContext): Float64Array {
	const rows = sheet.table.rows;
	const actual = readMoney(sheet, 'amount', context);
	const expected = readMoney(sheet, 'expected_amount', context);
	const amount = Float64Array.from({ length: rows }, (_, row) => {
		const estimate = expected?.[row] ?? NaN;
		const known = actual?.[row] ?? NaN;
		// An estimate stands in while a deal is open; "actual revenue" is 0 until it is won.
		return outcome[row] !== WON && !(known > 0) && !Number.isNaN(estimate) ? estimate : known;
	});
	let [zeros, others] = [0, 0];
	for (let row = 0; row < rows; row++) {
		if (outcome[row] !== LOST || Number.isNaN(amount[row])) continue;
		if (amount[row] === 0) zeros++;
		else others++;
	}
	if (zeros > 0 && others === 0) {
		for (let row = 0; row < rows; row++) if (outcome[row] === LOST) amount[row] = NaN;
		const column = columnOf(sheet, 'amount')?.guess.header ?? '';
		context.log.add({ code: 'lostAmountsZero', file: sheet.table.file, column, rows: zeros });
	}
	return amount;
}

/** What does not go together within a deal. The deals are kept; the fits decide what they can use. */
function reportDeals(sheet: Sheet, deals: OpportunityColumns, { log }: ImportContext): void {
	const { rows, rowNumber, file } = sheet.table;
	const amountColumn = columnOf(sheet, 'amount')?.guess.header ?? '';
	const closedColumn = columnOf(sheet, 'closed')?.guess.header ?? '';
	for (let row = 0; row < rows; row++) {
		if (!inUse(sheet, row)) continue;
		const place = { file, row: rowNumber[row] };
		const [closed, amount] = [deals.closed[row], deals.amount[row]];
		if (deals.outcome[row] !== OPEN && Number.isNaN(closed) && closedColumn !== '')
			log.add({ code: 'closedWithoutDate', ...place, column: closedColumn });
		if (deals.outcome[row] !== WON || amountColumn === '') continue;
		const value = columnOf(sheet, 'amount')?.cells.at(row) ?? '';
		if (Number.isNaN(amount) || amount === 0)
			log.add({ code: 'wonWithoutAmount', ...place, column: amountColumn, value });
		else if (amount < 0) log.add({ code: 'negativeAmount', ...place, column: amountColumn, value });
	}
}

/** Reads a deal export into canonical columns, row for row. */
export function readOpportunities(sheet: Sheet, context: ImportContext): OpportunityColumns {
	dropDeleted(sheet, context);
	dropTestRecords(sheet, context);
	const rep = readRepColumn(sheet, context);
	const outcome = readOutcomes(sheet, context);
	const none = new Float64Array(sheet.table.rows).fill(NaN);
	const deals: OpportunityColumns = {
		id: readText(sheet, 'deal_id') ?? new Array<string>(sheet.table.rows).fill(''),
		rep,
		account: readText(sheet, 'account'),
		created: readDates(sheet, 'created', context, true) ?? none,
		...readClosing(sheet, outcome, context),
		stage: readCoded(sheet, 'stage'),
		outcome,
		amount: readAmounts(sheet, outcome, context),
		source: readCoded(sheet, 'source'),
		product: readCoded(sheet, 'product'),
		lastActivity: readDates(sheet, 'last_activity', context),
		touches: readNumbers(sheet, 'touches', context, true),
		title: readText(sheet, 'deal'),
		lead: readText(sheet, 'lead_id')
	};
	reportDeals(sheet, deals, context);
	return deals;
}
