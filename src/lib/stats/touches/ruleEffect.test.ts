import { describe, expect, it } from 'vitest';
import { LOST, WON } from '../../history/history';
import { effectOfRule } from './ruleEffect';
import { countTouches, GIVEN_UP, type TouchTable } from './touchTable';

/** 100 leads: 20 won at touch 1, 50 given up there; of 30 more 6 are won at touch 2, 4 say no, 20 are given up. */
const counts: readonly (readonly [number, number, number])[] = [
	[20, 1, WON],
	[50, 1, GIVEN_UP],
	[6, 2, WON],
	[4, 2, LOST],
	[20, 2, GIVEN_UP]
];
const tableOf = (rows: typeof counts): TouchTable => {
	const each = rows.flatMap(([times, touches, outcome]) =>
		Array.from({ length: times }, () => ({ touches, outcome }))
	);
	return countTouches({
		touches: each.map(({ touches }) => touches),
		outcome: each.map(({ outcome }) => outcome)
	});
};
const table = tableOf(counts);
const between = (low: number, high: number, estimate: number = low) => ({
	low: expect.closeTo(low, 12) as number,
	estimate:
		low === high ? (expect.closeTo(estimate, 12) as number) : (expect.any(Number) as number),
	high: expect.closeTo(high, 12) as number
});

describe('effectOfRule', () => {
	it('changes nothing when the rule is no rule', () => {
		const today = effectOfRule(table, { atLeast: 0, atMost: Infinity });
		expect(today).toEqual({
			chance: between(0.26, 0.26),
			touches: between(1.3, 1.3),
			leadBound: between(0, 0),
			capacityBound: between(0, 0),
			few: false
		});
	});

	it('has one answer for a cutoff: wins lost if leads are short, won if time is', () => {
		const effect = effectOfRule(table, { atLeast: 0, atMost: 1 });
		expect(effect?.leadBound).toEqual(between(20 / 26 - 1, 20 / 26 - 1));
		expect(effect?.capacityBound).toEqual(between(0.2 / (0.26 / 1.3) - 1, 0.2 / (0.26 / 1.3) - 1));
	});

	it('has two for a mandate: those given up are like those kept, or hopeless', () => {
		const effect = effectOfRule(table, { atLeast: 2, atMost: Infinity });
		expect(effect?.touches).toEqual(between(1.8, 1.8));
		expect(effect?.chance).toEqual(between(0.26, 0.2 + 0.8 * 0.2));
		expect(effect?.leadBound).toEqual(between(0, 0.36 / 0.26 - 1));
		expect(effect?.capacityBound).toEqual(between(0.26 / 1.8 / 0.2 - 1, 0.36 / 1.8 / 0.2 - 1));
	});

	it('puts the estimate between them: nearer the hopeless, the more reps can see', () => {
		const at = (discernment: number, sd = 1) =>
			effectOfRule(table, { atLeast: 2, atMost: Infinity }, { sd, discernment })!.leadBound;
		const { low, high } = at(1);
		expect(at(0).estimate).toBeCloseTo(high, 6);
		expect(at(1).estimate).toBeLessThan(at(0.5).estimate);
		expect(at(1).estimate).toBeLessThan(high);
		expect(at(4, 4).estimate).toBeGreaterThan(low);
		expect(at(4, 4).estimate).toBeLessThan(low + 0.3 * (high - low));
	});

	it('says when fewer than 50 got so far', () => {
		expect(effectOfRule(table, { atLeast: 2, atMost: Infinity })?.few).toBe(true);
		expect(effectOfRule(table, { atLeast: 1, atMost: 1 })?.few).toBe(false);
	});

	it('has no answer where nothing was won', () => {
		expect(effectOfRule(tableOf([[5, 2, LOST]]), { atLeast: 0, atMost: 1 })).toBeNull();
		expect(effectOfRule(tableOf([]), { atLeast: 0, atMost: 1 })).toBeNull();
	});
});
