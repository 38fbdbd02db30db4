import { describe, expect, it } from 'vitest';
import { parseNumber } from './parseNumber';
import type { NumberKind } from './parseNumber';

describe('parseNumber', () => {
	const read: readonly [text: string, kind: NumberKind, value: number][] = [
		['60', 'count', 60],
		[' 46 ', 'count', 46],
		['1.2M', 'money', 1_200_000],
		['$1.2M', 'money', 1_200_000],
		['$80k', 'money', 80_000],
		['80 K', 'money', 80_000],
		['€1.2bn', 'money', 1.2e9],
		['USD 900,000', 'money', 900_000],
		['900000 EUR', 'money', 900_000],
		['1,200,000', 'money', 1_200_000],
		['1,200.50', 'money', 1200.5],
		['1.200,50', 'money', 1200.5],
		['1.200.000', 'money', 1_200_000],
		["1'200'000", 'money', 1_200_000],
		['1,2', 'count', 1.2],
		['1,200', 'count', 1200],
		['0,5', 'share', 0.5],
		['.5', 'count', 0.5],
		['3x', 'times', 3],
		['3.5×', 'times', 3.5],
		['3', 'times', 3],
		['12%', 'share', 0.12],
		['12', 'share', 0.12],
		['0.12', 'share', 0.12],
		['1', 'share', 1],
		['100 %', 'share', 1],
		['\u22125', 'count', -5],
		['-$40K', 'money', -40_000],
		['+7', 'count', 7]
	];
	it.each(read)('reads "%s" in a %s field as %d', (text, kind, value) => {
		// The products of a decimal and a power of ten may be off by a rounding.
		expect(parseNumber(text, kind)).toBeCloseTo(value, 9);
	});

	const refused: readonly [text: string, kind: NumberKind][] = [
		['', 'count'],
		['sixty', 'count'],
		['60 dials', 'count'],
		['--5', 'count'],
		['1,2,3', 'count'],
		['1.2.3,4,5', 'count'],
		['1,20,000', 'money'],
		['12%', 'count'],
		['3x', 'count'],
		['NaN', 'count'],
		['Infinity', 'count']
	];
	it.each(refused)('does not take "%s" for a number in a %s field', (text, kind) => {
		expect(parseNumber(text, kind)).toBeNull();
	});
});
