import { assumableIds, dependenceIds, type DependenceId } from '../../model/assumable';
import type { Plan } from '../../model/plan';
import { parameters, type ParameterId } from '../../model/parameters';
import { fittedCorrelation, pairRange, repPairs, type RepPair } from '../../model/betweenReps';
import { repQuantities, type Source, type Team } from '../../model/team';
import { teamQuantityOf, type TeamQuantity } from '../../model/teamQuantities';
import type { Law } from '../../stats/law';
import type { ExperimentInput } from '../chunk';
import { assumptionIds, assumptionRange, drawOf, repRanges, type Draw } from '../world';

/**
 * `parameter`: of behaviour. `team`: one number of the team. `rep`: a rate that every rep has. `pair`: how two of
 * these go together from rep to rep.
 */
export type InputKind = 'parameter' | 'team' | 'rep' | 'pair';

/** One number that the forecast rests on: an assumption about behaviour, or a fit. */
export interface Input {
	/** of the parameter, the team's quantity or the reps' rate */
	readonly id: string;
	readonly kind: InputKind;
	/** where it comes from; `given` = the plan says so */
	readonly source: Source | 'given';
	/** where it stands in the evidence; '' for fits */
	readonly evidence: string;
	/** the best single value; mean over reps where it is theirs */
	readonly value: number;
	/**
	 * 1 in 10 worlds lies below `low`, 1 in 10 above `high`; of a pair, the 8 in 10 of its estimate; equal where it
	 * is taken as known
	 */
	readonly low: number;
	readonly high: number;
	/** every world draws it anew */
	readonly uncertain: boolean;
	/** a plan may set it (`assumptions`) */
	readonly overridable: boolean;
	/** what a plan may set it to */
	readonly range: readonly [low: number, high: number];
}

/**
 * Everything that a world draws, and what it would draw had the plan not fixed it: the behavioural
 * parameters, the team's quantities, the reps' rates.
 */
export function inputsOf({ team, plan }: ExperimentInput): readonly Input[] {
	return [
		...assumptionIds.map((id) => assumptionInput(id, team, plan)),
		...repQuantities.map((id): Input => {
			const of = team.reps.map((rep) => rep[id]);
			const uncertain = of.some(({ posterior }) => posterior !== null);
			return {
				id,
				kind: 'rep',
				source: weakest(of.map(({ source }) => source)),
				evidence: '',
				value: meanOf(of.map(({ value }) => value)),
				low: repsAt(team, id, 0.1),
				high: repsAt(team, id, 0.9),
				uncertain,
				overridable: false,
				range: repRanges[id]
			};
		}),
		...repPairs.map((pair) => pairInput(pair, team, plan))
	];
}

/** A number on how one thing goes with another. */
export interface DependenceInput extends Input {
	readonly id: DependenceId;
}

/** Those of them that say how one thing goes with another. */
export const dependenceInputs = (of: ExperimentInput): readonly DependenceInput[] =>
	inputsOf(of).filter((input): input is DependenceInput =>
		(dependenceIds as readonly string[]).includes(input.id)
	);

/** Worlds take a pair's best estimate: drawn one by one, correlations would seldom fit together. */
function pairInput(pair: RepPair, { between }: Team, { assumptions }: Plan): Input {
	const { id } = pair;
	const found = between?.pairs.find(({ one, other }) => one === pair.one && other === pair.other);
	const value = assumptions[id] ?? fittedCorrelation(between, pair);
	const given = id in assumptions;
	return {
		id,
		kind: 'pair',
		source: given ? 'given' : found ? 'fit' : 'guess',
		evidence: '',
		value,
		low: given || !found ? value : found.low,
		high: given || !found ? value : found.high,
		uncertain: false,
		overridable: true,
		range: pairRange
	};
}

function assumptionInput(id: string, team: Team, plan: Plan): Input {
	const { kind, value, law, source, evidence } = given(id, team);
	const overridable = (assumableIds as readonly string[]).includes(id);
	const common = { id, kind, evidence, overridable, range: assumptionRange(id) };
	if (id in plan.assumptions) {
		const set = plan.assumptions[id];
		return { ...common, source: 'given', value: set, low: set, high: set, uncertain: false };
	}
	const draw = drawOf(value, law, ...assumptionRange(id));
	return { ...common, source, value, low: draw(0.1), high: draw(0.9), uncertain: law !== null };
}

function given(
	id: string,
	team: Team
): {
	readonly kind: InputKind;
	readonly value: number;
	readonly law: Law | null;
	readonly source: Source;
	readonly evidence: string;
} {
	if (Object.hasOwn(parameters, id)) {
		const { value, prior, source, evidence } = parameters[id as ParameterId];
		return { kind: 'parameter', value, law: prior, source, evidence };
	}
	// What is no behavioural parameter is one of the team's own quantities, by construction of the list.
	const { value, posterior, source } = teamQuantityOf(team, id as TeamQuantity);
	return { kind: 'team', value, law: posterior, source, evidence: '' };
}

const strength: readonly Source[] = ['data', 'fit', 'prior', 'guess'];
const weakest = (sources: readonly Source[]): Source =>
	strength[Math.max(...sources.map((source) => strength.indexOf(source)))];

const meanOf = (values: readonly number[]): number =>
	values.reduce((a, b) => a + b, 0) / values.length;

type RateId = (typeof repQuantities)[number];

const repDraw = (team: Team, r: number, id: RateId): Draw =>
	drawOf(team.reps[r][id].value, team.reps[r][id].posterior, ...repRanges[id]);

const repsAt = (team: Team, id: RateId, p: number): number =>
	meanOf(team.reps.map((_, r) => repDraw(team, r, id)(p)));

/**
 * The value of an input below which a share `p` of the worlds lies; for a rate of the reps the mean
 * of theirs.
 * @param p in (0, 1)
 */
export function valueAt({ team }: ExperimentInput, { id, kind }: Input, p: number): number {
	if (kind === 'rep') return repsAt(team, id as RateId, p);
	const { value, law } = given(id, team);
	return drawOf(value, law, ...assumptionRange(id))(p);
}

/**
 * The same experiment with one input taken as known at its quantile `p`, all else drawn as usual. A
 * rate of the reps is set for all of them at once, each at its own quantile: what is doubtful about it
 * they mostly share.
 */
export function withInputAt(of: ExperimentInput, input: Input, p: number): ExperimentInput {
	const { team, plan } = of;
	if (input.kind !== 'rep') {
		const assumptions = { ...plan.assumptions, [input.id]: valueAt(of, input, p) };
		return { team, plan: { ...plan, assumptions } };
	}
	const id = input.id as RateId;
	const reps = team.reps.map((rep, r) => ({
		...rep,
		[id]: { ...rep[id], value: repDraw(team, r, id)(p), posterior: null }
	}));
	return { team: { ...team, reps }, plan };
}
