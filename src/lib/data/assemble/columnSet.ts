import type { Coded } from '../../history/history';
import { fill } from '../fill';

/** The kinds of column that canonical tables are made of. */
export type Column = Float64Array | Int32Array | Int8Array | Coded | readonly string[];

/** Columns of equal length by name; null = the file has no such column. */
export type ColumnSet<T> = { readonly [K in keyof T]: Column | null };

const isCoded = (column: Column): column is Coded => 'codes' in column;
const isText = (column: Column): column is readonly string[] => Array.isArray(column);

/**
 * Codes a column of words. Labels are sorted, so that the codes do not depend on the order of rows.
 *
 * @param words '' = missing
 */
export function encode(words: readonly string[]): Coded {
	const labels = [...new Set(words)].filter((word) => word !== '').sort();
	const codeOf = new Map(labels.map((label, code) => [label, code]));
	const codes = fill(new Int32Array(words.length), words, (word) => codeOf.get(word) ?? -1);
	return { codes, labels };
}

const wordsOf = ({ codes, labels }: Coded): string[] =>
	Array.from(codes, (code) => (code < 0 ? '' : labels[code]));

/** The rows of a column whose numbers are given, in that order. */
export function takeColumn(column: Column, rows: Int32Array): Column {
	if (isCoded(column)) {
		const codes = rows.map((row) => column.codes[row]);
		// Labels without rows left are dropped: what was set aside is not there at all.
		const used = new Set(codes);
		if (column.labels.every((_, code) => used.has(code))) return { codes, labels: column.labels };
		return encode(wordsOf({ codes, labels: column.labels }));
	}
	if (isText(column)) return Array.from(rows, (row) => column[row]);
	const { length } = rows;
	if (column instanceof Float64Array)
		return fill(new Float64Array(length), rows, (row) => column[row]);
	if (column instanceof Int32Array) return fill(new Int32Array(length), rows, (row) => column[row]);
	return fill(new Int8Array(length), rows, (row) => column[row]);
}

/** A column of the same type as another in which every value is missing. */
function missingLike(column: Column, rows: number): Column {
	if (isCoded(column)) return { codes: new Int32Array(rows).fill(-1), labels: [] };
	if (isText(column)) return new Array<string>(rows).fill('');
	if (column instanceof Float64Array) return new Float64Array(rows).fill(NaN);
	return column instanceof Int32Array
		? new Int32Array(rows).fill(-1)
		: new Int8Array(rows).fill(-1);
}

function fillFrom<A extends Float64Array | Int32Array | Int8Array>(all: A, parts: readonly A[]): A {
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

function joinColumn(parts: readonly (Column | null)[], rows: readonly number[]): Column | null {
	const example = parts.find((part) => part !== null);
	if (!example) return null;
	if (parts.length === 1) return example;
	const full = parts.map((part, i) => part ?? missingLike(example, rows[i]));
	if (isCoded(example)) return encode(full.flatMap((part) => wordsOf(part as Coded)));
	if (isText(example)) return (full as (readonly string[])[]).flat();
	const total = rows.reduce((sum, n) => sum + n, 0);
	if (example instanceof Float64Array)
		return fillFrom(new Float64Array(total), full as Float64Array[]);
	if (example instanceof Int32Array) return fillFrom(new Int32Array(total), full as Int32Array[]);
	return fillFrom(new Int8Array(total), full as Int8Array[]);
}

/** Puts the same tables of several files below each other; columns that one lacks are missing there. */
export function joinTables<T extends ColumnSet<T>>(
	parts: readonly T[],
	rows: readonly number[]
): T {
	const names = Object.keys(parts[0]) as (keyof T)[];
	const joined = names.map((name) => [
		name,
		joinColumn(
			parts.map((part) => part[name]),
			rows
		)
	]);
	return Object.fromEntries(joined) as T;
}

/** Keeps the given rows of every column. */
export function takeRows<T extends ColumnSet<T>>(table: T, rows: Int32Array): T {
	const names = Object.keys(table) as (keyof T)[];
	const taken = names.map((name) => {
		const column = table[name];
		return [name, column && takeColumn(column, rows)];
	});
	return Object.fromEntries(taken) as T;
}

const valueAt = (column: Column, row: number): number | string =>
	isCoded(column) ? column.codes[row] : column[row];

/**
 * Orders two rows by their columns, in the order given: larger values first, missing ones last.
 * 0 = equal in all of them. Gives the same answer whatever order the rows came in.
 */
export function compareRows(columns: readonly (Column | null)[], a: number, b: number): number {
	for (const column of columns) {
		if (!column) continue;
		const [x, y] = [valueAt(column, a), valueAt(column, b)];
		if (Object.is(x, y) || x === y) continue;
		if (Number.isNaN(x)) return 1;
		if (Number.isNaN(y)) return -1;
		return x > y ? -1 : 1;
	}
	return 0;
}
