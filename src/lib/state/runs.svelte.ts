import { forecast } from '../worker/client';
import { Runner } from './runner';
import type { Answer, Play, Run, RunView } from './runner';
import type { ExperimentInput } from '../sim/chunk';
import type { ForecastResult } from '../sim/result';

/** The forecast of the plan in hand: what is being played, and the figures to show meanwhile. */
export class Runs {
	#view = $state.raw<RunView>({ run: { kind: 'idle' }, answer: null, stale: false });
	readonly #runner: Runner;

	constructor(play: Play) {
		this.#runner = new Runner(play, (view) => (this.#view = view));
	}

	get run(): Run {
		return this.#view.run;
	}
	/** the last good figures, with the plan and team they belong to */
	get answer(): Answer | null {
		return this.#view.answer;
	}
	/** true while the figures are those of an earlier plan */
	get stale(): boolean {
		return this.#view.stale;
	}
	get playing(): boolean {
		return this.#view.run.kind === 'running';
	}
	/** figures of the plan in hand that were played to the end */
	get settled(): Answer | null {
		const { run, answer, stale } = this.#view;
		return run.kind === 'done' && !run.stopped && !stale ? answer : null;
	}

	/** @param live true while a control is being dragged */
	want(input: ExperimentInput, live: boolean): void {
		this.#runner.want(input, live);
	}
	/** Figures that were played to the end beforehand. */
	know(input: ExperimentInput, result: ForecastResult): void {
		this.#runner.know(input, result);
	}
	/** "Stop here" */
	stop(): void {
		this.#runner.stop();
	}
	/** "Play the rest", and another try after a failure */
	rest(): void {
		this.#runner.rest();
	}
}

export const runs = new Runs(forecast);
