import { payShapeIds, payShapes, type PayShapeId } from '../behaviour/payShape';
import { workingDays, type NaturalRep, type TargetType } from './targetType';

/** What a rep books in a usual quarter, plan currency. */
export const usualQuarter = (rep: NaturalRep): number =>
	rep.demosPerDay * rep.opportunityRate * rep.winRate * rep.dealSize * workingDays.quarter;

/**
 * A quota: bookings that a rep, or the team, has to reach by the end of a period. The level is an
 * amount per rep and quarter; a month asks for its share of it, a team for the sum over its reps.
 */
export const bookingsQuota: TargetType = {
	metric: 'bookings',
	activity: 'quota',
	per: 'repQuarter',
	period: 'quarter',
	range: { min: 10_000, max: 600_000, step: 5_000, floor: 1, limit: 1e12 },
	defaults: { level: 150_000, pressure: 0.75 },
	typical: [100_000, 250_000],
	fields: [
		{ kind: 'choice', name: 'of', of: ['rep', 'team'], default: 'rep' },
		{
			kind: 'choice',
			name: 'pay',
			of: [payShapeIds[0], ...payShapeIds.slice(1)],
			default: 'cliff'
		},
		{
			kind: 'number',
			name: 'ceiling',
			min: 1,
			max: 3,
			step: 0.05,
			default: payShapes.cap.ceilingAt,
			unit: 'quotas'
		},
		{ kind: 'number', name: 'ratchet', min: 0, max: 1, step: 0.1, default: 0, unit: 'share' }
	],
	channels: ['effort', 'timing'],
	guardrails: ['linearPay'],
	source: 'D§4.5 i; D§4.2 Result 5',
	basis: 'rate',
	natural: usualQuarter,
	restsOn: ['demosPerDay', 'opportunityRate', 'winRate', 'dealSizeFactor'],
	recorded: 'bookings',
	deadline({ of, pay, ceiling, ratchet }) {
		const shape = payShapes[pay as PayShapeId];
		const at = Number(ceiling);
		return {
			pay: pay === 'cap' ? { ...shape, ceilingAt: at, enoughAt: at } : shape,
			team: of === 'team',
			ratchet: Number(ratchet)
		};
	},
	/** Quota times reps: everybody makes it, nobody more. */
	envelope: ({ level }) => ({
		perRepMonth: level / 3,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
