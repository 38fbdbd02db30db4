import { describe, expect, it } from 'vitest';
import { pressureStop, pressureStops } from './pressure';

describe('how hard you push', () => {
	it.each([
		[0, 'mentioned'],
		[0.03, 'mentioned'],
		[0.16, 'mentioned'],
		[0.17, 'tracked'],
		[0.3, 'tracked'],
		[0.42, 'reviewed'],
		[0.52, 'reviewed'],
		[0.64, 'bonus'],
		[0.75, 'bonus'],
		[0.87, 'bonus'],
		[0.88, 'job'],
		[1, 'job']
	])('takes the words of the nearest stop for %d: %s', (pressure, short) => {
		expect(pressureStop(pressure).short).toBe(short);
	});

	it('keeps the five stops of the scale in order', () => {
		expect(pressureStops.map((stop) => stop.value)).toEqual([0.03, 0.3, 0.52, 0.75, 1]);
	});
});
