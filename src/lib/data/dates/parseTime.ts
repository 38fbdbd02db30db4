const CLOCK = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(?:([ap])\.?m\.?)?$/i;

/**
 * Fraction of the day of a cell that only holds a time: "13:45", "1:45 PM" or Excel's own fraction
 * ("0.572916"). Used where an export keeps date and time in two columns.
 *
 * @returns [0, 1), or NaN where the cell is no time
 */
export function parseTime(cell: string): number {
	const match = CLOCK.exec(cell);
	if (match) {
		const [, h, m, s = '0', half] = match;
		const hours = half === undefined ? Number(h) : (Number(h) % 12) + (/p/i.test(half) ? 12 : 0);
		if (hours > 23 || Number(m) > 59) return NaN;
		return (hours * 3600 + Number(m) * 60 + Number(s)) / 86400;
	}
	const fraction = /^0?\.\d+$/.test(cell.replace(',', '.')) ? Number(cell.replace(',', '.')) : NaN;
	return fraction < 1 ? fraction : NaN;
}
