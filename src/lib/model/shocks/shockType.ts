/** One number that a shock asks for, or which rep it is about. */
export type ShockField =
	| {
			readonly name: string;
			readonly min: number;
			readonly max: number;
			readonly default: number;
			readonly unit: 'share' | 'workingDay' | 'workingDays' | 'month' | 'count' | 'elasticity';
	  }
	| { readonly name: 'rep'; readonly unit: 'rep' };

/** What holds for a rep on a working day. Factors: 1 = as ever. */
export interface ShockEffect {
	/** share of the day that the rep is there: dials, own demos and those that come by themselves */
	present: number;
	/** own prospecting's demos beyond that, and demos that come by themselves */
	own: number;
	inbound: number;
	/** share of demos that pass the bar: the quality of leads */
	pass: number;
	/** chance to win and amount of what closes on the day */
	win: number;
	size: number;
	/** working days by which what would close on the day closes later */
	late: number;
	/** nothing closes on the day; what would closes on the next on which something can */
	closed: boolean;
}

/** What moves bookings without anybody's target: a plan's own shocks hit every scenario alike. */
export interface ShockType {
	readonly fields: readonly ShockField[];
	/**
	 * Changes what holds for a rep on a working day of the horizon (0 = the first).
	 * @param isRep the shock is about one rep, and this is the one; true where it is about all
	 */
	act?(
		parameters: Readonly<Record<string, number>>,
		workingDay: number,
		isRep: boolean,
		into: ShockEffect
	): void;
	/** it is about a rep who is not in the team yet (`model/teamInPlay`), and who is absent without it */
	readonly joins?: boolean;
	/** the largest win of the horizon is lost after all */
	readonly losesLargest?: boolean;
	readonly source: string;
}
