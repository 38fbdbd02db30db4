/** Signs and codes that stand beside an amount, with the ISO 4217 code they mean. */
const signs: Readonly<Record<string, string>> = {
	us$: 'USD',
	a$: 'AUD',
	au$: 'AUD',
	c$: 'CAD',
	ca$: 'CAD',
	nz$: 'NZD',
	s$: 'SGD',
	hk$: 'HKD',
	mx$: 'MXN',
	r$: 'BRL',
	// Assumption: a bare dollar sign is the US dollar; a currency column or setting overrides it.
	$: 'USD',
	'€': 'EUR',
	'£': 'GBP',
	'¥': 'JPY',
	'₹': 'INR',
	'₩': 'KRW',
	'₺': 'TRY',
	'₪': 'ILS',
	zł: 'PLN',
	zl: 'PLN',
	kč: 'CZK',
	ft: 'HUF',
	'fr.': 'CHF',
	rs: 'INR',
	'rs.': 'INR',
	euro: 'EUR'
};

/** Currencies whose code may stand beside an amount; other three letters are not taken for one. */
const codes: ReadonlySet<string> = new Set(
	(
		'USD EUR GBP JPY CHF CAD AUD NZD SEK NOK DKK PLN CZK HUF RON BGN TRY INR CNY HKD SGD KRW ' +
		'MXN BRL ARS CLP COP PEN ZAR AED SAR ILS THB IDR MYR PHP VND UAH EGP NGN KES'
	).split(' ')
);

/** ISO 4217 code of a sign or code; '' for anything else. Used for amounts and currency columns. */
export function currencyOf(text: string): string {
	const word = text.trim();
	const upper = word.toUpperCase();
	return codes.has(upper) ? upper : (signs[word.toLowerCase()] ?? '');
}

const names: readonly (readonly [RegExp, string])[] = [
	[/\bus dollar|^dollar/i, 'USD'],
	[/^euro/i, 'EUR'],
	[/pound|sterling/i, 'GBP'],
	[/real\b/i, 'BRL'],
	[/z[lł]ot/i, 'PLN'],
	[/yen/i, 'JPY']
];

/** Currency of a cell that names one: "USD", "USD - U.S. Dollar", "US Dollar", "€"; '' unknown. */
export function currencyOfName(cell: string): string {
	const first = currencyOf(cell.split(/[\s-]/)[0]);
	if (first !== '') return first;
	return names.find(([pattern]) => pattern.test(cell))?.[1] ?? '';
}
