/**
 * Money as it stands on screen: three significant digits, K and M, no decimals below a million, a
 * true minus. One place, so that the same amount reads the same in a headline, a chart and a table.
 */

/** U+2212, as wide as a plus in the fonts used. */
export const minus = '−';

/** Symbols of the currencies that have a short one; every other code is written out. */
const symbols: Readonly<Record<string, string>> = {
	USD: '$',
	CAD: '$',
	AUD: '$',
	NZD: '$',
	MXN: '$',
	SGD: '$',
	HKD: '$',
	EUR: '€',
	GBP: '£',
	JPY: '¥',
	CNY: '¥',
	INR: '₹',
	KRW: '₩',
	BRL: 'R$',
	ZAR: 'R'
};

/** "$" for USD; "CHF" and a no-break space for a currency without a short symbol. */
export function currencySymbol(currency: string): string {
	return symbols[currency] ?? `${currency}\u00a0`;
}

/** "1,234,567": whole number with thousands separated, without a sign. */
function grouped(amount: number): string {
	return Math.abs(Math.round(amount))
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, ',');
}

/** Decimals that leave three significant digits of a number in [1, 1000). */
const decimalsFor = (x: number): number => (x < 9.995 ? 2 : x < 99.95 ? 1 : 0);

/**
 * "1.05", "1.2", "1": a size in units without trailing zeros. It is rounded while it is still whole
 * (1,005,000 is 100.5 hundredths of a million, where 1.005 would fall on the wrong side).
 */
function inUnits(size: number, unit: number): string {
	const scale = 10 ** decimalsFor(size / unit);
	return String(Math.round(size / (unit / scale)) / scale);
}

/** The digits of a size >= 0 with its unit: 912345 -> "912K". */
function digits(size: number): string {
	if (size < 999.5) return grouped(size);
	if (size < 999_500) return `${Math.round(size / 1000)}K`;
	const unit = size < 999_500_000 ? 1e6 : 1e9;
	const text = size / unit < 999.5 ? inUnits(size, unit) : grouped(size / unit);
	return `${text}${unit === 1e6 ? 'M' : 'B'}`;
}

/**
 * An amount: "$912K", "$1.05M", "$850", "−$72K".
 * @param amount plan currency; not NaN
 * @param currency ISO 4217
 */
export function money(amount: number, currency: string): string {
	const text = digits(Math.abs(amount));
	return `${amount < 0 && text !== '0' ? minus : ''}${currencySymbol(currency)}${text}`;
}

/** A difference: "+$9K", "−$72K", and "$0" where nothing is left after rounding. */
export function signedMoney(amount: number, currency: string): string {
	const text = digits(Math.abs(amount));
	if (text === '0') return `${currencySymbol(currency)}0`;
	return `${amount < 0 ? minus : '+'}${currencySymbol(currency)}${text}`;
}

/** Every unit, for tables of single deals: "$18,400". */
export function moneyInFull(amount: number, currency: string): string {
	const sign = amount < 0 && Math.round(amount) !== 0 ? minus : '';
	return `${sign}${currencySymbol(currency)}${grouped(amount)}`;
}

/**
 * Labels of an axis, all with the same number of decimals: "$900K", "$1.0M", "$1.1M".
 * @param step distance between neighbouring ticks, > 0, plan currency
 */
export function axisMoney(amount: number, step: number, currency: string): string {
	const size = Math.abs(amount);
	const sign = amount < 0 ? minus : '';
	const symbol = currencySymbol(currency);
	const of = (unit: number, letter: string): string => {
		const decimals = [0, 1, 2].find((d) => isWhole((step / unit) * 10 ** d)) ?? 3;
		return `${sign}${symbol}${(size / unit).toFixed(decimals)}${letter}`;
	};
	if (size >= 999_999_999.5) return of(1e9, 'B');
	if (size >= 999_999.5) return of(1e6, 'M');
	if (size >= 999.5) return of(1e3, 'K');
	return `${sign}${symbol}${Math.round(size)}`;
}

const isWhole = (x: number): boolean => Math.abs(x - Math.round(x)) < 1e-6;
