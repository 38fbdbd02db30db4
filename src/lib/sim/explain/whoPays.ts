import type { Team, TeamRep } from '../../model/team';
import type { ExperimentInput } from '../chunk';
import { chanceOf, estimateOf } from '../nested';
import type { Estimate } from '../result';
import { explainReplications, playCells, type Explanation } from './plays';

/** Bookings of some reps, with the target minus without, per rep and horizon. */
export interface Share {
	/** mean difference of one of them, plan currency */
	readonly effect: Estimate;
	/** the same as a share of what they book without a target; null where they book nothing */
	readonly relative: number | null;
	/** share of paired quarters in which they book less together; ties count half */
	readonly behind: Estimate;
}

export interface WhoPays {
	/** in the order of the team */
	readonly reps: readonly ({ readonly id: string; readonly name: string } & Share)[];
	/** by level of seniority as the team names it; '' = unknown */
	readonly levels: readonly ({ readonly level: string; readonly reps: number } & Share)[];
	/** by time in the job */
	readonly tenures: readonly ({ readonly tenure: Tenure; readonly reps: number } & Share)[];
}

/** Half a year and a year in the job; `longer` also holds those who are known to be up to speed. */
export const tenures = ['firstHalfYear', 'firstYear', 'longer'] as const;
export type Tenure = (typeof tenures)[number];

export function tenureOf({ tenureMonths }: Pick<TeamRep, 'tenureMonths'>): Tenure {
	if (tenureMonths === undefined || tenureMonths >= 12) return 'longer';
	return tenureMonths < 6 ? 'firstHalfYear' : 'firstYear';
}

/**
 * Whose bookings a target changes.
 * @param own none per replication the bookings of each rep, in the order of the team
 */
export function whoPaysOf({ reps }: Team, own: Float64Array, none: Float64Array): WhoPays {
	const share = (members: readonly number[]): Share => shareOf(members, reps.length, own, none);
	const grouped = <K extends string>(keyOf: (rep: TeamRep) => K): [K, number[]][] => {
		const groups = new Map<K, number[]>();
		reps.forEach((rep, r) => groups.set(keyOf(rep), [...(groups.get(keyOf(rep)) ?? []), r]));
		return [...groups];
	};
	return {
		reps: reps.map(({ id, name }, r) => ({ id, name, ...share([r]) })),
		levels: grouped(({ level }) => level)
			.map(([level, members]) => ({ level, reps: members.length, ...share(members) }))
			.sort((a, b) => (a.level < b.level ? -1 : 1)),
		tenures: grouped(tenureOf)
			.map(([tenure, members]) => ({ tenure, reps: members.length, ...share(members) }))
			.sort((a, b) => tenures.indexOf(a.tenure) - tenures.indexOf(b.tenure))
	};
}

function shareOf(
	members: readonly number[],
	reps: number,
	own: Float64Array,
	none: Float64Array
): Share {
	const each = (column: Float64Array): Float64Array =>
		Float64Array.from({ length: column.length / reps }, (_, k) =>
			members.reduce((sum, r) => sum + column[k * reps + r] / members.length, 0)
		);
	const before = each(none);
	const difference = each(own).map((value, i) => value - before[i]);
	const base = estimateOf(before).value;
	const effect = estimateOf(difference);
	return {
		effect,
		relative: base > 0 ? effect.value / base : null,
		behind: chanceOf(difference.map((d) => (d < 0 ? 1 : d === 0 ? 0.5 : 0)))
	};
}

/** Plays the plan's own targets and asks who gains and who loses by them. */
export function* whoPaysIn(
	input: ExperimentInput,
	replications = explainReplications
): Explanation<WhoPays> {
	const [{ own, none }] = yield* playCells([input], replications, ['byRep']);
	return whoPaysOf(input.team, own.byRep, none.byRep);
}
