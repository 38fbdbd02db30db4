import { exp } from '../../math/exp';
import { log1p } from '../../math/log1p';
import { normalQuantile } from '../../math/normal';

/** Prospects differ in what history does not show. So many equally frequent classes stand for that. */
export const frailtyClasses = 16;

/** The classes' scores: midpoints of equal slices of a standard normal, scaled to variance 1. */
const scores = standardScores();

function standardScores(): Float64Array {
	const raw = Float64Array.from({ length: frailtyClasses }, (_, c) =>
		normalQuantile((c + 0.5) / frailtyClasses)
	);
	const sd = Math.sqrt(raw.reduce((sum, z) => sum + z * z, 0) / frailtyClasses);
	return raw.map((z) => z / sd);
}

const spread = new Float64Array(frailtyClasses);
const alive = new Float64Array(frailtyClasses);
const hazards = new Float64Array(frailtyClasses);

/**
 * What each class of prospects has to resist at each touch, such that the survivors' mean hazard is the
 * one that history shows (model.md section 2, step 3). The hazard of class c at touch n is
 * logistic(a_n + sd z_c); good prospects convert early, so the mean over those left falls by itself and
 * the intercepts a_n are solved one touch after the other. Opting out and being given up take all
 * classes alike and leave the mixture as it is.
 *
 * Assumption: normal on the logit with sd .5 unless estimated (D§4.4, `sd_u`, [A]).
 *
 * @param hazard marginal chance per touch in [0, 1]; entry n - 1 belongs to touch n
 * @param sd of the latent quality on the logit, >= 0
 * @param into receives -ln(1 - h): class c, touch n at c * hazard.length + n - 1; Infinity where h = 1
 * @param classes receives who is left: the share of classes 0 to c among those alive after touch n, at
 *   n * frailtyClasses + c, n from 0
 */
export function conditionalResistance(
	hazard: ArrayLike<number>,
	sd: number,
	into: Float64Array,
	classes: Float64Array
): void {
	alive.fill(1);
	for (let c = 0; c < frailtyClasses; c++) spread[c] = exp(sd * scores[c]);
	for (let i = 0; i < hazard.length; i++) {
		rankClasses(classes, i * frailtyClasses);
		shareOut(hazard[i]);
		for (let c = 0; c < frailtyClasses; c++) {
			into[c * hazard.length + i] = hazards[c] < 1 ? -log1p(-hazards[c]) : Infinity;
			alive[c] *= 1 - hazards[c];
		}
	}
}

function rankClasses(into: Float64Array, at: number): void {
	let all = 0;
	for (let c = 0; c < frailtyClasses; c++) into[at + c] = all += alive[c];
	for (let c = 0; c < frailtyClasses; c++)
		into[at + c] = all > 0 ? into[at + c] / all : (c + 1) / frailtyClasses;
}

/**
 * Fills `hazards` so that their mean over those alive is `mean`. With x = e^-a a class has hazard
 * e / (e + x), e = exp(sd z): the mean falls in x and is convex, so Newton from the left of the root
 * climbs to it without overshooting.
 */
function shareOut(mean: number): void {
	let left = 0;
	for (let c = 0; c < frailtyClasses; c++) left += alive[c];
	if (!(mean > 0 && mean < 1) || left < 1e-12) {
		hazards.fill(mean >= 1 ? 1 : Math.max(0, mean));
		return;
	}
	let x = (spread[0] * (1 - mean)) / mean;
	for (let round = 0; round < 50; round++) {
		let [sum, slope] = [0, 0];
		for (let c = 0; c < frailtyClasses; c++) {
			const inverse = 1 / (spread[c] + x);
			hazards[c] = spread[c] * inverse;
			sum += alive[c] * hazards[c];
			slope += alive[c] * hazards[c] * inverse;
		}
		const step = (sum - mean * left) / slope;
		x += step;
		if (step < 1e-13 * x) return;
	}
}
