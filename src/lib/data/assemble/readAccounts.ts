import type { Coded } from '../../history/history';
import { readCoded, readDates, readFlags, readNumbers, readText } from './readColumns';
import { readMoney } from './readMoney';
import type { ImportContext, Sheet } from './sheet';

/** The canonical columns of accounts, the key flag still with its unknowns. */
export interface AccountColumns {
	readonly id: readonly string[];
	readonly name: readonly string[];
	readonly industry: Coded | null;
	readonly size: Float64Array | null;
	/** 1 key account, 0 not, -1 not said */
	readonly key: Int8Array | null;
	readonly revenue: Float64Array | null;
	readonly renewal: Float64Array | null;
	readonly renewalAmount: Float64Array | null;
}

/** Reads a list of accounts into canonical columns, row for row. An account without an id is called by its name. */
export function readAccounts(sheet: Sheet, context: ImportContext): AccountColumns {
	const names = readText(sheet, 'account');
	const ids = readText(sheet, 'account_id');
	const blank = new Array<string>(sheet.table.rows).fill('');
	const name = names ?? ids ?? blank;
	return {
		id: ids ? ids.map((id, row) => id || name[row]) : name,
		name: name.map((text, row) => text || (ids?.[row] ?? '')),
		industry: readCoded(sheet, 'industry'),
		size: readNumbers(sheet, 'employees', context, true),
		key: readFlags(sheet, 'key_account'),
		revenue: readMoney(sheet, 'annual_revenue', context),
		renewal: readDates(sheet, 'renewal', context),
		renewalAmount: readMoney(sheet, 'renewal_amount', context)
	};
}
