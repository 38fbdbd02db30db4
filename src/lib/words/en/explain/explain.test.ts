import { describe, expect, it } from 'vitest';
import { explanationIds, type Answer, type ExplanationId } from '../../../sim/explain';
import type { SweepResult } from '../../../sim/sweep/sweepResult';
import { targetIds } from '../../../model/targets';
import { toldTarget } from '../targets';
import { explanationLines, explanationTitle } from '.';
import { flipSentence } from './flips';
import { inputLabel, inputPhrase, inputValue } from './inputs';
import { stressHeadline } from './stress';

const target = toldTarget(targetIds[0], 'USD');
const facts = { currency: 'USD', target };
const estimate = (value: number, monteCarloError = 0) => ({ value, monteCarloError });

/** One answer of every kind, as the engine gives it. */
const answers: { readonly [Id in ExplanationId]: Answer<Id> } = {
	shapley: {
		replications: 1000,
		push: estimate(90_000),
		channels: [
			{ channel: 'time', amount: estimate(-100_000) },
			{ channel: 'coasting', amount: estimate(2_000) }
		],
		total: estimate(-8_000, 1_500)
	},
	sensitivity: {
		replications: 10_000,
		bookings: null,
		effect: {
			luck: 0.83,
			rest: 0.03,
			inputs: [
				{ id: 'alphaQ', rank: estimate(-0.4), share: estimate(0.12), turns: false },
				{ id: 'eta', rank: estimate(0), share: estimate(0.02), turns: true }
			]
		}
	},
	tornado: {
		replications: 1000,
		effect: estimate(-8_000),
		idle: ['guardGaming'],
		bars: [
			{
				id: 'alphaQ',
				low: 0.52,
				high: 1.28,
				effect: { low: estimate(12_000), high: estimate(-31_000), swing: estimate(-43_000) },
				bookings: { low: estimate(1e6), high: estimate(9e5), swing: estimate(-1e5) }
			}
		]
	},
	flips: [
		{
			id: 'alphaQ',
			kind: 'flips',
			value: 0.87,
			low: 0.81,
			high: 0.93,
			helps: 'below',
			worldsBelow: 0.46
		},
		{ id: 'eta', kind: 'never', atLow: estimate(-1), atHigh: estimate(-2), from: 0.2, to: 1 },
		{ id: 'coasting', kind: 'unclear', atLow: estimate(0), atHigh: estimate(0), from: 0.2, to: 0.8 }
	],
	curve: {
		points: [
			{
				level: 60,
				logged: estimate(64),
				real: estimate(58),
				bookings: estimate(7e5),
				effect: estimate(-8_000)
			}
		],
		turningPoint: { at: [50], bookings: 7e5, low: 45, high: 55 },
		safeZone: {
			standing: ['better'],
			stretches: [{ from: 45, to: 50, better: true }],
			breakEven: []
		}
	},
	seek: {
		path: 'targets[0].level',
		wanted: { figure: 'meanBookings', atLeast: 1_200_000 },
		reachedAt: null,
		atOnce: false,
		best: { at: 50, figure: estimate(7e5) },
		points: []
	},
	regret: {
		choice: 'none',
		close: false,
		rows: [
			{ name: 'none', mean: 1_000, monteCarloError: 10, p90: 5_000, best: 0.6 },
			{ name: 'plan', mean: 9_000, monteCarloError: 10, p90: 45_000, best: 0.4 }
		]
	},
	guardrails: {
		without: { guardrails: [], effect: estimate(-8_000), managerHours: 0 },
		smallest: { guardrails: ['pairedRatio'], effect: estimate(12_000), managerHours: 7.5 },
		best: { guardrails: ['pairedRatio'], effect: estimate(12_000), managerHours: 7.5 },
		played: [
			{ guardrails: [], effect: estimate(-8_000), managerHours: 0 },
			{ guardrails: ['pairedRatio'], effect: estimate(12_000), managerHours: 7.5 }
		]
	},
	tripwires: [
		{
			id: 'demosPerLogged',
			visible: true,
			moves: 'down',
			distance: 3,
			none: Float64Array.of(0.05),
			own: Float64Array.of(0.04),
			line: Float64Array.of(0.045),
			detected: [estimate(0.97)],
			falseAlarm: 0.05,
			week: 3
		}
	],
	whoPays: {
		reps: [
			{ id: 'a', name: 'Ana', effect: estimate(-9_000), relative: -0.05, behind: estimate(0.7) },
			{ id: 'b', name: 'Jo', effect: estimate(1_000), relative: 0.01, behind: estimate(0.4) }
		],
		levels: [
			{ level: '', reps: 1, effect: estimate(1_000), relative: 0.01, behind: estimate(0.4) },
			{ level: 'senior', reps: 1, effect: estimate(-9_000), relative: -0.05, behind: estimate(0.7) }
		],
		tenures: [
			{
				tenure: 'longer',
				reps: 2,
				effect: estimate(-4_000),
				relative: -0.02,
				behind: estimate(0.6)
			}
		]
	},
	ledger: [
		{
			id: 'alphaQ',
			kind: 'parameter',
			source: 'prior',
			evidence: '',
			value: 1,
			low: 0.52,
			high: 1.28,
			uncertain: true,
			overridable: true,
			range: [0, 2],
			share: estimate(0.12),
			flip: null
		}
	],
	test: {
		reps: 5,
		treated: 2,
		weeks: 8,
		weeksBefore: 8,
		luck: 30_000,
		usual: 92_000,
		standardError: 38_000,
		smallestSeen: 160_000,
		expected: estimate(-3_000),
		power: 0.05,
		repsNeeded: 3120
	},
	errors: {
		mean: estimate(7e5, 2_000),
		p10: estimate(5e5, 3_000),
		p20: estimate(5.5e5, 3_000),
		p50: estimate(7e5, 2_500),
		p90: estimate(9e5, 4_000),
		chanceOfGoal: estimate(0.02, 0.002),
		shortfall: estimate(5e5, 2_000),
		paired: {
			mean: estimate(-8_000, 500),
			p10: estimate(-5e4, 900),
			p90: estimate(3e4, 900),
			chanceAhead: estimate(0.42, 0.006),
			chanceHelps: estimate(0.3, 0.02)
		}
	}
};

