import { describe, expect, it } from 'vitest';
import { subjectOf, subjectOfAll } from '../targets';
import {
	headline,
	headlineWithoutTarget,
	strengthOf,
	verdict,
	type HeadlineFacts
} from './headline';

const sixty = subjectOf('dialsPerDay', 60);

/** Ten million quarters: the margin of a share is below a hundredth of a point and out of the way. */
const surely = 1e7;

function facts(
	mean: number,
	chanceAhead: number,
	over: Partial<HeadlineFacts> = {}
): HeadlineFacts {
	return {
		subject: sixty,
		paired: { mean, monteCarloError: 100, chanceAhead },
		noTargetMean: 984_000,
		replications: surely,
		currency: 'USD',
		...over
	};
}

describe('the headline of a plan', () => {
	it.each([
		[0.95, 'certain'],
		[0.9449, 'probable'],
		[0.65, 'probable'],
		[0.6449, 'little'],
		[0.55, 'little'],
		[0.5449, 'unclear'],
		[0.5, 'unclear']
	])('gives a share of %d the word "%s"', (share, strength) => {
		expect(strengthOf(share)).toBe(strength);
	});

	it('says that a target costs, in every strength', () => {
		const behind = (share: number) => headline(facts(-72_400, 1 - share));
		expect(behind(0.97)).toBe('Sixty dials a day would cost you about $72K');
		expect(behind(0.78)).toBe('Sixty dials a day would probably cost you about $72K');
		expect(behind(0.6)).toBe('Sixty dials a day may cost you a little');
		expect(behind(0.5)).toBe('Sixty dials a day makes no clear difference');
	});

	it('says that a target helps, in every strength', () => {
		const ahead = (share: number) => headline(facts(40_000, share));
		expect(ahead(0.97)).toBe('Sixty dials a day would bring you about $40K');
		expect(ahead(0.78)).toBe('Sixty dials a day would probably bring about $40K');
		expect(ahead(0.6)).toBe('Sixty dials a day may help a little');
		expect(ahead(0.5)).toBe('Sixty dials a day makes no clear difference');
	});

	it('claims nothing below 1% of what comes without a target, whatever the share', () => {
		expect(verdict(facts(9_839, 0.99)).strength).toBe('unclear');
		expect(verdict(facts(9_841, 0.99)).strength).toBe('certain');
		expect(verdict(facts(-9_839, 0.01)).strength).toBe('unclear');
		expect(verdict(facts(-9_841, 0.01)).strength).toBe('certain');
	});

	it('claims nothing below twice the give-or-take, which is two standard errors', () => {
		const at = (monteCarloError: number) =>
			verdict(
				facts(-72_000, 0.02, { paired: { mean: -72_000, monteCarloError, chanceAhead: 0.02 } })
			);
		expect(at(18_001).strength).toBe('unclear');
		expect(at(17_999).strength).toBe('certain');
	});

	it('keeps the weaker word while the share is within its margin of the boundary', () => {
		// 66 of 100 with 200 quarters: two standard errors are 6.7 points, so 59 carries the word.
		expect(verdict(facts(-72_000, 0.34, { replications: 200 })).strength).toBe('little');
		expect(verdict(facts(-72_000, 0.34, { replications: 10_000 })).strength).toBe('probable');
		expect(verdict(facts(72_000, 0.96, { replications: 200 })).strength).toBe('probable');
		expect(verdict(facts(72_000, 0.96, { replications: 10_000 })).strength).toBe('certain');
	});

	it('claims nothing where the average and the count disagree about the direction', () => {
		expect(verdict(facts(-72_000, 0.7))).toEqual({ direction: 'behind', strength: 'unclear' });
		expect(verdict(facts(72_000, 0.3))).toEqual({ direction: 'ahead', strength: 'unclear' });
	});

	it('says that the figures are assumed where the history does not hold the number', () => {
		expect(headline(facts(-72_400, 0.2, { assumed: true }))).toBe(
			'On assumed figures, 60 dials a day would probably cost you about $72K'
		);
	});

	it('speaks of us in a report', () => {
		expect(headline(facts(-72_400, 0.2, { voice: 'us' }))).toBe(
			'Sixty dials a day would probably cost us about $72K'
		);
		expect(headlineWithoutTarget(984_000, 'USD', 'us')).toBe(
			'With no target we would book about $984K'
		);
	});

	it('agrees in number with several targets and names other kinds of level', () => {
		const two = subjectOfAll([
			{ type: 'dialsPerDay', level: 60 },
			{ type: 'dialsPerDay', level: { from: 50, to: 55 } }
		]);
		expect(headline(facts(0, 0.5, { subject: two }))).toBe(
			'Sixty dials a day and 50 to 55 dials a day make no clear difference'
		);
		expect(subjectOf('dialsPerDay', { byLevel: { junior: 50 } }).atStart).toBe(
			'A dial target for each level'
		);
		expect(subjectOf('dialsPerDay', { timesOwnBaseline: 1.33 }).text).toBe(
			'1.33 times each rep’s own dials a day'
		);
		expect(
			subjectOfAll([60, 61, 62].map((level) => ({ type: 'dialsPerDay' as const, level }))).atStart
		).toBe('These three targets');
	});
});
