import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../math/normal';
import { generatorOf } from '../../random/generator';
import { effectOfInput, rising } from './effectOfInput';
import type { Input } from './inputs';
import { sensitivityOf } from './sensitivity';
import type { InputDraws } from './worldDraws';

const generator = generatorOf('sensitivity');
const z = (): number => normalQuantile(generator.next());
const normals = (n: number): Float64Array => Float64Array.from({ length: n }, z);

const drawsOf = (id: string, values: Float64Array): InputDraws => ({
	input: { id } as Input,
	values
});

/** A figure with 4 lucks per world: a sum of functions of the inputs, and luck of sd `luck`. */
const played = (worlds: number, luck: number, figure: (w: number) => number): Float64Array =>
	Float64Array.from({ length: 4 * worlds }, (_, i) => figure(Math.floor(i / 4)) + luck * z());

describe('sensitivityOf', () => {
	const worlds = 2500;
	const [a, b, c, d] = Array.from({ length: 4 }, () => normals(worlds));
	// Variances: 9 from a, 4 from b, 2 from c (c^2 has variance 2), luck 10: 25 in all.
	const values = played(worlds, Math.sqrt(10), (w) => 3 * a[w] - 2 * b[w] + c[w] * c[w]);
	const draws = [drawsOf('d', d), drawsOf('c', c), drawsOf('b', b), drawsOf('a', a)];
	const result = sensitivityOf(draws, values)!;
	const of = (id: string) => result.inputs.find((input) => input.id === id)!;

	it('takes the variance of a linear toy apart into its inputs and luck', () => {
		for (const [id, share] of [
			['a', 9 / 25],
			['b', 4 / 25],
			['c', 2 / 25],
			['d', 0]
		] as const) {
			const { value, monteCarloError } = of(id).share;
			// Three standard errors and what sixteen bins do not follow within themselves (1.5% of each).
			expect(Math.abs(value - share)).toBeLessThan(3 * monteCarloError + 0.015 * share + 1e-9);
		}
		expect(result.luck).toBeCloseTo(10 / 25, 1);
		expect(result.rest).toBeCloseTo(0, 1);
	});

	it('puts the largest share first', () => {
		expect(result.inputs.slice(0, 3).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('knows up from down', () => {
		expect(of('a').rank.value).toBeGreaterThan(0.5);
		expect(of('b').rank.value).toBeLessThan(-0.3);
	});

	it('flags what turns round, and nothing else', () => {
		expect(result.inputs.filter(({ turns }) => turns).map(({ id }) => id)).toEqual(['c']);
		// The rank correlation alone would call it nothing.
		expect(Math.abs(of('c').rank.value)).toBeLessThan(0.08);
	});

	it('does not depend on the order of the worlds', () => {
		const turned = (column: Float64Array): Float64Array => column.slice().reverse();
		const other = sensitivityOf(
			draws.map(({ input, values: drawn }) => ({ input, values: turned(drawn) })),
			turned(values)
		)!;
		for (const { id, share, rank, turns } of other.inputs) {
			expect(share.value).toBeCloseTo(of(id).share.value, 10);
			expect(rank.value).toBeCloseTo(of(id).rank.value, 10);
			expect(turns).toBe(of(id).turns);
		}
	});

	it('adds up to one', () => {
		const sum = result.inputs.reduce((total, { share }) => total + share.value, 0);
		expect(sum + result.luck + result.rest).toBeCloseTo(1, 12);
	});

	it('says nothing of fewer than fifty worlds', () => {
		expect(sensitivityOf(draws, values.subarray(0, 196))).toBeNull();
	});
});

describe('effectOfInput', () => {
	it('does not flag a curve that only rises, however bent', () => {
		let flagged = 0;
		for (let run = 0; run < 40; run++) {
			const x = normals(400);
			const y = x.map((v) => Math.max(0, v) + z());
			if (effectOfInput(x, y).monotoneP < 0.001) flagged++;
		}
		expect(flagged).toBe(0);
	});

	it('declares an error of its share that is true', () => {
		let covered = 0;
		for (let run = 0; run < 300; run++) {
			const x = normals(400);
			const y = x.map((v) => v + 1.5 * z());
			const { variance } = effectOfInput(x, y);
			// Bins of 25 do not see the last half a percent of the variance within themselves.
			if (Math.abs(variance.value - 0.985) < 1.96 * variance.monteCarloError) covered++;
		}
		// 95 in 100, sd over 300 runs 1.3 points: three of them.
		expect(Math.abs(covered / 300 - 0.95)).toBeLessThan(0.038);
	});
});

describe('rising', () => {
	it('pools neighbours that fall', () => {
		expect([...rising(Float64Array.of(1, 3, 2, 4), [1, 1, 3, 1])]).toEqual([1, 2.25, 2.25, 4]);
	});
});
