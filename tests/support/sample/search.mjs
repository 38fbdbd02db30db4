/**
 * Finds the sample team's seed: `node tests/support/sample/search.mjs [seeds to try]` from the
 * repository's root. Needed again only when the generator or its economics change.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const limit = Number(process.argv[2] ?? 20000);
const file = fileURLToPath(new URL('./search.ts', import.meta.url));
/** @type {{ module: typeof import('./search.ts') }} */
const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
const found = module.searchSeed(limit);
console.log(found ?? `none of the ${limit} seeds shows all facts`);
process.exitCode = found ? 0 : 1;
