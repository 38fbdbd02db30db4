import { log } from '../../math/log';
import { naturalCoverage } from '../../model/behaviour/coverageResponse';
import { openValueOf } from '../../model/targets/pipelineCoverage';
import type { Arm } from '../arms';
import type { Books } from '../books';
import type { Review } from '../guardOf';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import {
	addedStock,
	attentionOf,
	naturalStock,
	reviewStock,
	startStock,
	stepStock,
	type StockSetting
} from './stockDynamics';

const WEEK = 5;

/** What the books of one rep hold beyond real deals, by arm and week from the plan's start. */
export interface StockScratch {
	readonly weeks: number;
	/** shares of the natural open value: dead and early deals beyond the natural, and amounts */
	readonly added: Float64Array;
	readonly inflation: Float64Array;
	/** share of the natural dead deals that a review or faster cleaning took away */
	readonly cleared: Float64Array;
	/** closed as lost by reviews, as a share of the natural open value */
	readonly reviewed: Float64Array;
	/** share of losses that are recorded when they fall due */
	readonly recorded: Float64Array;
	/** what is aimed for, by arm and day: the response's dead, junk, inflation, and its creation */
	readonly dead: Float64Array;
	readonly junk: Float64Array;
	readonly inflated: Float64Array;
	readonly live: Float64Array;
	/** changes of the real open value, by arm and day (days + 1) */
	readonly openDelta: Float64Array;
}

export function stockScratch(arms: number, days: number): StockScratch {
	const weeks = Math.ceil(days / WEEK) + 1;
	const byWeek = (): Float64Array => new Float64Array(arms * weeks);
	const byDay = (): Float64Array => new Float64Array(arms * days);
	return {
		weeks,
		added: byWeek(),
		inflation: byWeek(),
		cleared: byWeek(),
		reviewed: byWeek(),
		recorded: byWeek().fill(1),
		dead: byDay(),
		junk: byDay(),
		inflated: byDay(),
		live: byDay().fill(1),
		openDelta: new Float64Array(arms * (days + 1))
	};
}

const stock = naturalStock();
const response = naturalCoverage();

/** First day from which the pipeline is reviewed, a position of days played. */
export const reviewedFrom = (review: Review, start: number): number =>
	start + WEEK * (review.firstWeek - 1);

function isReviewed({ firstWeek, everyWeeks }: Review, week: number): boolean {
	const since = week + 1 - firstWeek;
	return since === 0 || (everyWeeks > 0 && since > 0 && since % everyWeeks === 0);
}

/**
 * Plays the weeks of one rep's books in an arm, and lets each day's deals feel them: the attention of
 * live deals is thinned by what is kept and added (D§4.5 h). Before it, `behave` has written what the
 * rep aims for; nothing here depends on luck.
 */
export function fillBooks(stage: Stage, arm: Arm, a: number, rep: WorldRep): void {
	const { horizon, days, world } = stage;
	const books = stage.rep.stock;
	const setting = world.setting;
	const { review } = arm.guard;
	const residence = Math.max(1, rep.openDays / WEEK);
	startStock(stock, setting);
	for (let week = 0, i = horizon.start; i < days; week++, i += WEEK) {
		const at = a * days + i;
		response.hoarding = books.dead[at];
		response.junk = books.junk[at];
		response.inflation = books.inflated[at];
		response.creation = books.live[at];
		const cleaning = review !== null && week + 1 >= review.firstWeek;
		const speed = cleaning ? 1 + setting.reviewHazard * review.strength : 1;
		stepStock(stock, response, setting, residence, speed);
		if (review && isReviewed(review, week))
			reviewStock(stock, setting.reviewFinds * review.strength);
		note(books, a * books.weeks + week, setting);
		feel(stage, arm, a, i, setting);
	}
}

function note(books: StockScratch, at: number, setting: StockSetting): void {
	books.added[at] = addedStock(stock, setting);
	books.inflation[at] = stock.inflation;
	books.cleared[at] = Math.max(0, setting.deadShare - stock.dead);
	books.reviewed[at] = stock.reviewed;
	books.recorded[at] = stock.recorded;
}

function feel(
	stage: Stage,
	{ channels }: Arm,
	a: number,
	first: number,
	setting: StockSetting
): void {
	const { lnAttention } = stage.rep.shape;
	const live = channels.time ? stock.live : 1;
	const all = attentionOf(stock, setting) * stock.live;
	const attention = log((channels.stock ? all : 1) / live);
	const base = a * (stage.days + 1);
	for (let i = first; i < Math.min(first + WEEK, stage.days); i++)
		lnAttention[base + i] += attention;
}

/**
 * Closes the books of a rep: what the CRM says is open in each week and what of it is real, at the
 * end of the horizon, and on average.
 */
export function recordBooks(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const { horizon, arms, days, watched, trackPipeline } = stage;
	const scratch = stage.rep.stock;
	const usual = openValueOf(rep);
	const against = watched.against(rep);
	for (let a = 0; a < arms.length; a++) {
		const base = a * (days + 1);
		let open = 0;
		for (let i = 0; i < days; i++) {
			open += scratch.openDelta[base + i];
			const last = i === horizon.end - 1;
			const since = i - horizon.start;
			if (since < 0 || (since % WEEK !== WEEK - 1 && !last)) continue;
			const at = a * scratch.weeks + Math.floor(since / WEEK);
			const filled = arms[a].stock ? scratch.added[at] + scratch.inflation[at] : 0;
			const cleared = arms[a].stock ? scratch.cleared[at] : 0;
			const reported = Math.max(0, open + usual * filled);
			if (watched.by === 'open') {
				const real = Math.min(reported, Math.max(0, open - usual * cleared));
				books.watch(a, r, i, reported, real, against);
			}
			if (!trackPipeline || i >= horizon.end) continue;
			books.recordOpenOn(a, reported, scratch.reviewed[at] * usual, rep.openSize);
			if (last) books.recordOpen(a, reported - open, false);
		}
	}
	scratch.openDelta.fill(0);
}
