import { exp } from '../../math/exp';
import { frailtyClasses } from '../behaviour/frailty';
import type { TouchRule } from './touchRule';
import { mostTouches, type TouchTables } from './touchTables';

/** What becomes of one fresh lead under a rule. */
export interface WorkedLead {
	/** W: chance to convert, in [0, 1] */
	readonly chance: number;
	/** E: touches really made, >= 1 */
	readonly touches: number;
	/** touches logged, at least those made */
	readonly logged: number;
	/** share whom the rep stops working: neither converted nor opted out */
	readonly abandoned: number;
}

/**
 * The closed form behind the queue: expected fate of one lead. Wins per touch are W / E when touches
 * are short, wins per lead are W when leads are (D§4.5 e). With frailty 0, no opt-outs and everybody
 * worked to k this is W(k) = 1 - prod (1 - h_n), E(k) = sum_n prod_{j<n} (1 - h_j).
 *
 * @param factor multiplies the cumulative hazard of every touch
 * @see S. M. Ross (1996), Stochastic Processes, 2nd ed., section 3.6
 */
export function workedLead(tables: TouchTables, rule: TouchRule, factor = 1): WorkedLead {
	let [chance, touches, logged, abandoned] = [0, 0, 0, 0];
	for (const { share, held, stopped } of groupsOf(rule))
		for (let c = 0; c < frailtyClasses; c++) {
			const one = followClass(tables, c, held ? rule : { ...rule, atLeast: 0 }, stopped, factor);
			const weight = share / frailtyClasses;
			chance += weight * one.chance;
			touches += weight * one.touches;
			logged += weight * one.logged;
			abandoned += weight * one.abandoned;
		}
	return { chance, touches, logged, abandoned };
}

/** One uniform per prospect decides on both parts of the rule, so they hold for nested groups. */
function groupsOf({ held, stopped }: TouchRule) {
	const both = Math.min(held, stopped);
	return [
		{ share: both, held: true, stopped: true },
		{ share: held - both, held: true, stopped: false },
		{ share: stopped - both, held: false, stopped: true },
		{ share: 1 - Math.max(held, stopped), held: false, stopped: false }
	].filter(({ share }) => share > 0);
}

/** `made` are those whom only the rule keeps in work: they are of their class, like the others. */
function followClass(
	tables: TouchTables,
	c: number,
	rule: TouchRule,
	stopped: boolean,
	factor: number
): WorkedLead {
	const last = stopped ? Math.min(rule.atMost, mostTouches) : mostTouches;
	const atLeast = Math.min(rule.atLeast, last);
	let [kept, made] = [1, 0];
	let [chance, touches, faked, abandoned] = [0, 0, 0, 0];
	for (let n = 1; n <= last; n++) {
		const hazard = 1 - exp(-tables.resistance[c * mostTouches + n - 1] * factor);
		const stays = (1 - hazard) * (1 - tables.lost[n - 1]);
		touches += kept + made;
		chance += (kept + made) * hazard;
		kept *= stays;
		made *= stays;
		const stop = n === mostTouches ? 1 : tables.givenUp[c * mostTouches + n - 1];
		const givenUp = kept * stop;
		kept -= givenUp;
		if (n < atLeast) {
			made += (1 - rule.faked) * givenUp;
			faked += rule.faked * givenUp * (atLeast - n);
			abandoned += rule.faked * givenUp;
		} else {
			abandoned += givenUp + made;
			made = 0;
		}
	}
	return { chance, touches, logged: touches + faked, abandoned: abandoned + kept + made };
}
