import { describe, expect, it } from 'vitest';
import type { TouchRates } from '../../stats/touches/workRule';
import { workedLead } from './renewal';
import { logitLine } from './assumedTouches';
import { noRule, type TouchRule } from './touchRule';
import { mostTouches, TouchTables } from './touchTables';

const none = new Float64Array(mostTouches);
const bank = logitLine(-2.79, -0.194);
const tablesOf = (rates: Partial<TouchRates>, sd: number, discernment = 0): TouchTables => {
	const tables = new TouchTables();
	tables.become({ won: bank, lost: none, givenUp: none, ...rates }, { sd, discernment });
	return tables;
};
const cutAt = (atMost: number): TouchRule => ({ ...noRule, atMost, stopped: 1 });

describe('the expected fate of a lead', () => {
	it('is W(k) and E(k) of the bank hazard at cutoffs 3, 6 and 10, whatever the frailty', () => {
		// D§8.1 row 6: .139, .209, .254; E by the sum of survival.
		for (const frailty of [0, 0.5, 1.5])
			for (const [k, published] of [
				[3, 0.139],
				[6, 0.209],
				[10, 0.254]
			]) {
				const { chance, touches, logged, abandoned } = workedLead(tablesOf({}, frailty), cutAt(k));
				let [alive, expected] = [1, 0];
				for (let n = 0; n < k; n++) {
					expected += alive;
					alive *= 1 - bank[n];
				}
				expect(chance).toBeCloseTo(published, 3);
				expect(chance).toBeCloseTo(1 - alive, 9);
				expect(touches).toBeCloseTo(expected, 9);
				expect(logged).toBe(touches);
				expect(chance + abandoned).toBeCloseTo(1, 9);
			}
	});

	it('lets winning, opting out and giving up compete at the rates among those touched', () => {
		const rates = {
			won: Float64Array.from(none, () => 0.05),
			lost: Float64Array.from(none, () => 0.1),
			givenUp: Float64Array.from(none, () => 0.25)
		};
		const { chance, touches, abandoned } = workedLead(tablesOf(rates, 0.5), noRule);
		// Each touch is followed by another with chance .6: a geometric series, cut after 24.
		const expected = (1 - 0.6 ** 24) / 0.4;
		expect(touches).toBeCloseTo(expected, 9);
		expect(chance).toBeCloseTo(0.05 * expected, 9);
		expect(abandoned).toBeCloseTo(0.25 * expected + 0.6 ** 24, 9);
	});

	it('mixes those who keep a rule with those who do not', () => {
		const tables = tablesOf({ givenUp: Float64Array.from(none, () => 0.3) }, 0.5);
		const at = (held: number) => workedLead(tables, { ...noRule, atLeast: 6, held });
		const [free, half, full] = [at(0), at(0.5), at(1)];
		expect(full.touches).toBeGreaterThan(free.touches);
		expect(half.chance).toBeCloseTo((free.chance + full.chance) / 2, 12);
		expect(half.touches).toBeCloseTo((free.touches + full.touches) / 2, 12);
	});

	it('has no more wins, but more in the log, when the touches asked for are only logged', () => {
		const tables = tablesOf({ givenUp: Float64Array.from(none, () => 0.3) }, 0.5);
		const rule = { ...noRule, atLeast: 6, held: 1 };
		const free = workedLead(tables, noRule);
		const made = workedLead(tables, rule);
		const faked = workedLead(tables, { ...rule, faked: 1 });
		expect(faked.chance).toBeCloseTo(free.chance, 12);
		expect(faked.touches).toBeCloseTo(free.touches, 12);
		expect(faked.logged).toBeGreaterThan(made.touches);
	});

	it('wins less by a mandate the better reps know whom they give up', () => {
		const givenUp = Float64Array.from(none, () => 0.3);
		const rule = { ...noRule, atLeast: 6, held: 1 };
		const gain = (discernment: number): number => {
			const tables = tablesOf({ givenUp }, 1, discernment);
			return workedLead(tables, rule).chance - workedLead(tables, noRule).chance;
		};
		expect(gain(0)).toBeGreaterThan(gain(1));
		expect(gain(1)).toBeGreaterThan(gain(3));
		expect(gain(3)).toBeGreaterThan(0);
	});
});
