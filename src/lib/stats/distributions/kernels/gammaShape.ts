import { digamma, trigamma } from '../../../math/gamma';
import { log } from '../../../math/log';

/**
 * Solves log(shape) - digamma(shape) = gap for gap > 0: the shape of a gamma by maximum likelihood, where
 * the gap is log(mean) minus mean log. Newton steps on 1 / shape from the start of T. Minka (2002),
 * Estimating a Gamma distribution, equations 7 and 10: four steps are usual.
 */
export function gammaShape(gap: number): { shape: number; iterations: number; converged: boolean } {
	let shape = (3 - gap + Math.sqrt((gap - 3) * (gap - 3) + 24 * gap)) / (12 * gap);
	for (let iterations = 1; iterations <= 50; iterations++) {
		const { value, slope } = logMinusDigamma(shape);
		const inverse = 1 / shape + (value - gap) / (shape * shape * slope);
		const next = inverse > 0 ? 1 / inverse : 2 * shape;
		const moved = Math.abs(next - shape);
		shape = next;
		if (moved <= 1e-13 * shape) return { shape, iterations, converged: true };
	}
	return { shape, iterations: 50, converged: false };
}

/** log(shape) - digamma(shape) and its derivative; by the asymptotic series (Abramowitz and Stegun
 * 6.3.18) where the two would cancel. */
export function logMinusDigamma(shape: number): { value: number; slope: number } {
	if (shape < 50) return { value: log(shape) - digamma(shape), slope: 1 / shape - trigamma(shape) };
	const r = 1 / shape;
	const r2 = r * r;
	return {
		value: r * (1 / 2 + r * (1 / 12 - r2 * (1 / 120 - r2 * (1 / 252 - r2 / 240)))),
		slope: -r2 * (1 / 2 + r * (1 / 6 - r2 * (1 / 30 - r2 * (1 / 42 - r2 / 30))))
	};
}
