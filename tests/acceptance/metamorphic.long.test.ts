import { describe, expect, it } from 'vitest';
import { chunksOf, column, forecastOf, mean, scale } from './play';
import { atDefaults, referencePlan, referenceTeam } from './world';
import type { OpenPipeline, Quantity, Team } from '../../src/lib/model/team';
import { mostTouches } from '../../src/lib/model/touches/touchTables';
import { keyOfId } from '../../src/lib/random/key';
import type { SmoothHazard } from '../../src/lib/stats/touches/smoothHazard';

/** What must hold whatever the numbers are (D§8 item 7). Parameters are drawn from their priors. */
const plan = referencePlan({ assumptions: {} });
const team = referenceTeam({ cycle: 'long' });

/** So many open deals for each rep, of all ages up to 60 working days and amounts around $3.5K. */
function openDeals(each: number, reps: number): OpenPipeline {
	const rows = each * reps;
	const column = (value: (place: number) => number) =>
		Float64Array.from({ length: rows }, (_, i) => value(i % each));
	return {
		rows,
		rep: Int32Array.from({ length: rows }, (_, i) => Math.floor(i / each)),
		key: Int32Array.from({ length: rows }, (_, i) => keyOfId(`deal ${i}`)),
		ageDays: column((place) => place % 60),
		amount: column((place) => 2000 + 100 * (place % 31))
	};
}

const withOpenDeals = (reps: number): Team => ({
	...referenceTeam({ cycle: 'long', reps }),
	open: openDeals(90, reps)
});

/** Prospects played one by one: each rep has leads of its own and forty prospects in work. */
function withProspects(reps: number): Team {
	const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });
	const open = openDeals(40, reps);
	const flat = (logit: number): SmoothHazard => ({
		logit: new Array<number>(mostTouches).fill(logit),
		standardError: new Array<number>(mostTouches).fill(0),
		smoothing: 0,
		converged: true
	});
	const { rows, rep, key } = open;
	return {
		...referenceTeam({ cycle: 'long', reps }),
		touches: {
			unit: 'deal',
			// 2% are won at a touch, one in eight is given up after it.
			law: {
				won: flat(-3.9),
				lost: null,
				givenUp: flat(-1.95),
				...{ units: 0, wins: 0, touches: 0, soundTo: 0, longest: 0 }
			},
			work: {
				intervalDays: exactly(3),
				leadsPerDay: exactly(5),
				touchesPerDial: exactly(1),
				open: {
					rows,
					rep,
					key,
					touches: Int32Array.from({ length: rows }, (_, i) => 1 + (i % 4)),
					idleDays: Float64Array.from({ length: rows }, (_, i) => i % 3)
				}
			}
		}
	};
}

describe('under the same luck', () => {
	it('a target below what everybody does, with no coasting, changes nothing', () => {
		const low = referencePlan({ level: 0.5, assumptions: { coasting: 0 } });
		const [chunk] = chunksOf({ team, plan: low }, 'quarter', 100);
		expect(column([chunk], 'bookings', 2, 1)).toEqual(column([chunk], 'bookings', 2, 0));
	});

	it('a replication is the same in a short and in a long run, and in any order', () => {
		const [first, second] = chunksOf({ team, plan }, 'quarter', 200);
		const [, again] = chunksOf({ team, plan }, 'quarter', 200);
		expect(again.columns).toEqual(second.columns);
		expect(chunksOf({ team, plan }, 'quarter', 100)[0].columns).toEqual(first.columns);
	});

	it('the first quarter of the year is the quarter', () => {
		const quarter = column(chunksOf({ team, plan }, 'quarter', 100), 'bookings', 2, 1);
		const year = column(chunksOf({ team, plan }, 'year', 100), 'byQuarter', 8, 4);
		// Sums over reps and over deals are taken in another order: equal to rounding.
		year.forEach((value, i) => expect(Math.abs(value / quarter[i] - 1)).toBeLessThan(1e-12));
	});

	it('permuting the reps permutes the results', () => {
		const order = [3, 0, 4, 2, 1];
		const permuted: Team = { ...team, reps: order.map((r) => team.reps[r]) };
		const [straight] = chunksOf({ team, plan }, 'quarter', 100);
		const [mixed] = chunksOf({ team: permuted, plan }, 'quarter', 100);
		order.forEach((r, place) => {
			expect(column([mixed], 'byRep', 10, 5 + place)).toEqual(
				column([straight], 'byRep', 10, 5 + r)
			);
		});
	});

	it('another seed gives other luck', () => {
		const other = { ...plan, seed: 'another' };
		const [a] = chunksOf({ team, plan }, 'quarter', 100);
		const [b] = chunksOf({ team, plan: other }, 'quarter', 100);
		expect(a.columns.bookings).not.toEqual(b.columns.bookings);
	});
});

