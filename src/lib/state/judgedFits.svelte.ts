import type { BootstrapChunk, BootstrapGof } from '../stats/bootstrapGof';
import { judgeChunks } from '../stats/bootstrapGof';
import type { FamilyId } from '../stats/distributions';
import type { RankedFit } from '../stats/rankFits';
import { sampleOf } from '../stats/sample';
import { MOST_TESTED } from '../words/en/fits';
import { judgePiece } from '../worker/dataClient';
import type { JudgedPiece, JudgePiece } from '../worker/judgeFits';

const BEST = 3;
const PIECES = 8;
const DRAWS = 25;

/** What judging found of one family. */
export interface Judged {
	/** mean log density of held-out rows: larger is better; null = the family could not be fitted to a part */
	readonly score?: number | null;
	readonly test?: BootstrapGof;
}

/**
 * Held-out scores of all families and p-values of the three best, asked of the data worker a piece at a
 * time: the page stays free, sees how far it is, and may stop.
 */
export class JudgedFits {
	readonly #ask: (piece: JudgePiece) => Promise<JudgedPiece>;
	#judged = $state.raw<Readonly<Partial<Record<FamilyId, Judged>>>>({});
	#done = $state(0);
	#all = $state(0);
	#problem = $state('');
	/** the run that may write; another start or a stop makes it old */
	#run = 0;

	constructor(ask = judgePiece) {
		this.#ask = ask;
	}

	get judged(): Readonly<Partial<Record<FamilyId, Judged>>> {
		return this.#judged;
	}
	get working(): boolean {
		return this.#all > 0 && this.#done < this.#all;
	}
	/** in [0, 1] */
	get progress(): number {
		return this.#all > 0 ? this.#done / this.#all : 0;
	}
	get problem(): string {
		return this.#problem;
	}

	/** Judges these fits to these values, the best first. */
	async start(values: Float64Array, fits: readonly RankedFit[]): Promise<void> {
		const run = ++this.#run;
		const tested = values.length <= MOST_TESTED ? fits.slice(0, BEST) : [];
		this.#judged = {};
		this.#problem = '';
		this.#done = 0;
		this.#all = fits.length + tested.length * PIECES;
		try {
			for (const { family } of fits) {
				const answer = await this.#ask({ ask: 'score', values, family });
				if (run !== this.#run) return;
				if (answer.ask === 'score') this.#add(family, { score: answer.score });
				this.#done++;
			}
			for (const fit of tested) await this.#test(run, values, fit);
		} catch (error) {
			if (run !== this.#run) return;
			this.#problem = error instanceof Error ? error.message : String(error);
			this.#all = 0;
		}
	}

	/** What is known so far stays. */
	stop(): void {
		this.#run++;
		this.#all = 0;
	}

	async #test(run: number, values: Float64Array, fit: RankedFit): Promise<void> {
		const { family, parameters } = fit;
		const chunks: BootstrapChunk[] = [];
		for (let piece = 0; piece < PIECES; piece++) {
			if (run !== this.#run) return;
			const answer = await this.#ask({
				ask: 'draws',
				values,
				family,
				parameters,
				draws: DRAWS,
				piece
			});
			if (run !== this.#run) return;
			if (answer.ask === 'draws') chunks.push(answer.chunk);
			this.#done++;
		}
		this.#add(family, { test: judgeChunks(sampleOf(values), family, parameters, chunks) });
	}

	#add(family: FamilyId, found: Judged): void {
		this.#judged = { ...this.#judged, [family]: { ...this.#judged[family], ...found } };
	}
}
