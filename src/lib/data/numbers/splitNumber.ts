import { currencyOf } from './currency';

/** A number cell taken apart, before it is decided which mark is the decimal one. */
export interface NumberParts {
	/** digits and marks only: "1.234,56" */
	readonly body: string;
	readonly negative: boolean;
	/** 1, or 1,000 for K and 1,000,000 for M */
	readonly scale: number;
	/** ISO 4217, '' without a sign */
	readonly currency: string;
	readonly percent: boolean;
}

const LONGEST = 40;
/** Digits with what stands around them; "Rs.500" is no decimal, ".5" is. */
const WHOLE = /^(\D*?)(\d[\d.,\s'’]*|(?<!\p{L})[.,]\d+)(\D*)$/u;

const scales: Readonly<Record<string, number>> = {
	k: 1e3,
	tsd: 1e3,
	'tsd.': 1e3,
	mil: 1e3,
	m: 1e6,
	mm: 1e6,
	mn: 1e6,
	mio: 1e6,
	'mio.': 1e6,
	mln: 1e6,
	million: 1e6,
	b: 1e9,
	bn: 1e9,
	mrd: 1e9,
	'mrd.': 1e9
};

/** Nothing but digits, marks and a minus: by far the commonest, and not worth the pattern above. */
const BARE = /^-?\d[\d.,]*$/;

function bareNumber(cell: string): NumberParts {
	const negative = cell.charCodeAt(0) === 45;
	const body = negative ? cell.slice(1) : cell;
	return { body, negative, scale: 1, currency: '', percent: false };
}

interface Marks {
	negative: boolean;
	scale: number;
	currency: string;
	percent: boolean;
}

/** Reads what stands around the digits; false where something there is no part of a number. */
function readMarks(text: string, marks: Marks, behind: boolean): boolean {
	let rest = text.replace(/[\s()]/g, '');
	const minus = rest.replace(/[-−–]/g, '');
	if (minus !== rest) marks.negative = true;
	rest = minus.replace(/\+/g, '');
	if (rest === '') return true;
	if (behind && rest.endsWith('%')) {
		marks.percent = true;
		rest = rest.slice(0, -1);
		if (rest === '') return true;
	}
	const scale = behind
		? /^(tsd\.?|million|mil|mio\.?|mln|mrd\.?|bn|mm|mn|k|m|b)/i.exec(rest)
		: null;
	if (scale && currencyOf(rest) === '') {
		marks.scale = scales[scale[1].toLowerCase()];
		rest = rest.slice(scale[1].length);
		if (rest === '') return true;
	}
	marks.currency = currencyOf(rest) || (/^kr\.?$/i.test(rest) ? '?' : '');
	return marks.currency !== '';
}

/**
 * Takes an amount or a number apart: currency signs and codes, spaces and apostrophes between
 * thousands, parentheses or a minus in front or behind for negative, K and M, percent.
 *
 * @returns null where the cell is no number
 */
export function splitNumber(cell: string): NumberParts | null {
	if (cell.length === 0 || cell.length > LONGEST) return null;
	if (BARE.test(cell)) return bareNumber(cell);
	const match = WHOLE.exec(cell);
	if (!match) return null;
	const [, before, digits, after] = match;
	const open = before.includes('(');
	if (open !== after.includes(')')) return null;
	const marks: Marks = { negative: open, scale: 1, currency: '', percent: false };
	if (!readMarks(before, marks, false)) return null;
	const front = marks.currency;
	if (!readMarks(after, marks, true)) return null;
	const currency = front || marks.currency;
	const body = digits.replace(/[\s'’]/g, '');
	return { ...marks, body, currency: currency === '?' ? '' : currency };
}
