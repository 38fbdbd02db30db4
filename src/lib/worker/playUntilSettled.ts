import type { ChunkRequest, ChunkResult, ExperimentInput } from '../sim/chunk';
import { stillOpen, type StillOpen } from '../sim/explain/stopRule';
import { checkpoints, type ForecastResult } from '../sim/result';
import { chunksOf, fullDepth, type Collector } from './forecast';
import type { Pool } from './pool';

export interface SettleOptions {
	readonly signal?: AbortSignal;
	/** quarters played so far, of how many at most */
	onProgress?(done: number, total: number): void;
	/** each chunk when it is added: those of a job in the order of its replications */
	onChunk?(chunk: ChunkResult): void;
}

/** A forecast that was played as far as it needed, and what is not precise even so. */
export interface Settled {
	readonly result: ForecastResult;
	/** empty unless the last checkpoint was reached */
	readonly open: readonly StillOpen[];
}

/** The rule is first asked here: fewer quarters say too little of rare outcomes. */
const FIRST_ASKED = 1000;

/**
 * Plays a forecast from checkpoint to checkpoint until it is precise enough (`stillOpen`), then its
 * years. The result is that of a forecast asked for just as many quarters, byte by byte.
 *
 * @throws the signal's reason when cancelled, the engine's or the pool's error
 */
export async function playUntilSettled(
	pool: Pool,
	input: ExperimentInput,
	createCollector: (input: ExperimentInput) => Collector,
	{ signal, onProgress, onChunk }: SettleOptions = {}
): Promise<Settled> {
	const collector = createCollector(input);
	let done = 0;
	const play = async (requests: readonly ChunkRequest[]): Promise<void> => {
		const chunks: ChunkResult[] = [];
		await pool.play({
			input,
			requests,
			signal,
			onChunk(chunk, index) {
				chunks[index] = chunk;
				if (chunk.job !== 'quarter') return;
				done += chunk.count;
				onProgress?.(done, fullDepth.quarter);
			}
		});
		for (const chunk of chunks) {
			collector.add(chunk);
			onChunk?.(chunk);
		}
	};
	try {
		let before: ForecastResult | null = null;
		let open: readonly StillOpen[] = [];
		for (const { stage, replications } of checkpoints) {
			const cascade = replications === FIRST_ASKED ? chunksOf('cascade', 0, fullDepth.cascade) : [];
			await play([...chunksOf('quarter', before?.replications ?? 0, replications), ...cascade]);
			const now: ForecastResult = await collector.result(stage);
			open = stillOpen(now, before);
			before = now;
			if (replications < FIRST_ASKED || (open.length > 0 && replications < fullDepth.quarter))
				continue;
			await play(chunksOf('year', 0, fullDepth.year));
			return { result: await collector.result(stage), open };
		}
		throw new RangeError('playUntilSettled: no checkpoint is deep enough to end at');
	} finally {
		collector.end?.();
	}
}
