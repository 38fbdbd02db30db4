import { describe, expect, it } from 'vitest';
import type { TargetSpec } from '../../src/lib/model/plan';
import { chunksOf, column, forecastOf, mean, scale } from './play';
import { atDefaults, percent, referencePlan, referenceTeam } from './world';

/**
 * Acceptance experiments 9 and 10 of D§8.1 in the full engine: the reference world of D§4.7, where a
 * rep books $150,000 in an average quarter. Two scenarios share their luck, and a quota moves a rep by some
 * ten percent, so that a few hundred quarters of five reps give its mean to half a point.
 */
const usual = 14.3 * 3500 * 3;
const count = 300 * scale;

const quota = (difficulty: number, more: Partial<TargetSpec> = {}): TargetSpec => ({
	type: 'bookingsQuota',
	level: difficulty * usual,
	pressure: 1,
	...more
});

const team = referenceTeam({ cycle: 'long' });

/** Known parameters of quotas, D§4.4. */
const known = {
	...atDefaults,
	quotaGradient: 0.25,
	quotaGivingUp: 0.1,
	quotaCoasting: 0.1,
	quotaCeiling: 0.35,
	commissionEffort: 0.1,
	pullProbability: 0.2,
	pullWindowDays: 10,
	pullDiscount: 0.09,
	pushProbability: 0.1
};
const noTiming = { ...known, pullProbability: 0, pushProbability: 0 };

const planOf = (target: TargetSpec, assumptions: Readonly<Record<string, number>> = known) =>
	referencePlan({ targets: [target], assumptions });

const within = (value: number, low: number, high: number): void => {
	expect(value).toBeGreaterThanOrEqual(low);
	expect(value).toBeLessThanOrEqual(high);
};

describe('experiment 9 in the full engine: how hard a quota is', () => {
	const at = (difficulty: number) => {
		const plan = planOf(quota(difficulty), noTiming);
		const [none, target] = forecastOf({ team, plan }, { quarter: count }).scenarios;
		console.log(
			difficulty,
			percent(target.bookings.mean, none.bookings.mean),
			target.attainment,
			none.attainment,
			target.metric
		);
		return {
			difficulty,
			gain: percent(target.bookings.mean, none.bookings.mean),
			attain: target.attainment!.reached
		};
	};

	it('peaks where about half reach it, and does harm far out of reach', () => {
		const curve = [0.6, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 1.8].map(at);
		const best = curve.reduce((a, b) => (b.gain > a.gain ? b : a));
		within(best.difficulty, 0.9, 1.1);
		within(best.attain, 0.45, 0.75);
		within(best.gain, 5, 10);
		expect(curve[7].gain).toBeLessThan(0);
	});
});
void chunksOf;
void column;
void mean;
