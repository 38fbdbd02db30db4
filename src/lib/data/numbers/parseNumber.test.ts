import { describe, expect, it } from 'vitest';
import { decideMark, describeNumbers, gatherNumbers } from './decideNumbers';
import { parseNumber } from './parseNumber';

describe('parseNumber', () => {
	it.each([
		['1234', 1234],
		['-12.5', -12.5],
		['$1,234,567', 1234567],
		['$12,400.00', 12400],
		['£1001', 1001],
		['USD 1,234.50', 1234.5],
		['1,234.50 USD', 1234.5],
		["CHF 1'234.50", 1234.5],
		['(1,250.00)', -1250],
		['($1,250)', -1250],
		['-$1,250', -1250],
		['1,250-', -1250],
		['45K', 45000],
		['$1.5M', 1500000],
		['75%', 75],
		['12,34,567', 1234567],
		['1.23E+05', 123000],
		['.5', 0.5]
	])('reads %s with a decimal point', (cell, value) => {
		expect(parseNumber(cell, { decimal: '.' })).toBe(value);
	});

	it.each([
		['2.500,50', 2500.5],
		['2 500,50', 2500.5],
		['2\u202f500,50 €', 2500.5],
		['1.234', 1234],
		['R$ 1.234,00', 1234],
		['12,5 zł', 12.5],
		['1,5 Mio. €', 1500000],
		['250 Tsd', 250000]
	])('reads %s with a decimal comma', (cell, value) => {
		expect(parseNumber(cell, { decimal: ',' })).toBe(value);
	});

	it.each(['', 'abc', '12,5', '1,23', '2025-03-04', '1.2.3', 'Q1', '12 apples', '(5', '1,2345'])(
		'refuses “%s” with a decimal point',
		(cell) => {
			expect(parseNumber(cell, { decimal: '.' })).toBeNaN();
		}
	);
});

describe('deciding the decimal mark', () => {
	const decide = (delimiter: string, ...cells: string[]) =>
		decideMark(gatherNumbers(cells), delimiter);

	it('takes one cell that proves it for the whole column', () => {
		expect(decide(',', '1.234', '1.234,56')).toEqual({ decimal: ',', open: false, against: 0 });
		expect(decide(',', '1.234', '5.5')).toEqual({ decimal: '.', open: false, against: 0 });
		expect(decide(';', '1.234.567')).toEqual({ decimal: ',', open: false, against: 0 });
	});

	it('asks where every mark stands before three digits and could be either', () => {
		expect(decide(',', '1.234', '12.500').open).toBe(true);
		expect(decide(';', '1,234', '12,500').open).toBe(true);
	});

	it('reads groups of three after commas as thousands in an English file', () => {
		expect(decide(',', '1,234', '12,500')).toEqual({ decimal: '.', open: false, against: 0 });
		expect(decide(';', '$1,234')).toEqual({ decimal: '.', open: false, against: 0 });
	});

	it('asks about a column that mixes both', () => {
		expect(decide(',', '1.5', '2,5').open).toBe(true);
	});

	it('has nothing to ask of whole numbers', () => {
		expect(decide(';', '1054', '0', '7').open).toBe(false);
	});

	it('notices the currency beside the amounts', () => {
		const evidence = gatherNumbers(['€1', '€2', '$3']);
		expect(evidence.currency).toBe('EUR');
		expect(describeNumbers(evidence, ',')).toBe('1.234,56 EUR');
	});
});
