import type { TouchTable } from './touchTable';

/** Chances per touch among those who receive it; entry n - 1 belongs to touch n. All of one length. */
export interface TouchRates {
	readonly won: ArrayLike<number>;
	/** said no or opted out */
	readonly lost: ArrayLike<number>;
	/** the rep's habit of stopping */
	readonly givenUp: ArrayLike<number>;
}

/** How long a prospect is worked who neither buys nor says no. `{ 0, Infinity }` is today's habit. */
export interface WorkRule {
	/** nobody is given up before this touch: a mandate; 0 = no mandate */
	readonly atLeast: number;
	/** nobody is touched again after this one: a cutoff; Infinity = no cutoff */
	readonly atMost: number;
}

/** What a rule makes of one lead. */
export interface Worked {
	/** W: chance of being won, in [0, 1] */
	readonly chance: number;
	/** E: expected touches, >= 1 */
	readonly touches: number;
}

/** What becomes of prospects whom reps give up today and a rule makes them work on. */
export type Forced =
	/** they are like those who were kept: buy and say no at the same rates */
	| 'asKept'
	/** reps were right: they never buy, and take every touch */
	| 'never';

/**
 * The rates of a table, up to the last touch that anybody received: beyond it nothing is known. Whether an
 * open prospect will be given up is not decided yet: of those neither won nor lost, the share given up is
 * that among the decided, as everywhere in the presence of censoring.
 */
export function ratesOf({ atRisk, won, lost, givenUp }: TouchTable): TouchRates {
	const none = atRisk.indexOf(0);
	const reached = none < 0 ? atRisk.length : none;
	const over = (events: Float64Array): Float64Array =>
		events.subarray(0, reached).map((count, i) => count / atRisk[i]);
	const stopped = givenUp.subarray(0, reached).map((count, i) => {
		const decided = count + (atRisk[i + 1] ?? 0);
		return decided > 0 ? ((1 - (won[i] + lost[i]) / atRisk[i]) * count) / decided : 0;
	});
	return { won: over(won), lost: over(lost), givenUp: stopped };
}

/**
 * Follows one lead through the touches under a rule that reps keep. Leads nobody gives up before the rule
 * lets them; after it today's habit holds. Touches beyond the last rate are not followed: give a mandate
 * longer rates (from a smooth curve) or none.
 *
 * With no losses and `atLeast = atMost = k` this is W(k) = 1 - prod (1 - h_n) and E(k) = sum of prod (1 - h_j)
 * of D§4.5 (e).
 *
 * @throws RangeError when the rule makes no sense or asks for more touches than there are rates
 */
export function workedUnder(rates: TouchRates, rule: WorkRule, forced: Forced): Worked {
	requireRule(rates, rule);
	const last = Math.min(rule.atMost, rates.won.length);
	let [kept, made, chance, touches] = [1, 0, 0, 0];
	for (let n = 1; n <= last; n++) {
		touches += kept + made;
		chance += kept * rates.won[n - 1];
		const held = n < rule.atLeast;
		const givenUp = held && forced === 'asKept' ? 0 : rates.givenUp[n - 1];
		// Those who were made to work on stop where the rule lets them.
		made = held ? made + kept * givenUp : 0;
		kept *= Math.max(0, 1 - rates.won[n - 1] - rates.lost[n - 1] - givenUp);
	}
	return { chance, touches };
}

/**
 * `workedUnder` for every cutoff k there are rates for: with today's habit of giving up below it, or, without
 * `givenUp`, with everybody worked to exactly k touches.
 */
export function workedToEach({
	won,
	lost,
	givenUp
}: Omit<TouchRates, 'givenUp'> & Partial<TouchRates>): Worked[] {
	let [kept, chance, touches] = [1, 0, 0];
	return Array.from(won, (hazard, i) => {
		touches += kept;
		chance += kept * hazard;
		kept *= Math.max(0, 1 - hazard - lost[i] - (givenUp?.[i] ?? 0));
		return { chance, touches };
	});
}

function requireRule({ won }: TouchRates, { atLeast, atMost }: WorkRule): void {
	const whole = (value: number): boolean => Math.trunc(value) === value;
	if (!(atMost >= 1 && whole(atMost)))
		throw new RangeError(
			`workedUnder: atMost = ${atMost}, must be a whole number >= 1 or Infinity`
		);
	const most = Math.min(atMost, won.length);
	if (!(atLeast >= 0 && atLeast <= most && whole(atLeast)))
		throw new RangeError(
			`workedUnder: atLeast = ${atLeast}, must be a whole number in [0, ${most}]`
		);
}
