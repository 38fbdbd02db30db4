import { exp } from '../math/exp';
import { log } from '../math/log';
import { normalSurvival } from '../math/normal';
import { LOST, WON, type OpportunityTable } from '../history/history';
import type { SizeOutcome } from '../model/team';
import { logisticSlope } from '../stats/regression/logisticSlope';

/** Deals of similar size, and how many of them were won. */
export interface SizeGroup {
	/** plan currency: smallest and largest amount of the group */
	readonly from: number;
	readonly to: number;
	readonly deals: number;
	readonly won: number;
}

/** How the chance to win goes with a deal's size. */
export interface SizeOutcomeFit {
	/** change of the log odds of winning per unit of log amount; below 0 = big deals win less often */
	readonly slope: number;
	readonly standardError: number;
	/** two-sided, of slope 0 */
	readonly pValue: number;
	/** closed deals with an amount */
	readonly deals: number;
	readonly won: number;
	/** share won by number and by money, both in [0, 1] */
	readonly rateByCount: number;
	readonly rateByValue: number;
	/** by how much drawing size and outcome independently would overstate revenue: .26 = 26% */
	readonly overstated: number;
	/** typical (geometric mean) amount of lost deals over that of won ones */
	readonly lostFactor: number;
	/** sd of log amounts within won and within lost deals */
	readonly logSd: number;
	/** log amount at which the chance is that of all deals: sizes count from here */
	readonly center: number;
	/** five groups of about equal number, small first */
	readonly groups: readonly SizeGroup[];
}

/** Fewer closed deals of either kind with an amount say nothing. */
const LEAST = 20;
/** Where fewer of the lost deals carry an amount, those that do are another kind of deal. */
const LEAST_SHARE = 0.5;
const GROUPS = 5;

/**
 * Dependence of outcome on size, from closed deals with an amount: a logistic regression of winning on the log
 * amount. Many exports keep no amount on lost deals; these cannot say.
 *
 * @returns null where lost deals carry no amounts, or too few deals have closed
 */
export function fitSizeOutcome(table: OpportunityTable): SizeOutcomeFit | null {
	const amounts: number[] = [];
	const wins: number[] = [];
	let lostDeals = 0;
	for (let i = 0; i < table.rows; i++) {
		const outcome = table.outcome[i];
		if (outcome !== WON && outcome !== LOST) continue;
		if (outcome === LOST) lostDeals++;
		if (!(table.amount[i] > 0)) continue;
		amounts.push(table.amount[i]);
		wins.push(outcome === WON ? 1 : 0);
	}
	const won = wins.reduce((a, b) => a + b, 0);
	const lost = wins.length - won;
	if (won < LEAST || lost < LEAST || lost < LEAST_SHARE * lostDeals) return null;
	const logs = amounts.map((amount) => log(amount));
	const fit = logisticSlope(logs, wins);
	if (!fit) return null;
	return {
		...fit,
		...ratesOf(amounts, logs, wins, won),
		pValue: pValueOf(fit),
		groups: groupsOf(amounts, wins)
	};
}

/** What the simulator reads of it: the slope is drawn in every world, at any p-value. */
export const teamSizeOutcome = (fit: SizeOutcomeFit): SizeOutcome => ({
	slope: {
		value: fit.slope,
		posterior: { family: 'normal', parameters: { mean: fit.slope, sd: fit.standardError } },
		source: 'fit',
		n: fit.deals
	},
	center: exp(fit.center),
	lostFactor: fit.lostFactor,
	logSd: fit.logSd,
	wonShare: fit.rateByCount
});

const pValueOf = ({ slope, standardError }: { slope: number; standardError: number }): number =>
	2 * normalSurvival(Math.abs(slope / standardError));

function ratesOf(
	amounts: readonly number[],
	logs: readonly number[],
	wins: readonly number[],
	won: number
) {
	const deals = amounts.length;
	let [all, wonValue, wonLogs, lostLogs, squares] = [0, 0, 0, 0, 0];
	amounts.forEach((amount, i) => {
		all += amount;
		if (wins[i] === 1) wonValue += amount;
		if (wins[i] === 1) wonLogs += logs[i];
		else lostLogs += logs[i];
	});
	const [wonMean, lostMean] = [wonLogs / won, lostLogs / (deals - won)];
	logs.forEach((value, i) => {
		const off = value - (wins[i] === 1 ? wonMean : lostMean);
		squares += off * off;
	});
	const [rateByCount, rateByValue] = [won / deals, wonValue / all];
	return {
		deals,
		won,
		rateByCount,
		rateByValue,
		overstated: rateByCount / rateByValue - 1,
		lostFactor: exp(lostMean - wonMean),
		logSd: Math.sqrt(squares / (deals - 2))
	};
}

function groupsOf(amounts: readonly number[], wins: readonly number[]): SizeGroup[] {
	const order = amounts.map((_, i) => i).sort((a, b) => amounts[a] - amounts[b] || a - b);
	const cuts = Array.from({ length: GROUPS + 1 }, (_, g) =>
		Math.round((g * order.length) / GROUPS)
	);
	return Array.from({ length: GROUPS }, (_, g) => {
		const rows = order.slice(cuts[g], cuts[g + 1]);
		return {
			from: amounts[rows[0]],
			to: amounts[rows[rows.length - 1]],
			deals: rows.length,
			won: rows.reduce((sum, i) => sum + wins[i], 0)
		};
	});
}
