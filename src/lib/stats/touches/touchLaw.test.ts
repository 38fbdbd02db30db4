import { describe, expect, it } from 'vitest';
import { generatorOf } from '../../random/generator';
import { frailTouches, workedFrail } from './frailTouches';
import { ratesOfLaw, touchLawOf } from './touchLaw';
import { countTouches, GIVEN_UP, LOST, OPEN, WON } from './touchTable';
import { ratesOf, workedUnder } from './workRule';

/** Prospects with known chances per touch; a share of them is still being worked. */
function prospects(n: number, stillOpen: number) {
	const generator = generatorOf('touch law');
	const touches: number[] = [];
	const outcome: number[] = [];
	for (let i = 0; i < n; i++) {
		const seenTo = generator.next() < stillOpen ? 1 + Math.floor(4 * generator.next()) : Infinity;
		let k = 0;
		let end = -1;
		while (end < 0) {
			k++;
			if (generator.next() < 0.1) end = WON;
			else if (generator.next() < 0.05) end = LOST;
			else if (k >= seenTo) end = OPEN;
			else if (generator.next() < 0.3) end = GIVEN_UP;
		}
		touches.push(k);
		outcome.push(end);
	}
	return countTouches({ touches, outcome });
}

describe('touchLawOf', () => {
	const table = prospects(20_000, 0.4);
	const law = touchLawOf(table)!;

	it('finds the three exits although many prospects are open still', () => {
		const { won, lost, givenUp } = ratesOfLaw(law, 4);
		for (let i = 0; i < 4; i++) {
			// Standard errors at touch 4 (some 3,000 at risk): .005, .004 and .012; three of each.
			expect(Math.abs(won[i] - 0.1)).toBeLessThan(0.015);
			expect(Math.abs(lost[i] - 0.9 * 0.05)).toBeLessThan(0.012);
			expect(Math.abs(givenUp[i] - 0.9 * 0.95 * 0.3)).toBeLessThan(0.03);
		}
	});

	it('counts the habit of stopping the same way as the raw rates do', () => {
		const raw = ratesOf(table);
		// An open prospect is not "kept": dividing by all at risk would give about .21 for .2565.
		expect(Math.abs(raw.givenUp[1] - 0.9 * 0.95 * 0.3)).toBeLessThan(0.015);
	});

	it('never lets the exits add up to more than everybody, even far beyond the data', () => {
		const { won, lost, givenUp } = ratesOfLaw(law, 80, { won: 4, lost: 4, givenUp: 4 });
		for (let i = 0; i < 80; i++) expect(won[i] + lost[i] + givenUp[i]).toBeLessThanOrEqual(1);
	});

	it('is plain data and says how far it can be trusted', () => {
		expect(structuredClone(law)).toEqual(law);
		expect(law.units).toBe(20_000);
		expect(table.atRisk[law.soundTo - 1]).toBeGreaterThanOrEqual(50);
		expect(table.atRisk[law.soundTo]).toBeLessThan(50);
		expect(touchLawOf(countTouches({ touches: [1, 2], outcome: [LOST, LOST] }))).toBeNull();
	});
});

describe('frailTouches', () => {
	const rates = {
		won: [0.1, 0.08, 0.06, 0.05],
		lost: [0.05, 0.05, 0.05, 0.05],
		givenUp: [0.3, 0.4, 0.4, 0.4]
	};

	it("reproduces the history under today's habit", () => {
		const today = { atLeast: 0, atMost: Infinity };
		const frail = workedFrail(frailTouches(rates, { sd: 1, discernment: 1 }), today);
		const plain = workedUnder(rates, today, 'asKept');
		// Quadrature: 41 places of a normal cut at five standard deviations.
		expect(frail.chance).toBeCloseTo(plain.chance, 5);
		expect(frail.touches).toBeCloseTo(plain.touches, 5);
	});

	it('has survivors that are better than those who started, so the middle one is less likely to buy', () => {
		const { wonIntercept } = frailTouches(rates, { sd: 1, discernment: 1 });
		const { wonIntercept: blind } = frailTouches(rates, { sd: 1, discernment: 0 });
		expect(wonIntercept[3]).toBeLessThan(blind[3]);
	});

	it('is the history itself without latent quality', () => {
		const { wonIntercept } = frailTouches(rates, { sd: 0, discernment: 1 });
		expect(1 / (1 + Math.exp(-wonIntercept[2]))).toBeCloseTo(0.06, 9);
	});

	it('refuses what is no spread', () => {
		expect(() => frailTouches(rates, { sd: -1, discernment: 1 })).toThrow(
			'frailTouches: sd = -1, must be finite and >= 0'
		);
	});
});
