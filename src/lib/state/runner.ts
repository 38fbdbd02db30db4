import { checkpoints } from '../sim/result';
import type { ForecastResult } from '../sim/result';
import type { ExperimentInput } from '../sim/chunk';
import { stopHere } from '../worker/forecast';
import { canonicalJson } from './canonicalJson';

/** A forecast under way, or what became of it. */
export type Run =
	| { readonly kind: 'idle' }
	| { readonly kind: 'running'; readonly id: number; readonly done: number; readonly total: number }
	/** `stopped`: the user had enough before it had settled */
	| { readonly kind: 'done'; readonly stopped: boolean }
	| { readonly kind: 'failed'; readonly message: string };

/** The figures on the screen, and what they are the answer to. */
export interface Answer {
	readonly input: ExperimentInput;
	readonly result: ForecastResult;
}

export interface PlayOptions {
	readonly signal: AbortSignal;
	onProgress(done: number, total: number): void;
	onResult(result: ForecastResult): void;
}

/**
 * Plays an experiment: the worker client in the app, a puppet in tests. Aborting with `stopHere`
 * makes it resolve with what has been played, aborting with anything else makes it reject.
 */
export type Play = (input: ExperimentInput, options: PlayOptions) => Promise<ForecastResult>;

/** What the runner tells of itself, each time anything changes. */
export interface RunView {
	readonly run: Run;
	readonly answer: Answer | null;
	/** true while the answer is that of an earlier input */
	readonly stale: boolean;
}

const total = checkpoints[checkpoints.length - 1].replications;
/** Settled answers at hand, so that undo and "what you tried" answer at once. */
const mostKept = 24;

/**
 * Keeps the figures in step with the plan: a new input cancels what is being played and starts
 * anew, an answer that comes too late is dropped, the last good answer stays until a better one is
 * there. It knows no screen and no worker.
 */
export class Runner {
	readonly #play: Play;
	readonly #onview: (view: RunView) => void;
	readonly #settled = new Map<string, ForecastResult>();
	#view: RunView = { run: { kind: 'idle' }, answer: null, stale: false };
	#wanted: ExperimentInput | null = null;
	#next: ExperimentInput | null = null;
	#controller: AbortController | null = null;
	#id = 0;

	constructor(play: Play, onview: (view: RunView) => void) {
		this.#play = play;
		this.#onview = onview;
	}

	/**
	 * Asks for the figures of an input.
	 * @param live true while a control is being dragged: a run that has not yet shown anything is
	 * then left to its first picture, or nothing would ever be seen before the hand rests
	 */
	want(input: ExperimentInput, live = false): void {
		const again = this.#wanted !== null && sameInput(this.#wanted, input);
		const { kind } = this.#view.run;
		if (again && (kind === 'running' || kind === 'done') && this.#next === null) return;
		if (live && kind === 'running' && this.#view.stale) {
			this.#next = input;
			return;
		}
		this.#start(input);
	}

	/** "Stop here": what has been played so far becomes the answer. */
	stop(): void {
		if (this.#view.run.kind === 'running' && !this.#view.stale) this.#controller?.abort(stopHere);
	}

	/** "Play the rest", or try again after a failure. The picture does not go back to fewer quarters. */
	rest(): void {
		if (this.#wanted && this.#view.run.kind !== 'running') this.#start(this.#wanted);
	}

	/** Figures of an input that were played to the end elsewhere: they are at hand when it is wanted. */
	know(input: ExperimentInput, result: ForecastResult): void {
		this.#keep(input, result);
	}

	/** Stops whatever is played and tells nothing more. */
	dispose(): void {
		this.#controller?.abort();
		this.#id++;
	}

	#start(input: ExperimentInput): void {
		this.#controller?.abort();
		this.#wanted = input;
		this.#next = null;
		const id = ++this.#id;
		const known = this.#settled.get(keyOf(input));
		if (known) {
			this.#show({
				run: { kind: 'done', stopped: false },
				answer: { input, result: known },
				stale: false
			});
			return;
		}
		const controller = new AbortController();
		this.#controller = controller;
		const { answer } = this.#view;
		const stale = answer !== null && !sameInput(answer.input, input);
		this.#show({ run: { kind: 'running', id, done: 0, total }, answer, stale: stale || !answer });
		this.#play(input, {
			signal: controller.signal,
			onProgress: (done, of) => this.#progress(id, done, of),
			onResult: (result) => this.#result(id, input, result)
		}).then(
			(result) => this.#finish(id, input, result),
			(error: unknown) => (error === stopHere ? this.#stopped(id) : this.#fail(id, error))
		);
	}

	#progress(id: number, done: number, of: number): void {
		if (id !== this.#id) return;
		this.#show({ ...this.#view, run: { kind: 'running', id, done, total: of } });
	}

	#result(id: number, input: ExperimentInput, result: ForecastResult): void {
		if (id !== this.#id) return;
		const { answer, stale } = this.#view;
		const fewer = !stale && answer !== null && result.replications < answer.result.replications;
		if (!fewer) this.#show({ ...this.#view, answer: { input, result }, stale: false });
		if (this.#next) this.#start(this.#next);
	}

	#finish(id: number, input: ExperimentInput, result: ForecastResult): void {
		if (id !== this.#id) return;
		const stopped = result.stage === 'stopped';
		if (!stopped) this.#keep(input, result);
		const { answer, stale } = this.#view;
		// Stopped on the way to where it had been before: the picture does not go back.
		const more = stopped && !stale && answer && answer.result.replications > result.replications;
		this.#show({
			run: { kind: 'done', stopped },
			answer: more ? answer : { input, result },
			stale: false
		});
		if (this.#next) this.#start(this.#next);
	}

	/** Stopped before a single quarter was added: what was there before is all there is. */
	#stopped(id: number): void {
		if (id !== this.#id) return;
		this.#show({ ...this.#view, run: { kind: 'done', stopped: true } });
		if (this.#next) this.#start(this.#next);
	}

	#fail(id: number, error: unknown): void {
		if (id !== this.#id) return;
		const message = error instanceof Error ? error.message : String(error);
		this.#show({ ...this.#view, run: { kind: 'failed', message } });
		if (this.#next) this.#start(this.#next);
	}

	#keep(input: ExperimentInput, result: ForecastResult): void {
		const key = keyOf(input);
		this.#settled.delete(key);
		this.#settled.set(key, result);
		const [oldest] = this.#settled.keys();
		if (this.#settled.size > mostKept && oldest !== undefined) this.#settled.delete(oldest);
	}

	#show(view: RunView): void {
		this.#view = view;
		this.#onview(view);
	}
}

/** Teams are replaced, never changed, so one number per team value is enough. */
const teamNumbers = new WeakMap<object, number>();
let teams = 0;

function keyOf({ team, plan }: ExperimentInput): string {
	const known = teamNumbers.get(team) ?? ++teams;
	teamNumbers.set(team, known);
	return `${known} ${canonicalJson(plan)}`;
}

const sameInput = (a: ExperimentInput, b: ExperimentInput): boolean => keyOf(a) === keyOf(b);
