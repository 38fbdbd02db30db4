import { describe, expect, it } from 'vitest';
import { gammaQ } from '../../src/lib/math/gammaIncomplete';
import { generatorOf } from '../../src/lib/random/generator';
import { coverages, ranks, type Size } from './simulated';
import { report, type Line } from './report';

/**
 * Do the fits know what they do not know? `npm run test:long -- tests/calibration` plays the full counts and
 * holds docs/calibration.md to their result (with `-u` it writes it); the short ones only see gross faults.
 */
const long = Boolean(process.env.LONG);
const small: Size = { reps: 5, months: 12 };
const sizes = long ? [small, { reps: 20, months: 24 }] : [small];
const named = ({ reps, months }: Size): string => `${reps} reps x ${months} months`;
const lines: Line[] = [];

describe.each(Object.entries(ranks))('the posterior of a rep by %s', (name, run) => {
	const [runs, bins] = long ? [400, 20] : [60, 5];
	it.each(sizes)('ranks the truth evenly: $reps reps, $months months', (size) => {
		const generator = generatorOf(`ranks ${name} ${named(size)}`);
		const counts = new Array<number>(bins).fill(0);
		for (let i = 0; i < runs; i++)
			counts[Math.min(bins - 1, Math.floor(bins * run(generator, size)))]++;
		const expected = runs / bins;
		const statistic = counts.reduce(
			(sum, n) => sum + ((n - expected) * (n - expected)) / expected,
			0
		);
		const pValue = gammaQ((bins - 1) / 2, statistic / 2);
		lines.push({ kind: 'rank', name, size: named(size), runs, pValue });
		expect(pValue).toBeGreaterThan(0.01);
	});
});

describe.each(Object.entries(coverages))('the interval of the %s', (name, run) => {
	const runs = long ? 1000 : 40;
	it.each(sizes)('holds the truth as often as it says: $reps reps, $months months', (size) => {
		const generator = generatorOf(`coverage ${name} ${named(size)}`);
		const shares = [0, 0];
		let all = 0;
		for (let i = 0; i < runs; i++) {
			const held = run(generator, size);
			[0.8, 0.5].forEach((level, k) => {
				shares[k] += held(level).filter(Boolean).length;
			});
			all += held(0.8).length;
		}
		const [eighty, fifty] = shares.map((count) => count / all);
		lines.push({ kind: 'coverage', name, size: named(size), runs, eighty, fifty });
		// Short: four standard errors of 40 runs with one interval each.
		const [near80, near50] = long ? [0.05, 0.05] : [0.26, 0.32];
		expect(Math.abs(eighty - 0.8)).toBeLessThan(near80);
		expect(Math.abs(fifty - 0.5)).toBeLessThan(near50);
	});
});

it.runIf(long)('is what docs/calibration.md says', async () => {
	await expect(report(lines)).toMatchFileSnapshot('../../docs/calibration.md');
});
