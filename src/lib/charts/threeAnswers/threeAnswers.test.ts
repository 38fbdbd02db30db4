import { describe, expect, it } from 'vitest';
import { threeAnswersWords } from '../../words/en/charts/threeAnswers';
import type { Answer, CascadeStep, ThreeAnswersInput } from './answer';
import { layoutCascade } from './cascade';
import { chooseBins, dotplot, dotsOf, smallestRadius, tallest } from './dotplot';
import { beyond, extentOf } from './extent';
import { listBars } from './listBars';
import { numeralOf, numeralWidth, showsAmounts } from './numeral';
import { readingAfter, readingStep, shareAtLeast } from './reading';
import { layoutThreeAnswers } from './threeAnswers';

const words = threeAnswersWords('USD', '30 June');

describe('the title of the three answers', () => {
	it('counts the answers that are there', () => {
		expect(words.title({ envelope: true, target: true })).toBe(
			'Three answers to one question: what will the team book by 30 June?'
		);
		expect(words.title({ envelope: false, target: true })).toMatch(/^Two answers to one question/);
		expect(words.title({ envelope: false, target: false })).toBe(
			'What will the team book by 30 June?'
		);
	});
});

/** Quarters spread evenly from `low` to `high`: every quantile is known. */
function evenly(low: number, high: number, goal: number): Answer {
	const quantiles = Float64Array.from({ length: 401 }, (_, i) => low + ((high - low) * i) / 400);
	return {
		mean: (low + high) / 2,
		p10: quantiles[40],
		p20: quantiles[80],
		p90: quantiles[360],
		chance: shareAtLeast(quantiles, goal),
		chanceError: 0.002,
		quantiles
	};
}

const steps: readonly CascadeStep[] = [
	{ id: 'luck', label: 'Those five months were lucky', amount: -146_000, group: 'arithmetic' },
	{ id: 'saturation', label: 'Each extra dial buys less', amount: -49_000, group: 'arithmetic' },
	{ id: 'time', label: 'Follow-ups crowded out', amount: -34_000, group: 'behaviour' },
	{ id: 'dilution', label: 'Less preparation', amount: -59_000, group: 'behaviour' }
];

const goal = 1_200_000;
const input: ThreeAnswersInput = {
	goal,
	envelope: { amount: goal, parts: '5 reps × 3 months × $80K', note: '60 dials made $80K before' },
	gap: {
		title: 'The Goodhart gap',
		amount: '$288K',
		note: 'from the envelope to the forecast',
		start: goal,
		steps,
		between: '60 good dials: $1.01M'
	},
	target: evenly(620_000, 1_204_000, goal),
	none: evenly(680_000, 1_288_000, goal),
	stage: 'settled',
	replications: 10_000
};

describe('the dotplot', () => {
	it('takes its dots from the middle of equal shares', () => {
		const quantiles = Float64Array.from({ length: 401 }, (_, i) => i / 400);
		expect(dotsOf(quantiles, 50).slice(0, 2)).toEqual([0.01, 0.03]);
		expect(dotsOf(quantiles, 20)[19]).toBe(0.975);
	});

	it('fills exactly the dots at or past the edge, and no bin straddles it', () => {
		const values = [880, 899.9, 900, 910, 925, 960];
		const dots = dotplot(values, 24, 900);
		expect(dots.filter((dot) => dot.reached)).toHaveLength(
			values.filter((value) => value >= 900).length
		);
		for (const dot of dots) expect(dot.reached).toBe(dot.at > 900);
		expect(dots.map((dot) => dot.level)).toEqual([0, 1, 0, 1, 0, 0]);
		expect(tallest(dots)).toBe(2);
	});

	it('chooses a clean bin width 12 to 21 px wide whose stacks fit', () => {
		const rows = [dotsOf(evenly(600_000, 1_200_000, goal).quantiles, 50)];
		const { binWidth, pitch, radius } = chooseBins(rows, goal, 650 / 700_000, 98);
		const px = (binWidth * 650) / 700_000;
		expect(px).toBeGreaterThanOrEqual(12);
		expect(px).toBeLessThanOrEqual(21);
		expect(Number((binWidth / 10 ** Math.floor(Math.log10(binWidth))).toFixed(9))).toBe(2);
		expect(tallest(dotplot(rows[0], binWidth, goal)) * pitch).toBeLessThanOrEqual(98);
		expect(radius).toBeCloseTo(pitch / 2 - 0.7, 9);
	});
});

