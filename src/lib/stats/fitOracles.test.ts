import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { FamilyId } from './distributions';
import { families } from './distributions';
import type { DistributionFamily } from './distributions/distributionFamily';
import { isFitted } from './fit';
import { sampleOf, type Sample } from './sample';

/** Fits of real columns by R's fitdistrplus 1.1.8; the folder stays outside the repository. */
const FOLDER = '../shared/data/fit';
const oracles = `${FOLDER}/oracles_R_dev.csv`;

/** R's name of a family to ours, and its parameters to ours. */
const names: Record<string, { family: FamilyId; parameters: Record<string, string> }> = {
	norm: { family: 'normal', parameters: { mean: 'mean', sd: 'sd' } },
	lnorm: { family: 'logNormal', parameters: { meanlog: 'mu', sdlog: 'sigma' } },
	gamma: { family: 'gamma', parameters: { shape: 'shape', rate: 'rate' } },
	weibull: { family: 'weibull', parameters: { shape: 'shape', scale: 'scale' } },
	exp: { family: 'exponential', parameters: { rate: 'rate' } },
	pois: { family: 'poisson', parameters: { lambda: 'mean' } },
	nbinom: { family: 'negativeBinomial', parameters: { size: 'size', mu: 'mean' } }
};

function columnOf(dataset: string): Sample {
	const plain = `${FOLDER}/${dataset}.csv`;
	const text = existsSync(plain)
		? readFileSync(plain, 'utf8')
		: gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
	return sampleOf(text.trim().split(/\r?\n/).slice(1).map(Number));
}

const readOracles = () =>
	readFileSync(oracles, 'utf8')
		.trim()
		.split(/\r?\n/)
		.slice(1)
		.map((line) => line.split(','))
		.map(([dataset, dist, , p1, v1, p2, v2, loglik]) => ({
			dataset,
			dist,
			estimates: [
				[p1, Number(v1)],
				[p2, Number(v2)]
			].filter(([name]) => name !== '') as [string, number][],
			logLikelihood: Number(loglik)
		}));

if (!existsSync(oracles)) it.skip(`fits agree with R (needs ${oracles})`, () => {});
else
	describe.each(readOracles())('$dist of $dataset', ({ dataset, dist, ...expected }) => {
		const { family, parameters } = names[dist];
		const law: DistributionFamily = families[family];
		const fit = law.fit(columnOf(dataset));
		if (!isFitted(fit)) throw new Error(`${family}: ${fit.reason}`);

		it("is as likely as R's fit or better", () => {
			expect(fit.converged).toBe(true);
			// the oracle is printed to 1e-6
			expect(fit.logLikelihood).toBeGreaterThan(expected.logLikelihood - 2e-6);
			expect(fit.logLikelihood).toBeLessThan(expected.logLikelihood + 0.05);
		});

		it("has R's parameters", () => {
			// R stops when the likelihood moves by 1e-8 of itself, which leaves its parameters some 1e-4 off
			for (const [name, value] of expected.estimates)
				expect(Math.abs(fit.parameters[parameters[name]] / value - 1), name).toBeLessThan(1e-3);
		});
	});
