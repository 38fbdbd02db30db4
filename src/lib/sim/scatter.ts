import { quantile } from '../stats/quantile';
import type { Gathered } from './collect';
import { lineThrough } from './lineThrough';
import { createPlayer, type YearMonths } from './playChunk';
import type { ForecastResult, ScatterYear } from './result';

/**
 * One year of rep-months before and with the target, of the replication whose pair of R2 is nearest
 * to the medians: a picture of the usual, not of the best case. It is played again, since keeping
 * every rep-month of every replication would cost more than one replay.
 */
export function scatterOf(from: Gathered): ForecastResult['scatter'] {
	if (from.counts.year === 0 || from.arms.length < 2) return null;
	const [before, after] = [0, 1].map((a) => from.series('year', 'rSquared', from.arms.length, a));
	const [middleBefore, middleAfter] = [quantile(before, 0.5), quantile(after, 0.5)];
	let replication = 0;
	let nearest = Infinity;
	for (let i = 0; i < before.length; i++) {
		const distance = Math.abs(before[i] - middleBefore) + Math.abs(after[i] - middleAfter);
		if (distance >= nearest) continue;
		nearest = distance;
		replication = i;
	}
	const year = createPlayer(from.input).yearOf(replication);
	return { replication, before: scatterYear(year, 0), after: scatterYear(year, 1) };
}

function scatterYear(year: YearMonths, a: number): ScatterYear {
	const { intercept, slope, rSquared } = lineThrough(year.metric[a], year.bookings[a]);
	const known = year.metric[a].map((value) => (Number.isNaN(value) ? 0 : 1));
	const keep = <T extends Float64Array | Int32Array>(values: T): T =>
		values.filter((_, i) => known[i] === 1) as T;
	return {
		rep: keep(Int32Array.from(year.metric[a], (_, i) => Math.floor(i / year.months))),
		metric: keep(year.metric[a]),
		bookings: keep(year.bookings[a]),
		rSquared,
		line: { intercept, slope }
	};
}
