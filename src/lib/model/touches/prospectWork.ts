import type { Quantity } from '../team';

/** Prospects that are being worked on the snapshot day, as columns. */
export interface OpenProspects {
	readonly rows: number;
	/** row of `Team.reps` */
	readonly rep: Int32Array;
	/** hash of the prospect's id: the address of its luck */
	readonly key: Int32Array;
	/** touches so far, >= 1 */
	readonly touches: Int32Array;
	/** working days since the last of them, >= 0 */
	readonly idleDays: Float64Array;
}

/** How a team's dials meet its prospects: with it, prospects can be played one by one. */
export interface ProspectWork {
	/** working days between two touches of a prospect */
	readonly intervalDays: Quantity;
	/** fresh leads per rep and working day; reps who dial more get more of them, in proportion */
	readonly leadsPerDay: Quantity;
	/** share of the day's dials that are touches of prospects by name, >= 0 */
	readonly touchesPerDial: Quantity;
	/** null = unknown: the run starts in steady state */
	readonly open: OpenProspects | null;
}
