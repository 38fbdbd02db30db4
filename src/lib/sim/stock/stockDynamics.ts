import { attentionPerDeal, type CoverageResponse } from '../../model/behaviour/coverageResponse';

/** The world's numbers that the weekly stock needs. */
export interface StockSetting {
	readonly deadShare: number;
	readonly deadStayWeeks: number;
	readonly deadAttention: number;
	readonly reviewFinds: number;
	readonly reviewHazard: number;
}

/**
 * What one rep's books hold in one week, in shares of the natural open value (which includes dead
 * deals at their natural share). Only `live` is real; the rest changes what is reported, and thins
 * the attention that live deals get.
 */
export interface Stock {
	/** live deals / natural */
	live: number;
	/** dead deals that nobody keeps on purpose */
	dead: number;
	/** dead deals kept for the count */
	hoarded: number;
	/** deals entered early or for show */
	junk: number;
	/** what amounts were written up by */
	inflation: number;
	/** share of the losses of this week that are recorded; the rest stays open */
	recorded: number;
	/** closed as lost by a review this week */
	reviewed: number;
}

export const naturalStock = (): Stock => ({
	live: 1,
	dead: 0,
	hoarded: 0,
	junk: 0,
	inflation: 0,
	recorded: 1,
	reviewed: 0
});

export function startStock(stock: Stock, setting: StockSetting): void {
	stock.live = 1;
	stock.dead = setting.deadShare;
	stock.hoarded = stock.junk = stock.inflation = stock.reviewed = 0;
	stock.recorded = 1;
}

/**
 * Weeks in which early deals and larger amounts come to their level: e-folding time.
 * Assumption (guess): a month, since a forecast call a week is where they are entered.
 */
const FILL_WEEKS = 4;

/**
 * One week on (D§4.5 h as dynamics, D§8.1 row 7).
 *
 * Dead deals arrive at the natural pace and leave after `deadStayWeeks` on average. Hoarding is that
 * they are not let go until the books hold l_H more than their natural share: a lower pace of removal
 * alone could not deliver that much. Live deals follow creation with a residence time.
 *
 * @param residence weeks that a deal is open on average, > 0
 * @param speed pace of removal / natural, >= 1 once pipelines are reviewed
 */
export function stepStock(
	stock: Stock,
	response: CoverageResponse,
	setting: StockSetting,
	residence: number,
	speed: number
): void {
	const pace = 1 / setting.deadStayWeeks;
	stock.live += (response.creation - stock.live) * Math.min(1, 1 / residence);
	const removed = Math.min(1, pace * speed) * stock.dead;
	stock.dead += pace * setting.deadShare - removed;
	const missing = response.hoarding - stock.hoarded;
	const kept = missing > 0 ? Math.min(removed, missing) : Math.min(1, pace * speed) * missing;
	stock.hoarded += kept;
	stock.recorded = removed > 0 ? (removed - kept) / removed : 1;
	stock.junk += (response.junk - stock.junk) / FILL_WEEKS;
	stock.inflation += (response.inflation - stock.inflation) / FILL_WEEKS;
	stock.reviewed = 0;
}

/** A review closes what has no evidence: dead, kept and early deals, each with the same chance (D§5). */
export function reviewStock(stock: Stock, finds: number): void {
	stock.reviewed = finds * (stock.dead + stock.hoarded + stock.junk);
	const left = 1 - finds;
	stock.dead *= left;
	stock.hoarded *= left;
	stock.junk *= left;
}

/** What is in the books beyond real deals, against the natural open value; >= -deadShare. */
export const addedStock = (stock: Stock, setting: StockSetting): number =>
	stock.dead - setting.deadShare + stock.hoarded + stock.junk;

/** Attention per live deal / natural. */
export const attentionOf = (stock: Stock, setting: StockSetting): number =>
	attentionPerDeal(stock.live, addedStock(stock, setting), setting.deadAttention);

/** Open value in the books / natural. */
export const measuredStock = (stock: Stock, setting: StockSetting): number =>
	stock.live + addedStock(stock, setting) + stock.inflation;

/** The part of it that is real: what a review took away is in neither. */
export const realStock = (stock: Stock, setting: StockSetting): number =>
	stock.live + Math.min(0, stock.dead - setting.deadShare);
