import type { Quantity, Team } from '../../src/lib/model/team';
import { referenceTeam, type WorldOptions } from './world';

const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });

/** What each books, in $K a month: three reps at 40 dials, and the star at 20 (D§8.1, experiment 8). */
const BOOKED = [30, 32, 28, 62];
const MEAN = BOOKED.reduce((a, b) => a + b, 0) / BOOKED.length;
export const star = 3;

/**
 * Three reps at 40 dials a day, and a star at 20 who books twice as much. Minutes per dial are the
 * team's, so that the star spends 22% of the selling time on dials, as the published figures have it.
 */
export function starTeam(options: Omit<WorldOptions, 'reps'>): Team {
	const base = referenceTeam({ ...options, reps: BOOKED.length });
	return {
		...base,
		dialTimeShare: exactly(0.385),
		reps: base.reps.map((rep, r) => ({
			...rep,
			dialsPerDay: exactly(r === star ? 20 : 40),
			demosPerDay: exactly((rep.demosPerDay.value * BOOKED[r]) / MEAN)
		}))
	};
}
