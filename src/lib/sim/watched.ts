import type { Plan } from '../model/plan';
import { coveredBy } from '../model/targets/pipelineCoverage';
import {
	workingDays,
	type Metric,
	type NaturalRep,
	type TargetType
} from '../model/targets/targetType';
import { watchedOf, type ArmPull } from './arms';

/**
 * Where a metric is recorded: with the day's behaviour, the demos held, deals that start, that close,
 * that are won or that are open, or prospects whose work ends.
 */
export type Recorded = 'days' | 'demos' | 'starts' | 'closes' | 'wins' | 'open' | 'prospects';

/** It follows from what a metric counts. */
const recorded: Readonly<Record<Metric, Recorded>> = {
	prospects: 'days',
	dials: 'days',
	conversations: 'days',
	demos: 'demos',
	followUps: 'prospects',
	touches: 'prospects',
	conversion: 'closes',
	opportunities: 'starts',
	opportunityValue: 'starts',
	stageAdvances: 'days',
	coverage: 'open',
	bookings: 'wins',
	wonShare: 'closes',
	dealSize: 'closes',
	keyAccounts: 'days',
	own: 'days'
};

/** Working days that the level of a target counts over; 1 where it is no count over days. */
const daysPer: Readonly<Partial<Record<TargetType['per'], number>>> = {
	repWeek: workingDays.week,
	repMonth: workingDays.month,
	repQuarter: workingDays.quarter
};

/** The metric that every arm records. */
export interface Watched extends Pick<ArmPull, 'type' | 'settings'> {
	readonly by: Recorded;
	/** what one demo or deal a day is in the metric's unit: 5 where it is counted by week */
	readonly perDay: number;
	/** what a week's open value is divided by, plan currency */
	readonly against: (rep: NaturalRep) => number;
}

/** The metric of the plan's first target, dials where it has none. */
export function watchedIn(plan: Plan): Watched {
	const { type, settings } = watchedOf(plan);
	return {
		type,
		settings,
		by: recorded[type.metric],
		perDay: daysPer[type.per] ?? 1,
		against: (rep) => coveredBy(rep, settings)
	};
}
