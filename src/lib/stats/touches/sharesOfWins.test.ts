import { describe, expect, it } from 'vitest';
import { readSharesOfWins } from './sharesOfWins';
import { LOST, WON } from '../../history/history';
import { countTouches, GIVEN_UP } from './touchTable';
import { ratesOf, workedUnder } from './workRule';

const seen = {
	winRate: 0.04,
	earlier: { touches: 3, share: 0.95, meanTouch: 1.9 },
	later: { touches: 6, share: 0.99, meanTouch: 4.7 }
};

/** Acceptance experiment 5 of D§8.1; the figures are those of D§6.1, at their number of digits. */
describe('4% won, 95% of wins by touch 3 and 99% by touch 6', () => {
	const reading = readSharesOfWins(seen);

	it('costs 97.5% more touches for 4.2% more wins', () => {
		expect(1000 * reading.earlier.touches).toBeCloseTo(2958, 0);
		expect(1000 * reading.later.touches).toBeCloseTo(5842, 0);
		expect(reading.touchesChange).toBeCloseTo(0.975, 3);
		expect(1000 * reading.earlier.wins).toBeCloseTo(38, 10);
		expect(1000 * reading.later.wins).toBeCloseTo(39.6, 10);
		expect(reading.leadBound).toBeCloseTo(0.042, 3);
	});

	it('loses 47% of the wins where touches are what is short', () => {
		expect(reading.capacityBound).toBeCloseTo(-0.472, 3);
	});

	it('reads "99.8%" as a share of opportunities, and 49.4% as the share of touches', () => {
		expect(reading.opportunitiesWithoutNeed).toBeCloseTo(0.998, 12);
		expect(reading.touchesBeyond).toBeCloseTo(0.494, 3);
		expect(reading.beyondWithoutWin).toBeCloseTo(0.99906, 5);
	});

	it('takes one win in 78 touches up to 3 and one in 1,802 beyond', () => {
		expect(reading.touchesPerWin.earlier).toBeCloseTo(78, 0);
		expect(Math.round(reading.touchesPerWin.beyond)).toBe(1802);
	});

	it('is what the touch-by-touch arithmetic gives for prospects like these', () => {
		// 100,000 opportunities with the same shares and the same mean winning touches.
		const groups: readonly (readonly [number, number, number])[] = [
			[1380, 1, WON],
			[1420, 2, WON],
			[1000, 3, WON],
			[78, 4, WON],
			[52, 5, WON],
			[30, 6, WON],
			[40, 7, WON],
			[95_000, 7, LOST],
			[1000, 7, GIVEN_UP]
		];
		const column = (of: 1 | 2): number[] =>
			groups.flatMap((group) => Array<number>(group[0]).fill(group[of]));
		const rates = ratesOf(countTouches({ touches: column(1), outcome: column(2) }));
		for (const [k, step] of [[3, 'earlier'] as const, [6, 'later'] as const]) {
			const worked = workedUnder(rates, { atLeast: k, atMost: k }, 'asKept');
			// Only rounding of products of a few rates.
			expect(worked.touches).toBeCloseTo(reading[step].touches, 10);
			expect(worked.chance).toBeCloseTo(reading[step].wins, 12);
		}
	});
});

describe('readSharesOfWins', () => {
	it('puts wins in the middle of their step when nothing else is said, and hardly moves', () => {
		const plain = readSharesOfWins({
			winRate: 0.04,
			earlier: { touches: 3, share: 0.95 },
			later: { touches: 6, share: 0.99 }
		});
		// Two means of a tenth and three tenths of a touch, for 4% of the opportunities.
		expect(Math.abs(plain.touchesChange - readSharesOfWins(seen).touchesChange)).toBeLessThan(
			0.005
		);
	});

	it('needs endless touches for a win that does not come', () => {
		const reading = readSharesOfWins({ ...seen, later: { touches: 6, share: 0.95 } });
		expect(reading.touchesPerWin.beyond).toBe(Infinity);
		expect(reading.leadBound).toBe(0);
	});

	it.each([
		[{ ...seen, winRate: 0 }, 'winRate = 0, must be in (0, 1)'],
		[{ ...seen, earlier: { touches: 0, share: 0.9 } }, 'earlier.touches = 0'],
		[
			{ ...seen, later: { touches: 3, share: 0.99 } },
			'later.touches = 3, must be a whole number > 3'
		],
		[{ ...seen, later: { touches: 6, share: 0.9 } }, 'later.share = 0.9, must be in [0.95, 1]'],
		[{ ...seen, later: { ...seen.later, meanTouch: 3 } }, 'later.meanTouch = 3, must be in (3, 6]']
	])('refuses %j', (bad, message) => {
		expect(() => readSharesOfWins(bad)).toThrow(`readSharesOfWins: ${message}`);
	});
});