describe('the axis', () => {
	it('reaches out to the goal, to at most twice the width of the data', () => {
		expect(extentOf([0, 100], [150])).toEqual({ low: 0, high: 150 });
		expect(extentOf([0, 100], [200])).toEqual({ low: 0, high: 200 });
		expect(extentOf([0, 100], [201])).toEqual({ low: 0, high: 125 });
		expect(extentOf([0, 100], [-80, 190])).toEqual({ low: -80, high: 120 });
		expect(beyond({ low: 0, high: 125 }, 201)).toBe('right');
		expect(beyond({ low: 0, high: 125 }, 60)).toBeNull();
	});

	it('has a width even where all quarters are alike', () => {
		const { low, high } = extentOf([500, 500], [540]);
		expect(high).toBeGreaterThan(low);
	});
});

describe('the cascade', () => {
	const place = { top: 66, left: 182, right: 864, x: (v: number) => v / 2000 + 110, goalX: 710 };
	const labelled = steps.map((step) => ({ ...step, amountText: '−$100K' }));

	it('ends where the forecast is, each step beginning where the last ended', () => {
		const { steps: placed } = layoutCascade(goal, labelled, place, null);
		expect(placed[0].from).toBe(place.x(goal));
		for (let i = 1; i < placed.length; i++) expect(placed[i].from).toBeCloseTo(placed[i - 1].to, 9);
		expect(placed[3].to).toBeCloseTo(place.x(912_000), 9);
	});

	it('walks to the right when a step helps, and sums each group', () => {
		const better = [
			{ ...labelled[0], amount: -200_000 },
			{ ...labelled[2], amount: 40_000 }
		];
		const layout = layoutCascade(goal, better, place, null);
		expect(layout.steps[1].to).toBeGreaterThan(layout.steps[1].from);
		expect(layout.brackets.map(({ group, total }) => [group, total])).toEqual([
			['arithmetic', -200_000],
			['behaviour', 40_000]
		]);
		const [first, second] = layout.brackets;
		expect(second.middle - first.middle).toBeGreaterThanOrEqual(42);
	});

	it('puts labels where they fit: left, else right, else above all bars', () => {
		const { steps: placed, form } = layoutCascade(goal, labelled, place, null);
		expect(form).toBe('inline');
		expect(placed.every((step) => step.text.anchor === 'end')).toBe(true);
		const right = layoutCascade(goal, labelled, { ...place, left: 440 }, null);
		expect(right.steps.some((step) => step.text.anchor === 'start')).toBe(true);
		const narrow = layoutCascade(goal, labelled, { ...place, left: 440, right: 740 }, null);
		expect(narrow.form).toBe('over');
		expect(narrow.between).toBeNull();
	});

	it('names the point between arithmetic and behaviour where there is room', () => {
		const text = '60 good dials: $1.01M';
		expect(layoutCascade(goal, labelled, { ...place, goalX: 760 }, text).between).not.toBeNull();
		expect(layoutCascade(goal, labelled, { ...place, goalX: 640 }, text).between).toBeNull();
	});

	it('shares one axis in the list, in either direction', () => {
		const bars = listBars(
			100,
			[
				{ ...steps[0], amount: -100 },
				{ ...steps[2], amount: 50 }
			],
			201
		);
		expect(bars.map(({ x, width }) => [x, width])).toEqual([
			[0.5, 200],
			[0.5, 100]
		]);
	});
});

