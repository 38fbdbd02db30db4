import { towardsLinear, type PayShape } from '../../model/behaviour/payShape';
import type { ArmPull } from '../arms';
import type { GuardEffect } from '../guardOf';
import type { Horizon } from '../horizon';
import { quotaPeriodsOf, type QuotaPeriods } from './quotaPeriods';

/** A quota as it binds the reps of an arm. */
export interface ArmDeadline {
	readonly pull: ArmPull;
	readonly periods: QuotaPeriods;
	readonly pay: PayShape;
	/** one quota for the whole team */
	readonly team: boolean;
	readonly ratchet: number;
	/** what of the pressure reaches one rep */
	readonly pressure: number;
}

/**
 * Assumption: of a team quota, pressure over the square root of the number of reps reaches one of
 * them (D§1.3, Holmstrom 1982: 1/N would be the return; peer pressure offsets a part).
 */
export function armDeadlineOf(
	pull: ArmPull,
	guard: GuardEffect,
	reps: number,
	horizon: Horizon
): ArmDeadline {
	const { pay, team, ratchet } = pull.type.deadline!(pull.settings);
	const kept = towardsLinear(pay, guard.linearPay);
	const pressure = pull.pressure * (1 - guard.spread);
	return {
		pull,
		periods: quotaPeriodsOf(pull.periods, horizon.quarterEnds),
		pay: { ...kept, timing: kept.timing * (1 - guard.guard.timing) },
		team,
		ratchet,
		pressure: team ? pressure / Math.sqrt(reps) : pressure
	};
}
