import { describe, expect, it } from 'vitest';
import { drawYear } from '../../../src/lib/data/sample/drawYear';
import { sampleEconomics } from '../../../src/lib/data/sample/economics';
import { sampleSeed } from '../../../src/lib/data/sample/sampleSeed';
import { allHold, factsOf, type YearFacts } from './yearFacts';

const facts = factsOf(drawYear(sampleSeed, sampleEconomics));

describe('the search for the sample seed', () => {
	it('accepts the seed in use', () => {
		expect(allHold(facts)).toBe(true);
	});

	it.each<[string, Partial<YearFacts>]>([
		['dials', { dialsPerDay: 45.6 }],
		['four big months', { bigMonths: 4 }],
		['six big months', { bigMonths: 6 }],
		['dials of the big months', { bigMonthDials: 63.1 }],
		['bookings', { bookingsUsd: 53900 }],
		['wins', { wins: 20.1 }],
		['amounts', { amountSd: 0.61 }],
		['one rep with flat days', { dispersions: [...facts.dispersions.slice(1), 5.9] }],
		['the busiest rep being the best', { busiestIsNotBest: false }]
	])('refuses a year that is wrong in %s alone', (_, wrong) => {
		expect(allHold({ ...facts, ...wrong })).toBe(false);
	});
});
