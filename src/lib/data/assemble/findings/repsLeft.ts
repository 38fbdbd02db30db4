import type { History, RepTable } from '../../../history/history';
import type { ImportContext } from '../sheet';

/** Days without a trace after which a rep may have left: a quarter is no holiday. */
const SILENT_DAYS = 92;

/** First and last day on which each rep left a trace; NaN where none has a day. */
function tracesOf({
	reps,
	activities,
	opportunities,
	repPeriods,
	snapshot
}: History): Float64Array {
	const last = new Float64Array(reps.rows).fill(NaN);
	const see = (rep: Int32Array, days: Float64Array, minus = 0): void => {
		for (let i = 0; i < rep.length; i++) {
			const day = Math.floor(days[i]) - minus;
			if (rep[i] >= 0 && day <= snapshot && !(day <= last[rep[i]])) last[rep[i]] = day;
		}
	};
	if (activities) see(activities.rep, activities.when);
	if (repPeriods) see(repPeriods.rep, repPeriods.end, 1);
	if (opportunities) {
		see(opportunities.rep, opportunities.created);
		see(opportunities.rep, opportunities.closed);
	}
	return last;
}

/** What the user said of reps, over what the files say. */
export function withAnswers(reps: RepTable, { answers }: ImportContext): RepTable {
	const said = answers.reps ?? {};
	const of = (row: number) => said[reps.name[row]] ?? {};
	return {
		...reps,
		level: reps.level.map((level, row) => of(row).level ?? level),
		team: reps.team.map((team, row) => of(row).team ?? team),
		start: reps.start.map((day, row) => of(row).start ?? day),
		end: reps.end.map((day, row) => of(row).end ?? day)
	};
}

/**
 * Names reps without a trace for a quarter. Counted as there, their silence would be taken for
 * laziness; the user says whether they have left, and then their last trace is their last day.
 */
export function repsLeft(history: History, { log, answers }: ImportContext): RepTable {
	const { reps, snapshot } = history;
	const last = tracesOf(history);
	const end = reps.end.map((day, row) => {
		if (!Number.isNaN(day) || !(snapshot - last[row] > SILENT_DAYS)) return day;
		const value = reps.name[row];
		const id = `left:${value}`;
		const chosen = answers.choices?.[id] ?? null;
		const fix = { id, options: ['left', 'stays'], chosen, proposed: 'left' };
		log.add({ code: 'repLeft', value, lastDay: last[row], fix });
		return chosen === 'left' ? last[row] : day;
	});
	return { ...reps, end };
}
