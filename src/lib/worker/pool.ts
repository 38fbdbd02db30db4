import type { ChunkRequest, ChunkResult, ExperimentInput } from '../sim/chunk';
import { asError } from './asError';
import type { SimThread } from './protocol';

export interface PoolOptions {
	/** makes a worker; called when there is work for one more, and again for one that died */
	spawn(): SimThread;
	/** how many workers at most, >= 1 */
	readonly size: number;
	/**
	 * a worker that does not answer a chunk for so long counts as dead, milliseconds; twice as long
	 * after each death over that chunk, which may be slow rather than deadly
	 */
	readonly patienceMs?: number;
	/** how many workers may die over one chunk before the run is given up */
	readonly deathsAllowed?: number;
}

export interface PoolRun {
	readonly input: ExperimentInput;
	/** played in this order, as far as several workers can keep one */
	readonly requests: readonly ChunkRequest[];
	/** runs of higher priority get the next free worker; 0 by default */
	readonly priority?: number;
	readonly signal?: AbortSignal;
	/** each chunk as it comes in, in no particular order; `index` is its place in `requests` */
	onChunk(chunk: ChunkResult, index: number): void;
}

/** Workers that are given one chunk at a time. */
export interface Pool {
	/**
	 * Plays a run to its end.
	 * @throws the engine's error; the signal's reason as an Error when cancelled (at once, a chunk under way is
	 * dropped when it comes in); an Error when workers keep dying over the same chunk
	 */
	play(run: PoolRun): Promise<void>;
	/** Ends all workers and gives up all runs. */
	dispose(): void;
}

/** A run that is under way. */
interface Job extends PoolRun {
	readonly id: number;
	/** places in `requests` still to be given out; those of dead workers come back to the front */
	readonly waiting: number[];
	readonly deaths: Map<number, number>;
	left: number;
	finish(error?: Error): void;
}

/** A place for a worker. Its worker may be replaced by a fresh one. */
interface Seat {
	thread: SimThread | null;
	/** runs whose input this worker has */
	readonly opened: Set<number>;
	busy: boolean;
	/** while a chunk is out: gives it up because the worker is gone or silent */
	lose: ((reason: string) => void) | null;
	patience?: ReturnType<typeof setTimeout>;
}

/** Long enough for a loaded phone, short enough that a hung worker is noticed within a coffee. */
const defaultPatienceMs = 30_000;

/**
 * A pool that pulls: a free worker takes the next chunk of the run with the highest priority, so
 * that the page can answer input and cancel between chunks, and a slow core gets fewer of them.
 * What is played does not depend on which worker plays it (luck is drawn by address), so neither the
 * number of workers nor a death in the middle changes a byte.
 */
export function createPool({
	spawn,
	size,
	patienceMs = defaultPatienceMs,
	deathsAllowed = 3
}: PoolOptions): Pool {
	if (!(size >= 1)) throw new RangeError(`createPool: size = ${size}, must be >= 1`);
	const seats: Seat[] = Array.from({ length: Math.floor(size) }, () => ({
		thread: null,
		opened: new Set(),
		busy: false,
		lose: null
	}));
	const jobs = new Map<number, Job>();
	let lastId = 0;

	function pump(): void {
		for (const seat of seats) {
			if (seat.busy) continue;
			const job = nextJob();
			if (!job) return;
			void work(seat, job, job.waiting.shift() as number);
		}
	}

	function nextJob(): Job | null {
		let best: Job | null = null;
		for (const job of jobs.values())
			if (job.waiting.length > 0 && (!best || (job.priority ?? 0) > (best.priority ?? 0)))
				best = job;
		return best;
	}

	async function work(seat: Seat, job: Job, index: number): Promise<void> {
		seat.busy = true;
		try {
			const answer = await ask(seat, job, index);
			if (answer.kind === 'died') bury(seat, job, index, answer.reason);
			else deliver(job, index, answer.chunk);
		} catch (error) {
			job.finish(asError(error));
		}
		seat.busy = false;
		pump();
	}

	/** The chunk, or why there is none; rejects with what the engine throws. */
	function ask(seat: Seat, job: Job, index: number): Promise<Answer> {
		const { server } = (seat.thread ??= hire(seat));
		const patience = patienceMs * 2 ** (job.deaths.get(index) ?? 0);
		return new Promise<Answer>((resolve, reject) => {
			seat.lose = (reason) => resolve({ kind: 'died', reason });
			seat.patience = setTimeout(() => seat.lose?.(`no answer for ${patience / 1000} s`), patience);
			// Both are on their way at once; a failure to open comes first and is the better reason.
			if (!seat.opened.has(job.id)) server.open(job.id, job.input).catch(reject);
			seat.opened.add(job.id);
			server
				.play(job.id, job.requests[index])
				.then((chunk) => resolve({ kind: 'played', chunk }), reject);
		}).finally(() => {
			clearTimeout(seat.patience);
			seat.lose = null;
		});
	}

	function hire(seat: Seat): SimThread {
		const thread = spawn();
		void thread.died.then((reason) => {
			if (seat.thread !== thread) return;
			if (seat.lose) seat.lose(reason);
			else vacate(seat);
		});
		return thread;
	}

	function vacate(seat: Seat): void {
		seat.thread?.end();
		seat.thread = null;
		seat.opened.clear();
	}

	function deliver(job: Job, index: number, chunk: ChunkResult): void {
		if (!jobs.has(job.id)) return;
		job.onChunk(chunk, index);
		job.left--;
		if (job.left === 0) job.finish();
	}

	function bury(seat: Seat, job: Job, index: number, reason: string): void {
		vacate(seat);
		const deaths = (job.deaths.get(index) ?? 0) + 1;
		job.deaths.set(index, deaths);
		if (deaths < deathsAllowed) job.waiting.unshift(index);
		else job.finish(new Error(`The simulation's worker stopped ${deaths} times: ${reason}.`));
	}

	function play(run: PoolRun): Promise<void> {
		const { signal, requests } = run;
		return new Promise((resolve, reject) => {
			if (signal?.aborted) return reject(asError(signal.reason));
			const abort = (): void => job.finish(asError(signal?.reason));
			const job: Job = {
				...run,
				id: ++lastId,
				waiting: requests.map((_, index) => index),
				deaths: new Map(),
				left: requests.length,
				finish(error) {
					if (!jobs.delete(job.id)) return;
					signal?.removeEventListener('abort', abort);
					forget(job.id);
					if (error === undefined) resolve();
					else reject(error);
				}
			};
			jobs.set(job.id, job);
			signal?.addEventListener('abort', abort);
			if (requests.length === 0) job.finish();
			pump();
		});
	}

	/** Lets the workers drop an input that is not needed any more. */
	function forget(id: number): void {
		for (const { thread, opened } of seats)
			if (opened.delete(id)) thread?.server.close(id).catch(() => undefined);
	}

	function dispose(): void {
		for (const job of [...jobs.values()]) job.finish(new Error('The simulation was closed.'));
		for (const seat of seats) {
			vacate(seat);
			seat.lose?.('closed');
		}
	}

	return { play, dispose };
}

type Answer =
	| { readonly kind: 'played'; readonly chunk: ChunkResult }
	| { readonly kind: 'died'; readonly reason: string };
