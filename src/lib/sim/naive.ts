import type { Plan, TargetSpec } from '../model/plan';
import { naturalLevelOf, naturalTeamOf } from '../model/naturalRep';
import { targetTypes } from '../model/targets';
import { settingsOf } from '../model/targets/targetField';
import type { TargetType } from '../model/targets/targetType';
import type { Team } from '../model/team';
import { leastSquares } from '../stats/summary';
import { distributionOf } from '../stats/distributionOf';
import type { ForecastResult } from './result';

/** The sums people do without a simulation, and the line through the past. */
export interface Naive {
	readonly sums: ForecastResult['naive'];
	/** what the line promises more than the team's usual, over the horizon; null without a line */
	readonly lineGain: number | null;
	readonly historyRSquared: number | null;
}

/**
 * @param months calendar months of the horizon
 */
export function naiveOf(team: Team, plan: Plan, months: number): Naive {
	const repMonths = team.reps.length * months;
	const needed = plan.goal / repMonths;
	const target = plan.targets[0];
	const type: TargetType = targetTypes[target?.type ?? 'dialsPerDay'];
	const line = pastLine(team, type);
	const none = { envelope: null, line: null, months: 0, ofMonths: 0, metricInThose: null, needed };
	if (!target) return { sums: none, lineGain: null, historyRSquared: line?.rSquared ?? null };
	const level = meanLevel(target, team);
	const natural = naturalTeamOf(team);
	const settings = settingsOf(type.fields ?? [], target);
	const envelope = type.envelope?.({ team, natural, needed, level, settings });
	const perMonth = line
		? { at: line.intercept + line.slope * level, usual: line.meanBookings }
		: // Bookings are not in proportion to how long prospects are worked, nor to what nobody sums up.
			type.rule || !type.envelope
			? null
			: proportion(team, level / type.natural(natural, settings));
	return {
		sums: {
			envelope: envelope ? envelope.perRepMonth * repMonths : null,
			line: perMonth && perMonth.at * repMonths,
			months: envelope?.months ?? 0,
			ofMonths: envelope?.ofMonths ?? 0,
			metricInThose: envelope?.metricInThose ?? null,
			needed
		},
		lineGain: perMonth && (perMonth.at - perMonth.usual) * repMonths,
		historyRSquared: line?.rSquared ?? null
	};
}

/** The line of bookings on the metric through the past rep-months; null where it cannot be drawn. */
function pastLine(
	team: Team,
	{ recorded }: TargetType
): {
	intercept: number;
	slope: number;
	rSquared: number;
	meanBookings: number;
} | null {
	const { months } = team;
	if (!months || recorded !== 'dialsPerDay') return null;
	const known = Array.from({ length: months.rows }, (_, i) => i).filter(
		(i) => !Number.isNaN(months.dialsPerDay[i])
	);
	if (known.length < 3) return null;
	const dials = Float64Array.from(known, (i) => months.dialsPerDay[i]);
	const bookings = Float64Array.from(known, (i) => months.bookings[i]);
	const { intercept, slope, rSquared } = leastSquares(dials, bookings);
	if (!Number.isFinite(slope)) return null;
	const meanBookings = bookings.reduce((a, b) => a + b, 0) / bookings.length;
	return { intercept, slope, rSquared, meanBookings };
}

/** Without a line through the past: bookings in proportion to the level (cli.md, `naive`). */
function proportion(team: Team, times: number): { at: number; usual: number } {
	const usual = naturalBookingsPerRepMonth(team);
	return { at: usual * times, usual };
}

/** Working days in an average month: 365.25 / 12 x 5 / 7. */
const WORKING_DAYS_A_MONTH = 21.741;

/** What the fitted rates give without luck or target, mean over reps, plan currency. */
export function naturalBookingsPerRepMonth(team: Team): number {
	const size = distributionOf(team.dealSize).mean * team.dealSizeScale.value;
	let sum = 0;
	for (const rep of team.reps)
		sum +=
			rep.demosPerDay.value *
			rep.opportunityRate.value *
			rep.winRate.value *
			rep.dealSizeFactor.value *
			size;
	return (sum / team.reps.length) * WORKING_DAYS_A_MONTH;
}

/** The level that the team is asked for on average, in the metric's unit; a range counts from its lower end. */
export function meanLevel(target: TargetSpec, team: Team): number {
	const { level } = target;
	if (typeof level === 'number') return level;
	if ('from' in level) return level.from;
	const each = team.reps.map((rep) => {
		const natural = naturalLevelOf(target, rep, team).value;
		if ('timesOwnBaseline' in level) return level.timesOwnBaseline * natural;
		const own = 'byLevel' in level ? level.byLevel[rep.level] : level.byRep[rep.id];
		return own ?? natural;
	});
	return each.reduce((a, b) => a + b, 0) / each.length;
}
