import type { GoodhartCurve } from '../../../sim/explain/goodhart';
import { decimal, money, signedMoney } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

/** Metric and bookings along the level: where it turns, and what is safe. */
export function curveLines(
	{ points, turningPoint, safeZone }: GoodhartCurve,
	{ currency, target }: ExplainFacts
): Lines {
	const unit = target ? ` ${target.unit}` : '';
	const level = (x: number): string => (target ? target.write(x) : decimal(x, 2));
	const rough = (x: number): string => (target ? target.write(x, 1) : decimal(x, 1));
	const [safe] = safeZone.stretches;
	return [
		turningPoint
			? `Bookings are highest at ${level(turningPoint.at[0])}${unit}` +
				(turningPoint.low < turningPoint.high
					? `; from ${level(turningPoint.low)} to ${level(turningPoint.high)} it cannot be told.`
					: '.')
			: 'Bookings do not turn within these levels.',
		safe
			? `${safe.better ? 'Safe' : 'Not seen to cost'}: from ${level(safe.from)} to ${level(safe.to)}${unit}.`
			: 'Every level costs bookings.',
		...points.map(
			({ level: at, logged, real, bookings, effect }) =>
				`  ${level(at)}: ${rough(logged.value)} logged, ${rough(real.value)} real, ` +
				`${money(bookings.value, currency)} (${signedMoney(effect.value, currency)})`
		)
	];
}
