import { describe, expect, it } from 'vitest';
import { logitLine } from '../../model/touches/assumedTouches';
import { workedLead } from '../../model/touches/renewal';
import { noRule, type TouchRule } from '../../model/touches/touchRule';
import { mostTouches, TouchTables } from '../../model/touches/touchTables';
import type { TouchRates } from '../../stats/touches/workRule';
import { keyOf, repKeyOf } from '../../random/key';
import { Luck } from '../../random/uniform';
import { reopen, SteadyState, touchesBehind } from './openProspects';
import { LeadList } from './leadList';
import { TouchPlayer, type TouchWorld } from './playTouches';
import { touchesOf } from './prospectQueue';
import { TouchDays } from './touchDays';

const none = new Float64Array(mostTouches);
const bank = logitLine(-2.79, -0.194);
const habit = Float64Array.from(none, () => 0.25);
const lost = Float64Array.from(none, (_, i) => 0.01 + 0.01 * Math.max(0, i - 3));

function worldOf(rates: Partial<TouchRates>, sd = 0.5, discernment = 1): TouchWorld {
	const tables = new TouchTables();
	tables.become({ won: bank, lost: none, givenUp: none, ...rates }, { sd, discernment });
	return { tables, intervalDays: 3, redialYield: 0 };
}

interface Setting {
	readonly touches: number;
	readonly leads: number;
	readonly rule?: TouchRule;
	readonly factor?: number;
	readonly days?: number;
	/** days left out at the start, in which the queue settles */
	readonly settle?: number;
	readonly steady?: boolean;
	readonly from?: number;
}

const luck = new Luck(keyOf('touches'));

function play(world: TouchWorld, setting: Setting, replication = 0): TouchDays {
	const days = setting.days ?? 4000;
	const player = new TouchPlayer(luck);
	luck.at(replication, repKeyOf('Ana'));
	const { touches: perLead } = workedLead(world.tables, noRule);
	const started = Math.min(setting.leads, setting.touches / perLead);
	if (setting.steady) {
		const steady = new SteadyState();
		steady.become(world, setting.factor ?? 1);
		steady.fill(player.open, luck, started);
	}
	const into = new TouchDays(days);
	const day = Int32Array.from({ length: days }, (_, i) => 20000 + i);
	const leads = new LeadList(days);
	leads.become(
		day,
		day.map((_, i) => Math.floor((i + 1) * setting.leads) - Math.floor(i * setting.leads))
	);
	const work = {
		day,
		leads,
		touches: new Float64Array(days).fill(setting.touches),
		factor: new Float64Array(days).fill(setting.factor ?? 1),
		rule: setting.rule ?? noRule,
		ruleFrom: setting.from ?? 0,
		watchAfter: -1
	};
	player.play(world, work, into);
	return into;
}

/** Conversions a day after the start has settled, with the standard error from batches of days. */
function rateOf(played: TouchDays, days: number, settle: number) {
	const batches = 40;
	const length = (days - settle) / batches;
	const counts = new Array<number>(batches).fill(0);
	for (let k = 0; k < played.conversions; k++)
		if (played.day[k] >= settle) counts[Math.floor((played.day[k] - settle) / length)]++;
	const mean = counts.reduce((a, b) => a + b, 0) / batches;
	const spread = counts.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (batches - 1);
	return { mean: mean / length, error: Math.sqrt(spread / batches) / length };
}

const rules: [string, TouchRule][] = [
	['the habit', noRule],
	['a cutoff at 3', { ...noRule, atMost: 3, stopped: 1 }],
	['a cutoff at 6 that 60% keep', { ...noRule, atMost: 6, stopped: 0.6 }],
	['a mandate of 6', { ...noRule, atLeast: 6, held: 1 }],
	[
		'a mandate of 8, 70% kept and a third of that faked',
		{ ...noRule, atLeast: 8, held: 0.7, faked: 1 / 3 }
	],
	[
		'a mandate of 4 and a cutoff at 7',
		{ atLeast: 4, atMost: 7, held: 0.8, stopped: 0.5, faked: 0.2 }
	],
	['a mandate beyond the cutoff', { atLeast: 9, atMost: 5, held: 1, stopped: 0.5, faked: 0 }]
];
const rates = { lost, givenUp: habit };

