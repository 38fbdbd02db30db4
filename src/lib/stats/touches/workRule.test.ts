import { describe, expect, it } from 'vitest';
import { exp } from '../../math/exp';
import { bestCutoff } from './bestCutoff';
import { workedToEach, workedUnder } from './workRule';

const none = (length: number): number[] => Array<number>(length).fill(0);

/** The bank hazard of D§3 and its oracle: logit h = -2.788 - 0.194 (n - 1). */
const bank = {
	won: Array.from({ length: 30 }, (_, i) => 1 / (1 + exp(2.788 + 0.194 * i))),
	lost: none(30)
};

describe('workedUnder', () => {
	const rates = { won: [0.1, 0.2, 0.3], lost: [0.1, 0, 0.2], givenUp: [0.3, 0.5, 0.5] };

	it('is 1 - prod (1 - h) and its sum when everybody is worked to k', () => {
		const plain = { won: rates.won, lost: none(3), givenUp: rates.givenUp };
		const { chance, touches } = workedUnder(plain, { atLeast: 3, atMost: 3 }, 'asKept');
		// Touch 3 is the last, so giving up after it changes nothing. 1e-15: three roundings.
		expect(chance).toBeCloseTo(1 - 0.9 * 0.8 * 0.7, 15);
		expect(touches).toBeCloseTo(1 + 0.9 + 0.9 * 0.8, 15);
	});

	it("follows today's habit without a rule", () => {
		const { chance, touches } = workedUnder(rates, { atLeast: 0, atMost: Infinity }, 'asKept');
		expect(chance).toBeCloseTo(0.1 + 0.5 * 0.2 + 0.5 * 0.3 * 0.3, 15);
		expect(touches).toBeCloseTo(1 + 0.5 + 0.5 * 0.3, 15);
	});

	it('holds at a mandate those who would be given up, and lets them go after it', () => {
		const rule = { atLeast: 2, atMost: Infinity };
		const asKept = workedUnder(rates, rule, 'asKept');
		expect(asKept.touches).toBeCloseTo(1 + 0.8 + 0.8 * 0.3, 15);
		expect(asKept.chance).toBeCloseTo(0.1 + 0.8 * 0.2 + 0.8 * 0.3 * 0.3, 15);
		const never = workedUnder(rates, rule, 'never');
		// The 30% given up after touch 1 receive touch 2 for nothing; then they are let go.
		expect(never.touches).toBeCloseTo(1 + 0.5 + 0.3 + 0.5 * 0.3, 15);
		expect(never.chance).toBeCloseTo(
			workedUnder(rates, { atLeast: 0, atMost: Infinity }, 'asKept').chance,
			15
		);
	});

	it('keeps touching the hopeless up to the mandate', () => {
		const { touches } = workedUnder(rates, { atLeast: 3, atMost: Infinity }, 'never');
		// 30% are held after touch 1, half of the 50% kept after touch 2, and 15% are left.
		expect(touches).toBeCloseTo(1 + (0.5 + 0.3) + (0.15 + 0.3 + 0.25), 15);
	});

	it('needs no assumption for a cutoff', () => {
		const rule = { atLeast: 0, atMost: 2 };
		expect(workedUnder(rates, rule, 'never')).toEqual(workedUnder(rates, rule, 'asKept'));
	});

	it('agrees with workedToEach at every k', () => {
		workedToEach(rates).forEach((worked, i) => {
			expect(workedUnder(rates, { atLeast: 0, atMost: i + 1 }, 'asKept')).toEqual(worked);
		});
		const { won, lost } = rates;
		workedToEach({ won, lost }).forEach((worked, i) => {
			const exactly = { atLeast: i + 1, atMost: i + 1 };
			expect(workedUnder(rates, exactly, 'asKept')).toEqual(worked);
		});
	});

	it.each([
		[{ atLeast: 0, atMost: 0 }, 'atMost = 0, must be a whole number >= 1 or Infinity'],
		[{ atLeast: 4, atMost: Infinity }, 'atLeast = 4, must be a whole number in [0, 3]'],
		[{ atLeast: 2, atMost: 1 }, 'atLeast = 2, must be a whole number in [0, 1]'],
		[{ atLeast: -1, atMost: 1 }, 'atLeast = -1'],
		[{ atLeast: 1.5, atMost: 3 }, 'atLeast = 1.5']
	])('refuses %j', (rule, message) => {
		expect(() => workedUnder(rates, rule, 'asKept')).toThrow(`workedUnder: ${message}`);
	});
});

/** Acceptance experiment 6 of D§8.1; its figures have three digits. */
describe('the bank hazard', () => {
	it.each([
		[3, 0.139],
		[6, 0.209],
		[10, 0.254]
	])('wins within %d touches with a chance of %d', (k, chance) => {
		expect(workedToEach(bank)[k - 1].chance).toBeCloseTo(chance, 3);
	});

	it('makes 6 touches instead of 3 +50% wins if leads are short and -20% if time is', () => {
		const worked = workedToEach(bank);
		const [three, six] = [worked[2], worked[5]];
		expect(six.chance / three.chance - 1).toBeCloseTo(0.502, 3);
		expect(six.chance / six.touches / (three.chance / three.touches) - 1).toBeCloseTo(-0.202, 3);
	});

	it.each([
		[0, 1],
		[0.02, 2],
		[0.05, 4],
		[0.08, 5],
		[0.1, 6],
		[0.15, 9]
	])('is worth, at a lead cost of %d of the deal, %d touches', (cost, k) => {
		expect(bestCutoff(bank, cost)).toBe(k);
	});
});

describe('bestCutoff', () => {
	it('never stops earlier because leads cost more', () => {
		const best = Array.from({ length: 21 }, (_, i) => bestCutoff(bank, i / 100));
		expect(best).toEqual([...best].sort((a, b) => a - b));
	});

	it('refuses rates and costs that leave no answer', () => {
		expect(() => bestCutoff({ won: [], lost: [] }, 0)).toThrow('bestCutoff: won has length 0');
		expect(() => bestCutoff(bank, -0.1)).toThrow('bestCutoff: leadCost = -0.1');
	});
});
