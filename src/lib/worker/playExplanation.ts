import type { Explanation, Play, PlayedColumns } from '../sim/explain/plays';
import { chunksOf } from './forecast';
import type { Pool } from './pool';

export interface ExplainOptions {
	/** cancels between chunks: the explanation then rejects with the signal's reason */
	readonly signal?: AbortSignal;
	/** against other work in the same pool; below the forecast's 0 by default */
	readonly priority?: number;
	/**
	 * quarters played so far, of how many are known to be wanted. A search that decides by what it has
	 * seen wants more as it goes on, so the second number may rise.
	 */
	onProgress?(done: number, total: number): void;
}

/**
 * Plays an explanation over a pool: what it asks for at one time is played side by side. The answer is
 * that of one thread, byte by byte.
 *
 * @throws the signal's reason when cancelled, the engine's or the pool's error
 */
export async function playExplanation<T>(
	pool: Pool,
	explanation: Explanation<T>,
	options: ExplainOptions = {}
): Promise<T> {
	const progress = { done: 0, total: 0 };
	// One ear on the caller's signal, however many experiments are played side by side.
	const running = new Set<AbortController>();
	const stop = (): void => running.forEach((each) => each.abort(options.signal?.reason));
	options.signal?.addEventListener('abort', stop);
	const playOne = async (play: Play): Promise<PlayedColumns> => {
		const controller = new AbortController();
		running.add(controller);
		try {
			return await playOn(pool, play, progress, { ...options, signal: controller.signal });
		} finally {
			running.delete(controller);
		}
	};
	try {
		let step = explanation.next();
		while (!step.done) {
			options.signal?.throwIfAborted();
			progress.total += step.value.reduce((sum, { replications }) => sum + replications, 0);
			step = explanation.next(await Promise.all(step.value.map(playOne)));
		}
		return step.value;
	} finally {
		options.signal?.removeEventListener('abort', stop);
	}
}

async function playOn(
	pool: Pool,
	{ input, job, replications, columns }: Play,
	progress: { done: number; total: number },
	{ signal, priority = -1, onProgress }: ExplainOptions
): Promise<PlayedColumns> {
	const result: Record<string, Float64Array> = {};
	await pool.play({
		input,
		requests: chunksOf(job, 0, replications),
		priority,
		signal,
		onChunk(chunk) {
			for (const name of columns) {
				const values = chunk.columns[name];
				const each = values.length / chunk.count;
				result[name] ??= new Float64Array(replications * each);
				result[name].set(values, chunk.first * each);
			}
			progress.done += chunk.count;
			onProgress?.(progress.done, progress.total);
		}
	});
	return result;
}
