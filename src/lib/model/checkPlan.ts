import {
	civilOf,
	dayOf,
	dayOfIso,
	isoOf,
	startOfQuarter,
	workingDaysBetween
} from '../history/calendar';
import type { Level, Plan, ShockSpec, TargetSpec } from './plan';
import { planStart } from './planStart';
import { nearest } from './schema/nearest';
import type { Problem } from './schema/problem';
import type { Team } from './team';

/**
 * What a plan asks of a team that the team cannot give: reps and seniorities that nobody has (a level
 * for them would silently bind nobody), a start that the history says nothing about, and a horizon
 * without a day on which anybody works. To be asked
 * before playing; a plan by itself is checked by `readPlan`.
 */
export function checkPlan(plan: Plan, team: Team): readonly Problem[] {
	const lists: [string, readonly TargetSpec[]][] = [
		['targets', plan.targets],
		...plan.scenarios.map(({ targets }, i): [string, readonly TargetSpec[]] => [
			`scenarios[${i}].targets`,
			targets
		])
	];
	const shockLists: [string, readonly ShockSpec[]][] = [
		['shocks', plan.shocks],
		...plan.scenarios.map(({ shocks }, i): [string, readonly ShockSpec[]] => [
			`scenarios[${i}].shocks`,
			shocks
		])
	];
	return [
		...lists.flatMap(([path, targets]) =>
			targets.flatMap(({ level }, i) => strangersIn(level, `${path}[${i}].level`, team))
		),
		...shockLists.flatMap(([path, shocks]) =>
			shocks.flatMap(({ rep }, i) => strangeRep(rep, `${path}[${i}].rep`, team))
		),
		...startOutOfReach(plan, team),
		...noWorkingDay(plan, team)
	];
}

function strangersIn(level: Level, path: string, team: Team): Problem[] {
	if (typeof level === 'number') return [];
	if ('byRep' in level)
		return strangers(
			level.byRep,
			`${path}.byRep`,
			'rep',
			team.reps.map(({ id }) => id)
		);
	if ('byLevel' in level) {
		const levels = [...new Set(team.reps.map((rep) => rep.level).filter((word) => word !== ''))];
		return strangers(level.byLevel, `${path}.byLevel`, 'level', levels);
	}
	return [];
}

/** A shock about a rep whom nobody knows. */
function strangeRep(rep: unknown, path: string, team: Team): Problem[] {
	const known = team.reps.map(({ id }) => id);
	if (typeof rep !== 'string' || known.includes(rep)) return [];
	const near = known.length > 0 ? nearest(rep, known) : null;
	return [{ code: 'notInTeam', what: 'rep', key: rep, nearest: near, path, value: rep }];
}

const strangers = (
	named: Readonly<Record<string, number>>,
	path: string,
	what: 'rep' | 'level',
	known: readonly string[]
): Problem[] =>
	Object.keys(named)
		.filter((key) => !known.includes(key))
		.map((key) => ({
			code: 'notInTeam',
			what,
			key,
			nearest: known.length > 0 ? nearest(key, known) : null,
			path,
			value: named[key]
		}));

/**
 * A plan may start at most a year before or after the day its history ends: the days between are
 * played as they always were, which says less and less the further it goes.
 */
function startOutOfReach({ calendar }: Plan, { snapshot }: Team): Problem[] {
	if (calendar.start === null) return [];
	const { year, month, day } = civilOf(snapshot);
	const [earliest, latest] = [dayOf(year - 1, month, day), dayOf(year + 1, month, day)];
	const start = dayOfIso(calendar.start);
	if (start >= earliest && start <= latest) return [];
	return [
		{
			code: 'outOfReach',
			earliest: isoOf(earliest),
			latest: isoOf(latest),
			path: 'calendar.start',
			value: calendar.start
		}
	];
}

/** Holidays can take every working day of a short horizon: there is nothing to play then. */
function noWorkingDay(plan: Plan, { snapshot }: Team): Problem[] {
	const { calendar, horizon } = plan;
	const start = planStart(snapshot, plan);
	const end = startOfQuarter(start, horizon.quarters, calendar.fiscalYearStart);
	const holidays = new Set(calendar.holidays.map(dayOfIso));
	if (workingDaysBetween(start, end, holidays) > 0) return [];
	return [{ code: 'noWorkingDay', path: 'calendar.holidays', value: calendar.holidays.length }];
}
