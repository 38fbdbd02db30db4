import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '../../fit/sketchTeam';
import { planDefaults, type Plan } from '../../model/plan';
import { targetTypes } from '../../model/targets';
import type { ExperimentInput } from '../chunk';
import { createPlayer } from '../playChunk';
import { flipPointsOf } from './flipPoints';
import { goalSeekOf } from './goalSeek';
import { goodhartOf } from './goodhart';
import { guardrailSearchOf } from './guardrailSearch';
import { inputsOf, valueAt, withInputAt } from './inputs';
import { ledgerOf } from './ledger';
import { playHere } from './playHere';
import { armSeries, playCells } from './plays';
import { robustChoiceOf } from './regret';
import { sensitivityOf, uncertainDraws } from './sensitivity';
import { channelsOf, shapleyOf } from './shapley';
import { testDesignOf } from './testDesign';
import { tornadoOf } from './tornado';
import { tripwiresIn } from './tripwires';
import { whoPaysIn } from './whoPays';
import { worldDrawsOf } from './worldDraws';

/** Lean counts: what is shown here is that the parts fit together; the figures are long tests' matter. */
const lean = 200;

const team = teamOfSketch({ reps: 2, dialsPerDay: 45, bookingsPerRepMonth: 50000 }, 'USD');
const plan: Plan = {
	...planDefaults,
	goal: 300000,
	targets: [{ type: 'dialsPerDay', level: 70, pressure: 1 }]
};
const input: ExperimentInput = { team, plan };
/** All but four of the parameters taken as known, so that a tornado has few bars. */
const kept = ['alphaQ', 'guardQuality', 'paddingSpread', 'coasting'];
const known = Object.fromEntries(
	inputsOf(input)
		.filter(({ kind, id }) => kind === 'parameter' && !kept.includes(id))
		.map(({ id, value }) => [id, value])
);
const few: ExperimentInput = { team, plan: { ...plan, assumptions: known } };
const without: ExperimentInput = { team, plan: { ...plan, targets: [] } };
const level = (values: readonly number[]) => ({ path: ['targets', 0, 'level'], values });

function bookingsOf(experiment: ExperimentInput, count: number, arm: number): Float64Array {
	const { columns } = createPlayer(experiment).play({ job: 'quarter', first: 0, count });
	return armSeries(columns.bookings, count, columns.bookings.length / count, arm);
}

describe('shapleyOf', () => {
	const shapley = playHere(shapleyOf({ team, plan }))!;

	it('adds up to the paired mean difference on the same thousand quarters', () => {
		const player = createPlayer(input);
		let sum = 0;
		for (let first = 0; first < shapley.replications; first += 100) {
			const { bookings } = player.play({ job: 'quarter', first, count: 100 }).columns;
			for (let k = 0; k < 100; k++) sum += bookings[2 * k + 1] - bookings[2 * k];
		}
		expect(shapley.replications).toBe(1000);
		expect(shapley.total.value).toBeCloseTo(sum / 1000, 6);
		const parts = shapley.channels.reduce((total, { amount }) => total + amount.value, 0);
		expect(shapley.push.value + parts).toBeCloseTo(shapley.total.value, 6);
	});

	it('names each channel of the plan’s targets once', () => {
		expect(shapley.channels.map(({ channel }) => channel)).toEqual(channelsOf(plan));
	});

	it('has nothing to share out without a target', () => {
		expect(playHere(shapleyOf(without))).toBeNull();
	});
});

describe('inputs', () => {
	it('set at a quantile are what every world draws, and leave the others as they were', () => {
		const inputs = inputsOf(input).filter(({ uncertain }) => uncertain);
		expect(new Set(inputs.map(({ kind }) => kind))).toEqual(new Set(['parameter', 'team', 'rep']));
		const before = worldDrawsOf(input, inputs, 6);
		for (const each of inputs) {
			const fixed = withInputAt(input, each, 0.9);
			const after = worldDrawsOf(fixed, inputs, 6);
			const others = (draws: typeof after) => draws.filter(({ input: { id } }) => id !== each.id);
			expect(others(after)).toEqual(others(before));
			const own = after.filter(({ input: { id } }) => id === each.id);
			expect(own).toHaveLength(1);
			for (const value of own[0].values) expect(value).toBeCloseTo(valueAt(input, each, 0.9), 9);
		}
	});

	it('have as many worlds below their low end as they say', () => {
		const inputs = inputsOf(input).filter(({ kind, uncertain }) => kind !== 'rep' && uncertain);
		for (const { input: each, values } of worldDrawsOf(input, inputs, 1000)) {
			const below = values.filter((value) => value < each.low).length;
			// Binomial sd 9.5 of 1,000: four of them.
			expect(Math.abs(below - 100)).toBeLessThan(38);
		}
	});
});

