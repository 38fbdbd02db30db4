/** Which of the two numbers in 03/04/2025 is the day. */
export type DayOrder = 'dmy' | 'mdy';

/** How the cells of one column become days; decided once for the whole column. */
export interface DateFormat {
	/** for dates of the form 03/04/2025; other forms say themselves what they are */
	readonly order: DayOrder;
	/**
	 * true where every time of the column is midnight UTC: then the cell names a calendar day, and
	 * shifting it to the plan's zone would move it to the day before.
	 */
	readonly wholeDays: boolean;
	/** minutes that the plan's zone is ahead of UTC; used for cells that carry a zone, and epochs */
	readonly zoneMinutes: number;
}
