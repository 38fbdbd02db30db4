import { createPlayer } from '../../src/lib/sim/playChunk';
import { engineVersion } from '../../src/lib/sim/version';
import { columnsHash } from './columnsHash';
import { experimentNames, experiments, goldenRequests, type ExperimentName } from './experiments';

/** What `sampleColumns.json` holds. */
export interface SampleColumns {
	readonly about: string;
	readonly engine: string;
	readonly sha256: Readonly<Record<ExperimentName, string>>;
}

/** Plays an experiment here, without workers, and hashes what comes out. */
export async function hashOf(name: ExperimentName): Promise<string> {
	const player = createPlayer(experiments[name]());
	return columnsHash(goldenRequests.map((request) => player.play(request)));
}

/** The text of `sampleColumns.json`, played anew. */
export async function sampleColumnsDocument(): Promise<string> {
	const hashes: [string, string][] = [];
	for (const name of experimentNames) hashes.push([name, await hashOf(name)]);
	const document: SampleColumns = {
		about:
			'SHA-256 of all columns of tests/golden/experiments.ts, the same on every engine and for any ' +
			'number of workers. Changed on purpose? Then run node tests/golden/writeSampleColumns.js, raise ' +
			'the engine version and write "Results change" into the changelog.',
		engine: engineVersion,
		sha256: Object.fromEntries(hashes) as SampleColumns['sha256']
	};
	return `${JSON.stringify(document, null, '\t')}\n`;
}
