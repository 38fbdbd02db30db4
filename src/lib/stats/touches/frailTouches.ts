import { exp } from '../../math/exp';
import { findRoot } from '../../math/findRoot';
import { normalPdf } from '../../math/normal';
import type { TouchRates, Worked, WorkRule } from './workRule';

/** What is not seen of prospects. */
export interface Frailty {
	/** sd of a prospect's latent quality on the logit of winning, >= 0 */
	readonly sd: number;
	/**
	 * how much reps see of it: the log odds of being given up fall by so much per standard deviation of
	 * quality, >= 0; 0 = reps stop at random
	 */
	readonly discernment: number;
}

/**
 * Assumption: sd .5 is the default of D§4.4 (prior N(.5), not to be had from touch counts alone); that one
 * standard deviation more of quality makes a rep give up at odds of 1 to e is a guess.
 */
export const usualFrailty: Frailty = { sd: 0.5, discernment: 1 };

/** The chances of a prospect by quality, so that the mean over survivors is what the history shows. */
export interface FrailTouches {
	readonly frailty: Frailty;
	/** logit of winning at touch n for a prospect of middle quality; -Infinity = never, Infinity = always */
	readonly wonIntercept: readonly number[];
	/** the same of being given up, among those neither won nor lost */
	readonly givenUpIntercept: readonly number[];
	/** chance of saying no at touch n, whatever the quality, among those not won */
	readonly lost: readonly number[];
}

/** Places of the standard normal quality: a trapezoid this fine is exact to 1e-6 for these integrands. */
const PLACES = Array.from({ length: 41 }, (_, i) => -5 + i / 4);
const START = PLACES.map((z) => normalPdf(z) / 4);
/** Intercepts beyond this are taken for never and always. */
const EXTREME = 60;
/** When so few are left under today's habit, later touches say nothing. */
const NOBODY = 1e-12;

/**
 * Splits marginal rates by latent quality. Those won leave early and those given up are the poor ones, so the
 * survivors of later touches differ from those who started: intercepts are solved touch by touch so that
 * the survivors' mean chance is the marginal one (model.md section 2, step 3).
 *
 * @param rates of what a history shows, or of a smooth law; length >= 1
 * @throws RangeError when sd or discernment is not allowed
 * @see J. W. Vaupel, K. G. Manton and E. Stallard (1979), Demography 16:439, on frailty and survivors
 */
export function frailTouches(rates: TouchRates, frailty: Frailty = usualFrailty): FrailTouches {
	const { sd, discernment } = frailty;
	for (const [name, value] of Object.entries({ sd, discernment }))
		if (!(value >= 0 && value < Infinity))
			throw new RangeError(`frailTouches: ${name} = ${value}, must be finite and >= 0`);
	let mass = START;
	const wonIntercept: number[] = [];
	const givenUpIntercept: number[] = [];
	const lost: number[] = [];
	for (let i = 0; i < rates.won.length; i++) {
		const said = conditional(rates.lost[i], 1 - rates.won[i]);
		const stopped = conditional(rates.givenUp[i], 1 - rates.won[i] - rates.lost[i]);
		const won = interceptFor(rates.won[i], mass, sd);
		const kept = mass.map((m, q) => m * (1 - chanceAt(won + sd * PLACES[q])) * (1 - said));
		const givenUp = interceptFor(stopped, kept, -discernment);
		wonIntercept.push(won);
		givenUpIntercept.push(givenUp);
		lost.push(said);
		mass = kept.map((m, q) => m * (1 - chanceAt(givenUp - discernment * PLACES[q])));
	}
	return { frailty, wonIntercept, givenUpIntercept, lost };
}

/**
 * What a rule makes of one lead when those given up today are poorer than those kept, by as much as reps
 * see: the estimate between "as those kept" and "never" of `workedUnder`.
 */
export function workedFrail(touches: FrailTouches, rule: WorkRule): Worked {
	const { sd, discernment } = touches.frailty;
	const last = Math.min(rule.atMost, touches.lost.length);
	let mass = START;
	let [chance, made] = [0, 0];
	for (let n = 1; n <= last; n++) {
		const [won, givenUp] = [touches.wonIntercept[n - 1], touches.givenUpIntercept[n - 1]];
		const held = n < rule.atLeast;
		mass = mass.map((m, q) => {
			const wins = chanceAt(won + sd * PLACES[q]);
			const stops = held ? 0 : chanceAt(givenUp - discernment * PLACES[q]);
			made += m;
			chance += m * wins;
			return m * (1 - wins) * (1 - touches.lost[n - 1]) * (1 - stops);
		});
	}
	return { chance, touches: made };
}

const chanceAt = (logit: number): number => 1 / (1 + exp(-logit));

const conditional = (share: number, of: number): number =>
	of > 0 ? Math.min(1, Math.max(0, share / of)) : 0;

/** The intercept at which the mean of 1 / (1 + e^-(a + slope z)) over the mass is `rate`. */
function interceptFor(rate: number, mass: readonly number[], slope: number): number {
	const total = mass.reduce((sum, m) => sum + m, 0);
	if (rate <= 0 || total < NOBODY) return -Infinity;
	if (rate >= 1) return Infinity;
	const gap = (a: number): number =>
		mass.reduce((sum, m, q) => sum + m * chanceAt(a + slope * PLACES[q]), 0) - rate * total;
	return findRoot(gap, -EXTREME, EXTREME, { tolerance: 1e-12 }).x;
}
