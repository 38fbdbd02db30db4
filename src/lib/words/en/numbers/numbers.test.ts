import { describe, expect, it } from 'vitest';
import { dayOf } from '../../../history/calendar';
import {
	axisMoney,
	capital,
	chance,
	chanceChange,
	chanceParts,
	chanceRange,
	count,
	counted,
	date,
	dateWithYear,
	decimal,
	giveOrTake,
	hundredths,
	joined,
	list,
	money,
	moneyInFull,
	months,
	plain,
	quarter,
	signedCount,
	signedMoney,
	spelled,
	spelledFirst
} from './index';

describe('money', () => {
	it.each([
		[912_345, '$912K'],
		[1_054_321, '$1.05M'],
		[1_200_000, '$1.2M'],
		[1_005_000, '$1.01M'],
		[1_000_000, '$1M'],
		[999_499, '$999K'],
		[999_500, '$1M'],
		[9_996_000, '$10M'],
		[12_345_678, '$12.3M'],
		[123_456_789, '$123M'],
		[999_600_000, '$1B'],
		[1_234_000_000_000, '$1,234B'],
		[72_400, '$72K'],
		[9_430, '$9K'],
		[999.6, '$1K'],
		[850, '$850'],
		[0, '$0'],
		[-0.3, '$0'],
		[-72_000, '−$72K']
	])('writes %d as %s', (amount, expected) => {
		expect(money(amount, 'USD')).toBe(expected);
	});

	it('uses the symbol of the currency, or its code where there is none', () => {
		expect(money(912_345, 'EUR')).toBe('€912K');
		expect(money(912_345, 'GBP')).toBe('£912K');
		expect(money(912_345, 'CHF')).toBe('CHF\u00a0912K');
	});

	it('signs differences with a true minus and leaves zero unsigned', () => {
		expect(signedMoney(9_430, 'USD')).toBe('+$9K');
		expect(signedMoney(-72_400, 'USD')).toBe('−$72K');
		expect(signedMoney(0.2, 'USD')).toBe('$0');
		expect(signedMoney(-0.2, 'USD')).toBe('$0');
	});

	it('writes single deals in full', () => {
		expect(moneyInFull(18_400, 'USD')).toBe('$18,400');
		expect(moneyInFull(-1_234_567.4, 'USD')).toBe('−$1,234,567');
	});

	it('gives all labels of an axis the decimals that its step needs', () => {
		expect([900_000, 1_000_000, 1_100_000].map((v) => axisMoney(v, 100_000, 'USD'))).toEqual([
			'$900K',
			'$1.0M',
			'$1.1M'
		]);
		expect(axisMoney(1_250_000, 250_000, 'USD')).toBe('$1.25M');
		expect(axisMoney(2_000_000, 1_000_000, 'USD')).toBe('$2M');
		expect(axisMoney(0, 400_000, 'USD')).toBe('$0');
		expect(axisMoney(-50_000, 50_000, 'USD')).toBe('−$50K');
		expect(axisMoney(2_500, 500, 'USD')).toBe('$2.5K');
	});
});

