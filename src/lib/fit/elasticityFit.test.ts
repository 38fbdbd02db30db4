import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { drawNormal } from '../stats/regression/testing';
import { fitElasticities } from './elasticityFit';
import type { RepMonthTable } from './repMonths';

/** Three reps at 40 dials, the star at 20 with twice the demos: within each of them demos go with dials^.6. */
function tableOf(reps: number, months: number): RepMonthTable {
	const generator = generatorOf(`elasticities ${reps} ${months}`);
	const column = () => new Float64Array(reps * months);
	const [days, dials, demos, bookings] = [column(), column(), column(), column()];
	for (let r = 0; r < reps; r++)
		for (let m = 0; m < months; m++) {
			const i = r * months + m;
			const star = r === 0;
			days[i] = 20;
			dials[i] = 20 * (star ? 20 : 40) * Math.exp(0.3 * drawNormal(generator));
			const perDay = dials[i] / 20 / (star ? 20 : 40);
			demos[i] = 20 * (star ? 4 : 2) * perDay ** 0.6 * Math.exp(0.1 * drawNormal(generator));
			bookings[i] = 1000 * demos[i];
		}
	return { reps, months, firstMonth: 0, days, dials, demos, bookings } as unknown as RepMonthTable;
}

describe('fitElasticities', () => {
	const { demos, bookings } = fitElasticities(tableOf(6, 24), [0, 1, 2, 3, 4, 5]);

	it('tells one rep who does more from a rep who does more than others', () => {
		expect(demos!.between!.estimate).toBeLessThan(-0.8);
		for (const slope of [demos!.within!, demos!.controlled!, demos!.leastSquares!]) {
			// .1 of noise over .3 of variation in 144 months: standard error .03; three of it.
			expect(Math.abs(slope.estimate - 0.6)).toBeLessThan(0.09);
			expect(slope.method).toBe('wild');
			expect(slope.low).toBeLessThan(slope.estimate);
			expect(slope.high).toBeGreaterThan(slope.estimate);
		}
	});

	it('finds nothing more when last month is asked too', () => {
		expect(Math.abs(demos!.lagged!.estimate - 0.6)).toBeLessThan(0.15);
	});

	it('shrinks to the prior by precision, and says by how much', () => {
		const { shrunk, controlled, prior } = demos!;
		expect(prior).toEqual({ mean: 0.65, sd: 0.2 });
		expect(shrunk!.weight).toBeCloseTo(1 / (1 + (controlled!.standardError / prior.sd) ** 2), 12);
		expect(shrunk!.value).toBeCloseTo(
			shrunk!.weight * controlled!.estimate + (1 - shrunk!.weight) * 0.65,
			12
		);
		expect(bookings!.shrunk!.value).toBeLessThan(bookings!.controlled!.estimate);
	});

	it('says with four reps that no clustered error can be had', () => {
		const four = fitElasticities(tableOf(4, 12), [0, 1, 2, 3]);
		expect(four.demos!.within!.method).toBe('robust');
	});

	it('has no answer for a handful of months, or without outcomes', () => {
		expect(fitElasticities(tableOf(2, 4), [0, 1]).demos).toBeNull();
		const silent = tableOf(5, 12);
		silent.demos.fill(0);
		expect(fitElasticities(silent, [0, 1, 2, 3, 4]).demos).toBeNull();
	});
});
