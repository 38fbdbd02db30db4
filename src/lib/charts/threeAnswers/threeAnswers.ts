import { scaleLinear, type ScaleLinear } from 'd3';
import { moneyTicks, type Tick } from '../frame/ticks';
import type { Answer, ThreeAnswersInput } from './answer';
import { cascadeHeight, layoutCascade, type CascadeLayout } from './cascade';
import { chooseBins, dotplot, dotsOf, smallestRadius, type Binning } from './dotplot';
import { extentAround, extentOf, type Extent } from './extent';
import { numeralOf, numeralWidth, showsAmounts, type Numeral } from './numeral';
import {
	columnsOf,
	placeDifference,
	placeEnvelope,
	placeGoal,
	placeTexts,
	type Columns,
	type DifferencePlace,
	type EnvelopePlace,
	type GoalPlace,
	type ThreeAnswersTexts
} from './place';

export interface PlacedDot {
	readonly x: number;
	readonly y: number;
	readonly reached: boolean;
}

/** One scenario's row. All numbers in px of the figure. */
export interface AnswerRow {
	readonly key: 'target' | 'none';
	readonly answer: Answer;
	readonly top: number;
	readonly baseline: number;
	readonly bottom: number;
	readonly dots: readonly PlacedDot[];
	readonly meanX: number;
	readonly numeral: Numeral;
	/** left edge of the name */
	readonly nameX: number;
	/** of the numeral: its left edge in the wide form, its right edge in the stacked form */
	readonly numeralX: number;
}

export interface ThreeAnswersLayout {
	/** `wide`: names left, numerals right; `stacked`: both above their heap */
	readonly form: 'wide' | 'stacked';
	readonly width: number;
	readonly height: number;
	readonly plot: { readonly left: number; readonly right: number };
	readonly x: ScaleLinear<number, number>;
	readonly extent: Extent;
	readonly ticks: readonly Tick[];
	/** y of the axis */
	readonly axisY: number;
	readonly goal: GoalPlace;
	readonly envelope: EnvelopePlace | null;
	/** the wide form's; the stacked form lists the steps below the figure */
	readonly cascade: (CascadeLayout & { readonly top: number; readonly bottom: number }) | null;
	readonly rows: readonly AnswerRow[];
	/** rows whose quarters are still being played: name and baseline only */
	readonly waiting: readonly { readonly key: 'target' | 'none'; readonly baseline: number }[];
	readonly dot: Binning & { readonly count: 20 | 50 };
	/** from the average with the target to that without; null with one row */
	readonly difference: DifferencePlace | null;
}

const axisHeight = 24;
/** The outermost dots may stand half a bin and a radius outside the data, at most 21 px. */
const edgePad = 21;
const wideRow = { height: 122, dots: 98, under: 20 } as const;
const stackedRow = { height: 142, dots: 118, under: 12 } as const;

const bothRows = ['target', 'none'] as const;

function rowsOf(input: ThreeAnswersInput): { key: 'target' | 'none'; answer: Answer }[] {
	const rows: { key: 'target' | 'none'; answer: Answer }[] = [];
	if (input.target) rows.push({ key: 'target', answer: input.target });
	if (input.none) rows.push({ key: 'none', answer: input.none });
	return rows;
}

/** 50 dots, 20 while few quarters are in, and 20 where 50 cannot be drawn large enough to count. */
function dotsAndBins(
	rows: readonly { readonly answer: Answer }[],
	input: ThreeAnswersInput,
	pxPerUnit: number,
	height: number
): { values: number[][]; dot: Binning & { count: 20 | 50 } } {
	const at = (count: 20 | 50) => {
		const values = rows.map(({ answer }) => dotsOf(answer.quantiles, count));
		return { values, dot: { ...chooseBins(values, input.goal, pxPerUnit, height), count } };
	};
	if (input.stage === 'rough') return at(20);
	const full = at(50);
	return full.dot.radius >= smallestRadius ? full : at(20);
}

/** The ends of the data and what the axis reaches out for. */
function extentFor(input: ThreeAnswersInput, rows: readonly { readonly answer: Answer }[]): Extent {
	if (rows.length === 0) return extentAround(input.goal);
	const data = rows.flatMap(({ answer: { quantiles } }) => [quantiles[4], quantiles[396]]);
	const wanted = [input.goal];
	if (input.envelope) wanted.push(input.envelope.amount);
	if (input.gap) {
		let at = input.gap.start;
		for (const { amount } of input.gap.steps) wanted.push((at += amount));
	}
	return extentOf(data, wanted);
}

function placeDots(
	values: readonly number[],
	dot: Binning,
	goal: number,
	x: ScaleLinear<number, number>,
	baseline: number
): PlacedDot[] {
	return dotplot(values, dot.binWidth, goal).map(({ at, level, reached }) => ({
		x: x(at),
		y: baseline - 1 - dot.pitch * (level + 0.5),
		reached
	}));
}