describe('tornadoOf and flipPointsOf', () => {
	const tornado = playHere(tornadoOf(few, lean));

	it('play every uncertain input that touches the plan, the widest first', () => {
		const all = [...tornado.bars.map(({ id }) => id), ...tornado.idle].sort();
		const uncertain = inputsOf(few).filter((each) => each.uncertain);
		expect(all).toEqual(uncertain.map(({ id }) => id).sort());
		const sizes = tornado.bars.map(({ effect }) => Math.abs(effect.swing.value));
		expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
	});

	it('leave a check’s worth idle where there is no check', () => {
		expect(tornado.idle).toContain('guardQuality');
		expect(tornado.bars.map(({ id }) => id)).toContain('alphaQ');
	});

	it('give each end the quarters of the plan that fixes it', () => {
		const bar = tornado.bars.find(({ id }) => id === 'alphaQ')!;
		const fixed = { team, plan: { ...plan, assumptions: { ...known, alphaQ: bar.high } } };
		const own = bookingsOf(fixed, lean, 1);
		expect(bar.bookings.high.value).toBeCloseTo(own.reduce((a, b) => a + b) / lean, 6);
		expect(bar.effect.swing.value).toBeCloseTo(bar.effect.high.value - bar.effect.low.value, 6);
	});

	it('tell at which value the effect changes sign, and what never decides', () => {
		const flips = playHere(flipPointsOf(few, ['alphaQ', 'paddingSpread'], 80));
		expect(flips.map(({ id }) => id)).toEqual(['alphaQ', 'paddingSpread']);
		for (const flip of flips) {
			if (flip.kind !== 'flips') expect(flip.from).toBeLessThan(flip.to);
			else expect(flip.low <= flip.value && flip.value <= flip.high).toBe(true);
		}
	});
});

describe('flipPointsOf on a linear toy', () => {
	/** An effect of 5 (alphaQ - .8) in every world, with luck of its own that cancels in pairs. */
	const toy = (pivot: number) =>
		playHere(
			flipPointsOf(input, ['alphaQ'], 80),
			({ input: { plan: asked, team: of }, replications }) => {
				const arms = asked.scenarios.length + 1;
				expect(of).toBe(team);
				return {
					bookings: Float64Array.from({ length: replications * arms }, (_, i) =>
						i % arms === 0
							? 10
							: 10 +
								5 * (asked.assumptions.alphaQ - pivot) +
								(Math.floor(i / arms / 4) % 2 ? 1 : -1)
					)
				};
			}
		)[0];

	it('finds the pivot, with the error of the mean over the slope', () => {
		const flip = toy(0.8);
		expect(flip.kind).toBe('flips');
		if (flip.kind !== 'flips') return;
		expect(flip.value).toBeCloseTo(0.8, 6);
		expect(flip.helps).toBe('above');
		// World means of +-1 over 20 worlds: error sqrt(20/19)/sqrt(20) = .2294, by 1.96 / 5.
		expect(flip.high - flip.value).toBeCloseTo((1.96 * 0.2294) / 5, 3);
		// alphaQ ~ N(.9, .3) cut to [0, 2]: 36.8% lie below .8.
		expect(flip.worldsBelow).toBeCloseTo(0.368, 2);
	});

	it('says never where no value within its range would do', () => {
		expect(toy(-3).kind).toBe('never');
		expect(toy(4).kind).toBe('never');
	});

	it('says unclear where the effect is within its error all along', () => {
		expect(toy(0.18).kind).toBe('unclear');
	});
});

describe('sensitivityOf and ledgerOf', () => {
	it('give every number its line, with its share, and none to what is set by the plan', () => {
		const set = { team, plan: { ...plan, assumptions: { alphaQ: 1.2 } } };
		const [none, own] = [0, 1].map((arm) => bookingsOf(set, 400, arm));
		const sensitivity = sensitivityOf(
			uncertainDraws(set, 400),
			own.map((x, i) => x - none[i])
		)!;
		expect(sensitivity.inputs.map(({ id }) => id)).not.toContain('alphaQ');
		const lines = ledgerOf(set, { sensitivity, flips: [] });
		expect(new Set(lines.map(({ id }) => id)).size).toBe(inputsOf(set).length);
		expect(lines.find(({ id }) => id === 'alphaQ')).toMatchObject({
			source: 'given',
			value: 1.2,
			low: 1.2,
			high: 1.2,
			uncertain: false,
			overridable: true,
			share: { value: 0 },
			flip: null
		});
		expect(lines[0].share!.value).toBeGreaterThanOrEqual(lines[1].share!.value);
	});
});

