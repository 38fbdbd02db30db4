import { createCollector } from '../../src/lib/sim/collect';
import {
	chunkSize,
	type ChunkResult,
	type ExperimentInput,
	type Job
} from '../../src/lib/sim/chunk';
import { createPlayer } from '../../src/lib/sim/playChunk';
import type { ForecastResult } from '../../src/lib/sim/result';

/**
 * Long runs (`npm run test:long`) multiply every count of replications by this: 16,000 of the quarter
 * are 4,000 worlds (D§8.1).
 */
export const scale = process.env.LONG ? 16 : 1;

/** Chunks of one job, played one after the other in this thread. */
export function chunksOf(input: ExperimentInput, job: Job, replications: number): ChunkResult[] {
	const player = createPlayer(input);
	const chunks: ChunkResult[] = [];
	for (let first = 0; first < replications; first += chunkSize)
		chunks.push(player.play({ job, first, count: chunkSize }));
	return chunks;
}

/** A whole forecast in this thread. */
export function forecastOf(
	input: ExperimentInput,
	counts: Partial<Record<Job, number>>
): ForecastResult {
	const collector = createCollector(input);
	for (const [job, replications] of Object.entries(counts))
		for (const chunk of chunksOf(input, job as Job, replications)) collector.add(chunk);
	return collector.result('settled');
}

/** Value `place` of each replication's `width` values of a column, over chunks. */
export function column(
	chunks: readonly ChunkResult[],
	name: string,
	width: number,
	place: number
): number[] {
	return chunks.flatMap(({ columns, count }) =>
		Array.from({ length: count }, (_, k) => columns[name][k * width + place])
	);
}

export const mean = (values: readonly number[]): number =>
	values.reduce((a, b) => a + b, 0) / values.length;
