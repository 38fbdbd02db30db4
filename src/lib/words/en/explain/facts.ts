import type { ToldTarget } from '../targets';

/** What the sentences of an explanation speak of. */
export interface ExplainFacts {
	/** ISO 4217 */
	readonly currency: string;
	/** the plan's only target; null with none or several */
	readonly target: ToldTarget | null;
}

/** An explanation in words: what it found first, then what it rests on. */
export type Lines = readonly string[];