describe('whatever the target', () => {
	it.each([
		[40, 0.3],
		[60, 1],
		[90, 0.75]
	])('at %d dials and pressure %d the minutes add up to the hours worked', (level, pressure) => {
		const input = { team, plan: referencePlan({ level, pressure, guard: 0.5, assumptions: {} }) };
		const { scenarios } = forecastOf(input, { quarter: 100 });
		const total = (s: (typeof scenarios)[number]): number =>
			Object.values(s.minutes).reduce((a, b) => a + b, 0);
		expect(total(scenarios[0])).toBeCloseTo(team.workingMinutes, 6);
		// Hours may grow with effort (Result 1) and shrink with coasting; nothing goes below zero.
		expect(total(scenarios[1])).toBeLessThan(team.workingMinutes * 1.3);
		for (const minutes of Object.values(scenarios[1].minutes)) expect(minutes).toBeGreaterThan(0);
	});

	it('the log never says less than what was done', () => {
		for (const level of [30, 45, 60, 80]) {
			const input = { team, plan: referencePlan({ level, assumptions: {} }) };
			const { scenarios } = forecastOf(input, { quarter: 100 });
			for (const rep of scenarios[1].perRep)
				expect(rep.logged).toBeGreaterThanOrEqual(rep.real - 1e-9);
		}
	});

	it('more guard never means more padding', () => {
		let before = Infinity;
		for (const guard of [0, 0.25, 0.5, 0.75, 1]) {
			const input = { team, plan: referencePlan({ guard, assumptions: {} }) };
			const { metric } = forecastOf(input, { quarter: 100 }).scenarios[1];
			const padding = metric.logged - metric.real;
			expect(padding).toBeLessThanOrEqual(before);
			before = padding;
		}
	});

	it.each([
		['reps', (reps: number) => referenceTeam({ cycle: 'long', reps })],
		['reps and open deals', (reps: number) => withOpenDeals(reps)],
		['reps, leads and prospects in work', (reps: number) => withProspects(reps)]
	])('twice the %s book twice as much on average', (_, teamOf) => {
		const count = 400 * scale;
		const [five, ten] = [5, 10].map((reps) =>
			forecastOf({ team: teamOf(reps), plan }, { quarter: count })
		);
		for (const a of [0, 1]) {
			const [small, large] = [five.scenarios[a].bookings, ten.scenarios[a].bookings];
			const error = Math.hypot(2 * small.monteCarloError, large.monteCarloError);
			expect(Math.abs(large.mean - 2 * small.mean)).toBeLessThan(3 * error);
		}
	});

	it('open deals are business of their own: without them less is booked', () => {
		const [none] = forecastOf({ team: withOpenDeals(5), plan }, { quarter: 100 }).scenarios;
		const emptied = { ...withOpenDeals(5), open: openDeals(0, 5) };
		const [without] = forecastOf({ team: emptied, plan }, { quarter: 100 }).scenarios;
		expect(none.bookings.mean).toBeGreaterThan(1.2 * without.bookings.mean);
	});
});

describe('the waterfall', () => {
	it('ends exactly at the mean with the target', () => {
		const result = forecastOf({ team, plan }, { quarter: 400, cascade: 100 });
		const start = result.naive.envelope ?? result.naive.line!;
		const sum = result.waterfall.reduce((total, step) => total + step.amount, start);
		expect(sum).toBeCloseTo(result.scenarios[1].bookings.mean, 4);
	});

	it('has the scenario itself as its last arm', () => {
		const cascade = column(chunksOf({ team, plan }, 'cascade', 100), 'bookings', 7, 6);
		const quarter = column(chunksOf({ team, plan }, 'quarter', 100), 'bookings', 2, 1);
		expect(cascade).toEqual(quarter);
	});
});

describe('known answers', () => {
	// Natural team without hot months or rep effects: compound Poisson in steady state.
	it('matches the compound Poisson mean and variance', () => {
		const plain = referenceTeam({ cycle: 'short', representative: true });
		const none = referencePlan({ targets: [] });
		const input = { team: plain, plan: none };
		const bookings = column(chunksOf(input, 'quarter', 1000 * scale), 'bookings', 1, 0);
		const days = forecastOf(input, { quarter: 100 }).period.workingDays;
		// Where nothing moves the mean of a day, its dials stay rounded to the grid of the count tables, a
		// third of a percent too high here; demos go with their power eta.
		const grid = Math.exp(0.01 * Math.round(Math.log(45) / 0.01));
		const wins = (14.3 / 21.741) * days * 5 * (grid / 45) ** atDefaults.eta;
		const [deal, logSd] = [3500, 0.6];
		const expectedMean = wins * deal;
		const expectedVariance = wins * deal * deal * Math.exp(logSd * logSd);
		const average = mean(bookings);
		const variance = mean(bookings.map((b) => (b - average) ** 2));
		const n = bookings.length;
		expect(Math.abs(average - expectedMean)).toBeLessThan(3 * Math.sqrt(expectedVariance / n));
		// Nearly normal: the variance of a variance is 2 v^2 / n. Dials are Poisson too, which the
		// own prospecting feels as a spread of eta^2 / (45 x 21) of a month's mean: under 1%.
		expect(Math.abs(variance / expectedVariance - 1)).toBeLessThan(3 * Math.sqrt(2 / n) + 0.01);
	});
});
