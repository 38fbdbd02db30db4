import { naturalLevelOf } from '../model/naturalRep';
import type { TargetSpec } from '../model/plan';
import type { Gathered } from './collect';

/** How a quota is met over the horizon. */
export interface Attainment {
	/** share of rep-quarters (team-quarters under a team quota) that reach it, in [0, 1] */
	readonly reached: number;
	/** mean of bookings over the quota */
	readonly mean: number;
}

/**
 * Attainment of the plan's first quota in one arm: whoever has one, over the whole horizon. It is taken
 * from the bookings themselves, so that the arm without a target shows who would reach it anyway.
 */
export function attainmentOf(from: Gathered, a: number): Attainment | null {
	const { plan, team } = from.input;
	const spec = plan.targets.find(({ type }) => type === 'bookingsQuota');
	if (!spec) return null;
	const quotas = team.reps.map((_, r) => quotaOf(from, spec, r));
	const width = from.arms.length * team.reps.length;
	const booked = quotas.map((_, r) =>
		from.series('quarter', 'byRep', width, a * team.reps.length + r)
	);
	const bound = quotas.map((_, r) => r).filter((r) => quotas[r] > 0);
	if (bound.length === 0) return null;
	if (spec.of === 'team') {
		const quota = bound.reduce((sum, r) => sum + quotas[r], 0);
		const all = booked[0].map((_, k) => bound.reduce((sum, r) => sum + booked[r][k], 0));
		return against([all], [quota]);
	}
	return against(
		bound.map((r) => booked[r]),
		bound.map((r) => quotas[r])
	);
}

function against(booked: readonly Float64Array[], quotas: readonly number[]): Attainment {
	let [reached, sum, count] = [0, 0, 0];
	booked.forEach((values, i) => {
		for (const value of values) {
			if (value >= quotas[i]) reached++;
			sum += value / quotas[i];
			count++;
		}
	});
	return { reached: reached / count, mean: sum / count };
}

/** A rep's quota over the horizon, plan currency; 0 = none. */
function quotaOf({ input: { plan, team } }: Gathered, spec: TargetSpec, r: number): number {
	const rep = team.reps[r];
	const { level } = spec;
	const quarterly =
		typeof level === 'number'
			? level
			: 'from' in level
				? level.from
				: 'timesOwnBaseline' in level
					? level.timesOwnBaseline * naturalLevelOf(spec, rep, team).value
					: (('byLevel' in level ? level.byLevel[rep.level] : level.byRep[rep.id]) ?? 0);
	return quarterly * plan.horizon.quarters;
}
