/** A setting of a target or guardrail beyond level, pressure, period and strength: a form is made from it. */
export type TargetField = NumberField | ChoiceField;

export interface NumberField {
	readonly kind: 'number';
	/** the key in a plan file */
	readonly name: string;
	readonly min: number;
	readonly max: number;
	readonly step: number;
	readonly default: number;
	/** id of its unit; words are in words/en */
	readonly unit: string;
	/** a plan file has to say it; the default is what a form starts with */
	readonly required?: true;
}

export interface ChoiceField {
	readonly kind: 'choice';
	readonly name: string;
	/** ids of the answers */
	readonly of: readonly [string, ...string[]];
	readonly default: string;
	readonly required?: true;
}

/** The settings of a spec, with defaults for what it does not say. */
export function settingsOf(
	fields: readonly TargetField[],
	spec: Readonly<Record<string, unknown>>
): Readonly<Record<string, number | string>> {
	return Object.fromEntries(
		fields.map((field) => {
			const given = spec[field.name];
			const known = typeof given === 'number' || typeof given === 'string';
			return [field.name, known ? given : field.default];
		})
	);
}
