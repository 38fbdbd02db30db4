import type { TouchTable } from './touchTable';
import { wilson, type Share } from './wilson';

/** Below so many at risk a touch is drawn dashed and no rule should rest on it. */
export const FEW_AT_RISK = 50;

/** What happened after the n-th touch, among those who received it. */
export interface TouchHazard {
	/** n, counted from 1 */
	readonly touch: number;
	readonly atRisk: number;
	/** chance of being won after this touch */
	readonly won: Share & { readonly count: number };
	/** chance of saying no or opting out */
	readonly lost: Share & { readonly count: number };
	/** chance that the rep stops here: a habit, not a trait of the prospect */
	readonly givenUp: Share & { readonly count: number };
	/** open prospects whose last touch this is; they leave the risk set here */
	readonly open: number;
	/** fewer than `FEW_AT_RISK` at risk */
	readonly few: boolean;
}

/**
 * Hazards of winning, of losing and of being given up per touch number: discrete-time competing risks
 * with open prospects censored after their last touch. Any shape: falling, hump or rising.
 *
 * Stops are endogenous: a rep who quits on poor prospects leaves the better ones, so late hazards are too
 * high for those who were given up (D§4.6); `effectOfRule` gives bounds for that.
 *
 * @returns one entry per touch number that anybody received
 * @see J. D. Singer and J. B. Willett (1993), Journal of Educational Statistics 18:155, for the discrete
 * hazard; M. Schmid and M. Berger (2021), WIREs Computational Statistics 13:e1529, for competing events
 */
export function touchHazards(table: TouchTable): TouchHazard[] {
	const count = (events: number, atRisk: number) => ({ count: events, ...wilson(events, atRisk) });
	const hazards = Array.from(table.atRisk, (atRisk, i) => ({
		touch: i + 1,
		atRisk,
		won: count(table.won[i], atRisk),
		lost: count(table.lost[i], atRisk),
		givenUp: count(table.givenUp[i], atRisk),
		open: table.open[i],
		few: atRisk < FEW_AT_RISK
	}));
	return hazards.filter(({ atRisk }) => atRisk > 0);
}
