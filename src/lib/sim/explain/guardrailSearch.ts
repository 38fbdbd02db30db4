import { guardrailIds, type GuardrailId } from '../../model/guardrails';
import { targetTypes } from '../../model/targets';
import type { Plan } from '../../model/plan';
import { scenarioArms } from '../arms';
import type { ExperimentInput } from '../chunk';
import { horizonOf } from '../horizon';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { effectOf, explainReplications, playCells, type Explanation } from './plays';

/** Guardrails added at full strength to those of the plan. */
export interface GuardrailSet {
	readonly guardrails: readonly GuardrailId[];
	/** mean paired difference against no target, plan currency */
	readonly effect: Estimate;
	/** hours a week of the manager, with the plan's own guardrails */
	readonly managerHours: number;
}

export interface GuardrailSearch {
	/** the plan as it is */
	readonly without: GuardrailSet;
	/** the smallest set with which the target does not book less than no target; null: none was found */
	readonly smallest: GuardrailSet | null;
	/** the set that books most of all that were played */
	readonly best: GuardrailSet;
	readonly played: readonly GuardrailSet[];
}

/** Singles that go into pairs, and the most sets that one search plays. */
const INTO_PAIRS = 5;
const MOST_PLAYS = 36;

/**
 * The guardrails that a plan could still add: those that its targets offer; where they offer none, all.
 */
export function openGuardrails({ targets, guardrails }: Plan): readonly GuardrailId[] {
	const offered = new Set<string>(targets.flatMap(({ type }) => targetTypes[type].guardrails));
	const has = (id: GuardrailId): boolean =>
		guardrails.some(({ type, strength = 1 }) => type === id && strength > 0);
	return guardrailIds.filter((id) => (offered.size === 0 || offered.has(id)) && !has(id));
}

/**
 * Looks for the smallest set of guardrails that restores bookings: every single one, then pairs of the
 * best five, then the best pair with one more at a time. Bounded: at most 36 sets are played, so a
 * set of three or more need not be the best of its size.
 */
export function* guardrailSearchOf(
	input: ExperimentInput,
	replications = explainReplications
): Explanation<GuardrailSearch | null> {
	if (input.plan.targets.length === 0) return null;
	const open = openGuardrails(input.plan);
	const played: GuardrailSet[] = [];
	const playSets = function* (sets: readonly (readonly GuardrailId[])[]): Explanation<void> {
		const cells = sets.map((set) => withGuardrails(input, set));
		const columns = yield* playCells(cells, replications);
		sets.forEach((guardrails, i) =>
			played.push({
				guardrails,
				effect: estimateOf(effectOf(columns[i])),
				managerHours: managerHoursOf(cells[i])
			})
		);
	};
	yield* playSets([[], ...open.map((id) => [id])]);
	const [without] = played;
	let size = 1;
	while (!played.some(restores) && size < open.length && played.length < MOST_PLAYS) {
		const next = setsOfSize(++size, played, open).slice(0, MOST_PLAYS - played.length);
		if (next.length === 0) break;
		yield* playSets(next);
	}
	return {
		without,
		smallest: smallestOf(played),
		best: played.reduce((a, b) => (b.effect.value > a.effect.value ? b : a)),
		played
	};
}

/** Not less than without a target. */
const restores = ({ effect }: GuardrailSet): boolean => effect.value >= 0;

/** Fewest guardrails, then fewest hours, then most bookings. */
function smallestOf(played: readonly GuardrailSet[]): GuardrailSet | null {
	const enough = played.filter(restores);
	enough.sort(
		(a, b) =>
			a.guardrails.length - b.guardrails.length ||
			a.managerHours - b.managerHours ||
			b.effect.value - a.effect.value
	);
	return enough[0] ?? null;
}

function setsOfSize(
	size: number,
	played: readonly GuardrailSet[],
	open: readonly GuardrailId[]
): readonly (readonly GuardrailId[])[] {
	const ofSize = (n: number): GuardrailSet[] =>
		played
			.filter(({ guardrails }) => guardrails.length === n)
			.sort((a, b) => b.effect.value - a.effect.value);
	if (size === 2) {
		const top = ofSize(1)
			.slice(0, INTO_PAIRS)
			.map(({ guardrails }) => guardrails[0]);
		return top.flatMap((a, i) => top.slice(i + 1).map((b) => [a, b]));
	}
	const best = ofSize(size - 1)[0];
	if (!best) return [];
	return open.filter((id) => !best.guardrails.includes(id)).map((id) => [...best.guardrails, id]);
}

function withGuardrails(
	{ team, plan }: ExperimentInput,
	set: readonly GuardrailId[]
): ExperimentInput {
	const kept = plan.guardrails.filter(({ type }) => !set.includes(type));
	const guardrails = [...kept, ...set.map((type) => ({ type, strength: 1 }))];
	return { team, plan: { ...plan, guardrails, scenarios: [] } };
}

/** Hours a week as the engine counts them for the plan's own arm. */
function managerHoursOf({ team, plan }: ExperimentInput): number {
	const horizon = horizonOf(team.snapshot, plan, plan.horizon.quarters);
	return scenarioArms(plan, team, horizon)[1].managerHours;
}
