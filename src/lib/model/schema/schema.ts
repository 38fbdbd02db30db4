/**
 * A description of a JSON document as plain data. One such description reads a file (`read.ts`) and
 * becomes the published JSON Schema (`jsonSchema.ts`), so that the two cannot disagree.
 */
export type Schema =
	| NumberSchema
	| TextSchema
	| ChoiceSchema
	| ObjectSchema
	| MapSchema
	| ListSchema
	| VariantsSchema
	| FormsSchema
	| NullableSchema;

/** A finite number in [min, max], or in (min, max) where `open` says so. */
export interface NumberSchema {
	readonly kind: 'number';
	readonly min: number;
	readonly max: number;
	/** the bounds themselves are not allowed: a share that is neither 0 nor 1, a sum above 0 */
	readonly open?: boolean;
	/** whole numbers only */
	readonly whole?: boolean;
}

/** Texts of a fixed form. `any` is free text. */
export type TextForm = 'any' | 'date' | 'currency';

/** A text of `minLength` (default 0) to `maxLength` UTF-16 units. */
export interface TextSchema {
	readonly kind: 'text';
	readonly form: TextForm;
	readonly minLength?: number;
	readonly maxLength: number;
}

/** One of a few words. */
export interface ChoiceSchema {
	readonly kind: 'choice';
	readonly of: readonly string[];
}

/** One key of an object. */
export interface Field {
	readonly schema: Schema;
	/** its absence is a problem; a field with a default or `optional` may be left out */
	readonly presence: 'required' | 'optional' | 'ignored' | { readonly default: unknown };
}

/** An object with these keys and no others. */
export interface ObjectSchema {
	readonly kind: 'object';
	readonly fields: Readonly<Record<string, Field>>;
	/** two number fields of which the first must not exceed the second */
	readonly ordered?: readonly [low: string, high: string];
}

/** An object whose keys are the user's own, such as the ids of reps. */
export interface MapSchema {
	readonly kind: 'map';
	readonly values: Schema;
}

/** A list. */
export interface ListSchema {
	readonly kind: 'list';
	readonly items: Schema;
	readonly maxItems: number;
	/** a text field whose values must not repeat, nor be one of `taken` */
	readonly unique?: { readonly field: string; readonly taken: readonly string[] };
}

/** Objects told apart by the word under `type`. */
export interface VariantsSchema {
	readonly kind: 'variants';
	readonly of: Readonly<Record<string, ObjectSchema>>;
}

/** A number or one of several objects, told apart by their keys. */
export interface FormsSchema {
	readonly kind: 'forms';
	readonly number: NumberSchema;
	readonly objects: readonly ObjectSchema[];
}

/** The schema's value, or null. */
export interface NullableSchema {
	readonly kind: 'nullable';
	readonly schema: Schema;
}
