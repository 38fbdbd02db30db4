import { dayOfIso } from '../../history/calendar';
import { nearest } from './nearest';
import type { ExpectedType, Problem } from './problem';
import type {
	ChoiceSchema,
	FormsSchema,
	ListSchema,
	MapSchema,
	NumberSchema,
	ObjectSchema,
	Schema,
	TextSchema,
	VariantsSchema
} from './schema';

/**
 * Reads a value by its description: a copy of it with defaults filled in, and everything that is
 * wrong with it, in the order of the document. Nothing is thrown, nothing of the input is kept or
 * changed. Work grows linearly with the document.
 *
 * @param value whatever JSON.parse gave, or a stored object
 * @param path where the value stands, '' for the whole document
 * @param problems faults are appended here; the returned value means nothing if there are any
 */
export function read(schema: Schema, value: unknown, path: string, problems: Problem[]): unknown {
	switch (schema.kind) {
		case 'number':
			return readNumber(schema, value, path, problems);
		case 'text':
			return readText(schema, value, path, problems);
		case 'choice':
			return readChoice(schema, value, path, problems);
		case 'object':
			return readObject(schema, value, path, problems);
		case 'map':
			return readMap(schema, value, path, problems);
		case 'list':
			return readList(schema, value, path, problems);
		case 'variants':
			return readVariants(schema, value, path, problems);
		case 'forms':
			return readForms(schema, value, path, problems);
		case 'nullable':
			return value === null ? null : read(schema.schema, value, path, problems);
	}
}

type Bag = Readonly<Record<string, unknown>>;

const isBag = (value: unknown): value is Bag =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

const wrongType = (expected: ExpectedType, path: string, value: unknown): Problem => ({
	code: 'wrongType',
	expected,
	path,
	value
});

function readNumber(bounds: NumberSchema, value: unknown, path: string, problems: Problem[]) {
	if (typeof value !== 'number') problems.push(wrongType('number', path, value));
	else if (!isWithin(value, bounds)) problems.push({ code: 'outOfRange', bounds, path, value });
	else if (bounds.whole && value !== Math.floor(value))
		problems.push({ code: 'notWhole', path, value });
	return value;
}

const isWithin = (value: number, { min, max, open }: NumberSchema): boolean =>
	Number.isFinite(value) && (open ? value > min && value < max : value >= min && value <= max);

function readText(schema: TextSchema, value: unknown, path: string, problems: Problem[]) {
	const { form, minLength = 0, maxLength } = schema;
	if (typeof value !== 'string') problems.push(wrongType('text', path, value));
	else if (!hasForm(value, form)) problems.push({ code: 'badText', form, path, value });
	else if (value.length < minLength || value.length > maxLength)
		problems.push({ code: 'badLength', minLength, maxLength, path, value });
	return value;
}

function hasForm(text: string, form: TextSchema['form']): boolean {
	if (form === 'date') return !Number.isNaN(dayOfIso(text));
	return form === 'any' || /^[A-Z]{3}$/.test(text);
}

function readChoice({ of }: ChoiceSchema, value: unknown, path: string, problems: Problem[]) {
	if (typeof value !== 'string' || !of.includes(value)) problems.push(notOneOf(of, path, value));
	return value;
}

const notOneOf = (allowed: readonly string[], path: string, value: unknown): Problem => ({
	code: 'notOneOf',
	allowed,
	nearest: typeof value === 'string' && allowed.length > 0 ? nearest(value, allowed) : null,
	path,
	value
});

