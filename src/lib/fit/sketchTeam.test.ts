import { describe, expect, it } from 'vitest';
import { distributionOf } from '../stats/distributionOf';
import { naturalBookingsPerRepMonth } from '../sim/naive';
import { teamOfSketch } from './sketchTeam';

describe('teamOfSketch', () => {
	it('books what the sketch says', () => {
		const team = teamOfSketch({ reps: 4, dialsPerDay: 52, bookingsPerRepMonth: 61000 }, 'EUR');
		expect(naturalBookingsPerRepMonth(team) / 61000).toBeCloseTo(1, 9);
		expect(team.reps.map((rep) => rep.dialsPerDay.value)).toEqual([52, 52, 52, 52]);
		expect(team.currency).toBe('EUR');
	});

	it.each([0.02, 0.22, 0.5, 0.978, 0.999])(
		'draws win rates around %d, none outside (0, 1)',
		(winRate) => {
			const { posterior } = teamOfSketch({ reps: 1, winRate }, 'USD').reps[0].winRate;
			const law = distributionOf(posterior!);
			expect(law.mean).toBeCloseTo(winRate, 9);
			expect(Math.sqrt(law.variance)).toBeCloseTo(0.15 * Math.min(winRate, 1 - winRate), 9);
		}
	);

	it('leaves the spread over rep-months that it was told', () => {
		const told = teamOfSketch({ reps: 5, dialsPerDay: 45, dialsSd: 15 }, 'USD').hotSd.value;
		// ln(1 + (15/45)^2) = .105 in all; reps have .18^2 of it, day-to-day noise (1/45 + 1/4.5)/21.7.
		expect(told).toBeCloseTo(Math.sqrt(Math.log(1 + 1 / 9) - 0.0324 - 0.01124), 3);
		expect(teamOfSketch({ reps: 5, dialsPerDay: 45, dialsSd: 1 }, 'USD').hotSd.value).toBe(0);
	});

	it('marks everything as assumed but what was given', () => {
		const [rep] = teamOfSketch({ reps: 1, dialsPerDay: 45 }, 'USD').reps;
		expect(rep.dialsPerDay.source).toBe('data');
		expect(rep.winRate.source).toBe('prior');
	});

	it('refuses what is no team, naming it', () => {
		expect(() => teamOfSketch({ reps: 0 }, 'USD')).toThrow('reps = 0');
		expect(() => teamOfSketch({ reps: 2, winRate: 1 }, 'USD')).toThrow('winRate = 1');
		expect(() => teamOfSketch({ reps: 2, cycleDays: -3 }, 'USD')).toThrow('cycleDays = -3');
	});
});
