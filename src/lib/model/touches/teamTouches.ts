import { exp } from '../../math/exp';
import { log } from '../../math/log';
import type { Quantity } from '../team';
import { mostTouches } from './touchTables';

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

/**
 * How a team works its prospects, touch by touch: what the touches form of the simulation needs.
 * Rates are natural and the team's mean; entry n - 1 belongs to touch n, `mostTouches` entries each.
 */
export interface TeamTouches {
	/** what a conversion is: a demo held, which goes its own way from there, or the win itself */
	readonly conversion: 'demo' | 'win';
	/** chance that the n-th touch converts, among those that receive it */
	readonly hazard: readonly number[];
	/** chance that the prospect says no after it */
	readonly optOut: readonly number[];
	/** chance that the rep stops there: the habit that a rule changes */
	readonly givenUp: readonly number[];
	/** last touch of which the history speaks; later hazards follow the curve; 0 = all of it is assumed */
	readonly seenTo: number;
	/** what is not known of the hazards: added to the logit of all, and per touch beyond `pivot` */
	readonly level: Quantity;
	readonly slope: Quantity;
	readonly pivot: number;
	/** working days between two touches of a prospect */
	readonly intervalDays: Quantity;
	/** fresh leads per rep and working day; reps with more touches a day get more of them in proportion */
	readonly leadsPerDay: Quantity;
	/** touches of prospects per dial, >= 0: the day's dials (or emails) that go to somebody by name */
	readonly touchesPerDial: Quantity;
	/** null = unknown: the run starts in steady state */
	readonly open: OpenProspects | null;
}

/** The quantities of `TeamTouches` that a world draws, in the order of their addresses. */
export const touchQuantities = [
	'level',
	'slope',
	'intervalDays',
	'leadsPerDay',
	'touchesPerDial'
] as const;
export type TouchQuantity = (typeof touchQuantities)[number];

/** Hazards with the logit moved by `level`, and by `slope` per touch beyond the pivot. */
export function shiftedHazards(
	{ hazard, pivot }: Pick<TeamTouches, 'hazard' | 'pivot'>,
	level: number,
	slope: number,
	into: Float64Array
): void {
	for (let i = 0; i < mostTouches; i++) {
		const odds = hazard[i] / (1 - hazard[i]);
		const moved = odds * exp(level + slope * (i + 1 - pivot));
		into[i] = hazard[i] >= 1 ? 1 : moved / (1 + moved);
	}
}

/** The chance on a line in the logit: D§3's form of a touch hazard. */
export function logitLine(intercept: number, slopePerTouch: number): number[] {
	return Array.from({ length: mostTouches }, (_, i) => {
		const odds = exp(intercept + slopePerTouch * i);
		return odds / (1 + odds);
	});
}

/** ln(p / (1 - p)). */
export const logitOf = (p: number): number => log(p / (1 - p));
