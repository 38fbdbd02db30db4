import { respondByAdvances } from '../behaviour/advanceResponse';
import { workingDays, type TargetType } from './targetType';

/** Moves of deals to a next stage, in a week. No envelope: nobody has a price for a move. */
export const stageAdvances: TargetType = {
	metric: 'stageAdvances',
	activity: 'deals',
	per: 'repWeek',
	period: 'month',
	range: { min: 1, max: 60, step: 1, floor: 0.05, limit: 400 },
	defaults: { level: 20, pressure: 0.75 },
	typical: [5, 25],
	channels: ['time', 'dilution', 'padding', 'coasting'],
	guardrails: ['opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.2 Results 1 to 4; effects on deals are guesses',
	basis: 'demos',
	natural: (rep) =>
		rep.demosPerDay * rep.opportunityRate * rep.advancesPerOpportunity * workingDays.week,
	restsOn: ['demosPerDay', 'opportunityRate', 'advancesPerOpportunity'],
	respond: respondByAdvances
};
