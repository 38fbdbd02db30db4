import type { OpenPipeline, RepMonths, Team, TeamRep } from './team';

/** How many reps a team may be given. */
export const headCounts = { min: 1, max: 200 } as const;

/**
 * A team of another size: "what if we were six, or four?"
 *
 * Fewer: the first ones of the list stay; the deals and the past months of the others go with them.
 * More: each newcomer works as the team's middle rep does, without deals of their own to start with.
 *
 * Assumption: a newcomer is as good as the middle rep from the first day. Guess; ramping up is a
 * matter of its own.
 *
 * @param reps whole, >= 1
 * @returns the team itself where it has that size already
 */
export function withHeadCount(team: Team, reps: number): Team {
	if (reps === team.reps.length) return team;
	if (reps < team.reps.length) return withFewer(team, reps);
	return { ...team, reps: [...team.reps, ...newcomers(team, reps - team.reps.length)] };
}

const sized = new WeakMap<Team, Map<number, Team>>();

/**
 * `withHeadCount`, remembered: the same team at the same size is the same value.
 * @param headCount of a plan; null = the team as it is
 */
export function atHeadCount(team: Team, headCount: number | null): Team {
	const reps = headCount ?? team.reps.length;
	const sizes = sized.get(team) ?? new Map<number, Team>();
	sized.set(team, sizes);
	const known = sizes.get(reps) ?? withHeadCount(team, reps);
	sizes.set(reps, known);
	return known;
}

function withFewer(team: Team, reps: number): Team {
	return {
		...team,
		reps: team.reps.slice(0, reps),
		open: team.open && openOf(team.open, reps),
		months: team.months && monthsOf(team.months, reps)
	};
}

function openOf(open: OpenPipeline, reps: number): OpenPipeline {
	const stays = (_: number, row: number): boolean => open.rep[row] < reps;
	const rep = open.rep.filter(stays);
	return {
		rows: rep.length,
		rep,
		key: open.key.filter(stays),
		ageDays: open.ageDays.filter(stays),
		amount: open.amount.filter(stays)
	};
}

function monthsOf(months: RepMonths, reps: number): RepMonths {
	const stays = (_: number, row: number): boolean => months.rep[row] < reps;
	const rep = months.rep.filter(stays);
	return {
		rows: rep.length,
		rep,
		month: months.month.filter(stays),
		dialsPerDay: months.dialsPerDay.filter(stays),
		bookings: months.bookings.filter(stays)
	};
}

function newcomers(team: Team, count: number): TeamRep[] {
	const model = middleRep(team.reps);
	const taken = new Set(team.reps.map(({ id }) => id));
	return Array.from({ length: count }, (_, i) => {
		const number = team.reps.length + i + 1;
		const id = freeId(`newcomer-${number}`, taken);
		return { ...model, id, name: `Rep ${number}` };
	});
}

function freeId(wanted: string, taken: Set<string>): string {
	const id = taken.has(wanted) ? freeId(`${wanted}'`, taken) : wanted;
	taken.add(id);
	return id;
}

/** The one with the middle expected bookings; the lower of the two middle ones of an even team. */
export function middleRep(reps: readonly TeamRep[]): TeamRep {
	const worth = (rep: TeamRep): number =>
		rep.demosPerDay.value *
		rep.opportunityRate.value *
		rep.winRate.value *
		rep.dealSizeFactor.value;
	const ranked = [...reps].sort((a, b) => worth(a) - worth(b));
	return ranked[Math.floor((ranked.length - 1) / 2)];
}
