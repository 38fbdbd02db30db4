import type { judge, JudgedPiece, JudgePiece } from './judgeFits';
import { createKeptThread, type KeptThread } from './keptThread';

/** What a judging worker answers to. */
interface JudgeServer {
	readonly judge: typeof judge;
}

/** More workers than this gain little. */
const MOST_LANES = 8;

/** How many pieces may be judged at the same time: a worker each, as many as the machine has cores. */
export const judgeLanes = (): number =>
	Math.min(MOST_LANES, Math.max(1, globalThis.navigator?.hardwareConcurrency || 1));

const threads: KeptThread<JudgeServer>[] = [];

/**
 * A piece of judging fits (`judgeFits`). The answer does not depend on the lane.
 *
 * @param lane from 0 to `judgeLanes()` - 1: pieces of one lane are done one after the other
 * @throws Error when the worker died
 */
export function judgePiece(piece: JudgePiece, lane: number): Promise<JudgedPiece> {
	threads[lane] ??= createKeptThread<JudgeServer>(
		() => new Worker(new URL('./judge.worker.ts', import.meta.url), { type: 'module' }),
		'judges fits'
	);
	return threads[lane].ask((server) => server.judge(piece) as Promise<JudgedPiece>);
}
