import { WON, type OpportunityTable } from '../history/history';
import { quantityFamilies } from '../model/plan';
import { distributionOf } from '../stats/distributionOf';
import type { FamilyId } from '../stats/distributions';
import { rankFits, type Ranking } from '../stats/rankFits';
import type { Law } from '../stats/law';
import { sampleOf } from '../stats/sample';
import { mean, sd } from '../stats/summary';

/** What won deals are worth. */
export interface DealSizeFit {
	readonly law: Law;
	/** the family was chosen by hand, and the one that is taken unasked */
	readonly chosen: boolean;
	readonly best: FamilyId;
	/** sample mean / mean of the law: the law gives the shape, the data the level */
	readonly scale: number;
	/** standard error of the log of the mean */
	readonly logSe: number;
	/** plan currency, one per won deal with an amount */
	readonly amounts: Float64Array;
	/** every family that amounts may have, the best by AIC first */
	readonly ranking: Ranking;
}

/**
 * Families that are taken unasked: curves of two parameters with every moment, and those that are fitted
 * only where the data have their shape (two humps, the prices of a list).
 */
const automatic: readonly FamilyId[] = [
	'logNormal',
	'gamma',
	'weibull',
	'logNormalMixture',
	'gammaMixture',
	'pricePoints'
];

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
 * @param chosen the family to take; where it cannot be fitted or has no mean, the best one all the same
 * @returns null with fewer than five amounts or when no family fits
 */
export function fitDealSize(amounts: Float64Array, chosen?: FamilyId): DealSizeFit | null {
	if (amounts.length < 5) return null;
	const ranking = rankFits(sampleOf(amounts), quantityFamilies.dealSize);
	const asked = ranking.fits.find((fit) => fit.family === chosen && hasMean(fit));
	const best = ranking.fits.find(({ family }) => automatic.includes(family));
	if (!best) return null;
	const { family, parameters } = asked ?? best;
	const law: Law = { family, parameters };
	const average = mean(amounts);
	return {
		law,
		chosen: asked !== undefined,
		best: best.family,
		scale: average / distributionOf(law).mean,
		logSe: sd(amounts) / average / Math.sqrt(amounts.length),
		amounts,
		ranking
	};
}

const hasMean = ({ family, parameters }: Law): boolean =>
	Number.isFinite(distributionOf({ family, parameters }).mean);
