import { describe, expect, it } from 'vitest';
import { sampleOf } from './sample';
import { allAsObserved, tallyOf } from './tally';

describe('sampleOf', () => {
	it('copies its columns', () => {
		const values = new Float64Array([1, 2]);
		const sample = sampleOf(values, [false, true], [1, 0.5]);
		values[0] = 9;
		expect([...sample.values]).toEqual([1, 2]);
		expect([...(sample.censored ?? [])]).toEqual([0, 1]);
		expect([...(sample.weights ?? [])]).toEqual([1, 0.5]);
	});

	it.each([
		[[1, NaN], null, null, 'sampleOf: values[1] = NaN, must be a finite number'],
		[[Infinity], null, null, 'sampleOf: values[0] = Infinity, must be a finite number'],
		[[1, 2], [true], null, 'sampleOf: censored.length = 1, must be 2'],
		[[1, 2], null, [1, -1], 'sampleOf: weights[1] = -1, must be finite and >= 0'],
		[[1], null, [Infinity], 'sampleOf: weights[0] = Infinity, must be finite and >= 0']
	])('refuses %j with marks %j and weights %j', (values, censored, weights, message) => {
		expect(() => sampleOf(values, censored, weights)).toThrow(new RangeError(message));
	});
});

describe('tallyOf', () => {
	it('sorts, merges equal values and adds their weights', () => {
		const tally = tallyOf(sampleOf([5, 1, 5, 3], null, [2, 1, 0.5, 0]));
		expect([...tally.values]).toEqual([1, 5]);
		expect([...tally.observed]).toEqual([1, 2.5]);
		expect(tally).toMatchObject({ censored: null, events: 3.5, distinct: 2, min: 1, max: 5 });
	});

	it('keeps observed and censored rows of one value apart', () => {
		const tally = tallyOf(sampleOf([4, 2, 4, 7], [false, true, true, true]));
		expect([...tally.values]).toEqual([2, 4, 7]);
		expect([...tally.observed]).toEqual([0, 1, 0]);
		expect([...(tally.censored ?? [])]).toEqual([1, 1, 1]);
		expect(tally).toMatchObject({ events: 1, censoredTotal: 3, distinct: 1, min: 4, max: 4 });
	});

	it('gives the same for weights of one as for no weights', () => {
		const values = [3, 1, 3, 2, 3, 1];
		const marks = [false, false, true, false, false, false];
		expect(tallyOf(sampleOf(values, marks, [1, 1, 1, 1, 1, 1]))).toEqual(
			tallyOf(sampleOf(values, marks))
		);
	});

	it('says so when nothing was observed', () => {
		expect(tallyOf(sampleOf([]))).toMatchObject({ events: 0, distinct: 0, min: NaN, max: NaN });
	});

	it('can forget which rows were censored', () => {
		const all = allAsObserved(tallyOf(sampleOf([4, 2, 4], [false, true, true])));
		expect([...all.values]).toEqual([2, 4]);
		expect([...all.observed]).toEqual([1, 2]);
		expect(all).toMatchObject({ censored: null, events: 3, distinct: 2, min: 2 });
	});
});
