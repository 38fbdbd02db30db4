/**
 * How a rep behaves in a decision period. Factors are multiples of the natural (1 = as ever), shares
 * are 0 by nature. A target fills what it moves (`respond`), `joinResponses` settles the hours.
 */
export interface Response {
	/** the watched metric: what is logged / natural, and what is true / natural */
	logged: number;
	real: number;
	/** really made dials / natural */
	dials: number;
	/** demos from own prospecting / natural */
	creation: number;
	/** demos that come by themselves (inbound, renewals, key accounts) / natural */
	inbound: number;
	/** opportunities that a demo leads to at an unmoved bar / natural */
	yield: number;
	/** share of demos that pass the bar / natural; below 1 the poorest are passed on */
	pass: number;
	/** chance to win of the deals created in the period / natural */
	win: number;
	/** their amount, and their working days to closing / natural */
	size: number;
	cycle: number;
	/** attention per live deal / natural; over a deal's life it enters the chance with exponent a_w */
	attention: number;
	/** shares of the natural open value: dead deals kept, early or junk ones added, amounts overstated */
	dead: number;
	junk: number;
	inflation: number;
	/** time on the activity / natural, and the natural share of selling time that it takes */
	time: number;
	share: number;
	/** the part of selling time that is let go, in [0, 1) */
	free: number;
	/**
	 * time on dialling, on demos and on following up / natural where the target sets it, else NaN:
	 * then they are other work
	 */
	dialTime: number;
	demoTime: number;
	followUpTime: number;
	/** time for work on open deals / natural where the target sets it, else NaN: then it is other work */
	dealTime: number;
	/** time left for other work / natural, and hours of selling / natural */
	other: number;
	hours: number;
	/** 1 - c(L) where the target asks for more than the natural level, else 0 */
	ignoring: number;
}

export const naturalResponse = (): Response => ({
	logged: 1,
	real: 1,
	dials: 1,
	creation: 1,
	inbound: 1,
	yield: 1,
	pass: 1,
	win: 1,
	size: 1,
	cycle: 1,
	attention: 1,
	dead: 0,
	junk: 0,
	inflation: 0,
	time: 1,
	share: 0,
	free: 0,
	dialTime: NaN,
	demoTime: NaN,
	followUpTime: NaN,
	dealTime: NaN,
	other: 1,
	hours: 1,
	ignoring: 0
});

/** Back to the natural; nothing is allocated. */
export function beNatural(into: Response): void {
	into.logged = into.real = into.dials = into.creation = into.inbound = 1;
	into.yield = into.pass = into.win = into.size = into.cycle = into.attention = 1;
	into.dead = into.junk = into.inflation = 0;
	into.time = into.other = into.hours = 1;
	into.share = into.free = into.ignoring = 0;
	into.dialTime = into.demoTime = into.followUpTime = into.dealTime = NaN;
}
