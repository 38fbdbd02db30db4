import { tableNames } from '../history/history';
import type { History } from '../history/history';

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/**
 * A history as this version keeps it, or null where the stored value is something else. Columns are
 * looked at for their lengths, not cell by cell: they were checked when the history was read.
 */
export function readHistory(value: unknown): History | null {
	if (!isBag(value)) return null;
	const { name, currency, snapshot } = value;
	if (typeof name !== 'string' || typeof currency !== 'string') return null;
	if (typeof snapshot !== 'number' || Number.isNaN(snapshot)) return null;
	if (!isTable(value.reps) || !tableNames.every((table) => isTableOrNull(value[table])))
		return null;
	// Every key was looked at just now.
	return value as unknown as History;
}

const isTableOrNull = (value: unknown): boolean => value === null || isTable(value);

/** `rows`, and columns of that many rows: lists, numbers, coded columns, or null. */
function isTable(value: unknown): boolean {
	if (!isBag(value) || typeof value.rows !== 'number') return false;
	const { rows, ...columns } = value;
	return Object.values(columns).every((column) => column === null || lengthOf(column) === rows);
}

function lengthOf(column: unknown): number {
	if (Array.isArray(column)) return column.length;
	if (ArrayBuffer.isView(column)) return (column as Float64Array).length;
	return isBag(column) && 'codes' in column ? lengthOf(column.codes) : -1;
}
