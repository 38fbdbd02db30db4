import { describe, expect, it } from 'vitest';
import { generatorOf } from './generator';
import { keyOf, repKeyOf } from './key';
import { Luck, uniform } from './uniform';

const key = keyOf('goalpost');
type Address = [replication: number, rep: number, entity: number, purpose: number, n: number];
const draw = (address: Address): number => uniform(key, ...address);

/** Chi-square of counts against a flat expectation. */
function chiSquare(counts: readonly number[]): number {
	const expected = counts.reduce((a, b) => a + b, 0) / counts.length;
	return counts.reduce((sum, c) => sum + (c - expected) ** 2 / expected, 0);
}

const coordinates = ['replication', 'rep', 'entity', 'purpose', 'n'] as const;
const along = (coordinate: number, i: number): Address => {
	const address: Address = [17, repKeyOf('Ana'), 40, 3, 0];
	address[coordinate] = coordinate === 3 ? i % 256 : address[coordinate] + i;
	return address;
};

describe('uniform by address', () => {
	it('is the same number every time and for every way of asking', () => {
		const luck = new Luck(key);
		luck.at(5, repKeyOf('Ben'));
		const first = luck.uniform(12, 7, 1);
		luck.at(6, repKeyOf('Cem'));
		luck.at(5, repKeyOf('Ben'));
		expect(luck.uniform(12, 7, 1)).toBe(first);
		expect(uniform(key, 5, repKeyOf('Ben'), 12, 7, 1)).toBe(first);
	});

	it('keeps its numbers from release to release', () => {
		// No-regression: a change here changes every result of every plan.
		expect([0, 1, 2, 3].map((i) => draw([i, 1, 2, 3, 4]))).toMatchInlineSnapshot(`
			[
			  0.5865360662573949,
			  0.2958950112806633,
			  0.5538605494657531,
			  0.23802831198554486,
			]
		`);
	});

	it('stays inside the open interval', () => {
		for (let i = 0; i < 20000; i++) {
			const u = draw([i, 0, 0, 1, 0]);
			expect(u > 0 && u < 1).toBe(true);
		}
	});

	// 64 bins, 25,600 draws: chi-square on 63 df has mean 63 and sd 11.2; 63 +- 4 sd. The purpose
	// coordinate has 256 values only, so it is crossed with n.
	it.each(coordinates.map((name, i) => [name, i] as const))(
		'is flat along the %s coordinate',
		(_, coordinate) => {
			const counts = new Array<number>(64).fill(0);
			for (let i = 0; i < 25600; i++) {
				const address = along(coordinate, i);
				if (coordinate === 3) address[4] = Math.floor(i / 256);
				counts[Math.floor(draw(address) * 64)]++;
			}
			expect(Math.abs(chiSquare(counts) - 63)).toBeLessThan(45);
		}
	);

	// A pair of neighbours falls into a 16 x 16 grid: 255 df, sd 22.6; 4 sd.
	it.each(coordinates.map((name, i) => [name, i] as const))(
		'gives neighbours along the %s coordinate independent numbers',
		(_, coordinate) => {
			const counts = new Array<number>(256).fill(0);
			for (let i = 0; i < 25600; i++) {
				const here = along(coordinate, 2 * i);
				const next = along(coordinate, 2 * i + 1);
				if (coordinate === 3) here[4] = next[4] = Math.floor(i / 128);
				counts[Math.floor(draw(here) * 16) * 16 + Math.floor(draw(next) * 16)]++;
			}
			expect(Math.abs(chiSquare(counts) - 255)).toBeLessThan(91);
		}
	);

	// Each of 32 output bits should flip with probability 1/2: over 2,000 addresses the share has sd .0112; 5 sd.
	it('flips half of the output bits when one input bit flips', () => {
		for (const coordinate of [0, 1, 2, 4]) {
			for (const bit of [0, 1, 7, 13]) {
				const flips = new Array<number>(32).fill(0);
				for (let i = 0; i < 2000; i++) {
					const here: Address = [i, 977 * i, 31 * i, 4, i % 5];
					const there: Address = [...here];
					there[coordinate] ^= 1 << bit;
					const changed = (draw(here) * 4294967296) ^ (draw(there) * 4294967296);
					for (let b = 0; b < 32; b++) flips[b] += (changed >>> b) & 1;
				}
				for (const count of flips) expect(Math.abs(count / 2000 - 0.5)).toBeLessThan(0.056);
			}
		}
	});

	// 60,000 prefixes on 2^32 values: 0.42 equal first numbers expected by chance; more than 6 has p < 1e-6.
	it('does not repeat itself over reps and replications', () => {
		const seen = new Set<number>();
		for (let replication = 0; replication < 6000; replication++)
			for (let rep = 1; rep <= 10; rep++)
				seen.add(draw([replication, repKeyOf(`rep ${rep}`), 0, 2, 0]));
		expect(60000 - seen.size).toBeLessThan(7);
	});

	it('gives every seed text its own numbers, neighbours included', () => {
		const counts = new Array<number>(32).fill(0);
		for (let i = 0; i < 3200; i++) counts[Math.floor(uniform(keyOf(`${i}`), 0, 0, 0, 1, 0) * 32)]++;
		// 31 df, sd 7.9; 4 sd
		expect(Math.abs(chiSquare(counts) - 31)).toBeLessThan(32);
	});

	it('refuses a purpose that would run into the next', () => {
		expect(() => uniform(key, 0, 0, 0, 256, 0)).toThrow('purpose = 256');
	});
});

describe('generatorOf', () => {
	it('repeats a stream for a seed and gives neighbours other ones', () => {
		const [a, b, c] = ['seed', 'seed', 'seee'].map(generatorOf);
		const first = Array.from({ length: 5 }, () => a.next());
		expect(Array.from({ length: 5 }, () => b.next())).toEqual(first);
		expect(Array.from({ length: 5 }, () => c.next())).not.toEqual(first);
	});

	it('has the mean and the variance of a uniform', () => {
		const generator = generatorOf('moments');
		let sum = 0;
		let squares = 0;
		for (let i = 0; i < 100000; i++) {
			const u = generator.next();
			sum += u;
			squares += u * u;
		}
		// standard errors .0009 and .0008; 4 of each
		expect(Math.abs(sum / 1e5 - 0.5)).toBeLessThan(0.0037);
		expect(Math.abs(squares / 1e5 - 1 / 3)).toBeLessThan(0.0038);
	});
});
