import { describe, expect, it } from 'vitest';
import { readOccasions } from './fewOccasions';

const seen = {
	reached: 5,
	of: 60,
	bookingsReached: 80000,
	bookingsMean: 50000,
	metricThere: 60,
	metricMean: 45,
	metricSd: 15
};

/** Acceptance experiment 4 of D§8.1; the values and tolerances are its own. */
describe('five of sixty months above $80K, at 60 dials instead of 45', () => {
	const reading = readOccasions(seen);

	it('pins down correlation times sd at 8.15 dials', () => {
		expect(Math.abs(reading.correlationTimesSd - 8.15)).toBeLessThan(0.05);
	});

	it('gives a correlation of .54 at an sd of 15', () => {
		expect(Math.abs(reading.correlation / 0.54 - 1)).toBeLessThan(0.01);
	});

	it('expects $61.8K from 60 dials, not $80K', () => {
		expect(Math.abs(reading.expectedThere / 61800 - 1)).toBeLessThan(0.01);
	});

	it('would need 83 dials for $80K if the whole slope were causal', () => {
		expect(Math.abs(reading.metricNeeded / 83 - 1)).toBeLessThan(0.01);
	});

	it.each([
		[10, 0.82, 76500],
		[12, 0.68, 68400],
		[20, 0.41, 56600],
		[25, 0.33, 54200]
	])('agrees with the table of D§6.2 at an sd of %d', (metricSd, correlation, expected) => {
		const other = readOccasions({ ...seen, metricSd });
		// The table is rounded to two digits and to $100.
		expect(Math.abs(other.correlation - correlation)).toBeLessThan(0.006);
		expect(Math.abs(other.expectedThere - expected)).toBeLessThan(100);
	});

	it('refuses counts that leave no tail', () => {
		expect(() => readOccasions({ ...seen, reached: 0 })).toThrow('reached / of = 0 / 60');
		expect(() => readOccasions({ ...seen, metricSd: 0 })).toThrow('metricSd = 0');
	});
});
