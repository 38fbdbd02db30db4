import { civilOf } from '../history/calendar';
import { exp } from '../math/exp';
import { rampAt } from '../model/ramp';
import type { Team, TeamRep } from '../model/team';
import type { Horizon } from './horizon';

/** Calendar days in a month and in a year. */
const MONTH = 30.4375;
const YEAR = 365.25;

/** Season and trend of each day played, 1 throughout for a team without either. */
export function seasonalOf(team: Team, horizon: Horizon): Float64Array {
	const { season, trend = 0 } = team;
	return Float64Array.from(horizon.day, (day) => {
		const ofYear = season ? season[civilOf(day).month - 1] : 1;
		return trend === 0 ? ofYear : ofYear * exp((trend * (day - team.snapshot)) / YEAR);
	});
}

/** Per rep what multiplies the natural level of each day played: season, trend, weekday and ramp. */
export function dayFactorsOf(team: Team, horizon: Horizon): readonly Float64Array[] {
	const common = seasonalOf(team, horizon).map((x, i) => x * team.weekdays[horizon.weekday[i]]);
	return team.reps.map((rep) =>
		rep.tenureMonths === undefined
			? common
			: common.map((x, i) => x * ramp(rep, team, horizon.day[i]))
	);
}

const ramp = ({ tenureMonths = 0 }: TeamRep, { snapshot }: Team, day: number): number =>
	rampAt(tenureMonths + (day - snapshot) / MONTH);
