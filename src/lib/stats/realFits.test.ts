import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { familyOf } from './distributions';
import { itemsOf } from './distributions/kernels/items';
import { isFitted } from './fit';
import { rankFits } from './rankFits';
import { sampleOf, type Sample } from './sample';

/** What real columns are known to be; the folder stays outside the repository. */
const FOLDER = '../shared/data/fit';

const columnOf = (name: string): Sample =>
	sampleOf(
		readFileSync(`${FOLDER}/${name}.csv`, 'utf8').trim().split(/\r?\n/).slice(1).map(Number)
	);

const onFile = (name: string, sentence: string, test: (sample: Sample) => void): void => {
	const there = existsSync(`${FOLDER}/${name}.csv`);
	it.skipIf(!there)(`${name}: ${sentence}`, () => test(columnOf(name)));
};

onFile('maven_close_value_won', 'the seven prices of the list are found', (sample) => {
	const fit = familyOf('pricePoints').fit(sample);
	if (!isFitted(fit)) throw new Error(fit.reason);
	const prices = [...itemsOf(fit.parameters, 'price')];
	// the list of products.csv; discounts of some products are uneven by 2%
	const list = [55, 550, 1096, 3393, 4821, 5482, 26768];
	expect(prices).toHaveLength(list.length);
	prices.forEach((price, i) => expect(Math.abs(price / list[i] - 1)).toBeLessThan(0.03));
	expect(Math.abs(fit.parameters.spread - 0.1)).toBeLessThan(0.01);
	expect(rankFits(sample, ['logNormal', 'gamma', 'weibull', 'pricePoints']).fits[0].family).toBe(
		'pricePoints'
	);
});

onFile('maven_cycle_days_won', 'the cycle has two humps, days and a quarter', (sample) => {
	const { fits } = rankFits(sample, ['logNormal', 'gamma', 'weibull', 'gammaMixture']);
	const [{ family, parameters, standardErrors }] = fits;
	expect(family).toBe('gammaMixture');
	expect(parameters.shape1 / parameters.rate1).toBeLessThan(15);
	expect(parameters.shape2 / parameters.rate2).toBeGreaterThan(70);
	expect(standardErrors.share).toBeLessThan(0.01);
});

onFile('olist_days_first_contact_to_won', 'the cycle is log-normal, K-S .043', (sample) => {
	const [best] = rankFits(sample).fits;
	expect(best.family).toBe('logNormal');
	expect(best.ks).toBeCloseTo(0.043, 3);
});

onFile('bank_contacts_won', 'contacts up to the win are beta-geometric', (sample) => {
	const { fits } = rankFits(sample);
	expect(fits[0].family).toBe('betaGeometric');
	// by densities alone a curve that misses three contacts in ten would be first
	expect(Math.min(...fits.map(({ aic }) => aic))).toBeLessThan(fits[0].aic - 100);
});