describe('goodhartOf', () => {
	const curve = playHere(goodhartOf(input, level([45, 60, 75]), lean))!;

	it('follows metric and bookings along the level', () => {
		expect(curve.points.map((point) => point.level)).toEqual([45, 60, 75]);
		for (const { logged, real } of curve.points)
			expect(logged.value).toBeGreaterThanOrEqual(real.value);
		expect(curve.points[2].logged.value).toBeGreaterThan(curve.points[0].logged.value);
		expect(curve.safeZone.standing).toHaveLength(3);
	});

	it('has the quarters of the plan at that level', () => {
		const at60: Plan = { ...plan, targets: [{ ...plan.targets[0], level: 60 }] };
		const own = bookingsOf({ team, plan: at60 }, lean, 1);
		expect(curve.points[1].bookings.value).toBeCloseTo(own.reduce((a, b) => a + b) / lean, 6);
	});

	it('is null for a place that the plan does not have', () => {
		expect(playHere(goodhartOf(without, level([45]), lean))).toBeNull();
	});
});

describe('goalSeekOf', () => {
	/** Mean bookings of 2 x level in every quarter. */
	const seek = (atLeast: number) =>
		playHere(
			goalSeekOf(input, level([40, 50, 60]), { figure: 'meanBookings', atLeast }, 4),
			({ input: { plan: asked }, replications }) => {
				const row = [0, ...asked.scenarios.map(({ targets }) => 2 * (targets[0].level as number))];
				return {
					bookings: Float64Array.from(
						{ length: replications * row.length },
						(_, i) => row[i % row.length]
					)
				};
			}
		)!;

	it('finds the level that is just enough, closer than its own steps', () => {
		const found = seek(107);
		expect(found.reachedAt!.at).toBeCloseTo(53.5, 9);
		expect(found.points).toHaveLength(7);
	});

	it('says when the first level is enough, and when none is', () => {
		expect(seek(70)).toMatchObject({ atOnce: true, reachedAt: null });
		expect(seek(200)).toMatchObject({ atOnce: false, reachedAt: null, best: { at: 60 } });
	});
});

describe('robustChoiceOf', () => {
	it('lets no target take part', () => {
		const regret = playHere(
			robustChoiceOf(
				[
					{ name: 'seventy', input },
					{ name: 'again', input }
				],
				lean
			)
		);
		expect(regret.rows.map(({ name }) => name)).toEqual(['none', 'seventy', 'again']);
		expect(regret.rows[1].p90).toBe(regret.rows[2].p90);
	});
});

describe('guardrailSearchOf', () => {
	it('plays the plan as it is and each guardrail, with the hours that the engine counts', () => {
		const search = playHere(guardrailSearchOf(input, lean))!;
		expect(search.without.guardrails).toEqual([]);
		const paired = search.played.find(({ guardrails }) => guardrails.join() === 'pairedRatio')!;
		expect(paired.managerHours).toBe(3);
		const offered = targetTypes[input.plan.targets[0].type].guardrails;
		const singles = search.played.filter(({ guardrails }) => guardrails.length === 1);
		expect(singles.map(({ guardrails }) => guardrails[0]).sort()).toEqual([...offered].sort());
		expect(search.best.effect.value).toBeGreaterThanOrEqual(paired.effect.value);
	});

	it('has nothing to search without a target', () => {
		expect(playHere(guardrailSearchOf(without))).toBeNull();
	});
});

describe('tripwiresIn, whoPaysIn and testDesignOf', () => {
	it('see padding in what an audit would find, and the count in the log', () => {
		const wires = playHere(tripwiresIn(input, lean))!;
		const byId = Object.fromEntries(wires.map((wire) => [wire.id, wire]));
		expect(byId.realPerLogged).toMatchObject({ moves: 'down', week: 1, visible: false });
		expect(byId.logged.moves).toBe('up');
		expect(byId.demosPerLogged.moves).toBe('down');
		expect(byId.logged.detected).toHaveLength(13);
	});

	it('share the team’s difference out among the reps', () => {
		const { reps } = playHere(whoPaysIn(input, lean));
		const [none, own] = [0, 1].map((arm) => bookingsOf(input, lean, arm));
		const total = own.reduce((sum, x, i) => sum + (x - none[i]) / lean, 0);
		expect(reps.reduce((sum, { effect }) => sum + effect.value, 0)).toBeCloseTo(total, 6);
	});

	it('say that a few reps cannot show it', () => {
		const five = teamOfSketch({ reps: 5, dialsPerDay: 45, bookingsPerRepMonth: 50000 }, 'USD');
		const design = playHere(testDesignOf({ team: five, plan }, { weeks: 8 }, lean))!;
		expect(design.treated).toBe(2);
		expect(design.power).toBeLessThan(0.3);
		expect(design.smallestSeen).toBeGreaterThan(Math.abs(design.expected.value));
		// A rep books about 50,000 a month: eight weeks are 1.84 of them.
		expect(Math.abs(design.usual / 92000 - 1)).toBeLessThan(0.3);
	});
});

describe('playCells', () => {
	it('keeps teams apart that are other values', () => {
		const twin = { ...team };
		const [a, b] = playHere(
			playCells(
				[
					{ team, plan },
					{ team: twin, plan }
				],
				4
			)
		);
		expect(a.own.bookings).toEqual(b.own.bookings);
	});
});
