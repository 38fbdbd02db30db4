import { describe, expect, it } from 'vitest';
import { planDefaults } from '../../model/plan';
import type { Plan } from '../../model/plan';
import { plain } from './numbers';
import {
	chanceSentence,
	planSentence,
	promiseSentence,
	repeatSentence,
	valueGroup,
	valueSources,
	valueText
} from './report';

const plan: Plan = {
	...planDefaults,
	goal: 1_200_000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }]
};
const nameOf = (id: string): string => ({ a: 'Ana', b: 'Ben' })[id] ?? id;

describe('the plan in a report', () => {
	it('is said as ours, with its target, pressure and check', () => {
		expect(planSentence(plan, 5, nameOf)).toBe(
			'5 reps have 3 months to book $1.2M. We plan to ask each for 60 dials a day, with a bonus riding on it.'
		);
		expect(planSentence({ ...plan, guardrails: [{ type: 'pairedRatio' }] }, 5, nameOf)).toMatch(
			/, with a bonus riding on it, and to check dials-to-demos weekly\.$/
		);
	});
	it('says that there is no target', () => {
		expect(planSentence({ ...plan, targets: [] }, 1, nameOf)).toBe(
			'1 rep has 3 months to book $1.2M. We set no target.'
		);
	});
	it('holds every level of a target that differs, by name', () => {
		const level = { byRep: { a: 50, b: 62.5 } };
		const [target] = plan.targets;
		expect(planSentence({ ...plan, targets: [{ ...target, level }] }, 2, nameOf)).toContain(
			'dials a day, by rep (Ana 50, Ben 62.5), with a bonus'
		);
	});
	it('tells what is taken as given', () => {
		const shocks = [{ type: 'winRate', change: -0.2, fromDay: 0 }] as const;
		expect(planSentence({ ...plan, shocks }, 5, nameOf)).toMatch(
			/ Taken as given: buyers say yes 20% less often from working day 1\.$/
		);
	});
});

describe('chance and promise of a report', () => {
	const facts = {
		goal: 1_200_000,
		currency: 'USD',
		chance: { none: 0.061, target: 0.02 },
		reached: { none: 869_000, target: 800_000 }
	};
	it('say both answers', () => {
		expect(plain(chanceSentence(facts))).toBe(
			'We reach $1.2M in 2 of 100 quarters with the target, in 6 of 100 with none.'
		);
		expect(plain(promiseSentence(facts))).toBe(
			'8 times in 10 we book at least $800K with the target, $869K with none.'
		);
	});
	it('say one where there is no target', () => {
		const alone = {
			...facts,
			chance: { none: 0.004, target: null },
			reached: { none: 869_000, target: null }
		};
		expect(plain(chanceSentence(alone))).toBe(
			'We reach $1.2M in fewer than 1 of 100 quarters like this one.'
		);
		expect(plain(promiseSentence(alone))).toBe('8 times in 10 we book at least $869K.');
	});
});

describe('the numbers of a report', () => {
	it('stand in their own units', () => {
		expect(valueText('dialsPerDay', 45.26, 'USD')).toBe('45.3');
		expect(valueText('winRate', 0.4338, 'USD')).toBe('43.4 in 100');
		expect(valueText('dealSize', 18_400, 'EUR')).toBe('€18K');
		expect(valueText('cycle', 41.4, 'USD')).toBe('41 working days');
		expect(valueText('eta', 0.65, 'USD')).toBe('0.65');
	});
	it('are told apart by where they come from', () => {
		expect(valueSources.map(valueGroup)).toEqual([
			'Counted',
			'Estimated',
			'Set by hand',
			'Published',
			'Assumed'
		]);
	});
	it('can be had again', () => {
		const sentence = repeatSentence({
			replications: 10_000,
			paired: true,
			seed: 'goalpost',
			version: '0.1.0',
			start: 0,
			end: 89,
			workingDays: 65
		});
		expect(sentence).toMatch(
			/^10,000 quarters, each played twice with the same luck\. Luck number “goalpost”, engine 0\.1\.0\. Planned from /
		);
		expect(sentence).toMatch(/, 65 working days\.$/);
	});
});
