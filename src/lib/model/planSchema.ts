import { assumableIds, assumableRange } from './assumable';
import { guardrailIds, guardrailTypes, type GuardrailId } from './guardrails';
import { headCounts } from './headCount';
import {
	familyQuantities,
	planDefaults,
	quantityFamilies,
	type Plan,
	type ScenarioSpec,
	type TeamSketch
} from './plan';
import type { Field, FormsSchema, ListSchema, NumberSchema, ObjectSchema } from './schema/schema';
import { shockIds, shockTypes, type ShockId } from './shocks';
import type { ShockField } from './shocks/shockType';
import { targetIds, targetTypes, type TargetId } from './targets';
import type { TargetField } from './targets/targetField';
import type { TargetType } from './targets/targetType';

/**
 * What a plan file may hold: the one definition behind reading a plan and behind the published
 * `static/plan.schema.json`. Targets, guardrails, shocks and assumptions come from their registries,
 * so that a new type is allowed in a plan from the line that registers it.
 *
 * The bounds keep out slips of the pen (a winning rate of 25 for 25%) and what would take hours to
 * play; they are not the slider's, which are narrower.
 */
const share: NumberSchema = { kind: 'number', min: 0, max: 1 };
const money: NumberSchema = { kind: 'number', min: 0, max: 1e12, open: true };
const required = (schema: Field['schema']): Field => ({ schema, presence: 'required' });
const optional = (schema: Field['schema']): Field => ({ schema, presence: 'optional' });
const defaulted = (schema: Field['schema'], value: unknown): Field => ({
	schema,
	presence: { default: value }
});
const objectOf = (fields: Readonly<Record<string, Field>>): ObjectSchema => ({
	kind: 'object',
	fields
});

function levelOf(type: TargetId): FormsSchema {
	const { min, floor, limit }: TargetType['range'] = targetTypes[type].range;
	const level: NumberSchema = { kind: 'number', min: floor ?? min, max: limit };
	const times: NumberSchema = { kind: 'number', min: 0.1, max: 10 };
	return {
		kind: 'forms',
		number: level,
		objects: [
			{
				kind: 'object',
				fields: { from: required(level), to: required(level) },
				ordered: ['from', 'to']
			},
			objectOf({ byLevel: required({ kind: 'map', values: level }) }),
			objectOf({ byRep: required({ kind: 'map', values: level }) }),
			objectOf({ timesOwnBaseline: required(times) })
		]
	};
}

/** The word under `type` is checked by the variants, which tell their members apart by it. */
const typeField = (type: string): Field => required({ kind: 'choice', of: [type] });

const targetOf = (type: TargetId): ObjectSchema =>
	objectOf({
		type: typeField(type),
		level: required(levelOf(type)),
		pressure: required(share),
		period: optional({ kind: 'choice', of: ['day', 'week', 'month', 'quarter'] }),
		...furtherFields(targetTypes[type])
	});

const guardrailOf = (type: GuardrailId): ObjectSchema =>
	objectOf({
		type: typeField(type),
		strength: optional(share),
		...furtherFields(guardrailTypes[type])
	});

/** The fields that a type's entry describes; the entry has the defaults. */
const furtherFields = ({ fields = [] }: { readonly fields?: readonly TargetField[] }) =>
	Object.fromEntries(
		fields.map((field): [string, Field] => {
			const schema: Field['schema'] =
				field.kind === 'choice'
					? { kind: 'choice', of: field.of }
					: { kind: 'number', min: field.min, max: field.max };
			return [field.name, field.required ? required(schema) : optional(schema)];
		})
	);

const shockOf = (type: ShockId): ObjectSchema =>
	objectOf({
		type: typeField(type),
		...Object.fromEntries(
			shockTypes[type].fields.map((field: ShockField): [string, Field] => [
				field.name,
				field.unit === 'rep'
					? optional({ kind: 'text', form: 'any', minLength: 1, maxLength: 200 })
					: defaulted({ kind: 'number', min: field.min, max: field.max }, field.default)
			])
		)
	});

