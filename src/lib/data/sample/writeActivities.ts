import type { ActivityTable } from '../../history/history';
import { generatorOf } from '../../random/generator';
import { emptyLog, type ActivityLog } from './activityLog';
import type { DemoCounts, SampleYear } from './drawYear';
import type { KeptDeal } from './keptDeals';
import { layDay } from './layDay';
import { logWork, type DayCounts } from './logWork';
import { sampleDays } from './sampleDays';
import { sampleReps } from './sampleReps';
import { outcomeLabels } from './workItems';

const { days, first } = sampleDays;

/** The activity log of the history, in the order of days, then reps, then time. */
export function writeActivities(
	seed: string,
	year: SampleYear,
	deals: readonly KeptDeal[]
): ActivityTable {
	const generators = sampleReps.id.map((id) => generatorOf(`${seed} ${id} rows`));
	const byDay = indexByDay(deals);
	const log = emptyLog(rowsOf(year, deals));
	for (let day = first; day < days.length; day++)
		for (let rep = 0; rep < year.length; rep++) {
			const from = log.rows;
			logWork(generators[rep], countsOf(year, byDay, rep, day), log);
			layDay(generators[rep], log, from, days[day]);
			log.rep.fill(rep, from, log.rows);
		}
	return tableOf(log);
}

/** Rows that the log will have. */
function rowsOf(year: SampleYear, deals: readonly KeptDeal[]): number {
	let rows = 0;
	for (const { dials, own, inbound } of year)
		for (const counts of [dials, own.held, own.missed, inbound.held, inbound.missed])
			for (let day = first; day < days.length; day++) rows += counts[day];
	for (const { followUps } of deals) for (const day of followUps) if (day >= first) rows++;
	return rows;
}

const tableOf = (log: ActivityLog): ActivityTable => ({
	rows: log.rows,
	id: Array.from(log.rep, (_, i) => `A${`${i + 1}`.padStart(6, '0')}`),
	rep: log.rep,
	when: log.when,
	kind: log.kind,
	outbound: log.outbound,
	outcome: { codes: log.outcome, labels: outcomeLabels },
	durationMinutes: Float64Array.from(log.seconds, (seconds) => seconds / 60),
	lead: null,
	opportunity: log.opportunity
});

/** Which deals were opened and which followed up, by rep and day. */
interface DealsByDay {
	readonly openedOwn: DayIndex;
	readonly openedInbound: DayIndex;
	readonly followedUp: DayIndex;
}
/** ids by rep x length of the run + day */
type DayIndex = ReadonlyMap<number, readonly string[]>;

const placeOf = (rep: number, day: number): number => rep * days.length + day;

function indexByDay(deals: readonly KeptDeal[]): DealsByDay {
	const index = (of: (deal: KeptDeal) => readonly number[]): DayIndex => {
		const ids = new Map<number, string[]>();
		for (const deal of deals)
			for (const day of of(deal)) {
				const place = placeOf(deal.rep, day);
				const there = ids.get(place);
				if (there) there.push(deal.id);
				else ids.set(place, [deal.id]);
			}
		return ids;
	};
	return {
		openedOwn: index((deal) => (deal.own ? [deal.created] : [])),
		openedInbound: index((deal) => (deal.own ? [] : [deal.created])),
		followedUp: index((deal) => deal.followUps)
	};
}

function countsOf(year: SampleYear, deals: DealsByDay, rep: number, day: number): DayCounts {
	const place = placeOf(rep, day);
	const demos = ({ held, missed }: DemoCounts, opened: DayIndex) => ({
		held: held[day],
		missed: missed[day],
		opened: opened.get(place) ?? []
	});
	return {
		dials: year[rep].dials[day],
		own: demos(year[rep].own, deals.openedOwn),
		inbound: demos(year[rep].inbound, deals.openedInbound),
		followedUp: deals.followedUp.get(place) ?? []
	};
}
