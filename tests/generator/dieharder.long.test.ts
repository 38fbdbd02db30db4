import { describe, expect, it } from 'vitest';
import { addressOrders, type OpenOrder } from './addressOrders';
import { hasDieharder, judge, type Judged } from './dieharder';
import { writeReport, type OrderReport } from './report';

/**
 * A standard battery over `uniform` by address: Debian's dieharder on the bits, in several orders of
 * addresses. Each test with its own default counts. Some 20 minutes; docs/generator.md has what came out.
 *
 * With some 300 p-values one may be extreme by chance. What fails is tried again under three other keys, as
 * dieharder itself does to resolve an ambiguity (-Y 1): a fault of the hash is there under any key.
 */
const quick = ['0', '3', '4', '8', '10', '11', '15', '100', '101', '102', '202 -n 4', '208', '209'];
/** Those that take a minute and more, on the order in which a replication asks. */
const slow = ['1', '2', '9', '12', '13', '16', '201 -n 2', '203 -n 1', '204', '206', '207'];

const runs = (tests: readonly string[]): readonly string[][] =>
	tests.map((test) => ['-d', ...test.split(' ')]);

describe.skipIf(!process.env.LONG)('dieharder (long run only)', () => {
	it.skipIf(!hasDieharder())(
		'finds no fault in the bits along any order of addresses (skipped where dieharder is missing)',
		async () => {
			const reports: OrderReport[] = [];
			const failed: { order: OpenOrder; options: readonly string[]; test: string }[] = [];
			for (const order of addressOrders) {
				const { name } = order();
				const judged: Judged[] = [];
				for (const options of runs(name === 'as played' ? [...quick, ...slow] : quick)) {
					const found = await judge(order(), options);
					judged.push(...found);
					const [bad] = found.filter(({ assessment }) => assessment === 'FAILED');
					if (bad) failed.push({ order, options, test: bad.test });
				}
				reports.push({ name, judged });
			}
			writeReport(reports);
			const all = reports.flatMap(({ name, judged }) => judged.map((one) => ({ name, ...one })));
			expect(all.length).toBeGreaterThan(250);
			const faults: unknown[] = [];
			for (const { order, options, test } of failed)
				for (const seed of ['second', 'third', 'fourth'])
					for (const again of await judge(order(seed), options))
						if (again.assessment === 'FAILED') faults.push({ test, seed, again });
			expect(faults).toEqual([]);
			expect(failed.length).toBeLessThan(3);
			// WEAK is one in a hundred by chance; four standard deviations above.
			const weak = all.filter(({ assessment }) => assessment === 'WEAK');
			const expected = all.length / 100;
			expect(weak.length).toBeLessThan(expected + 4 * Math.sqrt(expected));
		}
	);
});

describe('orders of addresses', () => {
	it('begin anew when asked for again, and differ from each other', () => {
		const firstOf = (order: (typeof addressOrders)[number]): number[] => {
			const words = new Uint32Array(4);
			order().next(words);
			return [...words];
		};
		const all = addressOrders.map(firstOf);
		expect(addressOrders.map(firstOf)).toEqual(all);
		expect(new Set(all.map(String)).size).toBe(addressOrders.length);
	});
});
