import type { Gate } from './gate';
import type { Guard } from './guard';

/** The target as one rep sees it in one decision period. */
export interface Pull {
	/** the target, or the lower end of a range, in the metric's unit */
	readonly from: number;
	/** the target, or the upper end of a range */
	readonly to: number;
	/** in [0, 1] */
	readonly pressure: number;
	/** how well each way around the work is guarded */
	readonly guard: Guard;
	/** opportunities are accepted by somebody else; absent or null = they are not */
	readonly gate?: Gate | null;
	/** share of other work that the guardrails take up, in [0, 1) */
	readonly compliance: number;
	/** the target's further settings, by the name of the field */
	readonly settings: Readonly<Record<string, number | string>>;
}
