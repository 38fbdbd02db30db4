import type { GuardedWay } from '../behaviour/guard';
import type { TargetField } from '../targets/targetField';

/**
 * What a guardrail is: a second number that is checked so that the first stays honest. It works on the
 * targets whose type offers it; calls that are listened to make no opportunity honest.
 */
export interface GuardrailType {
	/**
	 * Guard gamma in [0, 1] that it adds at full strength, by the way around the work that it makes
	 * dear (D§4.2 Result 3); a way that is not named stays as easy as it was.
	 */
	readonly guard: Readonly<Partial<Record<GuardedWay, number>>>;
	/** what a form asks beyond strength; none where absent */
	readonly fields?: readonly TargetField[];
	/** share of what is logged and not done that it finds and takes out at full strength, in [0, 1] */
	readonly detects?: number;
	/**
	 * Acceptance by somebody else: deals below the natural bar are sent back. Its field `noise` is the
	 * reader's about a deal's quality at full strength, in units of its sd (sigma_A of D§4.5 g)
	 */
	readonly gate?: true;
	/** it takes the cliff out of pay: the timing and gradient of a quota go (D§5) */
	readonly linearPay?: boolean;
	/**
	 * Share of a target's pull that goes to whatever sells at full strength, in [0, 1).
	 * @param settings the guardrail's fields
	 */
	spreads?(settings: Readonly<Record<string, number | string>>): number;
	/** a review of the pipeline, at the weeks that its fields `firstWeek` and `everyWeeks` say */
	readonly review?: true;
	/** hours a week that one rep costs the manager at full strength */
	readonly managerHoursPerRep: number;
	/** hours a week that a rep spends on it at full strength */
	readonly repHours: number;
	readonly source: string;
}
