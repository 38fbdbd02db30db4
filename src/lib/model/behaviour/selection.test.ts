import { describe, expect, it } from 'vitest';
import { pullTo, settingAtDefaults } from '../../../../tests/support/responseSetting';
import { allChannels } from '../channels';
import { acceptedOf } from './gate';
import { respondByOpportunities } from './opportunityResponse';
import { respondByRate } from './rateResponse';
import { naturalResponse } from './response';
import { keptFor, respondBySize, withOdds } from './sizeResponse';

/**
 * Selection on a latent quality (D§4.5 f, g; D§8.1 experiment 11): 60% pass, win = logistic(-1.4 + S).
 * Published figures are those of the domain study’s own script; half a unit of their last digit, and a
 * tenth for its coarser grid.
 */
const onlyBar = settingAtDefaults({ easeBar: 1e9, giveUpAt: 1e9 });
const setting = settingAtDefaults();
const answer = naturalResponse();

describe('experiment 11: a conversion rate reached by selection alone', () => {
	it.each([
		[1.1, -18, -10],
		[1.2, -33, -20],
		[1.3, -46, -30],
		[1.5, -66, -50]
	])('times %d takes %d%% of the volume and %d%% of the wins', (times, volume, wins) => {
		respondByRate(0.2, pullTo(0.2 * times), onlyBar, allChannels, 0.3, answer);
		expect(answer.real).toBeCloseTo(times, 6);
		expect(Math.abs(100 * (answer.pass - 1) - volume)).toBeLessThan(0.6);
		expect(Math.abs(100 * (answer.pass * answer.real - 1) - wins)).toBeLessThan(0.6);
	});
});

describe('experiment 11: opportunities reached by a lower bar', () => {
	it.each([
		[1.1, -5, 4.5],
		[1.25, -12, 10.2],
		[1.5, -22, 16.9]
	])('times %d takes %d%% of the win rate and adds %d%% of wins', (times, rate, wins) => {
		respondByOpportunities(10, pullTo(10 * times), onlyBar, allChannels, 0, answer);
		const gain = onlyBar.quality.gainAt(answer.pass);
		expect(answer.pass).toBeCloseTo(times, 6);
		expect(Math.abs(100 * (gain - 1) - rate)).toBeLessThan(0.6);
		expect(Math.abs(100 * (answer.pass * gain - 1) - wins)).toBeLessThan(0.1);
	});

	it('adds nothing once attention is charged for', () => {
		respondByOpportunities(10, pullTo(12.5), onlyBar, allChannels, 0, answer);
		const wins = answer.pass * onlyBar.quality.gainAt(answer.pass);
		expect(Math.abs(wins * answer.attention ** 0.45 - 1)).toBeLessThan(0.01);
	});

	it('costs no attention where what is below the bar is sent back', () => {
		const gate = { strength: 1, noise: 0 };
		respondByOpportunities(10, pullTo(12.5, { gate }), onlyBar, allChannels, 0, answer);
		expect(answer.attention).toBe(1);
		expect(answer.real).toBeCloseTo(1, 8);
	});
});

describe('acceptance by somebody else', () => {
	it('accepts more of what is below the bar the less clear the rule is', () => {
		const of = (noise: number): number => acceptedOf(1.25, 0.6, { strength: 1, noise });
		expect(of(0)).toBe(0);
		expect(of(0.1)).toBeGreaterThan(0);
		expect(of(1)).toBeGreaterThan(of(0.1));
		// A reader who cannot tell at all accepts half.
		expect(of(1e6)).toBeCloseTo(0.5, 5);
		expect(acceptedOf(1.25, 0.6, { strength: 0, noise: 0 })).toBe(1);
	});
});

describe('a rate', () => {
	it('is bettered by skill two points at most, and looks better than it is', () => {
		respondByRate(0.331, pullTo(0.331 * 1.3), setting, allChannels, 0.6, answer);
		expect(answer.win).toBeLessThanOrEqual(1 + 0.02 / 0.331);
		expect(answer.win).toBeGreaterThan(1);
		expect(answer.logged).toBeGreaterThan(answer.real);
	});

	it('cannot be better than that of the best deals', () => {
		respondByRate(0.331, pullTo(0.331 * 9), onlyBar, allChannels, 0.3, answer);
		expect(answer.pass).toBe(0.05);
	});
});

describe('deal size', () => {
	it('is raised by bigger prospects, by letting small deals go, and on paper', () => {
		respondBySize(5000, pullTo(6000), setting, allChannels, answer);
		expect(answer.size).toBeGreaterThan(1.1);
		expect(answer.logged).toBeGreaterThan(answer.size);
		expect(answer.yield).toBeLessThan(1);
		expect(answer.win).toBeLessThan(1);
		expect(answer.cycle).toBeGreaterThan(1);
	});

	it('keeps fewer deals the larger they have to be on average', () => {
		// Log-normal, log-sd .8: above the median the mean is Phi(.8) / .5 times as large.
		expect(keptFor(0.7881446 / 0.5)).toBeCloseTo(0.5, 6);
		expect(keptFor(1)).toBeCloseTo(1, 6);
	});

	it('changes odds, not chances', () => {
		expect(withOdds(0.5, 1)).toBe(1);
		expect(0.5 * withOdds(0.5, 3)).toBeCloseTo(0.75, 12);
	});
});