/** |simulated - expected| in standard errors. */
const off = (rate: { mean: number; error: number }, expected: number): number =>
	Math.abs(rate.mean - expected) / rate.error;

describe('the queue in steady state', () => {
	it.each(rules)('wins W / E per touch when touches are short, under %s', (_, rule) => {
		const world = worldOf(rates, 1, 1.5);
		const { chance, touches } = workedLead(world.tables, rule, 1.1);
		const played = play(world, { touches: 20, leads: 20, rule, factor: 1.1 });
		expect(off(rateOf(played, 4000, 400), (20 * chance) / touches)).toBeLessThan(3);
	});

	it.each(rules)('wins W per lead when leads are short, under %s', (_, rule) => {
		const world = worldOf(rates);
		const { chance } = workedLead(world.tables, rule);
		const played = play(world, { touches: 90, leads: 7.3, rule });
		expect(off(rateOf(played, 4000, 400), 7.3 * chance)).toBeLessThan(3);
		expect(played.leadsTaken).toBe(played.leadsArrived);
	});

	it.each(rules)('makes E touches per prospect, and logs those faked, under %s', (_, rule) => {
		const world = worldOf(rates);
		const expected = workedLead(world.tables, rule);
		const played = play(world, { touches: 40, leads: 60, rule });
		const sum = (x: Float64Array): number => x.subarray(400).reduce((a, b) => a + b, 0);
		const ended = sum(played.ended);
		// Touches per prospect vary by about 2; three standard errors of the mean over those ended.
		const margin = (3 * 2.5) / Math.sqrt(ended);
		expect(Math.abs(sum(played.endedMade) / ended - expected.touches)).toBeLessThan(margin);
		expect(Math.abs(sum(played.endedLogged) / ended - expected.logged)).toBeLessThan(margin);
		expect(Math.abs(sum(played.abandoned) / ended - expected.abandoned)).toBeLessThan(margin / 3);
	});

	it('turns from one limit to the other where leads / day = touches / E', () => {
		const world = worldOf(rates);
		const rule: TouchRule = { ...noRule, atMost: 4, stopped: 1 };
		const { chance, touches } = workedLead(world.tables, rule);
		for (const leads of [5, 20 / touches, 15]) {
			const rate = rateOf(play(world, { touches: 20, leads, rule }), 4000, 400);
			expect(off(rate, Math.min(leads, 20 / touches) * chance)).toBeLessThan(3);
		}
	});

	it('re-dials with what nobody needs, at the yield a re-dial has', () => {
		const world = { ...worldOf(rates), redialYield: 0.01 };
		const { chance, touches } = workedLead(world.tables, noRule);
		const played = play(world, { touches: 60, leads: 5 });
		const idle = 60 - 5 * touches;
		expect(off(rateOf(played, 4000, 400), 5 * chance + 0.01 * idle)).toBeLessThan(3);
	});

	it('carries fractions of touches from day to day', () => {
		const played = play(worldOf({}), { touches: 2.4, leads: 9, days: 1000 });
		expect(played.made.reduce((a, b) => a + b, 0)).toBe(2400);
	});
});

