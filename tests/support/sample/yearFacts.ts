import type { RepPace } from '../../../src/lib/data/sample/drawPace';
import type { SampleYear } from '../../../src/lib/data/sample/drawYear';
import { sampleDays } from '../../../src/lib/data/sample/sampleDays';

const { days, months, monthCount, first } = sampleDays;
/** months of the history, which are the last ones of the run */
const YEAR = 12;
/** a rep-month above it counts as one of the big ones, USD */
const BIG_MONTH_USD = 80000;

/** The facts about the sample team that depend on chance. */
export interface YearFacts {
	/** mean dials per rep and working day */
	readonly dialsPerDay: number;
	/** rep-months that book above $80,000 */
	readonly bigMonths: number;
	/** their mean dials a day: the mean over months of the month's mean */
	readonly bigMonthDials: number;
	/** mean bookings of a rep-month, USD */
	readonly bookingsUsd: number;
	/** mean wins of a rep-month */
	readonly wins: number;
	/** sd of the log of won amounts */
	readonly amountSd: number;
	/** variance/mean of daily dials, the team's and then each rep's */
	readonly dispersions: readonly number[];
	/** is the rep with the most dials another one than the rep with the most bookings? */
	readonly busiestIsNotBest: boolean;
}

/** Mean dials per rep and working day of the history. */
export const meanDialsOf = (paces: readonly Pick<RepPace, 'dials'>[]): number =>
	mean(paces.flatMap(dailyOf));

/** Is the mean of the dials the one that the sample team is to have? */
export const meanDialsHold = (dialsPerDay: number): boolean => Math.abs(dialsPerDay - 45) <= 0.5;

/** Counts the facts from a year before its rows are written. */
export function factsOf(year: SampleYear): YearFacts {
	const daily = year.map(dailyOf);
	const bookings = year.map(() => new Array<number>(YEAR).fill(0));
	const logs: number[] = [];
	for (const { deals } of year)
		for (const deal of deals) {
			if (!deal.won || deal.closed < first || deal.closed >= days.length) continue;
			bookings[deal.rep][monthOf(deal.closed)] += deal.amount;
			logs.push(Math.log(deal.amount));
		}
	const big = year.flatMap((_, rep) =>
		bookings[rep].flatMap((sum, month) => (sum > BIG_MONTH_USD ? [{ rep, month }] : []))
	);
	return {
		dialsPerDay: mean(daily.flat()),
		bigMonths: big.length,
		bigMonthDials: mean(big.map(({ rep, month }) => mean(ofMonth(daily[rep], month)))),
		bookingsUsd: mean(bookings.flat()),
		wins: logs.length / bookings.flat().length,
		amountSd: Math.sqrt(variance(logs)),
		dispersions: [daily.flat(), ...daily].map((counts) => variance(counts) / mean(counts)),
		busiestIsNotBest: argMax(daily.map(mean)) !== argMax(bookings.map(mean))
	};
}

/** Do all facts hold that the sample team is to reproduce? */
export function allHold(facts: YearFacts): boolean {
	return (
		meanDialsHold(facts.dialsPerDay) &&
		facts.bigMonths === 5 &&
		facts.bigMonthDials >= 60 &&
		facts.bigMonthDials <= 63 &&
		facts.bookingsUsd >= 54000 &&
		facts.bookingsUsd <= 60000 &&
		facts.wins >= 10 &&
		facts.wins <= 20 &&
		facts.amountSd >= 0.45 &&
		facts.amountSd <= 0.6 &&
		facts.dispersions.every((ratio) => ratio >= 6 && ratio <= 18) &&
		facts.busiestIsNotBest
	);
}

const dailyOf = ({ dials }: Pick<RepPace, 'dials'>): number[] => Array.from(dials.subarray(first));
const monthOf = (index: number): number => months[index] - (monthCount - YEAR);
const ofMonth = (counts: readonly number[], month: number): number[] =>
	counts.filter((_, i) => monthOf(first + i) === month);
const mean = (values: readonly number[]): number =>
	values.reduce((sum, value) => sum + value, 0) / values.length;
const variance = (values: readonly number[]): number => {
	const centre = mean(values);
	return values.reduce((sum, v) => sum + (v - centre) * (v - centre), 0) / (values.length - 1);
};
const argMax = (values: readonly number[]): number => values.indexOf(Math.max(...values));
