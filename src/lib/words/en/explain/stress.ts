import type { SweepResult } from '../../../sim/sweep/sweepResult';
import { count, money, signedMoney } from '../numbers';
import { pressureStop } from '../pressure';
import type { ToldTarget } from '../targets';
import { capital } from '../numbers';

/** The place Stress. */
export const stress = {
	lead: 'Every level at every pressure, played with the same luck as no target.',
	noTarget: 'The plan has no target to stress. Add one on Plan, then come back.',
	notANumber:
		'The map needs one level for all. This target differs from rep to rep; the rest below holds for it as it is.',
	toPlan: 'Go to Plan',
	risks: 'What would change the answer',
	risksLead:
		'Each number in turn at the low and the high end of its 8 in 10; all the others are drawn as usual.',
	flips: 'What would turn it round',
	tripwires: 'What would show first',
	tripwiresLead:
		'What you could look at every week, and how soon it would tell you that the target bites.',
	working: 'Working it out',
	failed: (reason: string): string => `This could not be played: ${reason}`,
	again: 'Try again',
	stop: 'Stop here',
	played: (replications: number): string => `${count(replications)} quarters a cell`,
	columns: {
		trace: 'Look at',
		way: 'With the target',
		week: 'Half of the quarters show it by',
		end: 'Seen by the end'
	},
	way: { up: 'rises', down: 'falls' },
	week: (week: number | null): string => (week === null ? 'not in this quarter' : `week ${week}`),
	audit: 'needs somebody to check what was really done'
} as const;

/** What the map rests on, for its headline. */
export interface StressFacts {
	readonly levels: readonly number[];
	readonly pressures: readonly number[];
	readonly result: SweepResult;
	readonly target: ToldTarget;
	readonly currency: string;
}

/**
 * The strongest statement that holds over the whole map: which cells are seen to cost, and whether it
 * is the pressure or the level that makes them.
 */
export function stressHeadline(facts: StressFacts): {
	readonly title: string;
	readonly deck: string;
} {
	const { result, target, levels, pressures, currency } = facts;
	const { cells, safest } = result;
	const costs = cells.filter(({ paired }) => paired.mean < -2 * paired.monteCarloError);
	const helps = cells.filter(({ paired }) => paired.mean > 2 * paired.monteCarloError);
	const many = target.many;
	const [level, pressure] = safest.at;
	const deck =
		`Safest in a bad quarter: ${target.write(level)} ${target.unit}, ${pressureStop(pressure).spoken} ` +
		`(${signedMoney(safest.paired.mean, currency)} on average, ${signedMoney(safest.paired.p10, currency)} in the worst 1 of 10).`;
	const at = (l: number, p: number) => cells[l * pressures.length + p].paired.mean;
	const falling = (values: readonly number[]): boolean =>
		values.every((value, i) => i === 0 || value <= values[i - 1]);
	const byPressure = levels.every((_, l) => falling(pressures.map((_, p) => at(l, p))));
	const byLevel = pressures.every((_, p) => falling(levels.map((_, l) => at(l, p))));
	if (costs.length === 0 && helps.length === 0)
		return { title: `No target for ${many} makes a clear difference here`, deck };
	if (costs.length === 0)
		return { title: `No level and no pressure tried here is seen to cost you`, deck };
	if (helps.length === 0 && byPressure)
		return { title: `The harder you push ${many}, the more it costs you`, deck };
	if (helps.length === 0 && byLevel)
		return { title: `The more ${many} you ask for, the more it costs you`, deck };
	if (helps.length === 0)
		return { title: `${capital(many)} bring nothing more at any level tried here`, deck };
	if (byPressure) return { title: `The harder you push ${many}, the sooner it costs you`, deck };
	return {
		title: `It costs you in ${count(costs.length)} of ${count(cells.length)} cases, and helps in ${count(helps.length)}`,
		deck: `${deck} At best ${money(Math.max(...helps.map(({ paired }) => paired.mean)), currency)} ahead.`
	};
}
