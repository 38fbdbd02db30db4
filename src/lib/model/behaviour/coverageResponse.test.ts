import { describe, expect, it } from 'vitest';
import { coverageOutcome, naturalCoverage, respondToCoverage } from './coverageResponse';

const setting = {
	easeHoarding: 1.2,
	easeJunk: 0.8,
	easeInflation: 0.6,
	guardQuality: 2,
	coverageGiveUpAt: 1.2,
	giveUpSoftness: 0.2,
	creationElasticity: 0.6,
	creationCost: 0.12,
	payMix: 0.4,
	attentionElasticity: 0.45,
	deadAttention: 0.5
};

function answer(guard: number, pressure = 1, natural = 2, stock = true) {
	const into = naturalCoverage();
	const pull = { from: 3, to: 3, pressure, guard: { stock: guard, inflation: guard } };
	respondToCoverage(natural, pull, setting, stock, true, into);
	return { ...into, ...coverageOutcome(into, setting) };
}

describe('the response to a coverage target (D§4.5 h)', () => {
	it('is the published closed form from 2x to 3x without a guard, to its printed digits', () => {
		const got = answer(0);
		expect(2 * got.measured).toBeCloseTo(2.97, 2);
		expect(2 * got.real).toBeCloseTo(2.21, 2);
		expect(100 * (got.bookings - 1)).toBeCloseTo(-1.8, 1);
		expect(0.25 * got.winRate).toBeCloseTo(0.165, 3);
		expect(100 * (got.naiveBias - 1)).toBeCloseTo(51, 0);
	});

	it('turns the same target into a gain under a full guard', () => {
		const got = answer(1);
		expect(2 * got.real).toBeCloseTo(2.46, 2);
		expect(100 * (got.bookings - 1)).toBeCloseTo(5.2, 1);
		expect(100 * (got.naiveBias - 1)).toBeCloseTo(41, 0);
	});

	it('is half as strong at half the pressure', () => {
		const got = answer(0, 0.5);
		expect(2 * got.measured).toBeCloseTo(2.49, 2);
		expect(100 * (got.bookings - 1)).toBeCloseTo(-0.9, 1);
		expect(100 * (got.naiveBias - 1)).toBeCloseTo(25, 0);
	});

	it('delivers all of it by real deals where the books cannot be filled otherwise', () => {
		const got = answer(0, 1, 2, false);
		expect(got.hoarding + got.junk + got.inflation).toBe(0);
		expect(got.effort).toBeGreaterThan(answer(1).effort);
	});

	it('changes nothing without pressure or where the coverage is there', () => {
		const rest = { ...naturalCoverage(), ...coverageOutcome(naturalCoverage(), setting) };
		expect(answer(0, 0)).toEqual(rest);
		expect(answer(0, 1, 3)).toEqual(rest);
		expect(rest.bookings).toBe(1);
	});

	it('is given up far out of reach', () => {
		const into = naturalCoverage();
		respondToCoverage(
			1,
			{ from: 4, to: 4, pressure: 1, guard: { stock: 0, inflation: 0 } },
			setting,
			true,
			true,
			into
		);
		expect(into.ignoring).toBeGreaterThan(0.99);
		expect(into.effort).toBeLessThan(0.01);
	});
});
