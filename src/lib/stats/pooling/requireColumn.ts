/**
 * Checks one column of a pooling's data.
 *
 * @param least smallest value allowed (included)
 * @throws RangeError naming the function, the column, the first bad row and the rule
 */
export function requireColumn(
	caller: string,
	name: string,
	column: ArrayLike<number>,
	rows: number,
	least: number
): void {
	if (column.length !== rows)
		throw new RangeError(`${caller}: ${name}.length = ${column.length}, must be ${rows}`);
	for (let i = 0; i < rows; i++)
		if (!(column[i] >= least && column[i] < Infinity))
			throw new RangeError(
				`${caller}: ${name}[${i}] = ${column[i]}, must be finite and >= ${least}`
			);
}
