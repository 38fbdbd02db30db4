import { sum } from '../../math/sum';
import { smoothHazard, smoothHazardAt, type SmoothHazard } from './smoothHazard';
import { FEW_AT_RISK } from './touchHazard';
import type { TouchTable } from './touchTable';
import type { TouchRates } from './workRule';

/**
 * What becomes of a prospect after each touch, as smooth curves: the form in which a simulator reads a
 * history of touches. Plain data; survives `structuredClone`.
 *
 * The three exits come one after another, so that they never add up to more than 1: a touch wins; of those
 * it does not win, some say no; of those the rep stops with some. All are marginal, what a history shows of
 * those who received the touch; `frailTouches` has the chances of a prospect of given quality.
 */
export interface TouchLaw {
	readonly won: SmoothHazard;
	/** of those not won; null = nobody said no */
	readonly lost: SmoothHazard | null;
	/** of those neither won nor lost and not open still; null = nobody was given up */
	readonly givenUp: SmoothHazard | null;
	/** prospects that were touched, how many of them were won, and touches made */
	readonly units: number;
	readonly wins: number;
	readonly touches: number;
	/** last touch that at least `FEW_AT_RISK` prospects received: beyond it the curve is drawn dashed; 0 = none */
	readonly soundTo: number;
	/** last touch that anybody received */
	readonly longest: number;
}

/**
 * Smooth laws of the three exits; open prospects are censored after their last touch.
 * @returns null where nothing was won, or nobody was touched twice
 */
export function touchLawOf(table: TouchTable): TouchLaw | null {
	const { atRisk, won, lost, givenUp } = table;
	const notWon = atRisk.map((count, i) => count - won[i]);
	// Given up or touched again: of an open prospect that is not decided.
	const decided = givenUp.map((count, i) => count + (atRisk[i + 1] ?? 0));
	const wonCurve = smoothHazard({ atRisk, events: won });
	if (!wonCurve) return null;
	const reached = atRisk.filter((count) => count > 0).length;
	return {
		won: wonCurve,
		lost: smoothHazard({ atRisk: notWon, events: lost }),
		givenUp: smoothHazard({ atRisk: decided, events: givenUp }),
		units: table.units,
		wins: sum(won),
		touches: sum(atRisk),
		soundTo: atRisk.filter((count) => count >= FEW_AT_RISK).length,
		longest: reached
	};
}

/** How far a world's curves lie from the estimates, each a standard normal. */
export interface TouchWorld {
	readonly won: number;
	readonly lost: number;
	readonly givenUp: number;
}

const ESTIMATE: TouchWorld = { won: 0, lost: 0, givenUp: 0 };

/**
 * The rates of a law at touches 1 to `touches`, as shares of those who receive the touch.
 *
 * @param touches whole number >= 1; may go beyond what was seen
 * @param world left out = the estimates themselves
 */
export function ratesOfLaw(law: TouchLaw, touches: number, world = ESTIMATE): TouchRates {
	const chances = (curve: SmoothHazard | null, z: number): Float64Array =>
		Float64Array.from({ length: touches }, (_, i) => (curve ? smoothHazardAt(curve, i + 1, z) : 0));
	const won = chances(law.won, world.won);
	const lost = chances(law.lost, world.lost).map((share, i) => (1 - won[i]) * share);
	const givenUp = chances(law.givenUp, world.givenUp).map(
		(share, i) => (1 - won[i] - lost[i]) * share
	);
	return { won, lost, givenUp };
}