const said = (id: ExplanationId): string =>
	explanationLines(id, answers[id] as never, facts).join('\n');

describe('the words of explanations', () => {
	it('have a heading and sentences for every one that is registered', () => {
		for (const id of explanationIds) {
			expect(explanationTitle(id), id).toMatch(/^[A-Z]/);
			expect(said(id), id).toMatch(/\S/);
			expect(said(id), id).not.toMatch(/undefined|NaN|null|\[object|—/);
			expect(said(id), id).not.toMatch(/percentile|iteration|confidence|significant|variance/i);
		}
	});

	it('say so where a plan has nothing to explain', () => {
		expect(explanationLines('shapley', null, facts)).toEqual(['The plan has nothing to say here.']);
	});

	it.each([
		['shapley', 'With the target the team books −$8K on average, give or take $3K:'],
		['flips', 'the target helps below 0.87 (0.81 to 0.93), as is so in 46 of 100 worlds.'],
		['flips', 'Too close to call: how far reps above a target ease off.'],
		['sensitivity', 'Of the spread of what the target changes, 83 in 100 is luck of the quarter.'],
		['sensitivity', '* more of it does not always push the same way.'],
		['curve', 'Bookings are highest at 50 dials a day; from 45 to 55 it cannot be told.'],
		[
			'seek',
			'No level brings $1.2M on average: the best, 50 dials a day, brings $700K on average.'
		],
		['regret', 'Least regretted: no target.'],
		['guardrails', 'the target costs nothing: +$12K instead of −$8K, 7.5 manager hours a week.'],
		[
			'tripwires',
			'it falls below the usual by week 3 in half of the quarters, by the end in 97 of 100.'
		],
		['whoPays', 'Level not known, 1 rep: +$1K each, behind in 40 of 100 quarters'],
		['test', '5 reps cannot show it; 3,120 could.'],
		[
			'test',
			'Two of 5 reps on the target for 8 weeks: the smallest change that such a test would show 8 times in 10 is $160K a rep (174% of what a rep books).'
		],
		['errors', 'Chance of the goal: 2 in 100, give or take 0.4']
	] as const)('%s: %s', (id, sentence) => {
		expect(said(id)).toContain(sentence);
	});

	it('know every input by name, and show one without words by its id', () => {
		for (const id of ['alphaQ', 'hotSd', 'cycleScale', 'dealSizeFactor', 'winRate'])
			expect(inputLabel(id)).not.toContain(id);
		expect(inputPhrase('fromTheFuture')).toBe('fromTheFuture');
		expect([0.8712, 1.234, 45.67, 1234].map(inputValue)).toEqual(['0.871', '1.23', '45.7', '1234']);
	});

	it('say of a flip from above in how many worlds it is so', () => {
		expect(
			flipSentence({
				id: 'eta',
				kind: 'flips',
				value: 0.5,
				low: 0.4,
				high: 0.6,
				helps: 'above',
				worldsBelow: 0.3
			})
		).toContain('helps above 0.5 (0.4 to 0.6), as is so in 70 of 100 worlds');
	});
});

describe('stressHeadline', () => {
	/** Two levels by two pressures, level by level. */
	const headline = (means: readonly number[], error = 1) =>
		stressHeadline({
			levels: [50, 60],
			pressures: [0.3, 1],
			target,
			currency: 'USD',
			result: {
				cells: means.map((mean, i) => ({
					at: [i < 2 ? 50 : 60, i % 2 ? 1 : 0.3],
					paired: { mean, monteCarloError: error, p10: mean - 5 }
				})),
				safest: { at: [50, 0.3], paired: { mean: means[0], p10: means[0] - 5 } }
			} as unknown as SweepResult
		}).title;

	it.each([
		[[0, 0.5, -1, 1], 'No target for dials makes a clear difference here'],
		[[0, 5, 9, 11], 'No level and no pressure tried here is seen to cost you'],
		[[-5, -9, -6, -20], 'The harder you push dials, the more it costs you'],
		[[5, -9, 6, -20], 'The harder you push dials, the sooner it costs you'],
		[[-5, -4, -9, -8], 'The more dials you ask for, the more it costs you'],
		[[-5, -4, -4, -8], 'Dials bring nothing more at any level tried here'],
		[[5, 9, -9, -8], 'It costs you in 2 of 4 cases, and helps in 2']
	])('for %j is: %s', (means, title) => {
		expect(headline(means)).toBe(title);
	});
});
