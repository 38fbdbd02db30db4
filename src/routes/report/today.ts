import { dayOf } from '$lib/history/calendar';
import type { Day } from '$lib/history/history';

/** The reader's own day, for "printed on": the one thing on the page that the plan does not give. */
export function today(): Day {
	const now = new Date();
	return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
