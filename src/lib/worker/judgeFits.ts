import { generatorOf } from '../random/generator';
import { bootstrapChunk, type BootstrapChunk } from '../stats/bootstrapGof';
import { crossValidatedScore } from '../stats/crossValidatedScore';
import type { FamilyId } from '../stats/distributions';
import type { Parameters } from '../stats/fit';
import { sampleOf } from '../stats/sample';

/** A piece of work on one family's fit: small, so that the page can show progress and stop. */
export type JudgePiece =
	/** the mean log density of rows held out of the fit */
	| { readonly ask: 'score'; readonly values: Float64Array; readonly family: FamilyId }
	/** simulated samples and their own fits, for the p-values */
	| {
			readonly ask: 'draws';
			readonly values: Float64Array;
			readonly family: FamilyId;
			readonly parameters: Parameters;
			readonly draws: number;
			/** which piece of the family's: each has luck of its own */
			readonly piece: number;
	  };

export type JudgedPiece =
	| { readonly ask: 'score'; readonly score: number | null }
	| { readonly ask: 'draws'; readonly chunk: BootstrapChunk };

/** Does one piece; the same piece gives the same answer. */
export function judge(piece: JudgePiece): JudgedPiece {
	const sample = sampleOf(piece.values);
	const { family } = piece;
	if (piece.ask === 'score') return { ask: 'score', score: crossValidatedScore(sample, family) };
	const generator = generatorOf(`p-value ${family} ${piece.piece}`);
	const { draws, parameters } = piece;
	return { ask: 'draws', chunk: bootstrapChunk({ generator, sample, family, draws }, parameters) };
}
