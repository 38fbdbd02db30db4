import { describe, expect, it } from 'vitest';
import { exp } from '../../math/exp';
import { conditionalResistance, frailtyClasses } from './frailty';

const shapes: [string, number[]][] = [
	['falling', [0.056, 0.051, 0.044, 0.033, 0.024, 0.022]],
	['humped', [0.01, 0.08, 0.2, 0.1, 0.02, 0.001]],
	['rising to certainty', [0, 0.1, 0.3, 0.9, 1, 0.5]]
];

/** Survivors' mean hazard at each touch, and the hazards by class, from what was solved. */
function follow(hazard: number[], sd: number) {
	const into = new Float64Array(frailtyClasses * hazard.length);
	const classes = new Float64Array(frailtyClasses * hazard.length);
	conditionalResistance(hazard, sd, into, classes);
	const alive = new Float64Array(frailtyClasses).fill(1);
	const byClass = (i: number) => Array.from(alive, (_, c) => 1 - exp(-into[c * hazard.length + i]));
	const means = hazard.map((_, i) => {
		const hazards = byClass(i);
		const left = alive.reduce((a, b) => a + b, 0);
		const mean = hazards.reduce((sum, h, c) => sum + alive[c] * h, 0) / left;
		hazards.forEach((h, c) => (alive[c] *= 1 - h));
		return mean;
	});
	return { means, into, classes, byClass };
}

describe('conditional hazards under frailty', () => {
	it.each(shapes)('have the marginal hazard as their mean over survivors (%s)', (_, hazard) => {
		for (const sd of [0, 0.5, 2]) {
			const { means } = follow(hazard, sd);
			// After a certain conversion nobody is left: the mean is of nothing.
			const last = hazard.indexOf(1);
			hazard
				.slice(0, last < 0 ? hazard.length : last + 1)
				.forEach((h, i) => expect(means[i]).toBeCloseTo(h, 10));
		}
	});

	it('are the marginal ones for all when prospects are alike', () => {
		const { byClass } = follow(shapes[0][1], 0);
		for (const h of byClass(2)) expect(h).toBeCloseTo(0.044, 12);
	});

	it('rise from class to class, and more of the poor are left as touches go by', () => {
		const { byClass, classes } = follow(shapes[1][1], 1);
		const first = byClass(0);
		for (let c = 1; c < frailtyClasses; c++) expect(first[c]).toBeGreaterThan(first[c - 1]);
		const poorer = (n: number) => classes[n * frailtyClasses + frailtyClasses / 2 - 1];
		expect(poorer(0)).toBeCloseTo(0.5, 12);
		for (let n = 1; n < 6; n++) expect(poorer(n)).toBeGreaterThan(poorer(n - 1));
	});
});
