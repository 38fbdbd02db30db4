import { describe, expect, it } from 'vitest';
import { payShapes, type PayShapeId } from '../../model/behaviour/payShape';
import { Closings, type Closing } from './closings';
import { emptyTally, passDeadlines, type GroupQuota } from './deadlinePass';
import { quotaPeriodsOf } from './quotaPeriods';

const setting = {
	quotaGradient: 0.25,
	quotaGivingUp: 0.1,
	quotaCoasting: 0.1,
	quotaCeiling: 0.35,
	commissionEffort: 0.1,
	pullProbability: 0.5,
	pullWindowDays: 10,
	pullDiscount: 0.1,
	pushProbability: 0.5,
	ratchetUp: 0.6,
	ratchetDown: 0.3,
	ratchetForesight: 0.1
};

/** Two quarters of twenty days. */
const DAYS = 40;
const of = Int32Array.from({ length: DAYS }, (_, i) => Math.floor(i / 20));
const periods = quotaPeriodsOf(of, Int32Array.of(20, 40));

const deal = (due: number, more: Partial<Closing> = {}): Closing => ({
	rep: 3,
	due,
	need: 0.5,
	amount: 100,
	pullTo: due >= 20 ? 20 * Math.floor(due / 20) - 1 : -1,
	pullNeed: 0.5,
	pullAmount: 100,
	pushTo: 20 * Math.floor(due / 20) + 21,
	uPull: 0.1,
	uPush: 0.1,
	...more
});

/** On average a win of 100 a day, with an sd of 100: 20 a quarter, 2,000. */
function play(
	deals: readonly Closing[],
	quota: number,
	more: Partial<GroupQuota> = {},
	pay: PayShapeId = 'cliff'
) {
	const closings = new Closings(DAYS, 20);
	for (const each of deals) closings.add(each);
	const booked: [rep: number, day: number, amount: number][] = [];
	const tally = emptyTally();
	passDeadlines(
		closings,
		periods,
		{
			from: quota,
			to: quota,
			pressure: 1,
			pay: payShapes[pay],
			ratchet: 0,
			meanPerDay: 100,
			variancePerDay: 10000,
			phi: 1,
			effort: true,
			timing: true,
			...more
		},
		setting,
		(...win) => void booked.push(win),
		tally
	);
	return { booked, tally };
}

describe('the deadline pass', () => {
	it('books a deal on its day when the effort exceeds its need', () => {
		expect(play([deal(4)], 2000).booked).toEqual([[3, 4, 100]]);
		// At z = 0 the effort is 1.248.
		expect(play([deal(4, { need: 1.24 })], 2000).booked).toHaveLength(1);
		expect(play([deal(4, { need: 1.26 })], 2000).booked).toHaveLength(0);
		expect(play([deal(4, { need: 1.1 })], 2000, { effort: false }).booked).toHaveLength(0);
	});

	it('takes stock at the start of each week, not of each day', () => {
		const met = deal(0, { amount: 9000 });
		expect(play([met, deal(4, { need: 1.0 })], 2000).booked).toHaveLength(2);
		expect(play([met, deal(5, { need: 1.0 })], 2000).booked).toHaveLength(1);
	});

	it('brings an open deal forward to the last day, at a discount, when the quota is near', () => {
		const short = deal(3, { amount: 1800 });
		const { booked, tally } = play([short, deal(24)], 2000);
		expect(booked).toEqual([
			[3, 3, 1800],
			[3, 19, 90]
		]);
		expect([tally.pulled, tally.discount, tally.pulling]).toEqual([90, 10, 1]);
	});

	it.each([
		['out of the window of days', [deal(3, { amount: 1800 }), deal(30, { uPush: 0.9 })]],
		['not open by the deadline', [deal(3, { amount: 1800 }), deal(24, { pullTo: -1 })]],
		['with the quota out of reach', [deal(3, { amount: 1400 }), deal(24)]],
		['with the quota safely met', [deal(3, { amount: 2300 }), deal(24)]],
		['unlucky', [deal(3, { amount: 1800 }), deal(24, { uPull: 0.6 })]]
	])('leaves a deal where it is: %s', (_, deals) => {
		expect(play(deals, 2000).booked.at(-1)).toEqual([3, deals[1].due, 100]);
	});

	it('pays the accelerator beyond the quota too', () => {
		const deals = [deal(3, { amount: 2600 }), deal(24)];
		expect(play(deals, 2000, {}, 'accelerator').booked.at(-1)).toEqual([3, 19, 90]);
	});

	it('holds back what is due in the last days when the ceiling is passed or the period lost', () => {
		const rich = deal(3, { amount: 2600 });
		expect(play([rich, deal(17, { need: 0.4 })], 2000, {}, 'cap').booked.at(-1)).toEqual([
			3, 21, 100
		]);
		expect(play([rich, deal(17, { need: 0.4 })], 2000).booked.at(-1)).toEqual([3, 17, 100]);
		expect(play([deal(17)], 4000).booked.at(-1)).toEqual([3, 21, 100]);
		// Only in the last K days, and what is held back beyond the days played is not booked.
		expect(play([rich, deal(8, { need: 0.4 })], 2000, {}, 'cap').booked.at(-1)).toEqual([
			3, 8, 100
		]);
		expect(play([deal(37)], 4000).booked).toEqual([]);
	});

	it('has no timing under linear pay, without pressure, or when it is off', () => {
		const deals = [deal(3, { amount: 1800 }), deal(24), deal(37)];
		const natural = [
			[3, 3, 1800],
			[3, 24, 100],
			[3, 37, 100]
		];
		expect(play(deals, 2000, {}, 'linear').booked).toEqual(natural);
		expect(play(deals, 2000, { pressure: 0 }).booked).toEqual(natural);
		expect(play(deals, 2000, { timing: false }).booked).toEqual(natural);
	});

	it('lets the next quota follow the result', () => {
		const met = (second: number) =>
			play([deal(3, { amount: 3000 }), deal(30, { amount: second, uPush: 0.9 })], 2000, {
				ratchet: 1
			}).tally;
		// 2000 + .6 x 1000
		expect(met(2590).met).toBe(1);
		expect(met(2610).met).toBe(2);
		expect(met(2610).quota).toBeCloseTo(4600, 9);
	});

	it('is not kept from growing by many deals', () => {
		const many = Array.from({ length: 1000 }, (_, i) => deal(i % 40, { need: 0.5 }));
		const { booked } = play(many, 1e9, { effort: false, timing: false });
		expect(booked).toHaveLength(1000);
		expect(booked.map(([, day]) => day)).toEqual(
			[...booked.map(([, day]) => day)].sort((a, b) => a - b)
		);
	});
});

describe('the periods of a quota', () => {
	it('ask for their share of the quarter', () => {
		const months = Int32Array.from({ length: 40 }, (_, i) =>
			i < 4 ? -1 : i < 14 ? 0 : i < 24 ? 1 : 2
		);
		const got = quotaPeriodsOf(months, Int32Array.of(24, 40));
		expect([...got.first]).toEqual([4, 14, 24]);
		expect([...got.after]).toEqual([14, 24, 40]);
		expect([...got.share]).toEqual([0.5, 0.5, 1]);
		expect(got.shortest).toBe(10);
	});
});
