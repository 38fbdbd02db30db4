import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../math/normal';
import { ratesOfLaw, type TouchLaw } from '../../stats/touches/touchLaw';
import { drawnRates, drawRates } from './drawnRates';
import { mostTouches } from './touchTables';

const curve = (logit: number[], standardError: number[]) => ({
	logit,
	standardError,
	smoothing: 1,
	converged: true
});
const law: TouchLaw = {
	won: curve([-3, -4, -8], [0.1, 0.3, 1.5]),
	lost: curve([-4, -4], [0.2, 0.2]),
	givenUp: curve([-1, 0], [0.1, 0.1]),
	units: 1,
	wins: 1,
	touches: 1,
	soundTo: 2,
	longest: 3
};

describe('rates drawn for a world', () => {
	it('have the estimates as their mean over worlds, also where little is known', () => {
		const worlds = 400;
		const into = drawnRates();
		const sums = new Float64Array(mostTouches);
		for (let w = 0; w < worlds; w++) {
			drawRates(law, { won: normalQuantile((w + 0.5) / worlds), lost: 0, givenUp: 0 }, into);
			for (let i = 0; i < mostTouches; i++) sums[i] += into.won[i] / worlds;
		}
		const { won } = ratesOfLaw(law, mostTouches);
		// Exact for small chances; a tail cut at 1/800 takes 2% at a standard error of 1.5.
		for (const i of [0, 1, 2, 10]) expect(Math.abs(sums[i] / won[i] - 1)).toBeLessThan(0.03);
	});

	it('are those of the law itself where all is known, and never add up to more than 1', () => {
		const into = drawnRates();
		const known = {
			...law,
			won: { ...law.won, standardError: [0, 0, 0] },
			lost: { ...law.lost!, standardError: [0, 0] },
			givenUp: { ...law.givenUp!, standardError: [0, 0] }
		};
		drawRates(known, { won: 2, lost: -2, givenUp: 1 }, into);
		const expected = ratesOfLaw(known, mostTouches);
		for (let i = 0; i < mostTouches; i++) {
			expect(into.won[i]).toBeCloseTo(expected.won[i], 14);
			expect(into.lost[i]).toBeCloseTo(expected.lost[i], 14);
			expect(into.givenUp[i]).toBeCloseTo(expected.givenUp[i], 14);
		}
		drawRates(law, { won: 4, lost: 4, givenUp: 4 }, into);
		for (let i = 0; i < mostTouches; i++)
			expect(into.won[i] + into.lost[i] + into.givenUp[i]).toBeLessThanOrEqual(1);
	});
});
