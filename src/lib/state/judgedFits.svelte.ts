import type { BootstrapChunk, BootstrapGof } from '../stats/bootstrapGof';
import { judgeChunks } from '../stats/bootstrapGof';
import type { FamilyId } from '../stats/distributions';
import type { RankedFit } from '../stats/rankFits';
import { sampleOf } from '../stats/sample';
import { MOST_TESTED } from '../words/en/fits';
import { judgeLanes, judgePiece } from '../worker/judgeClient';
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
 * Held-out scores of all families and p-values of the three best, asked of the judging workers a piece at
 * a time: the page stays free, sees how far it is, and may stop. Each piece has luck of its own, so that
 * what comes out does not depend on how many workers there are or which is the quickest.
 */
export class JudgedFits {
	readonly #ask: (piece: JudgePiece, lane: number) => Promise<JudgedPiece>;
	readonly #lanes: number;
	#judged = $state.raw<Readonly<Partial<Record<FamilyId, Judged>>>>({});
	#done = $state(0);
	#all = $state(0);
	#problem = $state('');
	/** the run that may write; another start or a stop makes it old */
	#run = 0;

	/**
	 * @param ask does a piece; pieces of one lane are asked for one after the other
	 * @param lanes how many pieces may be under way at the same time, >= 1
	 */
	constructor(
		ask: (piece: JudgePiece, lane: number) => Promise<JudgedPiece> = judgePiece,
		lanes = judgeLanes()
	) {
		this.#ask = ask;
		this.#lanes = lanes;
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
		const pieces = [
			...fits.map(({ family }): JudgePiece => ({ ask: 'score', values, family })),
			...tested.flatMap((fit) => drawsOf(values, fit))
		];
		this.#all = pieces.length;
		const chunks: Partial<Record<FamilyId, readonly BootstrapChunk[]>> = {};
		const take = (piece: JudgePiece, answer: JudgedPiece): void => {
			const { family } = piece;
			if (answer.ask === 'score') this.#add(family, { score: answer.score });
			else if (piece.ask === 'draws') {
				const drawn = [...(chunks[family] ?? []), answer.chunk];
				chunks[family] = drawn;
				if (drawn.length === PIECES)
					this.#add(family, {
						test: judgeChunks(sampleOf(values), family, piece.parameters, drawn)
					});
			}
			this.#done++;
		};
		let next = 0;
		const work = async (lane: number): Promise<void> => {
			while (run === this.#run && next < pieces.length) {
				const piece = pieces[next++];
				const answer = await this.#ask(piece, lane);
				if (run === this.#run) take(piece, answer);
			}
		};
		try {
			await Promise.all(Array.from({ length: this.#lanes }, (_, lane) => work(lane)));
		} catch (error) {
			if (run !== this.#run) return;
			this.stop();
			this.#problem = error instanceof Error ? error.message : String(error);
		}
	}

	/** What is known so far stays. */
	stop(): void {
		this.#run++;
		this.#all = 0;
	}

	#add(family: FamilyId, found: Judged): void {
		this.#judged = { ...this.#judged, [family]: { ...this.#judged[family], ...found } };
	}
}

/** The pieces of the p-values of one fit. */
const drawsOf = (values: Float64Array, { family, parameters }: RankedFit): JudgePiece[] =>
	Array.from({ length: PIECES }, (_, piece) => {
		return { ask: 'draws', values, family, parameters, draws: DRAWS, piece };
	});
