import type { ShapleyResult } from '../../../sim/explain/shapley';
import { count, money, signedMoney } from '../numbers';
import { stepWords } from '../plan/waterfall';
import type { ExplainFacts, Lines } from './facts';

/** Where the change of bookings comes from. */
export function shapleyLines(
	{ push, channels, total, replications }: ShapleyResult,
	{ currency, target }: ExplainFacts
): Lines {
	const facts = { noun: target?.counted ? target : null, months: null };
	const sorted = [...channels].sort((a, b) => a.amount.value - b.amount.value);
	return [
		`With the target the team books ${signedMoney(total.value, currency)} on average, give or take ${money(2 * total.monteCarloError, currency)}:`,
		`  ${signedMoney(push.value, currency)}  what the push would bring if every unit brought as much as today’s`,
		...sorted.map(({ channel, amount }) => {
			const words = stepWords(channel, facts);
			const label = amount.value < 0 ? words.loss : words.gain;
			return `  ${signedMoney(amount.value, currency)}  ${label}`;
		}),
		`Each share is what its part adds to every mix of the others, over ${count(replications)} quarters; no order is preferred.`
	];
}
