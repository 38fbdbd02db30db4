import { exp } from '../math/exp';

/** Months after which a new rep is at 63% of full speed: ramp 1 - exp(-tenure / 2.2) (D§3). */
export const RAMP_MONTHS = 2.2;

/** Share of full speed after so many months in the job, in [0, 1). */
export const rampAt = (months: number): number => (months > 0 ? 1 - exp(-months / RAMP_MONTHS) : 0);
