import { beforeAll, describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { sampleEconomics } from '../data/sample/economics';
import { dayOf } from '../history/calendar';
import type { History } from '../history/history';
import { distributionOf } from '../stats/distributionOf';
import { fitHistory, fitTeam, type TeamFit } from './fitTeam';

const empty = (values: readonly number[]): Float64Array => Float64Array.from(values);

/** Two reps, six months of counts: the file that most managers have. */
function periodHistory(): History {
	const months = 6;
	const rows = 2 * months;
	const rep = Int32Array.from({ length: rows }, (_, i) => i % 2);
	const start = Float64Array.from({ length: rows }, (_, i) => dayOf(2025, 1 + (i >> 1), 1));
	const of = (each: (i: number) => number): Float64Array =>
		Float64Array.from(rep, (_, i) => each(i));
	return {
		name: 'counts',
		currency: 'EUR',
		snapshot: dayOf(2025, 6, 30),
		reps: {
			rows: 2,
			id: ['a', 'b'],
			name: ['Ada', 'Bo'],
			level: ['', ''],
			team: ['', ''],
			start: empty([NaN, NaN]),
			end: empty([NaN, NaN])
		},
		activities: null,
		leads: null,
		contacts: null,
		accounts: null,
		opportunities: null,
		stageHistory: null,
		targets: null,
		repPeriods: {
			rows,
			rep,
			start,
			end: Float64Array.from(start, (_, i) => dayOf(2025, 2 + (i >> 1), 1)),
			dials: of((i) => 900 + 40 * (i % 5) + 60 * (i % 2)),
			conversations: null,
			demos: of((i) => 30 + (i % 4)),
			opportunities: of((i) => 20 + (i % 3)),
			wins: of((i) => 6 + (i % 2)),
			bookings: of((i) => 24000 + 900 * (i % 5))
		}
	};
}

describe('fitHistory on the sample team', () => {
	let fit: TeamFit;
	beforeAll(() => {
		fit = fitHistory(sampleTeam())!;
	});

	// The sample's economics are known; the fit has to find them in one year of five reps. Each
	// tolerance is three standard errors of what a year can say.
	it('finds the level of dials and how days and months spread around it', () => {
		const { team } = fit;
		const mean = team.reps.reduce((sum, rep) => sum + rep.dialsPerDay.value, 0) / 5;
		expect(Math.abs(mean - 45.3)).toBeLessThan(1);
		expect(Math.abs(team.dialSize.value / sampleEconomics.dialSize - 1)).toBeLessThan(0.15);
		expect(Math.abs(team.hotSd.value - sampleEconomics.hotSd)).toBeLessThan(0.08);
	});

	it('finds how long deals take although every sixth is still open', () => {
		const median = distributionOf(fit.team.cycleWon).quantile(0.5);
		expect(Math.abs(median / sampleEconomics.cycleMedianDays - 1)).toBeLessThan(0.08);
		expect(fit.cycle!.openRows).toBeGreaterThan(300);
	});

	it('finds the share of own business', () => {
		expect(Math.abs(fit.team.phiSelf.value - sampleEconomics.ownShare)).toBeLessThan(0.06);
		expect(fit.team.phiSelf.source).toBe('fit');
	});

	it('finds that hot months move closing', () => {
		const { value, posterior } = fit.team.hotLoading;
		expect(posterior!.parameters.sd).toBeLessThan(0.3);
		expect(Math.abs(value - sampleEconomics.hotLoading)).toBeLessThan(3 * posterior!.parameters.sd);
	});

	it('keeps the mean of the won amounts, reps taken together', () => {
		const { dealSize, dealSizeScale, reps } = fit.team;
		const { amounts } = fit.dealSize!;
		const mean = amounts.reduce((a, b) => a + b, 0) / amounts.length;
		const level = distributionOf(dealSize).mean * dealSizeScale.value;
		const deals = reps.reduce((n, rep) => n + rep.dealSizeFactor.n, 0);
		const fitted = reps.reduce(
			(sum, { dealSizeFactor: { n, posterior } }) =>
				sum + (n / deals) * level * distributionOf(posterior!).mean,
			0
		);
		expect(fitted / mean).toBeCloseTo(1, 9);
	});

	it('counts every rep-month, and bookings to the cent', () => {
		const { months } = fit.team;
		expect(months!.rows).toBe(60);
		expect(months!.bookings.filter((amount) => amount > 80000).length).toBe(5);
	});

	it('takes over every open deal with its age', () => {
		const { open } = fit.team;
		const history = sampleTeam();
		const openRows = history.opportunities!.outcome.filter((outcome) => outcome === 0).length;
		expect(open!.rows + fit.openLeftOut).toBe(openRows);
		expect(Math.min(...open!.ageDays)).toBeGreaterThanOrEqual(0);
	});

	it('marks what it fitted and misses nothing', () => {
		expect(fit.team.missing).toEqual([]);
		for (const rep of fit.team.reps) expect(rep.winRate.source).toBe('fit');
	});

	it('shrinks reps towards each other', () => {
		for (const pooled of Object.values(fit.pooling)) {
			if (!pooled) continue;
			for (const unit of pooled.pooled.units) {
				expect(unit.weight).toBeGreaterThanOrEqual(0);
				expect(unit.weight).toBeLessThan(1);
			}
		}
	});

	it('is a plain value that crosses to a worker', () => {
		expect(structuredClone(fit.team)).toEqual(fit.team);
	});

	it('gives the minutes of a day that add up', () => {
		const { minutes, workingMinutes } = fit.team;
		const total = Object.values(minutes).reduce((a, b) => a + b, 0);
		expect(total).toBeCloseTo(workingMinutes, 9);
	});
});

describe('a history of counts by rep and month', () => {
	const team = fitTeam(periodHistory());

	it('is enough for a team', () => {
		expect(team.reps.map((rep) => rep.name)).toEqual(['Ada', 'Bo']);
		expect(team.months!.rows).toBe(12);
		// About 980 dials in 21.3 working days.
		for (const rep of team.reps) expect(Math.abs(rep.dialsPerDay.value - 46.5)).toBeLessThan(4);
	});

	it('names what it could not say', () => {
		expect(team.missing).toEqual(
			expect.arrayContaining(['opportunities', 'cycle', 'dealSize', 'source', 'levels'])
		);
		expect(team.phiSelf.source).not.toBe('fit');
	});

	it('takes the mean deal from bookings and wins', () => {
		const mean = distributionOf(team.dealSize).mean;
		expect(Math.abs(mean / (25750 / 6.5) - 1)).toBeLessThan(0.05);
	});
});

describe('a history without a trace', () => {
	it('gives no team, in words of the caller', () => {
		const nothing = { ...periodHistory(), repPeriods: null };
		expect(fitHistory(nothing)).toBeNull();
		expect(() => fitTeam(nothing)).toThrow('no rep with a trace');
	});
});