describe('the reading line', () => {
	const { quantiles } = evenly(0, 400, goal);
	it('reads the share at or above an amount', () => {
		expect(shareAtLeast(quantiles, -1)).toBe(1);
		expect(shareAtLeast(quantiles, 0)).toBe(1);
		expect(shareAtLeast(quantiles, 100)).toBeCloseTo(0.75, 12);
		expect(shareAtLeast(quantiles, 100.5)).toBeCloseTo(0.74875, 12);
		expect(shareAtLeast(quantiles, 400)).toBeCloseTo(0, 12);
		expect(shareAtLeast(quantiles, 401)).toBe(0);
	});
	it('agrees with the filled dots to one dot', () => {
		const dots = dotsOf(quantiles, 50);
		for (const at of [13, 200, 333]) {
			const filled = dots.filter((value) => value >= at).length / 50;
			expect(Math.abs(filled - shareAtLeast(quantiles, at))).toBeLessThanOrEqual(0.0101);
		}
	});
	it('moves by steps, by five with Shift, to the ends and to the goal', () => {
		const range = { low: 600_000, high: 1_300_000, goal, step: 10_000 };
		expect(readingAfter('ArrowRight', false, 903_000, range)).toBe(910_000);
		expect(readingAfter('ArrowLeft', true, 900_000, range)).toBe(850_000);
		expect(readingAfter('Home', false, 900_000, range)).toBe(600_000);
		expect(readingAfter('End', false, 900_000, range)).toBe(1_300_000);
		expect(readingAfter('g', false, 900_000, range)).toBe(goal);
		expect(readingAfter('ArrowRight', true, 1_290_000, range)).toBe(1_300_000);
		expect(readingAfter('a', false, 900_000, range)).toBeNull();
	});
	it('steps by 10K on an axis of 700K, and in proportion elsewhere', () => {
		expect(readingStep(700_000)).toBe(10_000);
		expect(readingStep(70_000)).toBe(1_000);
		expect(readingStep(5_000_000)).toBe(100_000);
	});
});

describe('the numeral', () => {
	const none = (chance: number): Answer => ({ ...evenly(0, 1, goal), chance });
	it('gives way to an amount where both chances are too small or too large', () => {
		expect(showsAmounts([none(0.009), none(0.001)])).toBe(true);
		expect(showsAmounts([none(0.991), none(0.999)])).toBe(true);
		expect(showsAmounts([none(0.009), none(0.01)])).toBe(false);
		expect(showsAmounts([none(0.999), none(0.001)])).toBe(false);
		const amount = numeralOf(none(0), input, true, null, words);
		expect(amount.kind).toBe('amount');
		expect(amount.notes).toEqual(['at least, 8 times in 10', 'fewer than 1 in 100', 'reach $1.2M']);
	});
	it('is not in full weight while it is rough or stale, and says its margin', () => {
		const rough = { ...input, stage: 'rough', replications: 200 } as const;
		const numeral = numeralOf({ ...none(0.05), chanceError: 0.0154 }, rough, false, null, words);
		expect(numeral).toMatchObject({ before: 'about', number: '5', firm: false, short: ['2 to 8'] });
		expect(numeralOf(none(0.05), input, false, 'for 60 dials', words)).toMatchObject({
			firm: false,
			notes: ['for 60 dials']
		});
	});
});

