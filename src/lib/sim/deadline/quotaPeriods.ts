/** The stretches over which a quota is counted, in order, as positions of days played. */
export interface QuotaPeriods {
	/** first day of each and the one after its last */
	readonly first: Int32Array;
	readonly after: Int32Array;
	/** share of its quarter's quota that each one asks for */
	readonly share: Float64Array;
	/** period of each day played, -1 before the plan starts */
	readonly of: Int32Array;
	/** working days of the shortest: deals are brought forward over one deadline only */
	readonly shortest: number;
}

/**
 * @param of period of each day played, rising, -1 before the plan starts
 * @param quarterEnds after the last day of each quarter from the start on
 */
export function quotaPeriodsOf(of: Int32Array, quarterEnds: Int32Array): QuotaPeriods {
	const first: number[] = [];
	const after: number[] = [];
	of.forEach((period, i) => {
		if (period < 0) return;
		if (i === 0 || of[i - 1] !== period) first.push(i);
		if (i === of.length - 1 || of[i + 1] !== period) after.push(i + 1);
	});
	const quarterOf = (i: number): number => quarterEnds.findIndex((end) => i < end);
	const share = first.map((start, p) => {
		const quarter = quarterOf(start);
		const from = quarter === 0 ? first[0] : quarterEnds[quarter - 1];
		return (after[p] - start) / (quarterEnds[quarter] - from);
	});
	return {
		first: Int32Array.from(first),
		after: Int32Array.from(after),
		share: Float64Array.from(share),
		of,
		shortest: Math.min(...first.map((start, p) => after[p] - start))
	};
}
