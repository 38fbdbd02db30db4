import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { naturalCoverage, respondToCoverage } from '../behaviour/coverageResponse';
import type { Pull } from '../behaviour/pull';
import { beNatural, type Response } from '../behaviour/response';
import type { ResponseSetting } from '../behaviour/responseSetting';
import type { ChannelSwitches } from '../channels';
import { usualQuarter } from './bookingsQuota';
import type { NaturalRep, TargetType } from './targetType';

const answer = naturalCoverage();

/** Value of a rep's open deals, long run, plan currency. */
export const openValueOf = (rep: NaturalRep): number =>
	rep.demosPerDay * rep.opportunityRate * rep.openDays * rep.openSize;

/** What coverage is counted against: the quota given, else what the rep books in a usual quarter. */
export const coveredBy = (
	rep: NaturalRep,
	{ quota }: Readonly<Record<string, number | string>>
): number => (Number(quota) > 0 ? Number(quota) : usualQuarter(rep));

/**
 * The day of a rep under a coverage target. What fills the books is only how much is aimed for: the
 * weekly stock (`sim/stock`) says when it is there, and what attention it takes.
 */
function respond(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	beNatural(into);
	respondToCoverage(natural, pull, setting, on.stock, on.saturation, answer);
	into.creation = answer.creation;
	// Log effects act on bookings that reps cause themselves (D§4.2).
	if (on.time) into.win = exp(setting.phiSelf * log(Math.max(1e-9, answer.closing)));
	into.dead = answer.hoarding;
	into.junk = answer.junk;
	into.inflation = answer.inflation;
	into.ignoring = answer.ignoring;
	into.real = answer.creation;
	into.logged = answer.creation + answer.hoarding + answer.junk + answer.inflation;
}

/** A multiple of the quota that every rep has to hold in open deals. */
export const pipelineCoverage: TargetType = {
	metric: 'coverage',
	activity: 'deals',
	per: 'ratio',
	period: 'quarter',
	range: { min: 1, max: 6, step: 0.1, floor: 0.1, limit: 50 },
	defaults: { level: 3, pressure: 0.75 },
	typical: [2, 4],
	fields: [
		{
			kind: 'number',
			name: 'quota',
			min: 0,
			max: 1e12,
			step: 5_000,
			default: 0,
			unit: 'moneyPerRepQuarter'
		}
	],
	channels: ['saturation', 'lag', 'time', 'stock'],
	guardrails: ['pipelineReview', 'opportunityAudit', 'outcomeMetric', 'rotatingMetrics'],
	source: 'D§4.5 h',
	basis: 'rate',
	natural: (rep, settings) => openValueOf(rep) / coveredBy(rep, settings),
	restsOn: ['demosPerDay', 'opportunityRate', 'winRate', 'dealSizeFactor'],
	stock: true,
	respond,
	/** Coverage times the old win rate, bookings of a quarter over open value. */
	envelope: ({ natural, level, settings }) => ({
		perRepMonth:
			(level * coveredBy(natural, settings) * usualQuarter(natural)) / openValueOf(natural) / 3,
		months: 0,
		ofMonths: 0,
		metricInThose: null
	})
};
