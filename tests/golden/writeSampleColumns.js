/**
 * Writes tests/golden/sampleColumns.json anew: `node tests/golden/writeSampleColumns.js`. Only after
 * results have changed on purpose.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = new URL('../../', import.meta.url);
/** @type {{ module: typeof import('./sampleColumns.ts') }} */
const { module } = await runnerImport('./tests/golden/sampleColumns.ts', {
	root: fileURLToPath(root),
	configFile: false
});
writeFileSync(
	new URL('tests/golden/sampleColumns.json', root),
	await module.sampleColumnsDocument()
);
