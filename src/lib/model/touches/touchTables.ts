import { conditionalResistance, frailtyClasses } from '../behaviour/frailty';

/** Touches beyond this number are nobody's habit and nobody's rule. */
export const mostTouches = 24;

/** Chances per touch among those who receive it; entry n - 1 belongs to touch n; `mostTouches` each. */
export interface TouchRates {
	readonly hazard: ArrayLike<number>;
	/** says no, opts out */
	readonly optOut: ArrayLike<number>;
	/** the rep's habit of stopping */
	readonly givenUp: ArrayLike<number>;
}

/** Steps of the tables that turn half a uniform into a touch number. */
export const tableSteps = 16384;

/**
 * How prospects fare under a team's rates, as tables that a world fills anew. Winning, opting out and
 * giving up compete at every touch, in that order: a conditional chance is the rate divided by what the
 * earlier ones leave, so that each rate stays what it is among those who receive the touch.
 */
export class TouchTables {
	/** -ln(1 - h) of class c at touch n, at c * mostTouches + n - 1 */
	readonly resistance = new Float64Array(frailtyClasses * mostTouches);
	/** share of classes 0 to c among those alive after n touches, at n * frailtyClasses + c */
	readonly classRank = new Float64Array(frailtyClasses * mostTouches);
	/** chance to opt out after a touch that did not convert, and to be given up if not that either */
	readonly optOut = new Float64Array(mostTouches);
	readonly givenUp = new Float64Array(mostTouches);
	/** touch after which a prospect opts out, or is given up, by rank; never = mostTouches + 1 */
	readonly optOutAt = new Uint8Array(tableSteps);
	readonly givenUpAt = new Uint8Array(tableSteps);

	/** @param frailty sd of the latent quality on the logit, >= 0 */
	become(rates: TouchRates, frailty: number): void {
		conditionalResistance(rates.hazard, frailty, this.resistance, this.classRank);
		for (let i = 0; i < mostTouches; i++) {
			const stays = 1 - rates.hazard[i];
			this.optOut[i] = conditional(rates.optOut[i], stays);
			this.givenUp[i] = conditional(rates.givenUp[i], stays - rates.optOut[i]);
		}
		fillFirst(this.optOut, this.optOutAt);
		fillFirst(this.givenUp, this.givenUpAt);
	}
}

const conditional = (rate: number, left: number): number =>
	left > 0 ? Math.min(1, Math.max(0, rate / left)) : 0;

/** The inverse of the first touch at which a chance comes true, in equal steps of probability. */
function fillFirst(chance: Float64Array, into: Uint8Array): void {
	let [left, from] = [1, 0];
	for (let i = 0; i < chance.length; i++) {
		left *= 1 - chance[i];
		const to = Math.round((1 - left) * tableSteps);
		into.fill(i + 1, from, to);
		from = Math.max(from, to);
	}
	into.fill(mostTouches + 1, from);
}
