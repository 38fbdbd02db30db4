import { log } from '../math/log';
import { familyOf, type FamilyId } from './distributions';
import type { FitOptions } from './distributions/distributionFamily';
import { isFitted } from './fit';
import type { Sample } from './sample';

/** Folds of `crossValidatedScore`: five fits on four fifths of the rows each. */
const FOLDS = 5;

/**
 * How well a family predicts rows that it was not fitted to: each fold is scored by the fit to the others.
 * Mean log density (probability for counts) of a held-out row in nats, the log of survival for a censored
 * one; larger is better, and differences between families can be read where AIC's count of parameters cannot
 * (ends of a support, edges).
 *
 * The folds do not depend on the order of rows: rows are ranked by a hash of their value, mark, weight and
 * which of their equals they are, and dealt out in that order.
 *
 * @returns null when the family cannot be fitted to one of the folds or there are fewer rows than folds;
 *   -Infinity when a held-out value lies outside the support fitted without it
 * @see P. Smyth (2000), Model selection for probabilistic clustering using cross-validated likelihood,
 *   Statistics and Computing 10:63
 */
export function crossValidatedScore(
	sample: Sample,
	id: FamilyId,
	options?: FitOptions
): number | null {
	if (sample.values.length < FOLDS) return null;
	const family = familyOf(id);
	const folds = foldsOf(sample);
	let [total, weightOfAll] = [0, 0];
	for (let fold = 0; fold < FOLDS; fold++) {
		const fit = family.fit(
			rowsWhere(sample, (row) => folds[row] !== fold),
			options
		);
		if (!isFitted(fit)) return null;
		const held = rowsWhere(sample, (row) => folds[row] === fold);
		held.values.forEach((x, row) => {
			const weight = held.weights ? held.weights[row] : 1;
			if (!(weight > 0)) return;
			const open = held.censored !== null && held.censored[row] === 1;
			const p = fit.parameters;
			total += weight * (open ? log(family.survival(x, p)) : family.logPdf(x, p));
			weightOfAll += weight;
		});
	}
	return weightOfAll > 0 ? total / weightOfAll : null;
}

function rowsWhere({ values, censored, weights }: Sample, keep: (row: number) => boolean): Sample {
	return {
		values: values.filter((_, row) => keep(row)),
		censored: censored && censored.filter((_, row) => keep(row)),
		weights: weights && weights.filter((_, row) => keep(row))
	};
}

/** The fold of each row. Equal rows may change places, which changes nothing that is fitted or scored. */
function foldsOf({ values, censored, weights }: Sample): Uint8Array {
	const key = (row: number): [number, number, number] => [
		values[row],
		censored ? censored[row] : 0,
		weights ? weights[row] : 1
	];
	const rows = Array.from(values.keys());
	rows.sort((a, b) => compare(key(a), key(b)));
	const hashes = new Uint32Array(values.length);
	let copies = 0;
	rows.forEach((row, i) => {
		copies = i > 0 && compare(key(rows[i - 1]), key(row)) === 0 ? copies + 1 : 0;
		hashes[row] = hashOf([...key(row), copies]);
	});
	// sorted already by key: rows of equal hash keep that order
	rows.sort((a, b) => hashes[a] - hashes[b]);
	const folds = new Uint8Array(values.length);
	rows.forEach((row, rank) => (folds[row] = rank % FOLDS));
	return folds;
}

function compare(a: readonly number[], b: readonly number[]): number {
	for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i] - b[i];
	return 0;
}

/** FNV-1a over the bits of the numbers, with the finaliser of MurmurHash3 (A. Appleby 2011, public domain). */
function hashOf(numbers: readonly number[]): number {
	// adding 0 turns -0, which equals 0, into it
	const bits = new Uint32Array(Float64Array.from(numbers, (value) => value + 0).buffer);
	let hash = 0x811c9dc5;
	for (const word of bits) hash = Math.imul(hash ^ word, 0x01000193);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
