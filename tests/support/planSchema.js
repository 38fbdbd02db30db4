/**
 * Writes static/plan.schema.json anew: `node tests/support/planSchema.js`. To be run after a change
 * to the plan, to a registry or to the words on its keys; a unit test fails until it is.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url);
/** @type {{ module: typeof import('./planSchemaDocument.ts') }} */
const { module } = await runnerImport('./tests/support/planSchemaDocument.ts', {
	root: fileURLToPath(root),
	configFile: false
});
writeFileSync(new URL('static/plan.schema.json', root), module.planSchemaDocument());