/** `targets` in '' is "targets", `level` in "targets[0]" is "targets[0].level". */
const keyPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`);

function readObject(schema: ObjectSchema, value: unknown, path: string, problems: Problem[]) {
	if (!isBag(value)) {
		problems.push(wrongType('object', path, value));
		return value;
	}
	const known = Object.keys(schema.fields);
	for (const key of Object.keys(value))
		if (!known.includes(key)) problems.push(unknownKey(key, known, path, value));
	const result: Record<string, unknown> = {};
	for (const key of known) readField(schema, key, value, result, path, problems);
	const unordered = outOfOrder(schema, result, path);
	if (unordered) problems.push(unordered);
	return result;
}

function readField(
	{ fields }: ObjectSchema,
	key: string,
	value: Bag,
	result: Record<string, unknown>,
	path: string,
	problems: Problem[]
): void {
	const { schema, presence } = fields[key];
	if (Object.hasOwn(value, key)) {
		const item = read(schema, value[key], keyPath(path, key), problems);
		if (presence !== 'ignored') result[key] = item;
	} else if (presence === 'required')
		problems.push({ code: 'missing', key, path, value: undefined });
	else if (typeof presence === 'object') result[key] = copyOf(presence.default);
}

const unknownKey = (key: string, known: readonly string[], path: string, value: Bag): Problem => ({
	code: 'unknownKey',
	key,
	nearest: nearest(key, known),
	path,
	value: value[key]
});

function outOfOrder({ ordered }: ObjectSchema, result: Bag, path: string): Problem | null {
	if (!ordered) return null;
	const [low, high] = ordered;
	const [from, to] = [result[low], result[high]];
	if (typeof from !== 'number' || typeof to !== 'number' || from <= to) return null;
	return { code: 'reversed', low, high, path, value: result };
}

function readMap(schema: MapSchema, value: unknown, path: string, problems: Problem[]) {
	if (!isBag(value)) {
		problems.push(wrongType('object', path, value));
		return value;
	}
	// From entries, not by assignment: a rep may be called "__proto__".
	return Object.fromEntries(
		Object.keys(value).map((key) => [
			key,
			read(schema.values, value[key], keyPath(path, key), problems)
		])
	);
}

function readList(schema: ListSchema, value: unknown, path: string, problems: Problem[]) {
	if (!Array.isArray(value)) {
		problems.push(wrongType('list', path, value));
		return value;
	}
	const items: readonly unknown[] = value;
	if (items.length > schema.maxItems)
		problems.push({ code: 'tooMany', most: schema.maxItems, path, value });
	const result = items.map((item, i) => read(schema.items, item, `${path}[${i}]`, problems));
	if (schema.unique) problems.push(...repeats(result, schema.unique, path));
	return result;
}

function repeats(
	items: readonly unknown[],
	{ field, taken }: NonNullable<ListSchema['unique']>,
	path: string
): Problem[] {
	const seen = new Set<unknown>(taken);
	const problems: Problem[] = [];
	items.forEach((item, i) => {
		const value = isBag(item) ? item[field] : undefined;
		if (typeof value !== 'string') return;
		if (seen.has(value))
			problems.push({ code: 'repeated', path: keyPath(`${path}[${i}]`, field), value });
		seen.add(value);
	});
	return problems;
}

function readVariants({ of }: VariantsSchema, value: unknown, path: string, problems: Problem[]) {
	if (!isBag(value)) {
		problems.push(wrongType('object', path, value));
		return value;
	}
	const { type } = value;
	if (typeof type === 'string' && Object.hasOwn(of, type))
		return readObject(of[type], value, path, problems);
	problems.push(
		type === undefined
			? { code: 'missing', key: 'type', path, value: undefined }
			: notOneOf(Object.keys(of), keyPath(path, 'type'), type)
	);
	return value;
}

function readForms(schema: FormsSchema, value: unknown, path: string, problems: Problem[]) {
	if (typeof value === 'number') return readNumber(schema.number, value, path, problems);
	if (!isBag(value)) {
		problems.push(wrongType('numberOrForms', path, value));
		return value;
	}
	const form = formOf(schema.objects, Object.keys(value));
	if (form) return readObject(form, value, path, problems);
	const forms = schema.objects.map(({ fields }) => Object.keys(fields));
	problems.push({ code: 'noForm', forms, path, value });
	return value;
}

/** The form that shares most keys with the value; failing that, the one a mistyped key points to. */
function formOf(forms: readonly ObjectSchema[], keys: readonly string[]): ObjectSchema | null {
	let best: ObjectSchema | null = null;
	let most = 0;
	for (const form of forms) {
		const shared = keys.filter((key) => Object.hasOwn(form.fields, key)).length;
		if (shared > most) [best, most] = [form, shared];
	}
	if (best || keys.length === 0) return best;
	const meant = nearest(
		keys[0],
		forms.flatMap(({ fields }) => Object.keys(fields))
	);
	return forms.find(({ fields }) => Object.hasOwn(fields, meant)) ?? null;
}

/** Defaults are copied, so that two plans never share a list. */
function copyOf(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(copyOf);
	if (!isBag(value)) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, copyOf(item)]));
}
