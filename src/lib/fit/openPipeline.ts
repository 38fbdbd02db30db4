import { workingDayNumber } from '../history/calendar';
import { OPEN, type OpportunityTable } from '../history/history';
import type { OpenPipeline } from '../model/team';
import { keyOfId } from '../random/key';

/**
 * The open opportunities on the snapshot day, with their ages. Deals of reps that are not simulated
 * stay with the team in reality; here they are left out, and counted in `leftOut`.
 *
 * Assumption (guess): a deal whose creation the file does not give is as old as the middle open deal.
 * @param position row of the team's reps for each row of the rep table, -1 = not simulated
 */
export function openPipelineOf(
	table: OpportunityTable,
	snapshot: number,
	position: Int32Array
): { open: OpenPipeline; leftOut: number; ageUnknown: number } {
	const rows: number[] = [];
	let leftOut = 0;
	for (let i = 0; i < table.rows; i++) {
		if (table.outcome[i] !== OPEN || table.created[i] > snapshot) continue;
		if (table.rep[i] < 0 || position[table.rep[i]] < 0) leftOut++;
		else rows.push(i);
	}
	// In the order of their keys: sums do not depend on the order of the file either.
	const key = (i: number): number => keyOfId(table.id[i]);
	rows.sort((a, b) => key(a) - key(b) || a - b);
	const ages = rows.map((i) => workingDayNumber(snapshot) - workingDayNumber(table.created[i]));
	const knownAges = ages.filter((age) => !Number.isNaN(age)).sort((a, b) => a - b);
	const middle = knownAges[knownAges.length >> 1] ?? 0;
	return {
		open: {
			rows: rows.length,
			rep: Int32Array.from(rows, (i) => position[table.rep[i]]),
			ageDays: Float64Array.from(ages, (age) => (Number.isNaN(age) ? middle : Math.max(0, age))),
			key: Int32Array.from(rows, key),
			// An amount of 0 on an open deal is a field nobody filled in.
			amount: Float64Array.from(rows, (i) => (table.amount[i] > 0 ? table.amount[i] : NaN))
		},
		leftOut,
		ageUnknown: ages.length - knownAges.length
	};
}
