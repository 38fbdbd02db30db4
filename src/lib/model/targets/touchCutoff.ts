import { shareOfWinsBy } from '../touches/shareOfWins';
import { workingDays, type Envelope, type EnvelopeFacts, type TargetType } from './targetType';

/**
 * The envelope: "99% of our wins come within six touches, so stopping there costs one percent of them".
 * The wins at the new cutoff, and nothing of what the touches saved would do elsewhere, or of what the
 * leads would have done that were given up.
 */
function envelope({ team, natural, level }: EnvelopeFacts): Envelope {
	const usual =
		natural.demosPerDay *
		natural.opportunityRate *
		natural.winRate *
		natural.dealSize *
		workingDays.month;
	return {
		perRepMonth: usual * shareOfWinsBy(team, Math.max(1, Math.round(level))),
		months: 0,
		ofMonths: 0,
		metricInThose: null
	};
}

export const touchCutoff: TargetType = {
	metric: 'touches',
	activity: 'rule',
	per: 'prospect',
	period: 'month',
	range: { min: 1, max: 12, step: 1, limit: 24 },
	defaults: { level: 6, pressure: 0.75 },
	typical: [3, 8],
	channels: ['rule'],
	guardrails: [],
	source: 'D§4.5 e; D§6.1',
	basis: 'rate',
	natural: ({ touchesPerProspect }) => touchesPerProspect,
	restsOn: ['touchesPerProspect'],
	rule: 'cutoff',
	envelope
};
