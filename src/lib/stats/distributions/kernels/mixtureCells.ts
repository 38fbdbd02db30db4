import { log } from '../../../math/log';
import type { Tally } from '../../tally';
import type { Averages } from './mixtureComponent';

/** The rows of a tally as a few hundred weighted values: what a mixture's search for a start reads. */
export interface Cells {
	/** ascending, each > 0 */
	readonly values: Float64Array;
	readonly logs: Float64Array;
	readonly weights: Float64Array;
	/** sum of the weights */
	readonly total: number;
}

/** Enough for a start: the search on all rows follows. */
const CELLS = 400;
/** From the first to the last value of a cell, as a ratio: groups apart by more share no cell. */
const WIDEST = 1.02;

/**
 * Observed values in cells of about equal weight and no great width; as they are where there are few. The weight of a censored
 * row goes to the values beyond it, as the product-limit estimate has it, and to the largest where none is.
 *
 * @see B. Efron (1967), The two sample problem with censored data, 5th Berkeley Symposium 4:831
 */
export function cellsOf(tally: Tally): Cells {
	const { values, weights } = redistributed(tally);
	const total = tally.events + tally.censoredTotal;
	const most = values.length <= CELLS ? 0 : total / CELLS;
	const [sums, inCell]: [number[], number[]] = [[], []];
	let first = 0;
	for (let i = 0; i < values.length; i++) {
		const cell = inCell.length - 1;
		if (cell >= 0 && inCell[cell] < most && values[i] <= WIDEST * first) {
			sums[cell] += weights[i] * values[i];
			inCell[cell] += weights[i];
		} else {
			first = values[i];
			sums.push(weights[i] * values[i]);
			inCell.push(weights[i]);
		}
	}
	const means = Float64Array.from(sums, (sum, cell) => sum / inCell[cell]);
	return { values: means, logs: means.map(log), weights: Float64Array.from(inCell), total };
}

/** Observed values > 0 with the weight that the product-limit estimate gives each. */
function redistributed({ values, observed, censored, events, censoredTotal }: Tally) {
	const kept: number[] = [];
	const weights: number[] = [];
	let atRisk = events + censoredTotal;
	let left = atRisk;
	for (let i = 0; i < values.length; i++) {
		if (observed[i] > 0 && left > 0) {
			const jump = censored ? (left * observed[i]) / atRisk : observed[i];
			kept.push(values[i]);
			weights.push(jump);
			left -= jump;
		}
		atRisk -= observed[i] + (censored ? censored[i] : 0);
	}
	if (censored && kept.length > 0) weights[weights.length - 1] += Math.max(0, left);
	return { values: kept, weights };
}

/** Averages of the cells with other weights. @param weights one per cell, not all 0 */
export function averagesOf({ values, logs }: Cells, weights: ArrayLike<number>): Averages {
	let [total, sum, sumLog] = [0, 0, 0];
	for (let i = 0; i < values.length; i++) {
		total += weights[i];
		sum += weights[i] * values[i];
		sumLog += weights[i] * logs[i];
	}
	const [mean, meanLog] = [sum / total, sumLog / total];
	let [squares, squaresOfLogs] = [0, 0];
	for (let i = 0; i < values.length; i++) {
		squares += weights[i] * (values[i] - mean) * (values[i] - mean);
		squaresOfLogs += weights[i] * (logs[i] - meanLog) * (logs[i] - meanLog);
	}
	return { mean, variance: squares / total, meanLog, varianceOfLogs: squaresOfLogs / total };
}
