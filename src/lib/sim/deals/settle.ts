import { purposes } from '../../random/purposes';
import type { Books } from '../books';
import type { Closing } from '../deadline/closings';
import { STRETCH_DAYS } from '../deadline/deadlinePass';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import { amountIn, weightOf } from './amounts';
import { chanceToWin, isWon } from './chances';
import { deal, version } from './deal';
import { recordClose, recordStart, track, trackBooks } from './records';
import { becomesVersion } from './versions';

/** Books the deal in every arm in which it exists: where it starts, where it closes, where it stays. */
export function settle(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { arms, days, horizon, trackPipeline, watched } = stage;
	for (let a = 0; a < arms.length; a++) {
		if (deal.j >= 0 && deal.j >= deal.counts[a]) continue;
		if (deal.only >= 0 && deal.only !== a) continue;
		if (!becomesVersion(stage, rep, a, r)) continue;
		const close = Math.min(version.close, days - 1);
		const won = isWon(stage, a, r, close);
		if (watched.by === 'starts') recordStart(stage, books, rep, a, r, won);
		if (stage.tracksOpen) trackBooks(stage, books, rep, a, r, won);
		if (arms[a].deadline && version.close >= horizon.start) wait(stage, rep, a, r, close);
		else if (won && version.close < days) {
			const amount = amountIn(stage, rep, a, r, true);
			books.recordWin(a, r, version.close, amount * weightOf(stage, a));
		}
		if (watched.by === 'closes') recordClose(stage, books, rep, a, r, won);
		if (trackPipeline) track(stage, books, rep, a, r, won);
	}
}

const closing: Closing = {
	rep: 0,
	due: 0,
	need: 0,
	amount: 0,
	pullTo: -1,
	pullNeed: 0,
	pullAmount: 0,
	pushTo: -1,
	uPull: 0,
	uPush: 0
};

/** More than any effort that a quota calls forth: a deal that needs more is lost. */
const MOST_EFFORT = 4;

/**
 * Keeps the deal in hand until the arm's deadlines are passed through (`sim/deadline`): with what it
 * needs to be won on its day and, where it could be brought forward, at the deadline before.
 */
function wait(stage: Stage, rep: WorldRep, a: number, r: number, close: number): void {
	const { luck, days } = stage;
	const { periods } = stage.arms[a].deadline!;
	const due = version.close;
	const period = due < days ? periods.of[due] : periods.first.length;
	const deadline = (period < periods.first.length ? periods.first[period] : days) - 1;
	closing.rep = r;
	closing.due = due;
	closing.need = due < days ? deal.uWin / chanceToWin(stage, a, r, close) : Infinity;
	closing.amount = due < days ? amountIn(stage, rep, a, r, true) * weightOf(stage, a) : 0;
	closing.pullTo = -1;
	closing.pullNeed = Infinity;
	if (period > 0 && deal.born <= deadline && due - deadline <= periods.shortest) {
		version.close = deadline;
		closing.pullTo = deadline;
		closing.pullNeed = deal.uWin / chanceToWin(stage, a, r, deadline);
		closing.pullAmount = amountIn(stage, rep, a, r, true) * weightOf(stage, a);
		closing.uPull = luck.uniform(deal.entity, purposes.pull, 0);
		version.close = due;
	}
	if (closing.need >= MOST_EFFORT && closing.pullNeed >= MOST_EFFORT) return;
	closing.pushTo = -1;
	if (due < days && periods.after[period] - due <= periods.shortest) {
		closing.uPush = luck.uniform(deal.entity, purposes.push, 0);
		const later = luck.uniform(deal.entity, purposes.push, 1);
		closing.pushTo = periods.after[period] + Math.floor(STRETCH_DAYS * later);
	}
	stage.deadlines[a]!.closings.add(closing);
}
