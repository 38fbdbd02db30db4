import type { ChunkResult, ExperimentInput } from '../sim/chunk';
import type { ForecastResult, Stage } from '../sim/result';
import type { CollectServer } from './collectServer';
import type { Collector } from './forecast';
import type { Thread } from './protocol';

export interface CollectOptions {
	/** makes the worker that adds up; called again when one died */
	spawn(): Thread<CollectServer>;
	/** a worker that does not answer for so long counts as dead, milliseconds */
	readonly patienceMs?: number;
	/** how many workers may die over one result before it is given up */
	readonly deathsAllowed?: number;
}

/** The worker at present, and who is waiting for it. */
interface Desk {
	readonly thread: Thread<CollectServer>;
	readonly waiting: Set<(reason: string) => void>;
}

/**
 * Collectors that add up in a worker: sorting ten thousand quarters of every rep takes long enough to
 * be felt on the page. All share one worker. The chunks are kept here as well, so that a worker that
 * dies is replaced and told everything again.
 *
 * @returns what makes the collector of an experiment
 */
export function createRemoteCollectors({
	spawn,
	patienceMs = 30_000,
	deathsAllowed = 3
}: CollectOptions): (input: ExperimentInput) => Collector {
	let present: Desk | null = null;
	let lastRun = 0;

	function desk(): Desk {
		if (present) return present;
		const made: Desk = { thread: spawn(), waiting: new Set() };
		void made.thread.died.then((reason) => bury(made, reason));
		return (present = made);
	}

	function bury(dead: Desk, reason: string): void {
		if (present !== dead) return;
		present = null;
		dead.thread.end();
		for (const lose of dead.waiting) lose(reason);
	}

	/** The answer, or why there is none; rejects with what the collector throws. */
	async function ask(at: Desk, question: () => Promise<ForecastResult>): Promise<Answer> {
		let lose: (reason: string) => void = () => undefined;
		const lost = new Promise<Answer>((resolve) => {
			lose = (reason) => resolve({ result: null, reason });
		});
		at.waiting.add(lose);
		const patience = setTimeout(() => bury(at, `no answer for ${patienceMs / 1000} s`), patienceMs);
		try {
			return await Promise.race([question().then((result) => ({ result })), lost]);
		} finally {
			clearTimeout(patience);
			at.waiting.delete(lose);
		}
	}

	return (input) => {
		const run = ++lastRun;
		const chunks: ChunkResult[] = [];
		/** who has been told what: a fresh worker has been told nothing */
		let told: { desk: Desk; chunks: number } | null = null;

		function tell(): Desk {
			const at = desk();
			if (told?.desk !== at) {
				at.thread.server.open(run, input).catch(ignored);
				told = { desk: at, chunks: 0 };
			}
			for (; told.chunks < chunks.length; told.chunks++)
				at.thread.server.add(run, chunks[told.chunks]).catch(ignored);
			return at;
		}

		async function result(stage: Stage): Promise<ForecastResult> {
			let reason = '';
			for (let deaths = 0; deaths < deathsAllowed; deaths++) {
				const at = tell();
				const answer = await ask(at, () => at.thread.server.result(run, stage));
				if (answer.result) return answer.result;
				({ reason } = answer);
			}
			throw new Error(`The worker that adds up stopped ${deathsAllowed} times: ${reason}.`);
		}

		return {
			add(chunk) {
				chunks.push(chunk);
				tell();
			},
			result,
			end: () => void told?.desk.thread.server.close(run).catch(ignored)
		};
	};
}

type Answer =
	{ readonly result: ForecastResult } | { readonly result: null; readonly reason: string };

/** What goes wrong while telling shows again, and is heard, when the result is asked for. */
const ignored = (): void => undefined;
