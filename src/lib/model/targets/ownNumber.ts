import { fedSteps, respondByOwnNumber } from '../behaviour/ownNumberResponse';
import type { NaturalRep, TargetType } from './targetType';

/** Counts that a history may hold, a day, long run. */
const counted: Readonly<Record<string, (rep: NaturalRep) => number>> = {
	dials: (rep) => rep.dialsPerDay,
	prospects: (rep) => rep.dialsPerDay * rep.prospectsPerDial,
	conversations: (rep) => rep.dialsPerDay * rep.conversationsPerDial,
	demos: (rep) => rep.demosPerDay,
	opportunities: (rep) => rep.demosPerDay * rep.opportunityRate,
	stageAdvances: (rep) => rep.demosPerDay * rep.opportunityRate * rep.advancesPerOpportunity,
	wins: (rep) => rep.demosPerDay * rep.opportunityRate * rep.winRate
};

/**
 * A number of one's own, a day: any count of the history, or one that is not in it with what reps do of
 * it now. What it takes and what it feeds only its owner knows, so these have to be said. No
 * envelope: nobody else has done the sum.
 */
export const ownNumber: TargetType = {
	metric: 'own',
	activity: 'own',
	per: 'repDay',
	period: 'month',
	range: { min: 1, max: 100, step: 1, floor: 0.01, limit: 10_000 },
	defaults: { level: 12, pressure: 0.75 },
	typical: [1, 50],
	fields: [
		{
			kind: 'choice',
			name: 'counts',
			of: ['other', ...Object.keys(counted)],
			default: 'other',
			required: true
		},
		{
			kind: 'number',
			name: 'usual',
			min: 0.01,
			max: 10_000,
			step: 1,
			default: 10,
			unit: 'perDay'
		},
		{
			kind: 'number',
			name: 'minutes',
			min: 0.1,
			max: 480,
			step: 1,
			default: 5,
			unit: 'minutes',
			required: true
		},
		{ kind: 'number', name: 'easeLogged', min: 0, max: 5, step: 0.1, default: 0.3, unit: 'ease' },
		{
			kind: 'choice',
			name: 'feeds',
			of: fedSteps,
			default: 'demos',
			required: true
		},
		{ kind: 'number', name: 'worth', min: 0, max: 2, step: 0.05, default: 0.3, unit: 'elasticity' }
	],
	channels: ['lag', 'time', 'dilution', 'padding', 'coasting'],
	guardrails: ['pairedRatio', 'callListening', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.2 Results 1 to 4; the rest is the user’s',
	basis: 'level',
	natural: (rep, { counts, usual }) => counted[counts]?.(rep) ?? Number(usual),
	restsOn: [],
	respond: respondByOwnNumber
};
