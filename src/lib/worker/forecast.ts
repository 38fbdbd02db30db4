import { chunkSize, type ChunkRequest, type ChunkResult, type ExperimentInput } from '../sim/chunk';
import { checkpoints, type ForecastResult, type Stage } from '../sim/result';
import { asError } from './asError';
import type { Pool } from './pool';

/**
 * Adds chunks up to a result. Chunks come in a fixed order, so that sums do too. A result rests on
 * the chunks that were added before it was asked for, even where it is a promise.
 */
export interface Collector {
	add(chunk: ChunkResult): void;
	result(stage: Stage): ForecastResult | Promise<ForecastResult>;
	/** the forecast is over; nothing is asked of the collector any more */
	end?(): void;
}

/** How many replications of each job make a whole forecast. */
export interface Depth {
	readonly quarter: number;
	readonly cascade: number;
	readonly year: number;
}

/** As on the screen: 10,000 paired quarters, and 1,000 for what needs more than a quarter or arm. */
export const fullDepth: Depth = { quarter: 10000, cascade: 1000, year: 1000 };

export interface ForecastOptions {
	/**
	 * Cancels between chunks. The forecast then rejects with the signal's reason, except that
	 * `abort(stopHere)` keeps what has been played: it resolves with a result of stage `stopped`.
	 */
	readonly signal?: AbortSignal;
	/** how far to play; `fullDepth` where nothing is said */
	readonly upTo?: Partial<Depth>;
	/** against other forecasts in the same pool; 0 by default, sweeps below */
	readonly priority?: number;
	/** quarters played so far, of how many */
	onProgress?(done: number, total: number): void;
	/** each chunk when it is added: those of a job in the order of its replications */
	onChunk?(chunk: ChunkResult): void;
	/** the picture at each checkpoint and at the end */
	onResult?(result: ForecastResult): void;
}

/** The reason that turns a cancellation into "that is enough". */
export const stopHere = new Error('Stopped here.');

/** A checkpoint: what is to be played until the picture changes. */
interface Step {
	readonly stage: Stage;
	readonly requests: readonly ChunkRequest[];
}

/**
 * Plays an experiment to its end over a pool: 200 paired quarters, then 1,000 with the cascade, 3,000
 * and 10,000, then the years (look/design.md section 9). The next checkpoint is being played while
 * the picture of this one is made, yet a picture rests on exactly its own quarters: chunks are added
 * in the order of the requests, those that come early wait. So a forecast that was stopped is the
 * forecast of a prefix, which the command line can repeat.
 *
 * @throws the signal's reason when cancelled, the engine's or the pool's error
 */
export async function playForecast(
	pool: Pool,
	input: ExperimentInput,
	createCollector: (input: ExperimentInput) => Collector,
	options: ForecastOptions = {}
): Promise<ForecastResult> {
	const { priority, onProgress, onChunk, onResult } = options;
	const depth = { ...fullDepth, ...options.upTo };
	const steps = stepsOf(depth);
	if (steps.length === 0)
		throw new RangeError(`playForecast: upTo.quarter = ${depth.quarter}, must be >= 1`);
	const requests = steps.flatMap((step) => step.requests);
	const run = followed(options.signal);
	const collector = createCollector(input);
	const early = new Map<number, ChunkResult>();
	let added = 0;
	let quarters = 0;
	let pictures: Promise<ForecastResult | null> = Promise.resolve(null);

	function show(stage: Stage): void {
		const picture = collector.result(stage);
		pictures = Promise.all([picture, pictures]).then(([result]) => {
			if (!run.signal.aborted) onResult?.(result);
			return result;
		});
		pictures.catch((error: unknown) => run.abort(error));
	}

	function addInOrder(): void {
		for (let chunk = early.get(added); chunk; chunk = early.get(added)) {
			early.delete(added);
			collector.add(chunk);
			onChunk?.(chunk);
			added++;
			const step = steps.find((_, i) => added === endOf(steps, i));
			// Pictures that nobody looks at are not made.
			if (step && (onResult || added === requests.length)) show(step.stage);
		}
	}

	try {
		await pool.play({
			input,
			requests,
			priority,
			signal: run.signal,
			onChunk(chunk, index) {
				if (chunk.job === 'quarter') {
					quarters += chunk.count;
					onProgress?.(quarters, depth.quarter);
				}
				early.set(index, chunk);
				addInOrder();
			}
		});
		// The last request ends the last step, so there is a picture.
		return (await Promise.race([pictures, aborted(run.signal)])) as ForecastResult;
	} catch (error) {
		if (error === stopHere && added > 0) return await collector.result('stopped');
		throw error;
	} finally {
		collector.end?.();
	}
}

/** A controller that aborts when the signal does, and that may be aborted for reasons of our own. */
function followed(signal: AbortSignal | undefined): AbortController {
	const controller = new AbortController();
	if (signal?.aborted) controller.abort(signal.reason);
	signal?.addEventListener('abort', () => controller.abort(signal.reason), {
		signal: controller.signal
	});
	return controller;
}

/** Rejects with the reason once the signal aborts. */
const aborted = (signal: AbortSignal): Promise<never> =>
	new Promise((_, reject) => {
		const abort = (): void => reject(asError(signal.reason));
		if (signal.aborted) abort();
		else signal.addEventListener('abort', abort);
	});

const endOf = (steps: readonly Step[], index: number): number =>
	steps.slice(0, index + 1).reduce((sum, { requests }) => sum + requests.length, 0);

/** A last step that ends between two checkpoints is called by the one that was passed. */
function stepsOf(depth: Depth): Step[] {
	const steps: Step[] = [];
	let from = 0;
	for (const { stage, replications } of checkpoints) {
		const to = Math.min(replications, depth.quarter);
		if (to <= from) break;
		const passed = to === replications ? stage : (steps.at(-1)?.stage ?? stage);
		steps.push({ stage: passed, requests: chunksOf('quarter', from, to) });
		from = to;
	}
	return withYears(withCascade(steps, depth), depth);
}

/** The cascade is shown at the usable stage, or at the last one where it is not reached. */
function withCascade(steps: readonly Step[], { quarter, cascade }: Depth): readonly Step[] {
	const at = Math.min(1, steps.length - 1);
	const chunks = chunksOf('cascade', 0, Math.min(cascade, quarter));
	return steps.map((step, i) =>
		i === at ? { ...step, requests: [...step.requests, ...chunks] } : step
	);
}

function withYears(steps: readonly Step[], { quarter, year }: Depth): Step[] {
	const chunks = chunksOf('year', 0, Math.min(year, quarter));
	if (steps.length === 0 || chunks.length === 0) return [...steps];
	return [...steps, { stage: steps[steps.length - 1].stage, requests: chunks }];
}

/** The chunks of a job from one replication to another. */
export function chunksOf(job: ChunkRequest['job'], from: number, to: number): ChunkRequest[] {
	const chunks: ChunkRequest[] = [];
	for (let first = from; first < to; first += chunkSize)
		chunks.push({ job, first, count: Math.min(chunkSize, to - first) });
	return chunks;
}
