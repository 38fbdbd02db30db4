import { dayOfIso, startOfQuarter, workingDaysBetween } from '../../history/calendar';
import { distributionOf } from '../../stats/distributionOf';
import type { Plan } from '../plan';
import { planStart } from '../planStart';
import type { Team } from '../team';
import type { LintRule } from './lintRule';
import { watchedTargets } from './watchedTargets';

/**
 * Half of the deals that are started on the very first day close after the horizon's last: what the
 * target costs is seen, what it brings is not (model.md section 2, "lags matter").
 */
export const measuredBeforeItCanMatter: LintRule<
	'measuredBeforeItCanMatter',
	{
		/** median working days from creation to winning */
		readonly cycle: number;
		/** working days in the horizon */
		readonly horizon: number;
	}
> = {
	id: 'measuredBeforeItCanMatter',
	find(plan, team) {
		if (!team || !knowsItsCycle(plan, team)) return [];
		const cycle = distributionOf(team.cycleWon).quantile(0.5) * team.cycleScale.value;
		const horizon = workingDaysIn(plan, team);
		if (cycle <= horizon) return [];
		return watchedTargets(plan)
			.filter(({ type }) => type.channels.includes('lag'))
			.map(({ path, spec }) => ({
				rule: 'measuredBeforeItCanMatter',
				target: path,
				type: spec.type,
				facts: { cycle, horizon }
			}));
	}
};

/** The benchmark's cycle says nothing of this team. */
const knowsItsCycle = (plan: Plan, { missing }: Team): boolean =>
	missing.includes('history') ? plan.team?.cycleDays !== undefined : !missing.includes('cycle');

function workingDaysIn(plan: Plan, { snapshot }: Team): number {
	const { calendar, horizon } = plan;
	const start = planStart(snapshot, plan);
	const end = startOfQuarter(start, horizon.quarters, calendar.fiscalYearStart);
	return workingDaysBetween(start, end, new Set(calendar.holidays.map(dayOfIso)));
}
