import { dayOfIso } from '../history/calendar';
import type { Plan } from '../model/plan';
import type { Team } from '../model/team';
import { teamOfSketch } from './sketchTeam';

/**
 * The team that a plan sketches, null where it does not. A sketch has no history that ends some day:
 * it is taken to end where the plan starts.
 */
export function teamOfPlan({ team, currency, calendar }: Plan): Team | null {
	if (!team) return null;
	const sketched = teamOfSketch(team, currency);
	return calendar.start === null
		? sketched
		: { ...sketched, snapshot: dayOfIso(calendar.start) - 1 };
}
