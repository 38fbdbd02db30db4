import type { Books } from '../books';
import type { Job } from '../chunk';
import type { Stage } from '../stage';

type Columns = Record<string, Float64Array>;

/** Sums of the team by week that a trace is made of, by their names as columns. */
export const traceColumns = ['weekLogged', 'weekReal', 'weekDemos', 'weekBookings'] as const;

/**
 * What one replication has to say in the jobs that only explanations ask for; null for other jobs.
 * Values stand by arm, then by rep where there are reps, then by week.
 */
export function explainColumns({ arms, repKeys }: Stage, books: Books, job: Job): Columns | null {
	if (job !== 'coalitions' && job !== 'trace') return null;
	const reps = repKeys.length;
	const bookings = Float64Array.from(arms, (_, a) => {
		let team = 0;
		for (let r = 0; r < reps; r++) team += books.byRep[a * reps + r];
		return team;
	});
	if (job === 'coalitions') return { bookings };
	const weeks = Object.fromEntries(traceColumns.map((name) => [name, books[name]]));
	return { bookings, ...weeks, repWeeks: books.repWeeks };
}
