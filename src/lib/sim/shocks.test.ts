import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../fit/sketchTeam';
import { planDefaults, type Plan, type ShockSpec } from '../model/plan';
import { shockIds, type ShockId } from '../model/shocks';
import type { Team } from '../model/team';
import { teamInPlay } from '../model/teamInPlay';
import { createPlayer } from './playChunk';

const sketched = teamOfSketch({ reps: 3, dialsPerDay: 45, cycleDays: 20 }, 'USD');
const REPLICATIONS = 60;

const planWith = (shocks: readonly ShockSpec[], more: Partial<Plan> = {}): Plan => ({
	...planDefaults,
	goal: 1,
	shocks,
	...more
});

/** Bookings by replication, then rep, without a target. */
function booked(shocks: readonly ShockSpec[], team: Team = sketched): number[][] {
	const plan = planWith(shocks);
	const played = teamInPlay(team, plan);
	const player = createPlayer({ team: played, plan });
	const { byRep } = player.play({ job: 'quarter', first: 0, count: REPLICATIONS }).columns;
	const reps = played.reps.length;
	return Array.from({ length: REPLICATIONS }, (_, k) =>
		Array.from(byRep.subarray(k * reps, (k + 1) * reps))
	);
}

const plain = booked([]);
const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (rows: readonly number[][]): number => sum(rows.map(sum)) / rows.length;

/** Values at which a shock is none. The lost whale has no such value. */
const neutral: Readonly<Record<Exclude<ShockId, 'lostWhale'>, Omit<ShockSpec, 'type'>>> = {
	winRate: { change: 0, fromDay: 0 },
	dealSize: { change: 0, fromDay: 0 },
	price: { change: 0, elasticity: -2, fromDay: 0 },
	leadSupply: { volume: 0, quality: 0, fromDay: 0 },
	slip: { days: 0, fromDay: 0 },
	holiday: { fromDay: 260, days: 5 },
	repLeaves: { fromDay: 260, kept: 0 },
	repJoins: { fromDay: 260 }
};

describe('shocks', () => {
	it.each(shockIds.filter((id) => id !== 'lostWhale'))(
		'change nothing, draw by draw, where there is nothing to %s',
		(type) => {
			const rows = booked([{ type, ...neutral[type] }]);
			rows.forEach((row, k) => expect(row.slice(0, 3)).toEqual(plain[k]));
		}
	);

	it('make every amount smaller by the change, and win as many deals', () => {
		booked([{ type: 'dealSize', change: -0.2, fromDay: 0 }]).forEach((row, k) => {
			// Sums of rounded products differ in the last digits.
			row.forEach((amount, r) => expect(amount).toBeCloseTo(0.8 * plain[k][r], 4));
		});
	});

	it('say of a price without an elasticity what they say of a size', () => {
		expect(booked([{ type: 'price', change: 0.3, elasticity: 0, fromDay: 0 }])).toEqual(
			booked([{ type: 'dealSize', change: 0.3, fromDay: 0 }])
		);
	});

	it('leave revenue about where it was when a price rises at an elasticity of -1', () => {
		const rows = booked([{ type: 'price', change: 0.2, elasticity: -1, fromDay: 0 }]);
		// The mean of 60 paired quarters; the same deals are judged, so that 10% is three errors.
		expect(Math.abs(mean(rows) / mean(plain) - 1)).toBeLessThan(0.1);
	});

	it.each<ShockSpec>([
		{ type: 'winRate', change: -0.3, fromDay: 0 },
		{ type: 'leadSupply', volume: -0.4, quality: 0, fromDay: 0 },
		{ type: 'leadSupply', volume: 0, quality: -0.4, fromDay: 0 },
		{ type: 'lostWhale' }
	])('take deals away and add none: $type', (shock) => {
		const rows = booked([shock]);
		rows.forEach((row, k) => {
			row.forEach((amount, r) => expect(amount).toBeLessThanOrEqual(plain[k][r] + 1e-6));
		});
		expect(mean(rows)).toBeLessThan(mean(plain));
	});

	it('take one deal from one rep where the whale is lost', () => {
		booked([{ type: 'lostWhale' }]).forEach((row, k) => {
			const hit = row.filter((amount, r) => Math.abs(amount - plain[k][r]) > 1e-6);
			expect(hit.length).toBeLessThanOrEqual(1);
		});
	});

	it('close nothing within the quarter where decisions drag beyond it', () => {
		for (const row of booked([{ type: 'slip', days: 130, fromDay: 0 }])) expect(sum(row)).toBe(0);
	});

	it('book nothing in a quarter in which nobody works', () => {
		const rows = booked([
			{ type: 'holiday', fromDay: 0, days: 60 },
			{ type: 'holiday', fromDay: 60, days: 60 }
		]);
		for (const row of rows) expect(sum(row)).toBe(0);
	});

	it('take from the one who leaves and from nobody else', () => {
		const [, { id }] = sketched.reps;
		const rows = booked([{ type: 'repLeaves', rep: id, fromDay: 0, kept: 0 }]);
		rows.forEach((row, k) => {
			expect(row[1]).toBe(0);
			expect([row[0], row[2]]).toEqual([plain[k][0], plain[k][2]]);
		});
	});

	it('add a rep beside the others, who book less than one who was always there', () => {
		const rows = booked([{ type: 'repJoins', fromDay: 0 }]);
		rows.forEach((row, k) => expect(row.slice(0, 3)).toEqual(plain[k]));
		const joined = sum(rows.map((row) => row[3])) / rows.length;
		expect(joined).toBeGreaterThan(0);
		expect(joined).toBeLessThan(mean(plain) / 3);
	});

	it('bring a rep in the one scenario that has the shock, absent in the others', () => {
		const plan = planWith([], {
			scenarios: [
				{
					name: 'hire',
					targets: [],
					guardrails: [],
					shocks: [{ type: 'repJoins', fromDay: 0 }]
				}
			]
		});
		const team = teamInPlay(sketched, plan);
		const { byRep } = createPlayer({ team, plan }).play({
			job: 'quarter',
			first: 0,
			count: REPLICATIONS
		}).columns;
		let joined = 0;
		for (let k = 0; k < REPLICATIONS; k++) {
			// Arms "none" and "hire", four reps each.
			expect(Array.from(byRep.subarray(8 * k, 8 * k + 4))).toEqual([...plain[k], 0]);
			joined += byRep[8 * k + 7];
		}
		expect(joined).toBeGreaterThan(0);
	});
});

describe('the team in play', () => {
	it('is the same value for the same team and plan', () => {
		const plan = planWith([{ type: 'repJoins', fromDay: 0 }]);
		expect(teamInPlay(sketched, plan)).toBe(teamInPlay(sketched, { ...plan }));
		expect(teamInPlay(sketched, planWith([]))).toBe(sketched);
	});
});
