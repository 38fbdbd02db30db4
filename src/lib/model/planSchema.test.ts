import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planSchemaDocument } from '../../../tests/support/planSchemaDocument';
import { planField } from '../words/en/planFields';
import { assumableIds } from './assumable';
import { planSchema } from './planSchema';
import { jsonSchema } from './schema/jsonSchema';
import { targetIds } from './targets';

const published = readFileSync(
	new URL('../../../static/plan.schema.json', import.meta.url),
	'utf8'
);

describe('the published plan schema', () => {
	it('is the one that the code gives (node tests/support/planSchema.js writes it)', () => {
		expect(published).toBe(planSchemaDocument());
	});

	it('offers every registered target and assumption', () => {
		const schema = JSON.parse(published) as {
			properties: {
				targets: { items: { oneOf: { properties: { type: { const: string } } }[] } };
				assumptions: { properties: object };
			};
		};
		const options = schema.properties.targets.items.oneOf;
		expect(options.map((option) => option.properties.type.const)).toEqual(targetIds);
		expect(Object.keys(schema.properties.assumptions.properties)).toEqual(assumableIds);
	});

	it('explains every key that the registries do not explain', () => {
		const unexplained: string[] = [];
		jsonSchema(planSchema, (place) => {
			const sentence = planField(place);
			if (sentence === undefined) unexplained.push(place);
			return sentence;
		});
		expect(unexplained.filter((place) => !/^assumptions\.|\[\]|^\$schema$/.test(place))).toEqual(
			[]
		);
	});
});
