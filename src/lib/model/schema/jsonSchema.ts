import type { Field, NumberSchema, ObjectSchema, Schema, TextSchema } from './schema';

/** A JSON value made here; never read, only written to a file. */
type Json = Readonly<Record<string, unknown>>;

/**
 * The sentence that describes a place of the document, `undefined` where there is none. Places are
 * `goal`, `horizon.quarters`, `targets[].level`, `targets[].dialsPerDay` (a variant).
 */
export type Describe = (place: string) => string | undefined;

/**
 * The JSON Schema (draft 2020-12) of a description: what an editor needs to complete and check a
 * file. It allows what `read` allows, except for `unique` and `ordered`, which JSON Schema cannot say.
 */
export function jsonSchema(schema: Schema, describe: Describe): Json {
	return {
		$schema: 'https://json-schema.org/draft/2020-12/schema',
		...nodeOf(schema, '', describe)
	};
}

function nodeOf(schema: Schema, place: string, describe: Describe): Json {
	const description = describe(place);
	return {
		...(description === undefined ? {} : { description }),
		...bodyOf(schema, place, describe)
	};
}

function bodyOf(schema: Schema, place: string, describe: Describe): Json {
	switch (schema.kind) {
		case 'number':
			return numberOf(schema);
		case 'text':
			return textOf(schema);
		case 'choice':
			return { enum: schema.of };
		case 'object':
			return objectOf(schema, place, describe);
		case 'map':
			return { type: 'object', additionalProperties: bodyOf(schema.values, place, describe) };
		case 'list':
			return {
				type: 'array',
				items: nodeOf(schema.items, `${place}[]`, describe),
				maxItems: schema.maxItems
			};
		case 'variants':
			return variantsOf(schema.of, place, describe);
		case 'forms':
			return {
				anyOf: [
					numberOf(schema.number),
					...schema.objects.map((form) => objectOf(form, place, describe))
				]
			};
		case 'nullable':
			return { anyOf: [bodyOf(schema.schema, place, describe), { type: 'null' }] };
	}
}

/** An infinite bound is no bound; JSON has no number for it. */
function numberOf({ min, max, open, whole }: NumberSchema): Json {
	return {
		type: whole ? 'integer' : 'number',
		...(Number.isFinite(min) && { [open ? 'exclusiveMinimum' : 'minimum']: min }),
		...(Number.isFinite(max) && { [open ? 'exclusiveMaximum' : 'maximum']: max })
	};
}

function textOf({ form, minLength, maxLength }: TextSchema): Json {
	if (form === 'date') return { type: 'string', format: 'date' };
	if (form === 'currency') return { type: 'string', pattern: '^[A-Z]{3}$' };
	return { type: 'string', ...(minLength && { minLength }), maxLength };
}

function objectOf({ fields }: ObjectSchema, place: string, describe: Describe): Json {
	const entries = Object.entries(fields);
	const required = entries.filter(([, { presence }]) => presence === 'required');
	return {
		type: 'object',
		properties: Object.fromEntries(
			entries.map(([key, field]) => [
				key,
				propertyOf(field, place === '' ? key : `${place}.${key}`, describe)
			])
		),
		...(required.length > 0 && { required: required.map(([key]) => key) }),
		additionalProperties: false
	};
}

const propertyOf = ({ schema, presence }: Field, place: string, describe: Describe): Json => ({
	...nodeOf(schema, place, describe),
	...(typeof presence === 'object' && { default: presence.default })
});

function variantsOf(
	variants: Readonly<Record<string, ObjectSchema>>,
	place: string,
	describe: Describe
): Json {
	const options = Object.entries(variants).map(([type, variant]) => {
		const body = objectOf(variant, place, describe);
		const description = describe(`${place}.${type}`);
		return {
			...(description === undefined ? {} : { description }),
			...body,
			properties: { ...(body.properties as Json), type: { const: type } }
		};
	});
	return { oneOf: options };
}
