import type { TargetWords } from '../targets';

/** What the sentences of an explanation speak of. */
export interface ExplainFacts {
	/** ISO 4217 */
	readonly currency: string;
	/** words of the plan's only target; null with none or several */
	readonly target: TargetWords | null;
}

/** An explanation in words: what it found first, then what it rests on. */
export type Lines = readonly string[];
