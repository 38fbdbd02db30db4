import { describe, expect, it } from 'vitest';
import { drawPace } from './drawPace';
import { drawYear } from './drawYear';
import { sampleEconomics } from './economics';
import { keepDeals } from './keptDeals';
import { sampleDays } from './sampleDays';

const SEEDS = Array.from({ length: 30 }, (_, i) => `world ${i}`);
const worlds = SEEDS.map((seed) => drawYear(seed, sampleEconomics));
const reps = worlds.flat();
const deals = reps.flatMap((rep) => rep.deals);

const mean = (values: ArrayLike<number>): number =>
	Array.from(values).reduce((a, b) => a + b, 0) / values.length;
const median = (values: readonly number[]): number =>
	[...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// 150 reps; every tolerance is four standard errors, the standard error in the comment.
describe('drawYear', () => {
	it('dials as much as the economics say', () => {
		// sd of a rep's mean: 45 * (.18, and .27 over 36 months) = 8.4; /sqrt(150) = .68
		expect(Math.abs(mean(reps.map((rep) => mean(rep.dials))) - 45)).toBeLessThan(2.7);
	});

	it('takes about the stated cycle and loses no deal before it is made', () => {
		// 170,000 cycles: the median is known to .3%
		expect(Math.abs(median(deals.map((deal) => deal.decided - deal.created)) - 42)).toBeLessThan(1);
		expect(deals.every((deal) => deal.decided > deal.created)).toBe(true);
		expect(deals.every((deal) => deal.lastContact >= deal.created)).toBe(true);
		expect(deals.every((deal) => deal.lastContact <= deal.decided)).toBe(true);
		expect(deals.every((deal) => deal.closed >= deal.decided)).toBe(true);
	});

	it('holds the stated share of demos and opens the stated share of those', () => {
		const total = (counts: readonly Uint8Array[]) =>
			counts.reduce((sum, days) => sum + days.reduce((a, b) => a + b, 0), 0);
		const held = total(reps.flatMap((rep) => [rep.own.held, rep.inbound.held]));
		const missed = total(reps.flatMap((rep) => [rep.own.missed, rep.inbound.missed]));
		// binomial with 300,000 and 240,000 trials: .0008 and .0009
		expect(Math.abs(held / (held + missed) - sampleEconomics.heldRate)).toBeLessThan(0.004);
		expect(Math.abs(deals.length / held - sampleEconomics.opportunityRate)).toBeLessThan(0.004);
	});

	it('wins big deals less often', () => {
		const share = (chosen: typeof deals) => mean(chosen.map((deal) => (deal.won ? 1 : 0)));
		const middle = sampleEconomics.amountMedianUsd;
		const small = share(deals.filter((deal) => deal.amount < middle));
		const big = share(deals.filter((deal) => deal.amount > middle));
		// The halves of a log-normal lie 2 * .798 * .5 apart: odds by exp(-.35 * .8), about .07 in the share.
		expect(small - big).toBeGreaterThan(0.04);
		expect(small - big).toBeLessThan(0.1);
	});

	it('repeats itself for a seed and not for its neighbour', () => {
		expect(drawYear(SEEDS[3], sampleEconomics)).toEqual(worlds[3]);
		expect(worlds[4][0].dials).not.toEqual(worlds[3][0].dials);
	});
});

describe('drawPace', () => {
	it('lets a hot month move dials and closing together', () => {
		const { months, monthCount } = sampleDays;
		for (const pace of drawPace('heat', { ...sampleEconomics, dialSize: 1e6 })) {
			const monthly = Array.from({ length: monthCount }, (_, month) =>
				mean(pace.dials.filter((_, day) => months[day] === month))
			);
			// Without the days' own noise the logs lie on a line of slope `hotLoading`, but for Poisson
			// noise of 45 a day: .03 of a month's level against .27.
			const [hottest, coldest] = [Math.max, Math.min].map((pick) =>
				monthly.indexOf(pick(...monthly))
			);
			const slope =
				Math.log(pace.edge[hottest] / pace.edge[coldest]) /
				Math.log(monthly[hottest] / monthly[coldest]);
			expect(Math.abs(slope - sampleEconomics.hotLoading)).toBeLessThan(0.12);
		}
	});

	it('leaves closing alone where the heat does not load on it', () => {
		for (const { edge } of drawPace('heat', { ...sampleEconomics, hotLoading: 0 }))
			expect(new Set(edge).size).toBe(1);
	});
});

describe('keepDeals', () => {
	it('shows deals open in the history, oldest first, touched between demo and last contact', () => {
		const kept = keepDeals(SEEDS[0], worlds[0], sampleEconomics.touchGapDays);
		const last = sampleDays.days.length - 1;
		expect(kept.length).toBe(
			worlds[0].flatMap((rep) => rep.deals).filter((deal) => deal.closed >= sampleDays.first).length
		);
		kept.forEach((deal, i) => {
			if (i > 0) expect(deal.created).toBeGreaterThanOrEqual(kept[i - 1].created);
			const days = [deal.created, ...deal.followUps];
			for (let k = 1; k < days.length; k++) expect(days[k]).toBeGreaterThan(days[k - 1]);
			const until = Math.min(deal.lastContact, last);
			expect(days.at(-1)).toBeLessThanOrEqual(until);
			if (deal.lastContact <= last) expect(days.at(-1)).toBe(deal.lastContact);
		});
	});
});
