/**
 * A rule on how long prospects are worked, as it binds in one stretch of days. `noRule` is the habit.
 *
 * Assumption: compliance is per prospect and equals pressure (times the commitment that remains when
 * the rule asks for much more work, `behaviour/lift`); D§4.5 (e).
 */
export interface TouchRule {
	/** nobody is given up before this touch; 0 = no such rule */
	readonly atLeast: number;
	/** nobody is touched again after this one; Infinity = no such rule */
	readonly atMost: number;
	/** share of prospects that are worked on as `atLeast` asks, and that are stopped at `atMost`; in [0, 1] */
	readonly held: number;
	readonly stopped: number;
	/** share of the held prospects whose further touches are logged and not made, in [0, 1] */
	readonly faked: number;
}

export const noRule: TouchRule = { atLeast: 0, atMost: Infinity, held: 0, stopped: 0, faked: 0 };
