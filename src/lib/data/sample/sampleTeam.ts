import type { Day, ActivityTable, History, OpportunityTable } from '../../history/history';
import { drawYear } from './drawYear';
import { sampleEconomics } from './economics';
import { keepDeals } from './keptDeals';
import { sampleReps } from './sampleReps';
import { sampleSeed } from './sampleSeed';
import { writeActivities } from './writeActivities';
import { writeOpportunities } from './writeOpportunities';

/** The history's name; what the screen calls it is looked up under this id in the words files. */
export const sampleTeamName = 'sampleTeam';

/**
 * The team that a first visitor finds: five reps, the twelve months to 31 March 2026, one row per
 * dial, demo and follow-up, and the CRM's opportunities with those still open at the end. USD.
 * Generated afresh on every call, the same bytes on every engine; a fraction of a second.
 *
 * @see README.md in this folder for what it has to reproduce and how its seed was found
 */
export function sampleTeam(): History {
	const year = drawYear(sampleSeed, sampleEconomics);
	const deals = keepDeals(sampleSeed, year, sampleEconomics.touchGapDays);
	const activities = writeActivities(sampleSeed, year, deals);
	const opportunities = writeOpportunities(deals);
	return {
		name: sampleTeamName,
		currency: 'USD',
		snapshot: latestDay(activities, opportunities),
		reps: sampleReps,
		activities,
		leads: null,
		contacts: null,
		accounts: null,
		opportunities,
		stageHistory: null,
		targets: null,
		repPeriods: null
	};
}

/** The latest created, activity or actual closing day. */
function latestDay(activities: ActivityTable, opportunities: OpportunityTable): Day {
	const later = (latest: number, time: number): number => (time > latest ? time : latest);
	const latest = [activities.when, opportunities.created, opportunities.closed]
		.map((times) => times.reduce(later, -Infinity))
		.reduce(later, -Infinity);
	return Math.floor(latest);
}
