import type { ForecastResult } from '../sim/result';
import { canonicalJson } from './canonicalJson';
import { readSituation } from './situation';
import type { Situation } from './situation';

/** A plan that was played, with what came out: one line of "What you tried". */
export interface Try {
	readonly situation: Situation;
	/** mean bookings with the plan's targets, or without any where it has none */
	readonly mean: number;
	/** paired difference to no target; null for a plan without targets */
	readonly difference: number | null;
	/** chance to reach the goal, in [0, 1] */
	readonly chance: number;
}

/** How many lines are kept. */
export const mostTries = 12;

export function tryOf(situation: Situation, { scenarios, paired }: ForecastResult): Try {
	const pushed = situation.plan.targets.length > 0;
	const scenario = scenarios[pushed ? 1 : 0];
	return {
		situation,
		mean: scenario.bookings.mean,
		difference: pushed ? paired[0].mean : null,
		chance: scenario.chanceOfGoal.value
	};
}

/** Two situations that give the same figures. */
export const sameSituation = (a: Situation, b: Situation): boolean =>
	a.team === b.team && canonicalJson(a.plan) === canonicalJson(b.plan);

/** Newest first; a plan that was tried before moves up instead of standing twice. */
export const withTry = (tries: readonly Try[], added: Try): readonly Try[] =>
	[added, ...tries.filter((one) => !sameSituation(one.situation, added.situation))].slice(
		0,
		mostTries
	);

/** Tries read back from a store; those that cannot be read are left out, and those that stand twice. */
export function triesFrom(stored: unknown): readonly Try[] {
	if (!Array.isArray(stored)) return [];
	const read = stored.map(readTry).filter((one) => one !== null);
	return read.reduceRight<readonly Try[]>(withTry, []);
}

function readTry(value: unknown): Try | null {
	if (typeof value !== 'object' || value === null) return null;
	const { situation, mean, difference, chance } = value as Readonly<Record<string, unknown>>;
	const read = readSituation(situation);
	if (!read || typeof mean !== 'number' || typeof chance !== 'number') return null;
	if (difference !== null && typeof difference !== 'number') return null;
	return { situation: read, mean, difference, chance };
}
