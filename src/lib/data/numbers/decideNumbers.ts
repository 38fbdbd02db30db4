import { isMissing } from '../missing';
import { eachCell, type Cells } from '../table/cells';
import type { DecimalMark } from './numberFormat';
import { splitNumber } from './splitNumber';

/** What a whole column says about how its numbers are written. */
export interface NumberEvidence {
	readonly numbers: number;
	readonly missing: number;
	readonly others: number;
	/** cells that can only be read with this decimal mark */
	readonly point: number;
	readonly comma: number;
	/** cells like 1.234 and 1,234, that read both ways: how many, and the first of each, -1 = none */
	readonly openPoint: number;
	readonly openComma: number;
	readonly example: number;
	/** commonest currency beside the numbers, '' without one, and how often it stands there */
	readonly currency: string;
	readonly symbols: number;
}

type Proof = 'point' | 'comma' | 'openPoint' | 'openComma' | 'none';

/** What one body of digits and marks proves. */
export function proofOf(body: string): Proof {
	const lastPoint = body.lastIndexOf('.');
	const lastComma = body.lastIndexOf(',');
	if (lastPoint < 0 && lastComma < 0) return 'none';
	if (lastPoint >= 0 && lastComma >= 0) return lastPoint > lastComma ? 'point' : 'comma';
	const mark = lastPoint >= 0 ? '.' : ',';
	const at = Math.max(lastPoint, lastComma);
	const other: Proof = mark === '.' ? 'comma' : 'point';
	if (body.indexOf(mark) !== at) return other;
	const threes = body.length - at - 1 === 3 && at >= 1 && at <= 3 && body[0] !== '0';
	if (threes) return mark === '.' ? 'openPoint' : 'openComma';
	return mark === '.' ? 'point' : 'comma';
}

const commonest = (counts: ReadonlyMap<string, number>): string =>
	[...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';

/** Goes once through a column and gathers what decides its format. Linear in the cells. */
export function gatherNumbers(cells: Cells | readonly string[]): NumberEvidence {
	const proofs: Record<Proof, number> = { point: 0, comma: 0, openPoint: 0, openComma: 0, none: 0 };
	const currencies = new Map<string, number>();
	let [numbers, missing, symbols, example] = [0, 0, 0, -1];
	eachCell(cells, (cell, rows, first) => {
		if (isMissing(cell)) {
			missing += rows;
			return;
		}
		const parts = splitNumber(cell);
		if (!parts) return;
		numbers += rows;
		const proof = proofOf(parts.body);
		proofs[proof] += rows;
		if (example < 0 && (proof === 'openPoint' || proof === 'openComma')) example = first;
		if (parts.currency === '') return;
		symbols += rows;
		currencies.set(parts.currency, (currencies.get(parts.currency) ?? 0) + rows);
	});
	const others = cells.length - missing - numbers;
	const currency = commonest(currencies);
	const { point, comma, openPoint, openComma } = proofs;
	return {
		numbers,
		missing,
		others,
		point,
		comma,
		openPoint,
		openComma,
		example,
		currency,
		symbols
	};
}

export interface MarkDecision {
	readonly decimal: DecimalMark;
	readonly open: boolean;
	/** cells that speak for the other mark */
	readonly against: number;
}

/**
 * Decides the decimal mark of a column. Cells like "1,234" alone prove nothing.
 * Assumption: an amount has no three decimals, so "1,234" in a file whose cells are set apart by
 * commas, or beside a dollar or pound sign, is over a thousand; everything else that is open is asked.
 *
 * @param delimiter of the file: a semicolon speaks for a country with decimal commas
 */
export function decideMark(evidence: NumberEvidence, delimiter: string): MarkDecision {
	const { point, comma, openPoint, openComma, currency } = evidence;
	if (point + comma > 0) {
		const decimal: DecimalMark = comma > point ? ',' : '.';
		const against = Math.min(point, comma);
		return { decimal, open: against * 50 > point + comma, against };
	}
	if (openPoint > 0) return { decimal: openComma > 0 ? '.' : ',', open: true, against: 0 };
	const english = delimiter !== ';' || currency === 'USD' || currency === 'GBP';
	return { decimal: '.', open: openComma > 0 && !english, against: 0 };
}

/** The way a column is written, for people: "1,234.56" or "1.234,56", with its currency. */
export function describeNumbers(evidence: NumberEvidence, decimal: DecimalMark): string {
	const form = decimal === '.' ? '1,234.56' : '1.234,56';
	return evidence.currency === '' ? form : `${form} ${evidence.currency}`;
}
