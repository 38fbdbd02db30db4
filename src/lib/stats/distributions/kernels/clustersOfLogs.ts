import type { Cells } from './mixtureCells';

/**
 * The best groups of neighbouring cells on the log scale, for every number of groups: least sum of squares
 * within, found by dynamic programming and so the least there is.
 *
 * @param most largest number of groups
 * @returns for each number of groups from 1: the first cell of each group; fewer where there are fewer cells
 * @see H. Wang and M. Song (2011), Ckmeans.1d.dp, The R Journal 3/2:29
 */
export function clustersOfLogs({ logs, weights }: Cells, most: number): number[][] {
	const size = logs.length;
	const within = sumOfSquares(logs, weights);
	let cost = Float64Array.from(logs, (_, end) => within(0, end));
	const firsts: Int32Array[] = [new Int32Array(size)];
	for (let groups = 2; groups <= Math.min(most, size); groups++) {
		const next = new Float64Array(size).fill(Infinity);
		const first = new Int32Array(size);
		for (let end = groups - 1; end < size; end++)
			for (let from = end; from >= groups - 1; from--) {
				const own = within(from, end);
				// the last group only grows from here
				if (own > next[end]) break;
				if (cost[from - 1] + own < next[end])
					[next[end], first[end]] = [cost[from - 1] + own, from];
			}
		cost = next;
		firsts.push(first);
	}
	return firsts.map((_, groups) => walkBack(firsts.slice(0, groups + 1), size - 1));
}

function walkBack(firsts: readonly Int32Array[], last: number): number[] {
	const starts: number[] = [];
	let end = last;
	for (let group = firsts.length - 1; group >= 0; group--) {
		starts.unshift(firsts[group][end]);
		end = firsts[group][end] - 1;
	}
	return starts;
}

/** Sum of squares about the mean of the cells from one to another, both included, from running sums. */
function sumOfSquares(logs: Float64Array, weights: Float64Array) {
	const sums = [0, 1, 2].map(() => new Float64Array(logs.length + 1));
	// logs from the middle one: squares of large logs would cancel
	const center = logs[logs.length >> 1];
	logs.forEach((log, i) => {
		const far = log - center;
		sums[0][i + 1] = sums[0][i] + weights[i];
		sums[1][i + 1] = sums[1][i] + weights[i] * far;
		sums[2][i + 1] = sums[2][i] + weights[i] * far * far;
	});
	const [byWeight, bySum, bySquares] = sums;
	return (from: number, to: number): number => {
		const weight = byWeight[to + 1] - byWeight[from];
		const sum = bySum[to + 1] - bySum[from];
		return Math.max(0, bySquares[to + 1] - bySquares[from] - (sum * sum) / weight);
	};
}
