import type { Tornado, TornadoBar } from '../../../sim/explain/tornado';
import { signedMoney } from '../numbers';
import type { ExplainFacts, Lines } from './facts';
import { inputLabel, inputValue } from './inputs';

const TOLD = 8;

/** What each assumption at its low and its high end would make of the target. */
export function tornadoLines({ bars }: Tornado, { currency }: ExplainFacts): Lines {
	return [
		'What the target changes, with one number at the low and the high end of its 8 in 10:',
		...bars.slice(0, TOLD).map((bar) => `  ${barText(bar, currency)}`)
	];
}

/** "What preparation is worth: +$12K at 0.52, −$31K at 1.28". */
export const barText = ({ id, low, high, effect }: TornadoBar, currency: string): string =>
	`${inputLabel(id)}: ${signedMoney(effect.low.value, currency)} at ${inputValue(low)}, ` +
	`${signedMoney(effect.high.value, currency)} at ${inputValue(high)}`;