describe('the three answers', () => {
	const at = (width: number, over: Partial<ThreeAnswersInput> = {}) =>
		layoutThreeAnswers({ ...input, ...over }, width, words);

	it('puts envelope, goal, dots and averages on one axis', () => {
		const chart = at(1032);
		expect(chart.form).toBe('wide');
		expect(chart.envelope?.x).toBe(chart.goal.x);
		expect(chart.rows.map((row) => row.key)).toEqual(['target', 'none']);
		expect(chart.rows[0].meanX).toBeCloseTo(chart.cascade!.steps[3].to, 6);
		for (const row of chart.rows)
			for (const dot of row.dots) expect(dot.reached).toBe(dot.x > chart.goal.x);
	});

	it('draws 50 dots, 20 at the rough stage, none smaller than can be counted', () => {
		for (const width of [358, 672, 752, 1032]) {
			const settled = at(width);
			expect(settled.dot.count).toBe(50);
			expect(settled.rows[0].dots).toHaveLength(50);
			expect(settled.dot.radius).toBeGreaterThanOrEqual(smallestRadius);
			expect(at(width, { stage: 'rough' }).dot.count).toBe(20);
		}
	});

	it('falls back to 20 dots where 50 would be too small', () => {
		const tight = {
			...input.none!,
			quantiles: Float64Array.from({ length: 401 }, (_, i) => 9e5 + i)
		};
		const chart = at(1032, { none: tight, gap: null, target: evenly(6e5, 12e5, goal) });
		expect(chart.dot.count).toBe(20);
	});

	it('keeps dots inside their row and the figure', () => {
		for (const width of [320, 358, 672, 1032]) {
			const { rows, dot, plot } = at(width);
			for (const row of rows)
				for (const { x, y } of row.dots) {
					expect(y - dot.radius).toBeGreaterThanOrEqual(row.top);
					expect(x - dot.radius).toBeGreaterThanOrEqual(plot.left);
					expect(x + dot.radius).toBeLessThanOrEqual(plot.right);
				}
		}
	});

	it('stacks below 640 px, without a cascade in the drawing', () => {
		const chart = at(358);
		expect(chart.form).toBe('stacked');
		expect(chart.cascade).toBeNull();
		expect(chart.difference).toBeNull();
		expect(chart.plot).toEqual({ left: 0, right: 358 });
	});

	it('keeps dots clear of names and numerals on a phone', () => {
		const near = { goal: 500_000, envelope: null, gap: null };
		for (const over of [{}, near, { ...near, stage: 'rough' as const }]) {
			const { rows, dot } = at(358, over);
			for (const row of rows) {
				const depth = row.top + 42 + 17 * row.numeral.short.length;
				const edge = row.numeralX - numeralWidth(row.numeral);
				for (const { x, y } of row.dots)
					expect(y - dot.radius > depth || x + dot.radius < edge).toBe(true);
			}
		}
	});

	it('works without an envelope, without a target and before anything was played', () => {
		expect(at(1032, { envelope: null, gap: null })).toMatchObject({
			envelope: null,
			cascade: null
		});
		const single = at(1032, { envelope: null, gap: null, target: null });
		expect(single.rows).toHaveLength(1);
		expect(single.difference).toBeNull();
		const empty = at(1032, { envelope: null, gap: null, target: null, none: null });
		expect(empty.rows).toHaveLength(0);
		expect(empty.goal.beyond).toBeNull();
		expect(empty.ticks.some((tick) => tick.goal)).toBe(true);
	});

	it('keeps the height of the first picture while it is played', () => {
		for (const width of [358, 1032]) {
			const empty = { envelope: null, gap: null, target: null, none: null };
			const waiting = at(width, { ...empty, waiting: { target: true, steps: steps.length } });
			// A phone's rows grow where dots would meet their names; there the height may differ.
			if (width > 640) expect(waiting.height).toBe(at(width).height);
			expect(waiting.waiting.map(({ key }) => key)).toEqual(['target', 'none']);
			expect(at(width, empty).waiting.map(({ key }) => key)).toEqual(['none']);
			expect(at(width).waiting).toEqual([]);
			const early = at(width, { gap: null, waiting: { target: true, steps: steps.length } });
			expect(early.height).toBe(at(width).height);
		}
	});

	it('puts the post at the edge when the goal is far off, with the distance in words', () => {
		const far = at(1032, { goal: 3_000_000, envelope: null, gap: null });
		expect(far.goal.beyond).toBe('right');
		expect(far.goal.text).toMatch(/^Goal \$3M, \$\d\.\d+M off the axis$/);
		expect(far.goal.x).toBeLessThanOrEqual(far.plot.right);
		expect(far.ticks.some((tick) => tick.goal)).toBe(false);
		const target = evenly(2_000_000, 2_100_000, 1_000_000);
		const low = at(1032, { goal: 1_000_000, envelope: null, gap: null, target, none: target });
		expect(low.goal.beyond).toBe('left');
	});

	it('says the difference in either direction', () => {
		expect(at(1032).difference?.text).toBe('$72K behind no target');
		const ahead = at(1032, { target: evenly(720_000, 1_328_000, goal), gap: null });
		expect(ahead.difference?.text).toBe('$40K ahead of no target');
		expect(at(1032, { target: input.none, gap: null }).difference?.text).toBe(
			'level with no target'
		);
	});
});

describe('the text beside the picture', () => {
	it('describes the envelope, both rows and the steps', () => {
		const text = words.describe({ ...input, envelope: goal, steps });
		expect(text).toContain('Back of the envelope: $1.2M, taken for granted.');
		expect(text).toContain('With the target: average $912K');
		expect(text).toContain('No target: average $984K');
		expect(text).toContain('Follow-ups crowded out, minus $34K');
		expect(text).toContain('Arithmetic in all minus $195K, what the target does minus $93K.');
	});
	it('has the same numbers as a table, whose steps add up', () => {
		const table = words.table({ ...input, envelope: goal, steps });
		expect(table.head).toEqual(['', 'No target', 'With the target']);
		for (const row of table.rows) expect(row).toHaveLength(3);
		const value = (name: string): number => {
			const cell = table.rows.find((row) => row[0] === name)?.[2];
			return typeof cell === 'object' ? cell.value : NaN;
		};
		const sum = steps.reduce((total, step) => total + value(step.label), 0);
		expect(value('Back of the envelope') + sum).toBe(value('Average'));
		expect(JSON.stringify(table)).not.toMatch(/"0 in 100/);
	});
});
