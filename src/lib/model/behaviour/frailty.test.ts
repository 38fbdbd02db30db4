import { describe, expect, it } from 'vitest';
import { frailTouches, workedFrail } from '../../stats/touches/frailTouches';
import { frailtyClasses, splitByQuality, type SplitRates } from './frailty';

const shapes: [string, number[]][] = [
	['falling', [0.056, 0.051, 0.044, 0.033, 0.024, 0.022]],
	['humped', [0.01, 0.08, 0.2, 0.1, 0.02, 0.001]],
	['rising to certainty', [0, 0.1, 0.3, 0.9, 0.5, 1]]
];
const flat = (value: number): number[] => new Array<number>(6).fill(value);

/** Survivors' mean chances at each touch, from what was solved. */
function follow(rates: SplitRates, sd: number, discernment: number) {
	const touches = rates.won.length;
	const zeros = (): Float64Array => new Float64Array(frailtyClasses * touches);
	const into = { won: zeros(), givenUp: zeros(), rank: zeros() };
	splitByQuality(rates, { sd, discernment }, into);
	const alive = new Float64Array(frailtyClasses).fill(1);
	const leave = (chances: Float64Array, i: number): number => {
		const before = alive.reduce((a, b) => a + b, 0);
		for (let c = 0; c < frailtyClasses; c++) alive[c] *= 1 - chances[c * touches + i];
		return 1 - alive.reduce((a, b) => a + b, 0) / before;
	};
	const won: number[] = [];
	const givenUp: number[] = [];
	for (let i = 0; i < touches; i++) {
		won.push(leave(into.won, i));
		for (let c = 0; c < frailtyClasses; c++) alive[c] *= 1 - rates.lost[i];
		givenUp.push(leave(into.givenUp, i));
	}
	return { won, givenUp, into };
}

describe('chances by latent quality', () => {
	it.each(shapes)('have the rates of the history as means over survivors (%s)', (_, won) => {
		const rates = { won, lost: flat(0.05), givenUp: flat(0.2) };
		for (const [sd, discernment] of [
			[0, 0],
			[0.5, 1],
			[2, 0.3]
		]) {
			const means = follow(rates, sd, discernment);
			// After a certain win nobody is left: the mean is of nothing.
			won.forEach((h, i) => expect(means.won[i]).toBeCloseTo(h, 9));
			for (let i = 0; i < 5; i++) expect(means.givenUp[i]).toBeCloseTo(0.2, 9);
		}
	});

	it('take a chance too small for any draw for none, and one next to certain for certain', () => {
		const rates = { won: [1e-304, 0.1, 0.1, 0.1, 0.1, 0.1], lost: flat(0), givenUp: flat(0) };
		rates.givenUp[2] = 1 - 1e-300;
		const { into } = follow(rates, 0.5, 1);
		for (let c = 0; c < frailtyClasses; c++) {
			expect(into.won[c * 6]).toBe(0);
			expect(into.givenUp[c * 6 + 2]).toBe(1);
			expect(into.won[c * 6 + 1]).toBeGreaterThan(0);
		}
	});

	it('are the same for all when prospects are alike', () => {
		const { into } = follow({ won: shapes[0][1], lost: flat(0), givenUp: flat(0.3) }, 0, 0);
		for (let c = 0; c < frailtyClasses; c++) {
			expect(into.won[c * 6 + 2]).toBeCloseTo(0.044, 12);
			expect(into.givenUp[c * 6 + 2]).toBeCloseTo(0.3, 12);
		}
	});

	it('leave more of the poor as winners go, and more of the good as reps give up the poor', () => {
		const poorer = (givenUp: number, n: number): number =>
			follow({ won: shapes[1][1], lost: flat(0), givenUp: flat(givenUp) }, 0.5, 1).into.rank[
				n * frailtyClasses + frailtyClasses / 2 - 1
			];
		expect(poorer(0, 0)).toBeCloseTo(0.5, 12);
		expect(poorer(0, 4)).toBeGreaterThan(0.5);
		expect(poorer(0.4, 4)).toBeLessThan(0.5);
	});

	it('make of a mandate what the continuous split makes of it', () => {
		const rates = { won: shapes[0][1], lost: flat(0.03), givenUp: flat(0.25) };
		const kept = (i: number): number => 1 - rates.won[i];
		const marginal = {
			won: rates.won,
			lost: rates.lost.map((o, i) => o * kept(i)),
			givenUp: rates.givenUp.map((g, i) => g * kept(i) * (1 - rates.lost[i]))
		};
		const published = workedFrail(frailTouches(marginal), { atLeast: 6, atMost: 6 });
		const { into } = follow(rates, 0.5, 1);
		let [chance, touches] = [0, 0];
		for (let c = 0; c < frailtyClasses; c++) {
			let kept = 1 / frailtyClasses;
			for (let i = 0; i < 6; i++) {
				touches += kept;
				chance += kept * into.won[c * 6 + i];
				kept *= (1 - into.won[c * 6 + i]) * (1 - rates.lost[i]);
			}
		}
		// Sixteen slices of a normal against the whole of it: the tails differ by less than half a percent.
		expect(chance / published.chance).toBeCloseTo(1, 2);
		expect(touches / published.touches).toBeCloseTo(1, 3);
	});
});
