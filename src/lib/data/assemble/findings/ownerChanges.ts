import { WON, type History, type OpportunityTable } from '../../../history/history';
import type { ImportContext } from '../sheet';

/** Activities of a deal below which nothing is said about who worked it, and the share that says it. */
const ENOUGH = 3;
const MOST = 0.8;

/** Who worked each deal: the rep of most of its activities, where that is clear; else -1. */
function workersOf({ opportunities, activities }: History): Int32Array {
	const workers = new Int32Array(opportunities?.rows ?? 0).fill(-1);
	if (!activities?.opportunity || !opportunities) return workers;
	const rowOf = new Map(opportunities.id.map((id, row) => [id, row]));
	const counts = new Map<number, Map<number, number>>();
	for (let i = 0; i < activities.rows; i++) {
		const deal = rowOf.get(activities.opportunity[i]);
		if (deal === undefined || activities.rep[i] < 0) continue;
		const of = counts.get(deal) ?? new Map<number, number>();
		counts.set(deal, of.set(activities.rep[i], (of.get(activities.rep[i]) ?? 0) + 1));
	}
	for (const [deal, of] of counts) {
		const total = [...of.values()].reduce((sum, n) => sum + n, 0);
		for (const [rep, n] of of) if (total >= ENOUGH && n >= MOST * total) workers[deal] = rep;
	}
	return workers;
}

/**
 * Names won deals whose activities are nearly all another rep's than the owner's: they have changed
 * hands, and the export only knows the last owner. Credited to the owner until the user says that who
 * worked a deal should have it.
 */
export function creditDeals(
	history: History,
	{ log, answers }: ImportContext
): OpportunityTable | null {
	const deals = history.opportunities;
	if (!deals) return null;
	const workers = workersOf(history);
	const moved: number[] = [];
	for (let i = 0; i < deals.rows; i++)
		if (deals.outcome[i] === WON && workers[i] >= 0 && workers[i] !== deals.rep[i]) moved.push(i);
	if (moved.length === 0) return deals;
	const id = 'creditTo';
	const chosen = answers.choices?.[id] ?? null;
	const fix = { id, options: ['owner', 'worker'], chosen, proposed: 'owner' };
	log.add({ code: 'ownerChanged', value: deals.id[moved[0]], rows: moved.length, fix });
	if (chosen !== 'worker') return deals;
	const rep = Int32Array.from(deals.rep);
	for (const i of moved) rep[i] = workers[i];
	return { ...deals, rep };
}
