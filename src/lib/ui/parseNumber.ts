/** What a field holds, because "12%" and "1.2" mean different things in different fields. */
export type NumberKind = 'count' | 'money' | 'share' | 'times';

const scales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, bn: 1e9, b: 1e9 };

/** sign, digits with separators, then one of: a scale, a percent sign, a times sign */
const form = /^([-+]?)(\d[\d.,']*|[.,]\d+)(k|m|bn|b|%|x)?$/;

/**
 * Reads what people type into a number field: "60", "1.2M", "$80k", "3x", "12%", "1,200,000".
 * A field keeps the text as it is when this gives null, and says what would do.
 *
 * A comma followed by exactly three digits groups thousands, any other single comma is a decimal
 * comma. In a share field a plain number above 1 is meant as a percentage, since nobody asks for
 * 1,200%.
 *
 * @param text as typed; spaces and currency signs or codes are ignored
 * @param kind what the field holds
 * @returns the number (shares in [0, 1] for "0%" to "100%"), or null when the text is not a number
 * of that kind
 */
export function parseNumber(text: string, kind: NumberKind = 'count'): number | null {
	const match = form.exec(bare(text));
	if (!match) return null;
	const digits = plainDigits(match[2]);
	if (digits === null) return null;
	const suffix = match[3] ?? '';
	if (suffix === '%' && kind !== 'share') return null;
	if (suffix === 'x' && kind !== 'times') return null;
	const size = Number(digits) * (scales[suffix] ?? 1);
	const value = match[1] === '-' ? -size : size;
	return suffix === '%' || (kind === 'share' && size > 1) ? value / 100 : value;
}

/** Lower case, without spaces, currency signs and codes; one kind of minus and of times sign. */
function bare(text: string): string {
	return text
		.toLowerCase()
		.replace(/[\s\u00a0\u202f_]/g, '')
		.replace(/[\u2212\u2013]/g, '-')
		.replace(/\u00d7/g, 'x')
		.replace(/[\p{Sc}]/gu, '')
		.replace(/^([-+]?)(?:usd|eur|gbp|chf|cad|aud|jpy)/, '$1')
		.replace(/(?:usd|eur|gbp|chf|cad|aud|jpy)$/, '');
}

/** "1,200.50" and "1.200,50" as "1200.50"; null where the separators make no sense. */
function plainDigits(text: string): string | null {
	const digits = text.replace(/'/g, '');
	const comma = digits.lastIndexOf(',');
	const dot = digits.lastIndexOf('.');
	if (comma >= 0 && dot >= 0)
		return comma > dot ? ungrouped(digits, '.', ',') : ungrouped(digits, ',', '.');
	if (comma >= 0)
		return looksGrouped(digits, ',') ? ungrouped(digits, ',', '.') : oneDecimal(digits);
	return digits.indexOf('.') === dot ? digits : ungrouped(digits, '.', ',');
}

const looksGrouped = (digits: string, mark: string): boolean =>
	digits.split(mark).every((part, i) => (i === 0 ? /^\d{1,3}$/ : /^\d{3}$/).test(part));

function ungrouped(digits: string, group: string, decimal: string): string | null {
	const [whole, ...rest] = digits.split(decimal);
	if (rest.length > 1 || rest.some((part) => part.includes(group))) return null;
	if (!looksGrouped(whole, group)) return null;
	return [whole.split(group).join(''), ...rest].join('.');
}

function oneDecimal(digits: string): string | null {
	const parts = digits.split(',');
	return parts.length === 2 ? parts.join('.') : null;
}
