import type { Regret } from '../../../sim/explain/regret';
import { hundredths, money } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

const nameOf = (name: string): string =>
	name === 'none' ? 'no target' : name === 'plan' ? 'the plan' : `“${name}”`;

/** Which plan is least regretted. */
export function regretLines({ rows, choice, close }: Regret, { currency }: ExplainFacts): Lines {
	return [
		close
			? `Least regretted: ${nameOf(choice)}, though too close to call.`
			: `Least regretted: ${nameOf(choice)}.`,
		...rows.map(
			({ name, mean, p90, best }) =>
				`  ${nameOf(name)}: ${money(mean, currency)} short of the best plan on average, ` +
				`up to ${money(p90, currency)} in 9 worlds of 10; the best in ${hundredths(best)} of 100`
		)
	];
}
