import { describe, expect, it } from 'vitest';
import { naturalCoverage, respondToCoverage } from '../../model/behaviour/coverageResponse';
import {
	addedStock,
	attentionOf,
	measuredStock,
	naturalStock,
	realStock,
	reviewStock,
	startStock,
	stepStock,
	type Stock
} from './stockDynamics';

const setting = {
	deadShare: 0.3,
	deadStayWeeks: 6,
	deadAttention: 0.5,
	reviewFinds: 0.6,
	reviewHazard: 1,
	easeHoarding: 1.2,
	easeJunk: 0.8,
	easeInflation: 0.6,
	guardQuality: 2,
	coverageGiveUpAt: 1.2,
	giveUpSoftness: 0.2,
	creationElasticity: 0.6,
	creationCost: 0.12,
	payMix: 0.4
};
const RESIDENCE = 10;

function responseTo(level: number, guard: number) {
	const into = naturalCoverage();
	const pull = { from: level, to: level, pressure: 1, guard: { stock: guard, inflation: guard } };
	respondToCoverage(2, pull, setting, true, true, into);
	return into;
}

function started(): Stock {
	const stock = naturalStock();
	startStock(stock, setting);
	return stock;
}

function weeks(stock: Stock, count: number, response = naturalCoverage(), speed = 1): void {
	for (let w = 0; w < count; w++) stepStock(stock, response, setting, RESIDENCE, speed);
}

describe('the weekly stock of open deals', () => {
	it('stays where it is when nobody asks for anything', () => {
		const stock = started();
		weeks(stock, 100);
		expect(measuredStock(stock, setting)).toBeCloseTo(1, 12);
		expect(attentionOf(stock, setting)).toBeCloseTo(1, 12);
		expect(stock.recorded).toBe(1);
	});

	it('comes to the levels of the closed form, dead deals first as they fall due', () => {
		const stock = started();
		const response = responseTo(3, 0);
		weeks(stock, 1, response);
		// All of the first week's removals are withheld: a sixth of the dead share.
		expect(stock.hoarded).toBeCloseTo(0.05, 12);
		expect(stock.recorded).toBe(0);
		weeks(stock, 200, response);
		expect(stock.hoarded).toBeCloseTo(response.hoarding, 9);
		expect(stock.junk).toBeCloseTo(response.junk, 9);
		expect(stock.live).toBeCloseTo(response.creation, 6);
		expect(addedStock(stock, setting)).toBeCloseTo(response.hoarding + response.junk, 9);
		expect(stock.recorded).toBeCloseTo(1, 9);
		expect(attentionOf(stock, setting)).toBeCloseTo(
			1 / (response.creation * (1 + 0.5 * (response.hoarding + response.junk))),
			6
		);
	});

	it('shows 2.7 to 3.0 in the second quarter of a 3x target, of which 2.1 to 2.35 is there', () => {
		const stock = started();
		weeks(stock, 13, responseTo(3, 0));
		for (let w = 0; w < 13; w++) {
			weeks(stock, 1, responseTo(3, 0));
			expect(2 * measuredStock(stock, setting)).toBeGreaterThan(2.7);
			expect(2 * measuredStock(stock, setting)).toBeLessThan(3);
			expect(2 * realStock(stock, setting)).toBeGreaterThan(2.1);
			expect(2 * realStock(stock, setting)).toBeLessThan(2.35);
		}
	});

	it.each([0.2, 0.3, 0.4])(
		'loses 20 to 40%% at once to a review and wins at the old rate two cycles later (dead share %d)',
		(deadShare) => {
			const own = { ...setting, deadShare };
			const stock = naturalStock();
			startStock(stock, own);
			const step = (guard: number, speed: number): void =>
				stepStock(stock, responseTo(3, guard), own, RESIDENCE, speed);
			for (let w = 0; w < 13; w++) step(0, 1);
			const before = measuredStock(stock, own);
			reviewStock(stock, own.reviewFinds);
			const fall = 1 - measuredStock(stock, own) / before;
			// From a dead share of .3 on; at .2 there is less to find.
			expect(fall).toBeGreaterThan(deadShare < 0.3 ? 0.15 : 0.2);
			expect(fall).toBeLessThan(0.4);
			for (let w = 0; w < 2 * RESIDENCE; w++) step(1, 1 + own.reviewHazard);
			const bookings =
				stock.live * responseTo(3, 1).closing * Math.pow(attentionOf(stock, own), 0.45);
			expect(Math.abs(bookings / measuredStock(stock, own) - 1)).toBeLessThan(0.1);
		}
	);

	it('never reports less than is real, whatever happens to it', () => {
		const stock = started();
		for (let w = 0; w < 60; w++) {
			weeks(stock, 1, responseTo(w % 20 < 10 ? 4 : 2.5, 0), w > 30 ? 2 : 1);
			if (w % 9 === 5) reviewStock(stock, 1);
			expect(measuredStock(stock, setting)).toBeGreaterThanOrEqual(
				realStock(stock, setting) - 1e-12
			);
			expect(addedStock(stock, setting)).toBeGreaterThanOrEqual(-setting.deadShare);
		}
	});
});
