import { workedToEach, type TouchRates } from './workRule';

/**
 * How many touches a lead is worth when touches are what is short and a fresh lead has its price: the k that
 * makes (W(k) - cost) / E(k), the gain per touch, largest; the smallest such k on a tie. Everybody who
 * neither buys nor says no is worked to k. Free leads say one or two touches, dear ones many: the number
 * that a manager asks for depends on lead supply more than on the hazard (D§4.5 e, D§6.1).
 *
 * @param rates of winning and of losing; length >= 1, longer than the answer
 * @param leadCost price of a fresh lead as a share of a deal's value, >= 0
 * @returns k, counted from 1
 * @throws RangeError when there are no rates or the cost is not allowed
 */
export function bestCutoff(rates: Omit<TouchRates, 'givenUp'>, leadCost: number): number {
	if (rates.won.length === 0) throw new RangeError('bestCutoff: won has length 0, must be >= 1');
	if (!(leadCost >= 0 && leadCost < Infinity))
		throw new RangeError(`bestCutoff: leadCost = ${leadCost}, must be finite and >= 0`);
	const gains = workedToEach(rates).map(({ chance, touches }) => (chance - leadCost) / touches);
	let best = 0;
	for (let i = 1; i < gains.length; i++) if (gains[i] > gains[best]) best = i;
	return best + 1;
}