describe('chances', () => {
	it('never prints "0 in 100" or "100 in 100", at any stage and for any share', () => {
		for (const stage of ['rough', 'usable', 'good', 'settled', 'stopped'] as const)
			for (let i = 0; i <= 2000; i++) {
				const text = chance(i / 2000, stage);
				expect(text).not.toMatch(/(^|\s)0 in 100/);
				expect(text).not.toMatch(/(^|\s)100 in 100/);
			}
	});

	it.each([
		[0, 'fewer than 1 in 100'],
		[0.0099, 'fewer than 1 in 100'],
		[0.01, '1 in 100'],
		[0.0249, '2 in 100'],
		[0.06, '6 in 100'],
		[0.99, '99 in 100'],
		[0.9901, 'more than 99 in 100'],
		[1, 'more than 99 in 100']
	])('writes a settled %d as %s', (share, expected) => {
		expect(chance(share)).toBe(expected);
	});

	it('rounds to 5 at the rough stage and says about', () => {
		expect(chance(0.06, 'rough')).toBe('about 5 in 100');
		expect(chance(0.02, 'rough')).toBe('fewer than 5 in 100');
		expect(chance(0.98, 'rough')).toBe('more than 95 in 100');
	});

	it('says about at the usable stage, and at the good stage while the margin is above 1', () => {
		expect(chance(0.034, 'usable')).toBe('about 3 in 100');
		expect(chance(0.034, 'good', 0.012)).toBe('about 3 in 100');
		expect(chance(0.034, 'good', 0.01)).toBe('3 in 100');
		expect(chanceParts(0.034, 'good', 0.01).firm).toBe(true);
		expect(chanceParts(0.034, 'usable').firm).toBe(false);
	});

	it('gives the range in whole hundredths, and a bound where nothing was hit', () => {
		expect(chanceRange(0.055, 0.0175, 200)).toBe('2 to 9');
		expect(chanceRange(0.03, 0.005, 1140)).toBe('2 to 4');
		expect(chanceRange(0, 0, 200)).toBe('up to 2');
		expect(chanceRange(1, 0, 200)).toBe('99 or more');
		expect(chanceRange(0.3, 0.0001, 10000)).toBe('30');
	});

	it('says give or take in hundredths with one decimal', () => {
		expect(giveOrTake(0.0015)).toBe('give or take 0.3');
		expect(giveOrTake(0)).toBe('give or take less than 0.1');
		expect(giveOrTake(0.06)).toBe('give or take 12');
	});

	it('states changes in absolute terms', () => {
		expect(chanceChange(0.06, 0.02)).toBe('−4 in 100');
		expect(chanceChange(0.02, 0.06)).toBe('+4 in 100');
		expect(chanceChange(0.061, 0.058)).toBe('no change');
	});

	it('leaves the denominator to the sentence on request', () => {
		expect(hundredths(0.78)).toBe('78');
		expect(hundredths(0)).toBe('fewer than 1');
		expect(hundredths(1)).toBe('more than 99');
	});
});

describe('counts and words', () => {
	it('separates thousands and agrees in number', () => {
		expect(count(24_720)).toBe('24,720');
		expect(count(-1_200)).toBe('−1,200');
		expect(counted(1, 'rep')).toBe('1 rep');
		expect(counted(5, 'rep')).toBe('5 reps');
		expect(counted(2, 'hypothesis', 'hypotheses')).toBe('2 hypotheses');
		expect(decimal(7.5, 1)).toBe('7.5');
		expect(decimal(60, 1)).toBe('60');
		expect(decimal(-0.001, 2)).toBe('0');
		expect(signedCount(-18.2)).toBe('−18');
		expect(signedCount(44)).toBe('+44');
		expect(signedCount(0.2)).toBe('0');
	});

	it('joins lists with commas and one and', () => {
		expect(list([])).toBe('');
		expect(list(['a'])).toBe('a');
		expect(list(['a', 'b'])).toBe('a and b');
		expect(list(['a', 'b', 'c'])).toBe('a, b and c');
		expect(capital('sixty')).toBe('Sixty');
	});

	it.each([
		[0, 'zero'],
		[14, 'fourteen'],
		[60, 'sixty'],
		[65, 'sixty-five'],
		[100, 'one hundred'],
		[120, 'one hundred twenty'],
		[999, 'nine hundred ninety-nine'],
		[7.5, 'seven and a half'],
		[0.5, '0.5'],
		[3.2, '3.2'],
		[1000, '1000']
	])('spells %d as %s', (x, expected) => {
		expect(spelled(x)).toBe(expected);
	});

	it('spells with a capital at a sentence start', () => {
		expect(spelledFirst(60)).toBe('Sixty');
	});
});

describe('dates and sentences', () => {
	it('names days, months and fiscal quarters', () => {
		const first = dayOf(2025, 4, 1);
		const last = dayOf(2025, 6, 30);
		expect(date(last)).toBe('30 June');
		expect(dateWithYear(last)).toBe('30 June 2025');
		expect(months(first, last)).toBe('April to June');
		expect(months(first, first)).toBe('April');
		expect(quarter(first, last, 1)).toBe('Q2, April to June');
		expect(quarter(first, last, 4)).toBe('Q1, April to June');
		expect(quarter(first, last, 7)).toBe('Q4, April to June');
	});

	it('joins marked sentences with a space and reads them back plainly', () => {
		const both = joined([{ text: 'One.', mark: 'strong' }], [{ text: 'Two.' }]);
		expect(plain(both)).toBe('One. Two.');
	});
});
