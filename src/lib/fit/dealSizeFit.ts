import { WON, type OpportunityTable } from '../history/history';
import { distributionOf } from '../stats/distributionOf';
import { rankFits, type Ranking } from '../stats/rankFits';
import type { Law } from '../stats/law';
import { sampleOf } from '../stats/sample';
import { mean, sd } from '../stats/summary';

/** What won deals are worth. */
export interface DealSizeFit {
	readonly law: Law;
	/** sample mean / mean of the law: the law gives the shape, the data the level */
	readonly scale: number;
	/** standard error of the log of the mean */
	readonly logSe: number;
	/** plan currency, one per won deal with an amount */
	readonly amounts: Float64Array;
	readonly ranking: Ranking;
}

const families = ['logNormal', 'gamma', 'weibull'] as const;

/** Amounts of won deals; those without one are left out (the importer named them). */
export function wonAmounts(table: OpportunityTable): { amounts: Float64Array; rep: Int32Array } {
	const rows: number[] = [];
	for (let i = 0; i < table.rows; i++)
		if (table.outcome[i] === WON && table.amount[i] > 0) rows.push(i);
	return {
		amounts: Float64Array.from(rows, (i) => table.amount[i]),
		rep: Int32Array.from(rows, (i) => table.rep[i])
	};
}

/**
 * Fits the shape of deal sizes, best AIC, and keeps the sample's mean: a family that misses the mean
 * (list prices under a log-normal do, by a lot) would move every forecast with it.
 *
 * @param amounts plan currency, each > 0
 * @returns null with fewer than five amounts or when no family fits
 */
export function fitDealSize(amounts: Float64Array): DealSizeFit | null {
	if (amounts.length < 5) return null;
	const ranking = rankFits(sampleOf(amounts), families);
	const best = ranking.fits[0];
	if (!best) return null;
	const law: Law = { family: best.family, parameters: best.parameters };
	const average = mean(amounts);
	return {
		law,
		scale: average / distributionOf(law).mean,
		logSe: sd(amounts) / average / Math.sqrt(amounts.length),
		amounts,
		ranking
	};
}
