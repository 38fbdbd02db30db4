import type { ExperimentInput } from '../chunk';
import { declaredErrors, type DeclaredErrors } from './declaredErrors';
import { flipPointsOf, type FlipPoint } from './flipPoints';
import { goalSeekOf, type GoalSeek } from './goalSeek';
import { goodhartOf, type GoodhartCurve } from './goodhart';
import { guardrailSearchOf } from './guardrailSearch';
import { ledgerOf, type LedgerLine } from './ledger';
import { levelAxis } from './levelAxis';
import { playCells, type Explanation } from './plays';
import { robustChoiceOf, type Regret } from './regret';
import { sensitivityIn } from './sensitivityIn';
import { shapleyOf } from './shapley';
import { testDesignOf } from './testDesign';
import { tornadoOf } from './tornado';
import { tripwiresIn } from './tripwires';
import { whoPaysIn } from './whoPays';

/** How far the explanations that rest on the whole forecast are played. */
export interface ExplainSettings {
	readonly replications: number;
	/** weeks of a test with half the team */
	readonly testWeeks: number;
}

export const explainDefaults: ExplainSettings = { replications: 10000, testWeeks: 8 };

/**
 * Every explanation of a plan by its id, one line each. null = the plan has nothing for it to explain
 * (no target, no level that is a number, too few reps).
 */
export const explanations = {
	/** the change shared out among channels */
	shapley: (input: ExperimentInput) => shapleyOf(input),
	/** what the spread is made of, on all replications */
	sensitivity: (input: ExperimentInput, { replications }: ExplainSettings) =>
		sensitivityIn(input, replications),
	/** each uncertain input at its 10% and 90% */
	tornado: (input: ExperimentInput) => tornadoOf(input),
	/** at which value of an input the effect changes sign */
	flips: (input: ExperimentInput) => flipsIn(input),
	/** metric and bookings along the first target's level */
	curve: (input: ExperimentInput) => curveIn(input),
	/** the level of the first target that books the goal on average */
	seek: (input: ExperimentInput) => seekIn(input),
	/** the plan's scenarios by regret */
	regret: (input: ExperimentInput) => regretIn(input),
	/** the smallest set of guardrails that restores bookings */
	guardrails: (input: ExperimentInput) => guardrailSearchOf(input),
	/** which trace shows first */
	tripwires: (input: ExperimentInput) => tripwiresIn(input),
	/** effects by rep, level and time in the job */
	whoPays: (input: ExperimentInput) => whoPaysIn(input),
	/** every number the forecast rests on */
	ledger: (input: ExperimentInput, { replications }: ExplainSettings) =>
		ledgerIn(input, replications),
	/** half the team on the target */
	test: (input: ExperimentInput, { testWeeks }: ExplainSettings) => testIn(input, testWeeks),
	/** the simulation error of every figure */
	errors: (input: ExperimentInput, { replications }: ExplainSettings) =>
		errorsIn(input, replications)
} as const satisfies Readonly<
	Record<string, (input: ExperimentInput, settings: ExplainSettings) => Explanation<unknown>>
>;

export type ExplanationId = keyof typeof explanations;
export const explanationIds = Object.keys(explanations) as readonly ExplanationId[];

/** What an explanation answers. */
export type Answer<Id extends ExplanationId> =
	ReturnType<(typeof explanations)[Id]> extends Explanation<infer T> ? T : never;

const hasTarget = ({ plan }: ExperimentInput): boolean => plan.targets.length > 0;

function* flipsIn(input: ExperimentInput): Explanation<readonly FlipPoint[] | null> {
	if (!hasTarget(input)) return null;
	const { bars } = yield* tornadoOf(input);
	const flips = yield* flipPointsOf(
		input,
		bars.map(({ id }) => id)
	);
	const kinds = ['flips', 'unclear', 'never'];
	return [...flips].sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

function* curveIn(input: ExperimentInput): Explanation<GoodhartCurve | null> {
	const axis = levelAxis(input.plan, 0);
	return axis && (yield* goodhartOf(input, axis));
}

function* seekIn(input: ExperimentInput): Explanation<GoalSeek | null> {
	const axis = levelAxis(input.plan, 0);
	const { goal } = input.plan;
	return axis && (yield* goalSeekOf(input, axis, { figure: 'meanBookings', atLeast: goal }));
}

/** The plan's own targets and those of its scenarios that have any, shocks left out. */
function* regretIn(input: ExperimentInput): Explanation<Regret | null> {
	const { team, plan } = input;
	const candidates = [{ name: 'plan', ...plan }, ...plan.scenarios]
		.filter(({ targets, guardrails }) => targets.length + guardrails.length > 0)
		.map(({ name, targets, guardrails }) => ({
			name,
			input: { team, plan: { ...plan, targets, guardrails, scenarios: [] } }
		}));
	return candidates.length === 0 ? null : yield* robustChoiceOf(candidates);
}

function* ledgerIn(
	input: ExperimentInput,
	replications: number
): Explanation<readonly LedgerLine[]> {
	const { effect, bookings } = yield* sensitivityIn(input, replications);
	const flips = yield* flipsIn(input);
	return ledgerOf(input, { sensitivity: effect ?? bookings, flips: flips ?? [] });
}

function* testIn(input: ExperimentInput, weeks: number): ReturnType<typeof testDesignOf> {
	return hasTarget(input) ? yield* testDesignOf(input, { weeks }) : null;
}

function* errorsIn(input: ExperimentInput, replications: number): Explanation<DeclaredErrors> {
	const [{ own, none }] = yield* playCells([input], replications);
	return declaredErrors(own.bookings, none.bookings, input.plan.goal);
}
