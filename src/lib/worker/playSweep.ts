import type { SweepBatch } from '../sim/sweep/sweepBatches';
import { chunksOf } from './forecast';
import type { Pool } from './pool';

/** Bookings of a cell and of no target, one value per replication. Cells may share a column. */
export interface PlayedCell {
	readonly bookings: Float64Array;
	readonly none: Float64Array;
}

export interface SweepOptions {
	/** cancels between chunks: the sweep then rejects with the signal's reason */
	readonly signal?: AbortSignal;
	/** against other work in the same pool; below the forecast's 0 by default */
	readonly priority?: number;
	/** quarters played so far, of how many, each arm counted */
	onProgress?(done: number, total: number): void;
}

/**
 * Plays all batches of a sweep over a pool.
 *
 * @param replications quarters per cell, >= 1
 * @returns per cell, in the order of the cells
 * @throws the signal's reason when cancelled, the engine's or the pool's error
 */
export async function playSweep(
	pool: Pool,
	batches: readonly SweepBatch[],
	replications: number,
	{ signal, priority = -1, onProgress }: SweepOptions = {}
): Promise<readonly PlayedCell[]> {
	if (!(replications >= 1))
		throw new RangeError(`playSweep: replications = ${replications}, must be >= 1`);
	const arms = (batch: SweepBatch): number => batch.cellsOfArm.length + 1;
	const total = batches.reduce((sum, batch) => sum + arms(batch) * replications, 0);
	const played: PlayedCell[] = [];
	let done = 0;
	const play = async (batch: SweepBatch): Promise<void> => {
		const width = arms(batch);
		const columns = Array.from({ length: width }, () => new Float64Array(replications));
		await pool.play({
			input: batch.input,
			requests: chunksOf('quarter', 0, replications),
			priority,
			signal,
			onChunk({ first, count, columns: { bookings } }) {
				for (let k = 0; k < count; k++)
					for (let a = 0; a < width; a++) columns[a][first + k] = bookings[k * width + a];
				done += count * width;
				onProgress?.(done, total);
			}
		});
		batch.cellsOfArm.forEach((cells, i) => {
			for (const cell of cells) played[cell] = { bookings: columns[i + 1], none: columns[0] };
		});
	};
	// All at once: the pool takes them in order, and no worker waits at the end of a batch.
	await Promise.all(batches.map(play));
	return played;
}
