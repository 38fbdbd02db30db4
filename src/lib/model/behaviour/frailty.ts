import { exp } from '../../math/exp';
import { normalQuantile } from '../../math/normal';
import type { Frailty } from '../../stats/touches/frailTouches';

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

/** Chances per touch; entry n - 1 belongs to touch n. Each is conditional on what comes before it. */
export interface SplitRates {
	/** of those who receive the touch */
	readonly won: ArrayLike<number>;
	/** of those not won */
	readonly lost: ArrayLike<number>;
	/** of those neither won nor lost */
	readonly givenUp: ArrayLike<number>;
}

/** The same chances by class: class c, touch n at c * touches + n - 1. */
export interface ClassChances {
	readonly won: Float64Array;
	readonly givenUp: Float64Array;
	/** share of classes 0 to c among those alive after n touches, at n * frailtyClasses + c */
	readonly rank: Float64Array;
}

/** Chances this close to 0 and 1 are taken for never and always: no uniform tells them apart. */
const NEVER = 1e-12;

const odds = new Float64Array(frailtyClasses);
const stops = new Float64Array(frailtyClasses);
const alive = new Float64Array(frailtyClasses);
const chance = new Float64Array(frailtyClasses);

/**
 * What each class of prospects meets at each touch, such that the means over those left are the rates
 * that history shows (model.md section 2, step 3). On the logit the chance of winning rises with the
 * class by `sd` per standard deviation, that of being given up falls by `discernment`. Good prospects
 * leave by winning and poor ones by being given up, so the mixture of those left changes, and the
 * intercepts are solved one touch after the other.
 *
 * The classes are what the simulation plays: `stats/touches/frailTouches` has the same split over a
 * continuous normal, with the evidence for its defaults.
 *
 * @param into receives the chances; nothing is allocated
 */
export function splitByQuality(rates: SplitRates, frailty: Frailty, into: ClassChances): void {
	alive.fill(1);
	for (let c = 0; c < frailtyClasses; c++) {
		odds[c] = exp(frailty.sd * scores[c]);
		stops[c] = exp(-frailty.discernment * scores[c]);
	}
	const touches = rates.won.length;
	for (let i = 0; i < touches; i++) {
		rankClasses(into.rank, i * frailtyClasses);
		shareOut(rates.won[i], odds);
		for (let c = 0; c < frailtyClasses; c++) {
			into.won[c * touches + i] = chance[c];
			alive[c] *= (1 - chance[c]) * (1 - rates.lost[i]);
		}
		shareOut(rates.givenUp[i], stops);
		for (let c = 0; c < frailtyClasses; c++) {
			into.givenUp[c * touches + i] = chance[c];
			alive[c] *= 1 - chance[c];
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
 * Fills `chance` so that its mean over those alive is `mean`. With x = e^-a a class of odds e has chance
 * e / (e + x): the mean falls in x and is convex, so Newton from the left of the root climbs to it
 * without overshooting.
 */
function shareOut(mean: number, of: Float64Array): void {
	let left = 0;
	for (let c = 0; c < frailtyClasses; c++) left += alive[c];
	const sure = mean <= NEVER ? 0 : mean >= 1 - NEVER ? 1 : NaN;
	if (!Number.isNaN(sure) || left < NEVER) {
		chance.fill(Number.isNaN(sure) ? mean : sure);
		return;
	}
	let x = (Math.min(of[0], of[frailtyClasses - 1]) * (1 - mean)) / mean;
	for (let round = 0; round < 50; round++) {
		let [sum, slope] = [0, 0];
		for (let c = 0; c < frailtyClasses; c++) {
			const inverse = 1 / (of[c] + x);
			chance[c] = of[c] * inverse;
			sum += alive[c] * chance[c];
			slope += alive[c] * chance[c] * inverse;
		}
		const step = (sum - mean * left) / slope;
		x += step;
		if (step < 1e-13 * x) return;
	}
}