/** In the stacked form, how far name, numeral and notes reach down from the top of their row. */
const textDepth = ({ numeral }: AnswerRow): number => Math.max(50, 42 + 17 * numeral.short.length);

/** In the stacked form, whether a dot lies under the name (left) or the numeral (right) of its row. */
const underText = (row: AnswerRow, radius: number): boolean =>
	row.dots.some(
		({ x, y }) =>
			y - radius < row.top + textDepth(row) &&
			(x - radius < row.nameX + 100 || x + radius > row.numeralX - numeralWidth(row.numeral))
	);

/**
 * Geometry of the three answers at a width: one dollar axis for the envelope, the gap and both
 * forecasts, with the goal line through all of them.
 * @param width of the container, px, > 0
 * @param stale "for 60 dials" when the numbers belong to an older plan, else null
 */
export function layoutThreeAnswers(
	input: ThreeAnswersInput,
	width: number,
	texts: ThreeAnswersTexts,
	stale: string | null = null
): ThreeAnswersLayout {
	const columns = columnsOf(width);
	const usual = layoutAt(input, width, columns, texts, stale, stackedRow.height);
	const crowded =
		columns.form === 'stacked' && usual.rows.some((row) => underText(row, usual.dot.radius));
	if (!crowded) return usual;
	const tall = Math.max(...usual.rows.map(textDepth)) + stackedRow.dots + stackedRow.under + 2;
	return layoutAt(input, width, columns, texts, stale, tall);
}

function layoutAt(
	input: ThreeAnswersInput,
	width: number,
	columns: Columns,
	texts: ThreeAnswersTexts,
	stale: string | null,
	stackedHeight: number
): ThreeAnswersLayout {
	const wide = columns.form === 'wide';
	const played = rowsOf(input);
	const extent = extentFor(input, played);
	const x = scaleLinear()
		.domain([extent.low, extent.high])
		.range([columns.left + edgePad, columns.right - edgePad]);
	const goal = placeGoal(extent, x, input.goal, columns, texts);
	const envelope = placeEnvelope(input, extent, x, columns);
	const ahead = input.waiting;
	let top =
		envelope?.bottom ?? (played.length === 0 && ahead?.target ? columns.envelopeBottom : 30);
	const cascade = wide && input.gap ? cascadeAt(input.gap, top, columns, x, goal.x, texts) : null;
	top += cascade?.height ?? (wide && ahead?.target ? cascadeHeight(ahead.steps) : 0);

	const height = wide ? wideRow.height : stackedHeight;
	const pxPerUnit = x(extent.low + 1) - x(extent.low);
	const { values, dot } = dotsAndBins(
		played,
		input,
		pxPerUnit,
		wide ? wideRow.dots : stackedRow.dots
	);
	const asAmount = showsAmounts(played.map(({ answer }) => answer));
	const rows = played.map(({ key, answer }, i): AnswerRow => {
		const numeral = numeralOf(answer, input, asAmount, stale, texts);
		const rowTop = top + i * height;
		const baseline = rowTop + height - (wide ? wideRow.under : stackedRow.under);
		return {
			key,
			answer,
			top: rowTop,
			baseline,
			bottom: rowTop + height,
			dots: placeDots(values[i], dot, input.goal, x, baseline),
			meanX: x(Math.min(extent.high, Math.max(extent.low, answer.mean))),
			numeral,
			...placeTexts(numeral, columns, goal.x)
		};
	});
	const awaited = rows.length > 0 ? [] : ahead?.target ? bothRows : bothRows.slice(1);
	const axisY = top + (rows.length + awaited.length) * height - (wide ? 8 : 0);
	return {
		form: columns.form,
		width,
		height: axisY + axisHeight,
		plot: { left: columns.left, right: columns.right },
		x,
		extent,
		ticks: moneyTicks(x, goal.beyond === null ? input.goal : null, wide ? 72 : 44, texts.axis),
		axisY,
		goal,
		envelope,
		cascade,
		rows,
		waiting: awaited.map((key, i) => ({
			key,
			baseline: top + (i + 1) * height - (wide ? wideRow.under : stackedRow.under)
		})),
		dot,
		difference: placeDifference(rows, goal.x, columns, texts)
	};
}

function cascadeAt(
	gap: NonNullable<ThreeAnswersInput['gap']>,
	top: number,
	columns: Columns,
	x: ScaleLinear<number, number>,
	goalX: number,
	texts: ThreeAnswersTexts
): NonNullable<ThreeAnswersLayout['cascade']> {
	const steps = gap.steps.map((step) => ({ ...step, amountText: texts.signed(step.amount) }));
	const place = { top, left: columns.left, right: columns.right, x: (v: number) => x(v), goalX };
	const cascade = layoutCascade(gap.start, steps, place, gap.between);
	const height = Math.max(cascade.height, cascadeHeight(0));
	return { ...cascade, top, height, bottom: top + height };
}
