/**
 * A smooth curve through given points that never overshoots them: cubic Hermite with the slopes of
 * Steffen, "A simple method for monotonic interpolation in one dimension" (Astronomy and
 * Astrophysics 239, 1990, 443-450). A hill keeps its top where it was computed.
 */
export interface Point {
	readonly x: number;
	readonly y: number;
}

function slopesOf(points: readonly Point[]): number[] {
	const n = points.length;
	const width = (i: number): number => points[i + 1].x - points[i].x;
	const secant = (i: number): number => (points[i + 1].y - points[i].y) / width(i);
	return points.map((_, i) => {
		if (n === 1) return 0;
		if (i === 0) return secant(0);
		if (i === n - 1) return secant(n - 2);
		const [before, after] = [secant(i - 1), secant(i)];
		const mixed = (before * width(i) + after * width(i - 1)) / (width(i - 1) + width(i));
		return (
			(Math.sign(before) + Math.sign(after)) *
			Math.min(Math.abs(before), Math.abs(after), 0.5 * Math.abs(mixed))
		);
	});
}

/**
 * The curve as a function.
 * @param points ascending in x, at least one
 * @returns y at x; NaN outside the points
 */
export function monotone(points: readonly Point[]): (x: number) => number {
	const slopes = slopesOf(points);
	const last = points.length - 1;
	return (x) => {
		if (x < points[0].x || x > points[last].x) return NaN;
		let i = 0;
		while (i < last - 1 && x > points[i + 1].x) i++;
		if (last === 0) return points[0].y;
		const [a, b] = [points[i], points[i + 1]];
		const h = b.x - a.x;
		const t = (x - a.x) / h;
		const s = 1 - t;
		return (
			a.y * (1 + 2 * t) * s * s +
			slopes[i] * h * t * s * s +
			b.y * t * t * (3 - 2 * t) -
			slopes[i + 1] * h * t * t * s
		);
	};
}
