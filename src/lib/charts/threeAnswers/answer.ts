/** What the chart of three answers is given. Amounts in plan currency, chances in [0, 1]. */

/** One scenario's bookings. */
export interface Answer {
	readonly mean: number;
	/** the middle 8 in 10 of quarters */
	readonly p10: number;
	readonly p90: number;
	/** reached 8 times in 10 */
	readonly p20: number;
	/** chance to reach the goal */
	readonly chance: number;
	/** standard error of `chance` */
	readonly chanceError: number;
	/** quantiles at 0, 1/400, ..., 1: 401 numbers, ascending */
	readonly quantiles: ArrayLike<number>;
}

/** A step between the envelope and the forecast. */
export interface CascadeStep {
	readonly id: string;
	/** in words, for the direction in which it goes */
	readonly label: string;
	readonly amount: number;
	readonly group: 'arithmetic' | 'behaviour';
}

/** The sum on the back of the envelope. */
export interface EnvelopeSum {
	readonly amount: number;
	/** "5 reps × 3 months × $80K" */
	readonly parts: string;
	/** "60 dials made $80K before" */
	readonly note: string;
}

/** The gap taken apart, with the words that depend on what was promised. */
export interface GapInput {
	/** "The Goodhart gap" */
	readonly title: string;
	/** "$288K"; null where there is no gap */
	readonly amount: string | null;
	/** "from the envelope to the forecast" */
	readonly note: string;
	/** amounts from where the steps start (`start`) to the mean with the target */
	readonly start: number;
	readonly steps: readonly CascadeStep[];
	/** "60 good dials: $1.01M", where arithmetic ends; null for nothing there */
	readonly between: string | null;
}

export interface ThreeAnswersInput {
	readonly goal: number;
	/** null: row A is left out */
	readonly envelope: EnvelopeSum | null;
	/** null: no cascade */
	readonly gap: GapInput | null;
	/** null: the plan has no target (or nothing has been played yet) */
	readonly target: Answer | null;
	/** null: nothing has been played yet */
	readonly none: Answer | null;
	/**
	 * What is still to come, so that nothing jumps when it does: both rows before anything has been
	 * played, and the steps of the gap before they are known. Nothing by default
	 */
	readonly waiting?: { readonly target: boolean; readonly steps: number };
	/** how far the play has come: 20 dots at the rough stage, else 50 */
	readonly stage: 'rough' | 'usable' | 'good' | 'settled' | 'stopped';
	/** quarters played in each row */
	readonly replications: number;
}
