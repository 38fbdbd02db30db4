import { planSchema } from '../../src/lib/model/planSchema';
import { jsonSchema } from '../../src/lib/model/schema/jsonSchema';
import { planField } from '../../src/lib/words/en/planFields';

/** The text of `static/plan.schema.json`, made from the plan's description and the words file. */
export const planSchemaDocument = (): string => {
	const { $schema, ...rest } = jsonSchema(planSchema, planField);
	return `${JSON.stringify({ $schema, title: 'Goalpost plan', ...rest }, null, '\t')}\n`;
};
