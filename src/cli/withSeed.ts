import type { Plan } from '../lib/model/plan';
import type { Arguments } from './command';

/** The plan with the luck of `--seed` where it is given. */
export function withSeed(plan: Plan, { options }: Arguments): Plan {
	const [seed] = options.seed;
	return seed === undefined ? plan : { ...plan, seed };
}
