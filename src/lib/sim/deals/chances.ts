import { exp } from '../../math/exp';
import type { Stage } from '../stage';
import { deal, version } from './deal';

/**
 * The chance to win in an arm: the deal's own, times the closing month's heat, times what the lost
 * time does. Time taken from follow-up and deal work multiplies the probability by
 * g^(alpha_F / 2 + alpha_D), g = exp(mean of ln other over the deal's life) (model.md section 2,
 * step 4); the exponent is weighted by phi, since log effects act on self-caused bookings (D§4.2).
 * Attention per live deal enters in the same way with its own exponent (D§4.5 h).
 */
export function chanceToWin(stage: Stage, a: number, r: number, close: number): number {
	const chance = chanceAtEase(stage, a, r, close);
	const effect = effectOfTime(stage, a, close);
	return effect === 0 ? chance : chance * exp(effect);
}

/** The same comparison without the exponential, where lost time only makes a lost deal more lost. */
export function isWon(stage: Stage, a: number, r: number, close: number): boolean {
	const chance = chanceAtEase(stage, a, r, close);
	const effect = effectOfTime(stage, a, close);
	if (effect <= 0 && deal.uWin >= chance) return false;
	return deal.uWin < (effect === 0 ? chance : chance * exp(effect));
}

/** The chance to win if no time were lost. */
function chanceAtEase({ horizon, arms, days, rep }: Stage, a: number, r: number, close: number) {
	const { shock } = arms[a];
	let { chance } = version;
	if (version.close < days) chance *= rep.closing[horizon.month[close]];
	if (shock) chance *= shock.win[r * days + close];
	return chance;
}

/** ln of what lost time and thinned attention make of the chance to win. */
function effectOfTime(stage: Stage, a: number, close: number): number {
	const { pulls, shapesDeals, stock } = stage.arms[a];
	if (pulls.length === 0 && !stock) return 0;
	const { alphaF, alphaD, attentionElasticity } = stage.world.setting;
	let effect = (0.5 * alphaF + alphaD) * meanOverLife(stage, stage.rep.lnOther, a, close);
	if (shapesDeals)
		effect += attentionElasticity * meanOverLife(stage, stage.rep.shape.lnAttention, a, close);
	return stage.world.phiSelf * effect;
}

/** Mean of a daily log over the deal's life, from its sums over the days before. */
function meanOverLife(stage: Stage, sums: Float64Array, a: number, close: number): number {
	const base = a * (stage.days + 1);
	// With lag off, the deal meets the closing day's conditions as if they had always held.
	const born = stage.arms[a].channels.lag ? deal.born : close;
	if (born >= close) return sums[base + close + 1] - sums[base + close];
	return (sums[base + close] - sums[base + Math.max(0, born)]) / (close - born);
}

/** The most that the closing month and lost time make of a chance to win, in any arm. */
export const mostIn = ({ horizon, rep }: Stage, close: number): number =>
	rep.closing[horizon.month[close]] * rep.boost;

/** The same of a deal whose closing day is not known. */
export const mostEver = ({ rep }: Stage): number => rep.hottest * rep.boost;
