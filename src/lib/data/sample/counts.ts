import { exp } from '../../math/exp';
import { pow } from '../../math/pow';

/**
 * A Poisson count by inversion of one uniform: the smallest k with cdf(k) >= u.
 * Time linear in the count, for the small means of a day.
 *
 * @param u in (0, 1)
 * @param mean in [0, 700], so that exp(-mean) is a normal number
 */
export function poissonCount(u: number, mean: number): number {
	let count = 0;
	let probability = exp(-mean);
	for (let rest = u - probability; rest > 0 && probability > 0; rest -= probability) {
		count++;
		probability *= mean / count;
	}
	return count;
}

/**
 * A negative-binomial count by inversion of one uniform, variance = mean + mean^2 / size.
 * Used for a day's dials. Time linear in the count.
 *
 * @param u in (0, 1)
 * @param mean > 0
 * @param size > 0
 */
export function negativeBinomialCount(u: number, mean: number, size: number): number {
	const success = mean / (size + mean);
	let count = 0;
	let probability = pow(size / (size + mean), size);
	for (let rest = u - probability; rest > 0 && probability > 0; rest -= probability) {
		probability *= ((size + count) / (count + 1)) * success;
		count++;
	}
	return count;
}