describe('the start', () => {
	it.each([
		['touches are short', 20, 20],
		['leads are short', 60, 6]
	])('is in steady state from the first day when %s', (_, touches, leads) => {
		const world = worldOf(rates);
		const { chance, touches: perLead } = workedLead(world.tables, noRule);
		const started = Math.min(leads, touches / perLead);
		const runs = 400;
		const wins = Array.from({ length: runs }, (__, replication) => {
			const played = play(world, { touches, leads, days: 12, steady: true }, replication);
			return played.conversions / 12;
		});
		const mean = wins.reduce((a, b) => a + b, 0) / runs;
		const sd = Math.sqrt(wins.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (runs - 1));
		expect(off({ mean, error: sd / Math.sqrt(runs) }, started * chance)).toBeLessThan(3);
	});

	it('reopens the prospects of a history without those who would have left', () => {
		const world = worldOf(rates, 1.5);
		const player = new TouchPlayer(luck);
		luck.at(0, repKeyOf('Ana'));
		const prospects = 20000;
		for (let k = 0; k < prospects; k++)
			reopen(player.open, world, luck, { entity: k, touches: 3, due: 0 });
		expect(touchesBehind(player.open)).toBe(3 * prospects);
		const days = new TouchDays(1);
		const work = {
			day: Int32Array.of(20000),
			leads: new LeadList(1),
			touches: Float64Array.of(prospects),
			factor: Float64Array.of(1),
			rule: noRule,
			ruleFrom: 0,
			watchAfter: -1
		};
		player.play(world, work, days);
		const h = bank[3];
		const share = days.conversions / prospects;
		expect(Math.abs(share - h)).toBeLessThan(3 * Math.sqrt((h * (1 - h)) / prospects));
		// Conversion comes first; of the rest .04/(1-h) opt out and the habit takes .25 of all.
		const left = days.ended[0] / prospects;
		expect(Math.abs(left - (h + 0.01 + 0.25))).toBeLessThan(0.007);
	});
});

describe('the same luck', () => {
	it('lets a later cutoff win all that an earlier one wins, when touches are plenty', () => {
		const world = worldOf(rates);
		const wonAt = (k: number): Set<number> => {
			const rule: TouchRule = { ...noRule, atMost: k, stopped: 1 };
			const played = play(world, { touches: 120, leads: 10, rule, days: 200 });
			return new Set(played.entity.subarray(0, played.conversions));
		};
		let before = wonAt(1);
		for (let k = 2; k <= 8; k++) {
			const now = wonAt(k);
			for (const entity of before) expect(now.has(entity)).toBe(true);
			expect(now.size).toBeGreaterThan(before.size);
			before = now;
		}
	});

	it('changes nothing by a rule that nobody keeps or that the habit never meets', () => {
		const world = worldOf({ givenUp: Float64Array.from(none, (_, i) => (i === 3 ? 1 : 0)) });
		const plain = play(world, { touches: 20, leads: 9, days: 300 });
		for (const rule of [
			{ atLeast: 9, atMost: 2, held: 0, stopped: 0, faked: 1 },
			{ atLeast: 4, atMost: 4, held: 1, stopped: 1, faked: 1 }
		])
			expect(play(world, { touches: 20, leads: 9, days: 300, rule })).toEqual(plain);
	});

	it('applies a rule from its first day on, also to those who are beyond a new cutoff', () => {
		const world = worldOf({});
		const rule: TouchRule = { ...noRule, atMost: 3, stopped: 1 };
		const played = play(world, { touches: 40, leads: 4, days: 400, rule, from: 200 });
		const plain = play(world, { touches: 40, leads: 4, days: 400 });
		expect(played.made.subarray(0, 200)).toEqual(plain.made.subarray(0, 200));
		expect(played.ended.subarray(0, 200)).toEqual(plain.ended.subarray(0, 200));
		// Within an interval of the change all who have had three are let go.
		const late = played.endedMade.subarray(203).reduce((a, b) => a + b, 0);
		expect(late / played.ended.subarray(203).reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(3);
	});
});

describe('packing', () => {
	it('keeps a prospect that nobody gives up and that never opts out in work to the last touch', () => {
		const world = worldOf({ won: none });
		const played = play(world, { touches: 50, leads: 1, days: 200 });
		expect(played.conversions).toBe(0);
		expect(played.endedMade.reduce((a, b) => a + b, 0)).toBe(
			mostTouches * played.ended.reduce((a, b) => a + b, 0)
		);
		expect(touchesOf(-1)).toBe(255);
	});
});
