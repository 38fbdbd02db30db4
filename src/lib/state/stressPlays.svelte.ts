import type { ExperimentInput } from '../sim/chunk';
import type { FlipPoint } from '../sim/explain/flipPoints';
import { flipPointsOf } from '../sim/explain/flipPoints';
import { levelMapOf, levelMapResult, type LevelMap } from '../sim/explain/levelMap';
import { tornadoOf, type Tornado } from '../sim/explain/tornado';
import { tripwiresIn, type Tripwire } from '../sim/explain/tripwires';
import { sweepBatches } from '../sim/sweep/sweepBatches';
import type { SweepResult } from '../sim/sweep/sweepResult';
import { explain, sweep } from '../worker/client';
import { canonicalJson } from './canonicalJson';

/** Coarse first, so that the map is there in a moment, then as deep as all maps are. */
const depths = [200, 1000] as const;

/** The map with what was played of it so far. */
export interface PlayedMap {
	readonly map: LevelMap;
	readonly result: SweepResult;
	/** quarters a cell */
	readonly replications: number;
}

/** What is being worked out. */
export type StressPart = 'map' | 'tripwires' | 'tornado' | 'flips';

/**
 * What Stress shows of one plan: played part by part, the quickest first, and kept until the plan is
 * another one.
 */
export class StressPlays {
	#input = $state.raw<ExperimentInput | null>(null);
	#map = $state.raw<PlayedMap | null>(null);
	#tripwires = $state.raw<readonly Tripwire[] | null>(null);
	#tornado = $state.raw<Tornado | null>(null);
	#flips = $state.raw<readonly FlipPoint[] | null>(null);
	#working = $state.raw<{ readonly part: StressPart; done: number; total: number } | null>(null);
	#problem = $state<string | null>(null);
	#controller: AbortController | null = null;

	/** the plan and team that the figures belong to */
	get input(): ExperimentInput | null {
		return this.#input;
	}
	get map(): PlayedMap | null {
		return this.#map;
	}
	get tripwires(): readonly Tripwire[] | null {
		return this.#tripwires;
	}
	get tornado(): Tornado | null {
		return this.#tornado;
	}
	get flips(): readonly FlipPoint[] | null {
		return this.#flips;
	}
	/** what is being played, and how far; null = nothing */
	get working(): {
		readonly part: StressPart;
		readonly done: number;
		readonly total: number;
	} | null {
		return this.#working;
	}
	/** what the engine or a worker said when it failed */
	get problem(): string | null {
		return this.#problem;
	}

	/** Plays what is not known yet of a plan; nothing where it is the plan before and all is there. */
	async want(input: ExperimentInput): Promise<void> {
		const same = this.#input !== null && sameInput(this.#input, input);
		if (same && (this.#controller !== null || this.#flips !== null)) return;
		this.stop();
		if (!same) this.#forget(input);
		if (input.plan.targets.length === 0) return;
		const controller = new AbortController();
		this.#controller = controller;
		try {
			await this.#play(input, controller.signal);
		} catch (error) {
			if (!controller.signal.aborted)
				this.#problem = error instanceof Error ? error.message : String(error);
		} finally {
			if (this.#controller === controller) this.stop();
		}
	}

	/** Leaves what is under way; what is there stays. */
	stop(): void {
		this.#controller?.abort();
		this.#controller = null;
		this.#working = null;
	}

	#forget(input: ExperimentInput): void {
		this.#input = input;
		this.#map = null;
		this.#tripwires = this.#tornado = this.#flips = null;
		this.#problem = null;
	}

	async #play(input: ExperimentInput, signal: AbortSignal): Promise<void> {
		const options = (part: StressPart) => ({
			signal,
			onProgress: (done: number, total: number) => (this.#working = { part, done, total })
		});
		const map = levelMapOf(input.plan, 0);
		if (map && this.#map?.replications !== depths[depths.length - 1]) {
			const batches = sweepBatches(
				map.cells.map(({ plan }) => plan),
				() => input.team
			);
			for (const replications of depths) {
				const played = await sweep(batches, replications, options('map'));
				this.#map = { map, result: levelMapResult(map, played), replications };
			}
		}
		this.#tripwires ??= await explain(tripwiresIn(input), options('tripwires'));
		this.#tornado ??= await explain(tornadoOf(input), options('tornado'));
		const ids = this.#tornado.bars.map(({ id }) => id);
		this.#flips ??= await explain(flipPointsOf(input, ids), options('flips'));
	}
}

const sameInput = (a: ExperimentInput, b: ExperimentInput): boolean =>
	a.team === b.team && canonicalJson(a.plan) === canonicalJson(b.plan);

export const stressPlays = new StressPlays();
