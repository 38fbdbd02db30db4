import { describe, expect, it } from 'vitest';
import type { ElasticityFit } from '../../fit/elasticityFit';
import type { SizeOutcomeFit } from '../../fit/sizeOutcomeFit';
import {
	cycleSentence,
	dayWords,
	dealSizeSentence,
	differenceSentence,
	effectsSentences,
	effectsSummary,
	elasticitySentence,
	methodSentence,
	sizeOutcomeSentence,
	touchSentences
} from './fits';

describe('what is said of fits', () => {
	it.each([
		[
			0.26,
			'No evidence of a difference in win rate: chance makes differences as large in 26 of 100 teams.'
		],
		[1, 'No evidence of a difference in win rate: differences like these are what chance makes.'],
		[0.004, 'Reps differ in win rate: chance makes differences as large in 4 of 1,000 teams.'],
		[
			1e-9,
			'Reps differ in win rate: chance makes differences like these less than once in 1,000 teams.'
		]
	])('is an answer for a chance of %d', (pValue, sentence) => {
		expect(differenceSentence('winRate', { pValue })).toBe(sentence);
	});

	const slope = {
		estimate: 0.5,
		low: 0.3,
		high: 0.7,
		standardError: 0.2,
		method: 'robust',
		n: 36,
		reps: 3
	} as const;

	it('gives an elasticity with its weight', () => {
		const fit = {
			within: slope,
			controlled: null,
			prior: { mean: 0.65, sd: 0.2 },
			shrunk: { value: 0.574, sd: 0.14, weight: 0.5 }
		} as ElasticityFit;
		expect(elasticitySentence('demos', fit)).toBe(
			'In months in which a rep dials 10% more, demos are 5% higher (80%: 3 to 7). With 50% of the ' +
				'weight on that and the rest on what is published: 0.57, give or take 0.14.'
		);
		expect(elasticitySentence('demos', { ...fit, within: null, shrunk: null })).toMatch(
			/do not say how demos move with dials; 0\.65 is assumed/
		);
		expect(methodSentence(slope)).toMatch(/^3 reps cannot carry an error clustered by rep/);
	});

	it('says what independence of size and outcome would cost', () => {
		const fit = {
			pValue: 1e-9,
			slope: -0.2,
			rateByCount: 0.226,
			rateByValue: 0.18,
			overstated: 0.256
		};
		expect(sizeOutcomeSentence(fit as SizeOutcomeFit)).toBe(
			'Big deals win less often: 22.6% are won by number, 18% by value. Taking size and outcome for ' +
				'independent would overstate revenue by 26%.'
		);
		expect(sizeOutcomeSentence(null)).toMatch(/cannot be told/);
	});

	it('says which curve is in use, who chose it and how far it is off', () => {
		const facts = {
			family: 'gamma',
			best: 'log-normal',
			chosen: false,
			gap: 0.018,
			mean: 3500,
			currency: 'USD',
			law: { family: 'gamma', parameters: { shape: 2, rate: 0.001 } },
			scale: 1
		};
		expect(dealSizeSentence(facts)).toMatch(/Fitted: gamma, off by at most 2 in 100 deals\.$/);
		expect(dealSizeSentence({ ...facts, chosen: true, gap: 0.0041 })).toMatch(
			/Chosen by you: gamma \(best: log-normal\), off by at most 4 in 1,000 deals\.$/
		);
		const { law } = facts;
		expect(cycleSentence({ family: 'gamma', chosen: false, open: 0, law })).toBe('Fitted: gamma.');
		expect(cycleSentence({ family: 'gamma', chosen: true, open: 2, law })).toMatch(
			/^Chosen by you: gamma\. 2 open deals count too/
		);
	});

	it('names the prices of a list, and the two kinds of two humps', () => {
		const prices = {
			family: 'pricePoints',
			parameters: { spread: 0.1, price1: 50, share1: 0.3, price2: 1000, share2: 0.7 }
		};
		const facts = { best: '', chosen: false, gap: null, mean: 3500, currency: 'USD', scale: 2 };
		expect(dealSizeSentence({ ...facts, family: 'price points', law: prices })).toMatch(
			/Sizes gather around \$100 and \$2,000, give or take 10%\.$/
		);
		const kinds = {
			family: 'logNormalMixture',
			parameters: { share: 0.46, mu1: Math.log(6), sigma1: 0.9, mu2: Math.log(60), sigma2: 0.3 }
		};
		expect(cycleSentence({ family: 'two log-normals', chosen: false, open: 0, law: kinds })).toBe(
			'Fitted: two log-normals. Two kinds: 46% around 6 working days, 54% around 60 working days.'
		);
	});

	it('says how far touches can be trusted', () => {
		const law = { units: 900, wins: 40, touches: 2000, soundTo: 6, longest: 9 };
		const of = touchSentences({ law, unit: 'deal' } as Parameters<typeof touchSentences>[0]);
		expect(of[0]).toMatch(/^900 deals, 40 won, 2,000 touches/);
		expect(of[1]).toBe('Beyond touch 6 fewer than 50 got so far: no rule should rest on it.');
	});

	it('says so when correlations had to be mended', () => {
		const pair = {
			one: 'dialsPerDay',
			other: 'winRate',
			correlation: 0.4,
			low: -0.1,
			high: 0.8,
			reps: 5
		} as const;
		const effects = {
			pairs: [pair],
			matrix: [],
			posterior: [],
			repaired: true,
			largestChange: 0.12
		};
		expect(effectsSentences(effects)).toEqual([
			'Dials a day and win rate: +0.4 (80%: −0.1 to +0.8).',
			'These correlations could not all hold at once; the nearest that can were taken, none moved by more than 0.12.'
		]);
	});

	it('names the pairs that are clear, and says so when none is', () => {
		const pair = { one: 'dialsPerDay', other: 'winRate', reps: 5 } as const;
		const of = (...ranges: readonly (readonly [number, number, number])[]) =>
			effectsSummary({
				pairs: ranges.map(([low, correlation, high]) => ({ ...pair, low, correlation, high })),
				matrix: [],
				posterior: [],
				repaired: false,
				largestChange: 0
			});
		expect(of([-0.1, 0.4, 0.8])).toMatch(/^No clear sign/);
		expect(of([0.1, 0.4, 0.8])).toBe(
			'From rep to rep, dials a day and win rate go up together (+0.4).'
		);
		expect(of([-0.8, -0.5, -0.2], [-0.1, 0.4, 0.8])).toBe(
			'From rep to rep, dials a day and win rate go opposite ways (−0.5); the rest is not clear.'
		);
		expect(effectsSummary(null)).toMatch(/^Too few reps/);
	});
});

describe('the words of a day', () => {
	it('say on how many days nothing was done, or that there was none', () => {
		const facts = { days: 1305, mean: 45.3 };
		expect(dayWords.dials.sentence({ ...facts, seen: [12] })).toMatch(
			/^45.3 dials a day on average, none on 12 of 1,305 working days\. /
		);
		expect(dayWords.dials.sentence({ ...facts, seen: [0] })).toMatch(
			/on average, some on each of 1,305 working days\. /
		);
	});
});
