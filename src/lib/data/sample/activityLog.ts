/** The activity log while it is being written: columns of a known length, filled row by row. */
export interface ActivityLog {
	/** rows written so far */
	rows: number;
	readonly rep: Int32Array;
	readonly when: Float64Array;
	readonly kind: Int8Array;
	readonly outbound: Int8Array;
	readonly outcome: Int32Array;
	readonly seconds: Int32Array;
	readonly opportunity: string[];
}

/** One logged activity before it has a time of day. */
export interface WorkItem {
	/** index into `activityKinds` */
	readonly kind: number;
	/** index into `outcomeLabels`, -1 = none */
	readonly outcome: number;
	/** 1 = the rep's own move, 0 = the buyer's */
	readonly outbound: 0 | 1;
	/** integer >= 0 */
	readonly seconds: number;
	/** id, '' = none */
	readonly opportunity: string;
}

/** A log with room for `capacity` rows. */
export const emptyLog = (capacity: number): ActivityLog => ({
	rows: 0,
	rep: new Int32Array(capacity),
	when: new Float64Array(capacity),
	kind: new Int8Array(capacity),
	outbound: new Int8Array(capacity),
	outcome: new Int32Array(capacity),
	seconds: new Int32Array(capacity),
	opportunity: new Array<string>(capacity).fill('')
});

/** Appends a row; rep and time are filled in when the day is laid out. */
export function logItem(log: ActivityLog, item: WorkItem): void {
	const row = log.rows++;
	log.kind[row] = item.kind;
	log.outcome[row] = item.outcome;
	log.outbound[row] = item.outbound;
	log.seconds[row] = item.seconds;
	log.opportunity[row] = item.opportunity;
}
