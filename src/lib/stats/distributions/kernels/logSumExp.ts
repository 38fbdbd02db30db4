import { exp } from '../../../math/exp';
import { log } from '../../../math/log';

/** log of the sum of exponentials, without overflow; -Infinity where every term is. */
export function logSumExp(logs: readonly number[]): number {
	const largest = Math.max(...logs);
	if (!Number.isFinite(largest)) return largest;
	let sum = 0;
	for (const value of logs) sum += exp(value - largest);
	return largest + log(sum);
}

/**
 * Turns logs of weights into shares that add up to 1, in place: nothing is allocated, for loops over rows.
 *
 * @param logs at least one, one of them finite
 * @returns the log of the sum of the weights
 */
export function softmax(logs: Float64Array): number {
	let largest = -Infinity;
	for (let j = 0; j < logs.length; j++) if (logs[j] > largest) largest = logs[j];
	let sum = 0;
	for (let j = 0; j < logs.length; j++) sum += logs[j] = exp(logs[j] - largest);
	for (let j = 0; j < logs.length; j++) logs[j] /= sum;
	return largest + log(sum);
}
