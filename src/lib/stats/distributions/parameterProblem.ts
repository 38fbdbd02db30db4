import type { Parameters } from '../fit';
import type { DistributionFamily, ParameterSpec } from './distributionFamily';
import { itemCount } from './kernels/items';

type Checked<P extends Parameters> = Pick<
	DistributionFamily<P>,
	'id' | 'parameters' | 'repeated' | 'relation'
>;

/**
 * What is wrong with a set of parameters for a family: the first parameter that is missing, outside its
 * domain or unknown, as `gamma: shape = -1, must be > 0`; null when all is well. For developers and logs:
 * screens have their own words.
 */
export function parameterProblem<P extends Parameters>(
	family: Checked<P>,
	parameters: Readonly<Record<string, unknown>>
): string | null {
	const specs = specsOf(family, parameters);
	for (const spec of specs) {
		const value = parameters[spec.name];
		if (typeof value !== 'number' || !insideDomain(value, spec))
			return `${family.id}: ${spec.name} = ${String(value)}, must be ${ruleOf(spec)}`;
	}
	const names = new Set(specs.map((spec) => spec.name));
	const unknown = Object.keys(parameters).find((name) => !names.has(name));
	if (unknown !== undefined)
		return `${family.id}: unknown parameter ${unknown}, must be one of ${[...names].join(', ')}`;
	const broken = family.relation && !family.relation.holds(parameters as P);
	return broken ? `${family.id}: ${family.relation?.rule}` : null;
}

/** The parameters that a set should hold: the fixed ones, and those of as many items as it has, but at least
 * of one. */
function specsOf<P extends Parameters>(
	{ parameters: fixed, repeated = [] }: Checked<P>,
	parameters: Readonly<Record<string, unknown>>
): readonly ParameterSpec[] {
	const items = repeated.length > 0 ? Math.max(1, itemCount(parameters, repeated[0].name)) : 0;
	const numbered = Array.from({ length: items }, (_, i) =>
		repeated.map((spec) => ({ ...spec, name: `${spec.name}${i + 1}` }))
	);
	return [...fixed, ...numbered.flat()];
}

function insideDomain(
	value: number,
	{ min, max, minOpen, maxOpen, whole }: ParameterSpec
): boolean {
	const above = minOpen ? value > min : value >= min;
	const below = maxOpen ? value < max : value <= max;
	return above && below && (!whole || Number.isInteger(value));
}

function ruleOf({ min, max, minOpen, maxOpen, whole }: ParameterSpec): string {
	const rules = [];
	if (min > -Infinity) rules.push(`${minOpen ? '>' : '>='} ${min}`);
	if (max < Infinity) rules.push(`${maxOpen ? '<' : '<='} ${max}`);
	const kind = whole ? 'a whole number' : 'a number';
	return rules.length > 0 ? `${kind} ${rules.join(' and ')}` : 'a finite number';
}
