import { leastSquares } from '../stats/summary';

/** The least-squares line through the months that have both numbers: a month without deals has no rate. */
export function lineThrough(
	metric: Float64Array,
	bookings: Float64Array
): ReturnType<typeof leastSquares> {
	if (!metric.some(Number.isNaN)) return leastSquares(metric, bookings);
	const kept = metric.map((value) => (Number.isNaN(value) ? 0 : 1));
	return leastSquares(
		metric.filter((_, i) => kept[i] === 1),
		bookings.filter((_, i) => kept[i] === 1)
	);
}
