import { frailTouches, usualFrailty, workedFrail, type Frailty } from './frailTouches';
import { FEW_AT_RISK } from './touchHazard';
import type { TouchTable } from './touchTable';
import { ratesOf, workedUnder, type Forced, type Worked, type WorkRule } from './workRule';

/** Two bounds and the estimate between them; all equal where nothing has to be assumed. */
export interface Bounds {
	readonly low: number;
	/** those given up are poorer than those kept, as far as reps can see (`frailTouches`) */
	readonly estimate: number;
	readonly high: number;
}

/** A rule against today's habit. The two limits are those between which a real team lies (D§4.5 e). */
export interface RuleEffect {
	/** chance of winning a lead, and touches it takes, under the rule */
	readonly chance: Bounds;
	readonly touches: Bounds;
	/** change of wins when leads are what is short, as a share of today's: W / W today - 1 */
	readonly leadBound: Bounds;
	/** change of wins when touches are what is short: (W / E) / (W / E today) - 1 */
	readonly capacityBound: Bounds;
	/** fewer than `FEW_AT_RISK` prospects got as far as the rule reaches: do not build on it */
	readonly few: boolean;
}

/** Working prospects as today. */
const TODAY: WorkRule = { atLeast: 0, atMost: Infinity };

/**
 * What a cutoff (`atMost`) or a mandate (`atLeast`) does to wins, at its two limits. A cutoff keeps to what
 * was seen, so its bounds are equal. A mandate works on prospects whom reps gave up, and giving up is
 * informative: one bound takes them for as good as those who were kept, the other for hopeless; the
 * estimate between them takes them for as much poorer as reps can tell.
 *
 * @param frailty what is assumed of prospects; moves the estimate, never the bounds
 * @param rule `atLeast` may not exceed the longest touch number of the table
 * @returns null when nothing was won, or nobody touched: there is no change relative to nothing
 * @throws RangeError when the rule makes no sense
 * @see S. M. Ross (1996), Stochastic Processes, 2nd ed., section 3.6, for W / E as renewal reward
 */
export function effectOfRule(
	table: TouchTable,
	rule: WorkRule,
	frailty: Frailty = usualFrailty
): RuleEffect | null {
	const rates = ratesOf(table);
	const today = workedUnder(rates, TODAY, 'asKept');
	if (today.chance === 0) return null;
	const ways: readonly Forced[] = ['asKept', 'never'];
	const worked = ways.map((forced) => workedUnder(rates, rule, forced));
	// A rule that keeps to what was seen needs no frailty: both ways agree.
	const between = rule.atLeast <= 1 ? worked[0] : workedFrail(frailTouches(rates, frailty), rule);
	const bounds = (of: (worked: Worked) => number): Bounds => {
		const [one, other] = worked.map(of);
		const [low, high] = [Math.min(one, other), Math.max(one, other)];
		return { low, estimate: Math.max(low, Math.min(high, of(between))), high };
	};
	const perTouch = today.chance / today.touches;
	const reach = Number.isFinite(rule.atMost) ? rule.atMost : rule.atLeast;
	return {
		chance: bounds(({ chance }) => chance),
		touches: bounds(({ touches }) => touches),
		leadBound: bounds(({ chance }) => chance / today.chance - 1),
		capacityBound: bounds(({ chance, touches }) => chance / touches / perTouch - 1),
		few: reach > 0 && !(table.atRisk[Math.min(reach, table.atRisk.length) - 1] >= FEW_AT_RISK)
	};
}
