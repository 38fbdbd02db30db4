import { beforeAll, describe, expect, it } from 'vitest';
import { sixTouchEconomics } from '../data/examples/sixTouches/economics';
import { sixTouches } from '../data/examples/sixTouches/sixTouches';
import { sampleTeam } from '../data/sample/sampleTeam';
import { naturalLead } from '../model/touches/assumedTouches';
import { ratesOfLaw } from '../stats/touches/touchLaw';
import { fitHistory, type TeamFit } from './fitTeam';

const history = sixTouches();

describe('the work of prospects, from a history that names whom calls were for', () => {
	let fit: TeamFit;
	beforeAll(() => {
		fit = fitHistory(history)!;
	});
	const work = () => fit.team.touches!.work!;

	it('finds the truth of the six-touch team', () => {
		const { intervalDays, leadsPerDay, touchesPerDial } = work();
		expect(intervalDays.value).toBe(sixTouchEconomics.intervalDays);
		// 8,769 leads in a year of six reps: three standard errors are 3%.
		expect(Math.abs(leadsPerDay.value / sixTouchEconomics.leadsPerDay - 1)).toBeLessThan(0.035);
		expect(leadsPerDay.source).toBe('fit');
		expect(touchesPerDial.value).toBe(1);
	});

	it('fits the touches with it: what a lead is worth and takes today', () => {
		const { unit, law } = fit.team.touches!;
		expect(unit).toBe('deal');
		const { chance, touches } = naturalLead(law);
		const deals = history.opportunities!;
		const made = deals.touches!.reduce((a, b) => a + b, 0) / deals.rows;
		// Open ones will still be touched: a bit more than was made so far.
		expect(touches / made).toBeGreaterThan(1);
		expect(touches / made).toBeLessThan(1.1);
		expect(Math.abs(chance - 0.04)).toBeLessThan(0.005);
	});

	it('sees how few wins come late', () => {
		const { won } = ratesOfLaw(fit.team.touches!.law, 8);
		expect(won[0]).toBeGreaterThan(0.01);
		for (let n = 4; n <= 8; n++) expect(won[n - 1]).toBeLessThan(0.002);
	});

	it('starts from the prospects that are open on the last day, longest waiting first', () => {
		const { rows, idleDays, touches, rep } = work().open!;
		// One interval's calls are waiting, and some that reps have given up without closing them yet.
		const since = history.snapshot - 4;
		const calls = history.activities!.when.filter((when) => Math.floor(when) > since - 1).length;
		expect(rows / calls).toBeGreaterThan(0.6);
		expect(rows / calls).toBeLessThan(1.3);
		for (let i = 1; i < rows; i++) expect(idleDays[i]).toBeLessThanOrEqual(idleDays[i - 1]);
		expect(Math.min(...touches)).toBe(1);
		expect([...new Set(rep)].sort()).toEqual([0, 1, 2, 3, 4, 5]);
	});
});

describe('a history that does not name them', () => {
	it('says nothing of queues: the sample team dials without a name', () => {
		expect(fitHistory(sampleTeam())!.team.touches!.work).toBeNull();
	});

	it('takes for supply at least what was started, where every lead was called', () => {
		const opportunities = history.opportunities!;
		const all = fitHistory({ ...history, leads: null })!.team.touches!.work!.leadsPerDay;
		const started = opportunities.rows / (6 * 261);
		expect(all.source).toBe('guess');
		expect(all.value).toBeCloseTo(1.5 * started, 1);
	});
});
