import { describe, expect, it } from 'vitest';
import { exp } from '../../math/exp';
import { generatorOf } from '../../random/generator';
import { smoothHazard, smoothHazardAt } from './smoothHazard';

const chanceAt = (logit: number): number => 1 / (1 + exp(-logit));

const atRisk = [20_000, 14_000, 10_000, 7000, 5000, 3500, 2500, 1800, 1200, 800, 500, 300];
const expected = (logit: (i: number) => number) => ({
	atRisk,
	events: atRisk.map((n, i) => n * chanceAt(logit(i)))
});

describe('smoothHazard', () => {
	it('leaves a line on the logit where it is', () => {
		const curve = smoothHazard(expected((i) => -2.8 - 0.19 * i))!;
		expect(curve.converged).toBe(true);
		curve.logit.forEach((value, i) => expect(value).toBeCloseTo(-2.8 - 0.19 * i, 4));
	});

	it.each([
		['a hump', (i: number) => -3.5 + 0.5 * i - 0.06 * i * i],
		['a rise', (i: number) => -4 + 0.25 * i],
		['a step', (i: number) => (i < 4 ? -2 : -3)]
	])('follows %s as far as the data show it', (_, logit) => {
		const curve = smoothHazard(expected(logit))!;
		// Where thousands are at risk, within two of its standard errors of the truth; the step is the hardest.
		curve.logit.slice(0, 9).forEach((value, i) => {
			expect(Math.abs(value - logit(i))).toBeLessThan(Math.max(0.12, 2.5 * curve.standardError[i]));
		});
	});

	it('follows the counts less where fewer are at risk', () => {
		const generator = generatorOf('noisy touches');
		const small = atRisk.map((n) => Math.round(n / 100));
		const events = small.map((n, i) =>
			Array.from({ length: n }).reduce<number>(
				(sum) => sum + (generator.next() < chanceAt(-1.5 - 0.1 * i) ? 1 : 0),
				0
			)
		);
		const curve = smoothHazard({ atRisk: small, events })!;
		// 8, 5 and 3 prospects are left at the end: raw shares jump between 0 and .3 there.
		for (const i of [9, 10, 11])
			expect(Math.abs(curve.logit[i] - (-1.5 - 0.1 * i))).toBeLessThan(1.2);
		expect(curve.standardError[11]).toBeGreaterThan(curve.standardError[2]);
	});

	it('goes on falling beyond what was seen, and does not go on rising', () => {
		const falling = smoothHazard(expected((i) => -2.8 - 0.19 * i))!;
		const rising = smoothHazard(expected((i) => -4 + 0.25 * i))!;
		expect(smoothHazardAt(falling, 20)).toBeCloseTo(chanceAt(-2.8 - 0.19 * 19), 4);
		expect(smoothHazardAt(rising, 20)).toBe(smoothHazardAt(rising, 12));
		expect(smoothHazardAt(falling, 3, 1)).toBeGreaterThan(smoothHazardAt(falling, 3));
	});

	it('has no answer without events, or with nothing else, or with one touch', () => {
		expect(smoothHazard({ atRisk: [10, 5], events: [0, 0] })).toBeNull();
		expect(smoothHazard({ atRisk: [10, 5], events: [10, 5] })).toBeNull();
		expect(smoothHazard({ atRisk: [10], events: [3] })).toBeNull();
		expect(smoothHazard({ atRisk: [], events: [] })).toBeNull();
	});

	it('names counts that make no sense', () => {
		expect(() => smoothHazard({ atRisk: [10, 5], events: [3, 6] })).toThrow(
			'smoothHazard: events[1] = 6, must be in [0, atRisk[1] = 5]'
		);
		expect(() => smoothHazard({ atRisk: [10], events: [] })).toThrow('events.length = 0');
	});
});
