import { existsSync, openAsBlob } from 'node:fs';
import { expect, it } from 'vitest';
import { assembleRead } from '../../src/lib/data/assemble/assemble';
import { fitHistory } from '../../src/lib/fit/fitTeam';
import { generatorOf } from '../../src/lib/random/generator';
import { bootstrapChunk } from '../../src/lib/stats/bootstrapGof';
import { families } from '../../src/lib/stats/distributions';
import { isFitted } from '../../src/lib/stats/fit';
import { rankFits } from '../../src/lib/stats/rankFits';
import { sampleOf } from '../../src/lib/stats/sample';
import { readSource } from '../../src/lib/worker/source/readSource';

/*
 * How long the fits take: `npm run bench`. Each is done once to warm up and once to be timed, on one
 * core: in seconds, and in seconds of the processor, which a busy machine stretches less. Times
 * belong to a machine, and are printed.
 */

const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`;

/** The answer of the second of two runs, and how long it took. */
async function timed<T>(work: () => T | Promise<T>): Promise<{ answer: T; took: string }> {
	await work();
	const [start, before] = [performance.now(), process.cpuUsage()];
	const answer = await work();
	const wall = performance.now() - start;
	const { user, system } = process.cpuUsage(before);
	return { answer, took: `${seconds(wall)} (processor ${seconds((user + system) / 1000)})` };
}

it('ranks every family on 10,000 deal sizes', async () => {
	const generator = generatorOf('bench ranking');
	const values = Array.from({ length: 10_000 }, () =>
		Math.round(families.logNormal.sample(generator, { mu: 9, sigma: 0.8 }))
	);
	const { answer, took } = await timed(() => rankFits(sampleOf(values)));
	expect(answer.fits.length).toBeGreaterThan(8);
	console.info(`estimates and criteria of every family on 10,000 values: ${took}, wanted: 1 s`);
});

it('bootstraps a gamma 1,001 times', async () => {
	const generator = generatorOf('bench bootstrap');
	const sample = sampleOf(
		Array.from({ length: 1000 }, () => families.gamma.sample(generator, { shape: 2, rate: 0.1 }))
	);
	const fit = families.gamma.fit(sample);
	if (!isFitted(fit)) throw new Error(fit.reason);
	const question = { generator, sample, family: 'gamma', draws: 1001 } as const;
	const { answer, took } = await timed(() => bootstrapChunk(question, fit.parameters));
	expect(answer.ks).toHaveLength(1001);
	console.info(
		`1,001 bootstrap fits of a gamma to 1,000 values, with their distances: ${took} on one core, wanted: 1 s on all`
	);
});

const ibm = '../shared/data/ibm/WA_Fn-UseC_-Sales-Win-Loss.csv.gz';

it.skipIf(!existsSync(ibm))('reads and fits 78,000 opportunities', async () => {
	const file = await openAsBlob(ibm);
	let read = 0;
	const { answer, took } = await timed(async () => {
		const start = performance.now();
		const { history } = assembleRead(await readSource('ibm.csv.gz', file));
		read = performance.now() - start;
		return history && fitHistory(history);
	});
	console.info(
		`78,000 opportunities read and fitted: ${took}, of which reading ${seconds(read)}, wanted: 3 s; ` +
			(answer ? `${answer.reps.length} reps fitted` : 'the file names no rep, so no team is fitted')
	);
});
