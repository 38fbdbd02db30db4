import { describe, expect, it } from 'vitest';
import { plain } from '../numbers';
import { subjectOf } from '../targets';
import { deck, deckWithoutTarget, type DeckFacts } from './deck';

/** The figures of the mock: envelope 1.2M, arithmetic -195K, behaviour -93K, 912K against 984K. */
const costs: DeckFacts = {
	subject: subjectOf('dialsPerDay', 60),
	paired: { mean: -72_000, monteCarloError: 500, chanceAhead: 0.22 },
	noTargetMean: 984_000,
	replications: 10_000,
	currency: 'USD',
	goal: 1_200_000,
	chanceOfGoal: { none: 0.06, target: 0.02 },
	naive: { kind: 'envelope', amount: 1_200_000 },
	steps: [
		{ step: 'luck', amount: -146_000, group: 'arithmetic' },
		{ step: 'saturation', amount: -49_000, group: 'arithmetic' },
		{ step: 'time', amount: -93_000, group: 'behaviour' }
	],
	many: 'dials',
	beforehand: 'before anyone picked up a phone'
};
const said = (over: Partial<DeckFacts>): string[] => deck({ ...costs, ...over }).map(plain);

describe('the lines under the headline', () => {
	it('say what the target brings and crowds out, the count and the goal', () => {
		expect(said({})).toEqual([
			'The extra dials bring $21K; what they crowd out costs $93K.',
			'Given the same luck, the team ends behind where it would have been in 78 of 100 quarters.',
			'And $1.2M was a long shot before anyone picked up a phone.'
		]);
	});

	it('say that a target helps when it does', () => {
		expect(
			said({
				paired: { mean: 40_000, monteCarloError: 500, chanceAhead: 0.81 },
				steps: [
					{ step: 'luck', amount: -180_000, group: 'arithmetic' },
					{ step: 'time', amount: 4_000, group: 'behaviour' }
				],
				chanceOfGoal: { none: 0.3, target: 0.5 }
			})
		).toEqual([
			'The extra dials bring $36K; the change in how the day is spent adds $4K.',
			'Given the same luck, the team ends ahead of where it would have been in 81 of 100 quarters.'
		]);
	});

	it('say how much of the promise arrives where there is no clear difference', () => {
		const unclear = { mean: 5_000, monteCarloError: 500, chanceAhead: 0.52 };
		expect(said({ paired: unclear })[0]).toBe(
			'The envelope promises $216K more than no target; about $5K of it arrives.'
		);
		expect(said({ paired: { ...unclear, mean: -5_000 } })[0]).toBe(
			'The envelope promises $216K more than no target; none of it arrives.'
		);
		expect(said({ paired: unclear, naive: { kind: 'line', amount: 988_000 } })[0]).toBe(
			'The line through past months promises $4K more than no target; all of it arrives.'
		);
		const guess = {
			paired: unclear,
			naive: { kind: 'line', amount: 988_000 },
			assumed: true
		} as const;
		expect(said(guess)[1]).toBe(
			'A sum on assumed figures promises $4K more than no target; all of it arrives.'
		);
	});

	it('call the goal likely when it is in both, and say nothing of it in between', () => {
		expect(said({ chanceOfGoal: { none: 0.7, target: 0.61 } })[2]).toBe(
			'And $1.2M is likely either way.'
		);
		expect(said({ chanceOfGoal: { none: 0.7, target: 0.6 } })).toHaveLength(2);
		expect(said({ chanceOfGoal: { none: 0.1, target: 0.02 } })).toHaveLength(2);
		expect(said({ chanceOfGoal: { none: 0.0999, target: 0.02 } })).toHaveLength(3);
	});

	it('start with the assumption where the history does not hold the number, never above three', () => {
		const lines = said({ assumed: true, assumedLevel: '45 dials a day' });
		expect(lines).toHaveLength(3);
		expect(lines[0]).toBe(
			'Your data do not hold this number: 45 dials a day is assumed, not measured.'
		);
	});

	it('leave the sum out where there is none', () => {
		expect(said({ naive: null, steps: [] })).toHaveLength(2);
	});

	it('mark the count, so that it can be set in bold', () => {
		expect(deck(costs)[1][1]).toEqual({ text: '78 of 100', mark: 'strong' });
	});

	it('never say 0 of 100', () => {
		const always = said({ paired: { mean: -72_000, monteCarloError: 5, chanceAhead: 0 } });
		expect(always[1]).toContain('more than 99 of 100');
		const facts = { goal: 1_200_000, chanceOfGoal: 0, currency: 'USD', before: null };
		expect(deckWithoutTarget(facts).map(plain)).toEqual([
			'It reaches $1.2M in fewer than 1 of 100 quarters.'
		]);
	});
	it('sets the forecast beside what as many months before have brought', () => {
		const facts = { goal: 1_200_000, chanceOfGoal: 0.2, currency: 'USD' };
		const lines = (months: number) =>
			deckWithoutTarget({ ...facts, before: { months, bookings: 900_000 } }).map(plain);
		expect(lines(3)[1]).toBe('The last 3 months brought $900K.');
		expect(lines(1)[1]).toBe('The last month brought $900K.');
	});
});
