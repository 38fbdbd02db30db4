import { describe, expect, it } from 'vitest';
import {
	defaults,
	expectedPerQuarter,
	meanOf,
	noResponse,
	playAlone,
	QUARTER,
	total,
	type AloneOptions,
	type AloneRep
} from './quotaWorld';
import { percent } from './world';
import { scale } from './play';
import { within } from './within';

/**
 * Acceptance experiments 9 and 10 of D§8.1 and the published bands of D§2 that concern quotas, on the
 * policy functions alone. Lean counts: 500 reps with the same luck in both plans; the response of one
 * rep differs from another's by some 10 points, so that a mean change is known to half a point.
 */
const reps = 500 * scale;
const world = { ability: 0.25, dealLogSd: 0.6, reps };
const booked = (played: readonly AloneRep[]): number => meanOf(played, (rep) => total(rep.byDay));
describe('attainment at zero response', () => {
	it.each([0.8, 1, 1.2])('is the Poisson tail at a difficulty of %d', (difficulty) => {
		const played = playAlone({ difficulty, setting: noResponse, reps });
		const wins = (14.3 / 21.741) * QUARTER;
		const needed = Math.ceil((difficulty * expectedPerQuarter) / 3500 - 1e-9);
		let below = 0;
		let p = Math.exp(-wins);
		for (let k = 0; k < needed; k++, p *= wins / k) below += p;
		const error = Math.sqrt((below * (1 - below)) / reps);
		expect(Math.abs(meanOf(played, (rep) => rep.tally.met) - (1 - below))).toBeLessThan(3 * error);
	});
});

describe('experiment 9, alone: how hard a quota is', () => {
	const base = booked(playAlone({ difficulty: 1, setting: noResponse, ...world }));
	const at = (difficulty: number) => {
		const played = playAlone({ difficulty, timing: false, ...world });
		return {
			difficulty,
			gain: percent(booked(played), base),
			attain: meanOf(played, (r) => r.tally.met)
		};
	};

	it('peaks where about half reach it (45 to 75%), at +5 to +10%, and does harm far out of reach', () => {
		const curve = [0.6, 0.8, 0.9, 1, 1.1, 1.2, 1.4, 1.6, 1.8].map(at);
		const best = curve.reduce((a, b) => (b.gain > a.gain ? b : a));
		within(best.difficulty, 0.9, 1.1);
		within(best.attain, 0.45, 0.75);
		within(best.gain, 5, 10);
		expect(curve[7].gain).toBeLessThan(0);
		expect(curve[8].gain).toBeLessThan(curve[7].gain);
	});

	it('is beaten by 5 to 12% by linear pay without quota and ceiling (Misra and Nair 2011)', () => {
		// The calibration of D§2: eps_B .15, giving up and coasting .12, a ceiling at 1.1 quotas.
		const setting = { ...defaults, quotaGradient: 0.15, quotaGivingUp: 0.12, quotaCoasting: 0.12 };
		const capped = booked(
			playAlone({ difficulty: 1, pay: 'cap', setting, timing: false, ...world })
		);
		const linear = booked(playAlone({ difficulty: 1, pay: 'linear', setting, ...world }));
		within(percent(linear, capped), 5, 12);
	});
});

describe('experiment 10, alone: a bonus at a cliff', () => {
	const lastDay = (r: AloneRep): number => r.byDay[QUARTER - 1];
	const multiple = (played: readonly AloneRep[]): number =>
		meanOf(played, lastDay) / (meanOf(played, (r) => total(r.byDay.slice(0, QUARTER))) / QUARTER);
	const two: AloneOptions = { difficulty: 1, quarters: 2, ...world, reps: 3 * reps };

	it('moves deals to the last day and nothing else', () => {
		const games = playAlone(two);
		const effortOnly = playAlone({ ...two, timing: false });
		const first = playAlone({ ...two, quarters: 1 });
		const pullers = games.filter((_, i) => first[i].tally.pulling > 0);
		within(multiple(pullers), 2.5, 3.5);
		within(meanOf(games, lastDay) / meanOf(effortOnly, lastDay), 1.2, 1.5);
		within(percent(booked(games), booked(effortOnly)), -2, 2);
		// What it costs those who do it: moved share x discount.
		const pulling = first.filter((r) => r.tally.pulling > 0);
		within((100 * meanOf(pulling, (r) => r.tally.discount)) / booked(pulling), 0.2, 1.5);
	});

	it('has none of it under linear pay', () => {
		const linear = playAlone({ ...two, pay: 'linear' });
		within(multiple(linear), 0.9, 1.1);
		expect(linear.every((r) => r.tally.pulled === 0 && r.tally.pushed === 0)).toBe(true);
	});

	it('becomes Larkin’s quarter under a steep accelerator: half of it on the last day, 5 to 9% of revenue lost', () => {
		const setting = { ...defaults, pullProbability: 0.75, pullWindowDays: 65 };
		const played = playAlone({
			...world,
			difficulty: 0.3,
			pay: 'accelerator',
			quarters: 3,
			cycleDays: 390,
			setting,
			reps: reps / 2
		});
		const of = (from: number, to: number): number =>
			meanOf(played, (r) => total(r.byDay.slice(from, to)));
		// The second quarter is the first whose start was robbed by one before it.
		const share = of(2 * QUARTER - 1, 2 * QUARTER) / of(QUARTER, 2 * QUARTER);
		expect(share).toBeGreaterThan(0.5);
		const cost = meanOf(played, (r) => r.tally.discount);
		within((100 * cost) / (booked(played) + cost), 5, 9);
	});

	it('drives the weak more by the month than by the quarter, and gains less with the strong', () => {
		const by = (period: number): AloneRep[] =>
			playAlone({ ...world, difficulty: 1.1, period, timing: false, reps: 3 * reps });
		const [month, quarter] = [by(QUARTER / 3), by(QUARTER)];
		const order = quarter.map((_, i) => i).sort((a, b) => quarter[a].ability - quarter[b].ability);
		const change = (rows: number[]): number =>
			percent(booked(rows.map((i) => month[i])), booked(rows.map((i) => quarter[i])));
		const [weak, strong] = [change(order.slice(0, reps)), change(order.slice(2 * reps))];
		expect(weak).toBeGreaterThan(2);
		expect(strong).toBeLessThan(weak - 2);
	});
});