/** A list of variants, one per id of a registry. */
const listOf = <Id extends string>(
	ids: readonly Id[],
	of: (id: Id) => ObjectSchema
): ListSchema => ({
	kind: 'list',
	items: { kind: 'variants', of: Object.fromEntries(ids.map((id) => [id, of(id)])) },
	maxItems: 20
});

const targets = listOf(targetIds, targetOf);
const guardrails = listOf(guardrailIds, guardrailOf);
const shocks = listOf(shockIds, shockOf);

/** Names of the scenarios that every result has; a plan's own need others. */
const ownScenarios = ['none', 'plan', 'no target'];

const scenario = objectOf({
	name: required({ kind: 'text', form: 'any', minLength: 1, maxLength: 80 }),
	targets: defaulted(targets, []),
	guardrails: defaulted(guardrails, []),
	shocks: defaulted(shocks, [])
} satisfies Record<keyof ScenarioSpec, Field>);

const teamSketch = objectOf({
	reps: required({ kind: 'number', min: 1, max: 200, whole: true }),
	dialsPerDay: optional({ kind: 'number', min: 0, max: 400, open: true }),
	bookingsPerRepMonth: optional(money),
	winsPerRepMonth: optional({ kind: 'number', min: 0, max: 1000, open: true }),
	winRate: optional({ ...share, open: true }),
	cycleDays: optional({ kind: 'number', min: 1, max: 780 }),
	dialsSd: optional({ kind: 'number', min: 0, max: 200, open: true })
} satisfies Record<keyof TeamSketch, Field>);

const date = { kind: 'text', form: 'date', maxLength: 10 } as const;

const calendar = objectOf({
	start: defaulted({ kind: 'nullable', schema: date }, planDefaults.calendar.start),
	fiscalYearStart: defaulted(
		{ kind: 'number', min: 1, max: 12, whole: true },
		planDefaults.calendar.fiscalYearStart
	),
	holidays: defaulted({ kind: 'list', items: date, maxItems: 1000 }, planDefaults.calendar.holidays)
} satisfies Record<keyof Plan['calendar'], Field>);

const assumptions = objectOf(
	Object.fromEntries(
		assumableIds.map((id) => {
			const [min, max] = assumableRange(id);
			return [id, optional({ kind: 'number', min, max })];
		})
	)
);

export const planSchema: ObjectSchema = objectOf({
	// An editor's pointer to this schema; nothing of the plan.
	$schema: { schema: { kind: 'text', form: 'any', maxLength: 1000 }, presence: 'ignored' },
	goal: required(money),
	currency: defaulted({ kind: 'text', form: 'currency', maxLength: 3 }, planDefaults.currency),
	horizon: defaulted(
		objectOf({ quarters: required({ kind: 'number', min: 1, max: 4, whole: true }) }),
		planDefaults.horizon
	),
	team: defaulted({ kind: 'nullable', schema: teamSketch }, planDefaults.team),
	headCount: defaulted(
		{ kind: 'nullable', schema: { kind: 'number', ...headCounts, whole: true } },
		planDefaults.headCount
	),
	targets: defaulted(targets, planDefaults.targets),
	guardrails: defaulted(guardrails, planDefaults.guardrails),
	shocks: defaulted(shocks, planDefaults.shocks),
	scenarios: defaulted(
		{ kind: 'list', items: scenario, maxItems: 20, unique: { field: 'name', taken: ownScenarios } },
		planDefaults.scenarios
	),
	payMix: defaulted(share, planDefaults.payMix),
	calendar: defaulted(calendar, planDefaults.calendar),
	assumptions: defaulted(assumptions, planDefaults.assumptions),
	families: optional(
		objectOf(
			Object.fromEntries(
				familyQuantities.map((id) => [
					id,
					optional({ kind: 'choice', of: [...quantityFamilies[id]] })
				])
			)
		)
	),
	seed: defaulted({ kind: 'text', form: 'any', maxLength: 1000 }, planDefaults.seed)
} satisfies Record<keyof Plan | '$schema', Field>);
