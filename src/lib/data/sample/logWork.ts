import type { Generator } from '../../random/generator';
import { logItem, type ActivityLog, type WorkItem } from './activityLog';
import { drawFollowUp, drawHeldDemo, logCall, missedDemo } from './workItems';

/** What one rep did on one day, in numbers. */
export interface DayCounts {
	readonly dials: number;
	/** demos by source */
	readonly own: DemosOfDay;
	readonly inbound: DemosOfDay;
	/** ids of the opportunities that were followed up */
	readonly followedUp: readonly string[];
}

/** Demos of one source on one day. */
export interface DemosOfDay {
	readonly held: number;
	readonly missed: number;
	/** ids of the opportunities that held demos became, at most `held` of them */
	readonly opened: readonly string[];
}

/**
 * Logs all that a rep does on one day, in the order in which it is done: demos and messages come
 * at random places among the dials. Times are given later, by `layDay`.
 */
export function logWork(generator: Generator, counts: DayCounts, log: ActivityLog): void {
	const others = [
		...drawDemos(generator, counts.own, true),
		...drawDemos(generator, counts.inbound, false),
		...counts.followedUp.map((id) => drawFollowUp(generator, id))
	];
	shuffle(generator, others);
	for (let left = counts.dials + others.length; left > 0; left--) {
		// Each place that is left is equally likely to be taken by one of the others.
		const other = generator.next() * left < others.length ? others.pop() : undefined;
		if (other) logItem(log, other);
		else logCall(generator, log);
	}
}

const drawDemos = (generator: Generator, demos: DemosOfDay, own: boolean): WorkItem[] => [
	...Array.from({ length: demos.held }, (_, i) =>
		drawHeldDemo(generator, own, demos.opened[i] ?? '')
	),
	...Array.from({ length: demos.missed }, () => missedDemo(own))
];

/** Fisher and Yates. */
function shuffle(generator: Generator, items: WorkItem[]): void {
	for (let i = items.length - 1; i > 0; i--) {
		const j = Math.floor(generator.next() * (i + 1));
		[items[i], items[j]] = [items[j], items[i]];
	}
}
