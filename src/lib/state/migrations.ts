type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;

/**
 * What one version stored, as the next stores it. A value of an unexpected shape is handed on as it is:
 * whoever reads it checks it.
 *
 * @param key under which it is kept
 */
type Migration = (key: string, value: unknown) => unknown;

/** Version 1 kept the size of the team beside the plan; a plan holds it itself since. */
function sizedPlan(situation: unknown): unknown {
	if (!isBag(situation) || !isBag(situation.plan)) return situation;
	const { reps = null, ...others } = situation;
	return reps === null ? others : { ...others, plan: { ...situation.plan, headCount: reps } };
}

const each = (list: unknown, change: (value: unknown) => unknown): unknown =>
	Array.isArray(list) ? list.map(change) : list;

/** Version 1 kept the keys of the histories alone; the list of teams shows more since. */
const namedTeam = (key: unknown): unknown => ({
	key,
	name: '',
	hidden: false,
	figures: null,
	settings: null
});

function fromFirst(key: string, value: unknown): unknown {
	if (key === 'histories') return each(value, namedTeam);
	if (key === 'tries')
		return each(value, (one) =>
			isBag(one) ? { ...one, situation: sizedPlan(one.situation) } : one
		);
	if (key !== 'steps' || !isBag(value)) return value;
	return {
		past: each(value.past, sizedPlan),
		present: sizedPlan(value.present),
		future: each(value.future, sizedPlan)
	};
}

/** From each version to the next, the first being 1. A stored shape that changes gets one more here. */
export const migrations: readonly Migration[] = [fromFirst];

/** The version of everything that is stored now. */
export const storedVersion = migrations.length + 1;

/**
 * A stored value as this version stores it.
 * @param version 1 to `storedVersion`
 */
export const migrated = (key: string, value: unknown, version: number): unknown =>
	migrations.slice(version - 1).reduce((older, migrate) => migrate(key, older), value);
