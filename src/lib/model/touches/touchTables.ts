import { log1p } from '../../math/log1p';
import type { Frailty } from '../../stats/touches/frailTouches';
import type { TouchRates } from '../../stats/touches/workRule';
import { frailtyClasses, splitByQuality } from '../behaviour/frailty';

/** Touches beyond this number are nobody's habit and nobody's rule. */
export const mostTouches = 24;

/** Steps of the tables that turn half a uniform into a touch number. */
export const tableSteps = 4096;

/**
 * How prospects fare under a team's rates, as tables that a world fills anew. Winning, saying no and
 * giving up compete at every touch, in that order: a conditional chance is the rate divided by what the
 * earlier ones leave, so that each rate stays what it is among those who receive the touch.
 */
export class TouchTables {
	/** -ln(1 - h) of class c at touch n, at c * mostTouches + n - 1; Infinity = certain */
	readonly resistance = new Float64Array(frailtyClasses * mostTouches);
	/** chance to say no at a touch that did not win */
	readonly lost = new Float64Array(mostTouches);
	/** chance of class c to be given up at touch n, having done neither, at c * mostTouches + n - 1 */
	readonly givenUp = new Float64Array(frailtyClasses * mostTouches);
	/** share of classes 0 to c among those alive after n touches, at n * frailtyClasses + c */
	readonly classRank = new Float64Array(frailtyClasses * mostTouches);
	/** touch at which a prospect says no, by rank; never = mostTouches + 1 */
	readonly lostAt = new Uint8Array(tableSteps);
	/** touch at which one of class c is given up, by rank, at c * tableSteps + step */
	readonly givenUpAt = new Uint8Array(frailtyClasses * tableSteps);
	readonly #won = new Float64Array(frailtyClasses * mostTouches);
	readonly #givenUp = new Float64Array(mostTouches);

	/** @param rates marginal, at touches 1 to `mostTouches` */
	become(rates: TouchRates, frailty: Frailty): void {
		for (let i = 0; i < mostTouches; i++) {
			const stays = 1 - rates.won[i];
			this.lost[i] = conditional(rates.lost[i], stays);
			this.#givenUp[i] = conditional(rates.givenUp[i], stays - rates.lost[i]);
		}
		const split = { won: rates.won, lost: this.lost, givenUp: this.#givenUp };
		splitByQuality(split, frailty, {
			won: this.#won,
			givenUp: this.givenUp,
			rank: this.classRank
		});
		for (let k = 0; k < this.#won.length; k++)
			this.resistance[k] = this.#won[k] < 1 ? -log1p(-this.#won[k]) : Infinity;
		fillFirst(this.lost, 0, this.lostAt, 0);
		for (let c = 0; c < frailtyClasses; c++)
			fillFirst(this.givenUp, c * mostTouches, this.givenUpAt, c * tableSteps);
	}
}

const conditional = (rate: number, left: number): number =>
	left > 0 ? Math.min(1, Math.max(0, rate / left)) : 0;

/** The inverse of the first touch at which a chance comes true, in equal steps of probability. */
function fillFirst(chance: Float64Array, at: number, into: Uint8Array, start: number): void {
	let [left, from] = [1, 0];
	for (let i = 0; i < mostTouches; i++) {
		left *= 1 - chance[at + i];
		const to = Math.round((1 - left) * tableSteps);
		if (to > from) into.fill(i + 1, start + from, start + to);
		from = Math.max(from, to);
	}
	into.fill(mostTouches + 1, start + from, start + tableSteps);
}
