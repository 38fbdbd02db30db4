import { describe, expect, it } from 'vitest';
import { responseCurveWords } from '../../words/en/charts/responseCurve';
import { monotone } from './monotone';
import { layoutResponseCurve, type ResponseCurveInput } from './responseCurve';

const words = responseCurveWords('USD', (x) => `${x} dials a day`);

const hill = (level: number): number => 990_000 - 90 * (level - 46) ** 2;
const input: ResponseCurveInput = {
	points: [30, 40, 46, 50, 60, 70, 80, 90].map((level) => ({
		level,
		mean: hill(level),
		p25: hill(level) - 80_000,
		p75: hill(level) + 80_000
	})),
	none: 984_000,
	min: 20,
	max: 90,
	value: 60,
	sustained: 69
};
const at = (over: Partial<ResponseCurveInput> = {}) =>
	layoutResponseCurve({ ...input, ...over }, 288, 78, 9, words);

describe('the curve between computed levels', () => {
	const points = [0, 1, 2, 4, 5].map((x, i) => ({ x, y: [0, 3, 3.5, 1, 1][i] }));
	const curve = monotone(points);

	it('goes through every point and is smooth enough to be drawn', () => {
		for (const { x, y } of points) expect(curve(x)).toBeCloseTo(y, 12);
	});

	it('never overshoots: no hill or valley where none was computed', () => {
		for (let i = 0; i <= 500; i++) {
			const y = curve(i / 100);
			expect(y).toBeGreaterThanOrEqual(-1e-12);
			expect(y).toBeLessThanOrEqual(3.5 + 1e-12);
		}
		for (let i = 401; i <= 500; i++) expect(curve(i / 100)).toBeCloseTo(1, 12);
	});

	it('says nothing outside the points, and is flat through a single one', () => {
		expect(curve(-0.1)).toBeNaN();
		expect(curve(5.1)).toBeNaN();
		expect(monotone([{ x: 2, y: 7 }])(2)).toBe(7);
	});
});

describe('the response curve', () => {
	it('stands on the axis of its slider: the dot is over the thumb', () => {
		const { dot } = at();
		expect(dot?.x).toBeCloseTo(9 + ((60 - 20) / 70) * 270, 9);
		expect(at({ value: 20 }).dot).toBeNull();
		expect(at({ value: 90 }).dot?.x).toBe(279);
	});

	it('says the average at the value, and its difference to no target in either direction', () => {
		expect(at().mean).toBeCloseTo(hill(60), 6);
		const table = words.table({ ...input, mean: null });
		expect(table.rows).toHaveLength(1 + input.points.length);
		expect(table.rows[3]).toEqual([
			'46 dials a day',
			{ text: '$990K', value: 990_000 },
			{ text: '+$6K', value: 990_000 - input.none }
		]);
		expect(words.valueText({ ...input, mean: at().mean })).toBe(
			'60 dials a day, average $972K, $12K behind no target'
		);
		expect(words.valueText({ ...input, mean: 990_000 })).toContain('$6K ahead of no target');
		expect(words.valueText({ ...input, mean: null })).toBe('60 dials a day');
	});

	it('sets apart what lies beyond what any rep has done', () => {
		expect(at().curveBeyond).not.toBe('');
		expect(at({ sustained: null }).curveBeyond).toBe('');
		expect(at({ sustained: 95 }).curveBeyond).toBe('');
		expect(words.describe({ ...input, mean: 1 })).toContain('the curve is a guess there');
	});

	it('keeps its labels inside and apart', () => {
		for (let value = 30; value <= 90; value++) {
			const { dot, noneLabel } = at({ value });
			const label = dot!.label;
			expect(label.x).toBeGreaterThanOrEqual(0);
			expect(label.x).toBeLessThanOrEqual(288);
			expect(label.y === noneLabel.y && label.x === noneLabel.x).toBe(false);
		}
	});

	it('draws the level of no target alone while the first points are played', () => {
		const empty = at({ points: [] });
		expect(empty.curve).toBe('');
		expect(empty.dot).toBeNull();
		expect(Number.isFinite(empty.noneY)).toBe(true);
		expect(words.describe({ ...input, points: [], mean: null })).toContain('no target $984K');
	});
});
