import { describe, expect, it } from 'vitest';
import { payShapes, towardsLinear } from './payShape';
import { quotaEffort, ratcheted, rewardDensity, stakeOf, type QuotaStanding } from './quotaEffort';

const setting = {
	quotaGradient: 0.25,
	quotaGivingUp: 0.1,
	quotaCoasting: 0.1,
	quotaCeiling: 0.35,
	commissionEffort: 0.1,
	ratchetUp: 0.6,
	ratchetDown: 0.3,
	ratchetForesight: 0.1
};

/** A rep who expects 50 +- 10 more and has booked so much that the quota of 100 is z sd away. */
const at = (z: number): QuotaStanding => ({
	booked: 50 - 10 * z,
	expected: 50,
	sd: 10,
	from: 100,
	to: 100,
	stake: 1
});
const effort = (z: number, pay = payShapes.cliff as Parameters<typeof quotaEffort>[2]): number =>
	quotaEffort(at(z), 1, pay, 0, setting);

describe('the response to a quota (D§4.2 Result 5)', () => {
	it('is the formula, to the digit, before the quota is met', () => {
		// 1 + .25 exp(-z^2/2) - .10 Phi(z - 2), by hand at z = 0, 1, 2 and 3
		expect(effort(0)).toBeCloseTo(1.25 - 0.1 * 0.0227501319, 9);
		expect(effort(1)).toBeCloseTo(1 + 0.25 * 0.6065306597 - 0.1 * 0.1586552539, 9);
		expect(effort(2)).toBeCloseTo(1 + 0.25 * 0.1353352832 - 0.05, 9);
		expect(effort(3)).toBeCloseTo(1 + 0.25 * 0.0111089965 - 0.1 * 0.8413447461, 9);
	});

	it('falls by the coasting when the quota is met, and not under an accelerator', () => {
		expect(effort(-5.0001)).toBeCloseTo(0.9, 4);
		expect(effort(-5.0001, payShapes.accelerator)).toBeCloseTo(1.1, 4);
		expect(effort(-6.1, payShapes.cap)).toBeCloseTo(0.9 - 0.35, 4);
	});

	it('puts a third of the bonus, times the steeper density of a month, at stake in a month', () => {
		const monthly = quotaEffort(
			{ ...at(0), stake: stakeOf(1 / 3) },
			1,
			payShapes.cliff,
			0,
			setting
		);
		expect(monthly - effort(0)).toBeCloseTo(0.25 * (1 / Math.sqrt(3) - 1), 9);
	});

	it('does not look at the quota under linear pay', () => {
		for (const z of [-8, -1, 0, 1, 4]) expect(effort(z, payShapes.linear)).toBe(1.1);
	});

	it('is exactly 1 without pressure', () => {
		for (const pay of Object.values(payShapes))
			for (const z of [-6, 0, 3]) expect(quotaEffort(at(z), 0, pay, 1, setting)).toBe(1);
	});

	it('spreads the reward of a range: the mean of the density over it', () => {
		const steps = 2000;
		let sum = 0;
		for (let i = 0; i < steps; i++) {
			const z = -1 + (2.5 * (i + 0.5)) / steps;
			sum += Math.exp(-0.5 * z * z) / steps;
		}
		expect(rewardDensity(-1, 1.5)).toBeCloseTo(sum, 6);
		expect(rewardDensity(0.7, 0.7)).toBeCloseTo(Math.exp(-0.245), 12);
	});

	it('goes all the way to linear pay as that replaces the kinks', () => {
		for (const pay of [payShapes.cliff, payShapes.accelerator, payShapes.cap])
			for (const z of [-6, 0, 3]) {
				expect(effort(z, towardsLinear(pay, 1))).toBeCloseTo(1.1, 12);
				expect(effort(z, towardsLinear(pay, 0))).toBe(effort(z, pay));
			}
	});

	it('holds effort back where the ratchet is foreseen, most when the quota is sure', () => {
		const loss = (z: number): number =>
			effort(z) - quotaEffort(at(z), 1, payShapes.cliff, 1, setting);
		expect(loss(0)).toBeCloseTo(0.5 * 0.06, 9);
		expect(loss(-4)).toBeGreaterThan(loss(0));
		expect(loss(3)).toBeLessThan(0.001);
	});
});

describe('the next quota', () => {
	it('rises by more after a good result than it falls after a bad one', () => {
		expect(ratcheted(100, 120, 1, setting)).toBeCloseTo(112, 12);
		expect(ratcheted(100, 80, 1, setting)).toBeCloseTo(94, 12);
		expect(ratcheted(100, 80, 0, setting)).toBe(100);
	});
});
