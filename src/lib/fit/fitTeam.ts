import { startOfMonthIndex } from '../history/calendar';
import type { History } from '../history/history';
import { parameters } from '../model/parameters';
import type { FamilyChoices } from '../model/plan';
import {
	repQuantities,
	type Quantity,
	type RepMonths,
	type Team,
	type TeamRep
} from '../model/team';
import { naturalLead } from '../model/touches/assumedTouches';
import { distributionOf } from '../stats/distributionOf';
import { cyclesOf, fitCycles, type CycleFit, type Cycles } from './cycleFit';
import { countDays, type FittedDays } from './dailyCounts';
import { fitDay } from './dayFit';
import { fitDealSize, wonAmounts, type DealSizeFit } from './dealSizeFit';
import { fitDialSpread, type DialSpread } from './hotMonthFit';
import { fitLoading } from './loadingFit';
import { fitElasticities, type Elasticities } from './elasticityFit';
import { openPipelineOf } from './openPipeline';
import {
	poolDealSizes,
	poolDemos,
	poolDials,
	poolOpportunityRates,
	poolWinRates,
	type PooledReps
} from './poolReps';
import { fitProspectWork } from './prospectWork';
import { activeReps, repMonthsOf, type RepMonthTable } from './repMonths';
import { betweenReps, fitRepEffects, type RepEffects } from './repEffects';
import { fitSelfShare } from './selfSourced';
import { fitSizeOutcome, teamSizeOutcome, type SizeOutcomeFit } from './sizeOutcomeFit';
import {
	benchmarkTeam,
	benchmarks,
	logNormalAround,
	logNormalWithMean,
	minutesFor
} from './sketchTeam';
import { fitTouches, type TouchFit } from './touchFit';
import { elasticityWithin, type Elasticity } from './withinElasticity';

/** A fitted team with what it was fitted from: the screens and the command line show both. */
export interface TeamFit {
	readonly team: Team;
	readonly table: RepMonthTable;
	/** rows of the rep table that are simulated */
	readonly reps: readonly number[];
	readonly dials: DialSpread | null;
	readonly dealSize: DealSizeFit | null;
	readonly cycles: Cycles | null;
	readonly cycle: CycleFit | null;
	/** bookings on dials, month against month of the same rep */
	readonly elasticity: Elasticity | null;
	/** demos and bookings on dials: within reps, between them, controlled, shrunk */
	readonly elasticities: Elasticities;
	/** the chance to win by size; null = lost deals carry no amounts */
	readonly sizeOutcome: SizeOutcomeFit | null;
	/** how the reps' differences hang together; null = too few reps, or no differences */
	readonly effects: RepEffects | null;
	readonly touches: TouchFit | null;
	/** days by their dials and their demos */
	readonly days: FittedDays;
	readonly pooling: {
		readonly dialsPerDay: PooledReps | null;
		readonly demosPerDay: PooledReps | null;
		readonly opportunityRate: PooledReps | null;
		readonly winRate: PooledReps | null;
		readonly dealSizeFactor: PooledReps | null;
	};
	/** open deals that could not be placed, and those of unknown age */
	readonly openLeftOut: number;
	readonly openAgeUnknown: number;
}

/**
 * Fits a team to its history: for every quantity a posterior to draw from, marked by its source.
 * What the history cannot say comes from the benchmarks, and its name stands in `Team.missing`.
 *
 * @param families chosen by hand; what is not chosen is the best by Akaike's criterion
 * @returns null when no rep has left a trace in a whole month of the history
 */
export function fitHistory(history: History, families: FamilyChoices = {}): TeamFit | null {
	const table = repMonthsOf(history);
	const reps = activeReps(table);
	if (reps.length === 0) return null;
	const dials = fitDialSpread(table, reps);
	const { opportunities } = history;
	const cycles = opportunities && cyclesOf(opportunities, history.snapshot);
	const cycle = cycles && fitCycles(cycles, families.cycle);
	const dealSize =
		opportunities && fitDealSize(wonAmounts(opportunities).amounts, families.dealSize);
	const phiSelf = opportunities && fitSelfShare(opportunities);
	const pooling = {
		dialsPerDay: dials && poolDials(table, reps, dials),
		demosPerDay: poolDemos(table, reps),
		opportunityRate: poolOpportunityRates(table, reps),
		winRate: poolWinRates(history, table, reps, cycles, cycle),
		dealSizeFactor: opportunities && poolDealSizes(opportunities, reps)
	};
	const elasticity = elasticityWithin(table, reps);
	const touches = fitTouches(history);
	const sizeOutcome = opportunities && fitSizeOutcome(opportunities);
	const effects = fitRepEffects(pooling);
	const parts = { history, table, reps, dials, cycle, dealSize, phiSelf, pooling, elasticity };
	const position = positionsOf(history.reps.rows, reps);
	const pipeline = opportunities && openPipelineOf(opportunities, history.snapshot, position);
	const work = touches && fitProspectWork(history, touches.unit, table, position);
	return {
		team: {
			...withTouches(teamOf(parts), work && touches),
			open: pipeline?.open ?? null,
			sizeOutcome: sizeOutcome && teamSizeOutcome(sizeOutcome),
			between: betweenReps(pooling, effects),
			touches: touches && { unit: touches.unit, law: touches.law, work }
		},
		table,
		reps,
		dials,
		dealSize,
		cycles,
		cycle,
		elasticity,
		elasticities: fitElasticities(table, reps),
		sizeOutcome,
		effects,
		touches,
		days: countDays(history, table, reps, dials?.size ?? NaN),
		pooling,
		openLeftOut: pipeline?.leftOut ?? 0,
		openAgeUnknown: pipeline?.ageUnknown ?? 0
	};
}

/**
 * The fitted team alone.
 * @throws RangeError when the history holds no rep with a trace in a whole month
 */
export function fitTeam(history: History): Team {
	const fit = fitHistory(history);
	if (!fit) throw new RangeError('fitTeam: history holds no rep with a trace in a whole month');
	return fit.team;
}

/** What a prospect takes by habit, where prospects are played. */
function withTouches(team: Team, touches: TouchFit | null): Team {
	if (!touches) return team;
	const touchesPerProspect: Quantity = {
		value: naturalLead(touches.law).touches,
		posterior: null,
		source: 'fit',
		n: touches.law.units
	};
	return {
		...team,
		reps: team.reps.map((rep) => ({ ...rep, more: { ...rep.more, touchesPerProspect } }))
	};
}

interface Parts {
	readonly history: History;
	readonly table: RepMonthTable;
	readonly reps: readonly number[];
	readonly dials: DialSpread | null;
	readonly cycle: CycleFit | null;
	readonly dealSize: DealSizeFit | null;
	readonly phiSelf: Quantity | null;
	readonly pooling: TeamFit['pooling'];
	readonly elasticity: Elasticity | null;
}

function teamOf(parts: Parts): Team {
	const { history, table, reps, dials, cycle, dealSize } = parts;
	const base = benchmarkTeam(history.currency);
	const day = fitDay(history, table, reps);
	const hotSd = hotSdOf(dials) ?? base.hotSd;
	const phiSelf = parts.phiSelf ?? base.phiSelf;
	const cycleWon = cycle?.won ?? base.cycleWon;
	const share = (day?.dialTimeShare ?? base.dialTimeShare).value;
	const sellingMinutes = day?.sellingMinutes ?? base.sellingMinutes;
	return {
		...base,
		name: history.name,
		snapshot: Math.floor(history.snapshot),
		reps: teamReps(parts),
		shared: sharedOf(parts),
		dialSize: dialSizeOf(dials) ?? base.dialSize,
		hotSd,
		hotLoading: loadingOf(parts, hotSd, phiSelf, cycleWon) ?? base.hotLoading,
		dealSize: dealSize?.law ?? dealSizeFromMonths(parts) ?? base.dealSize,
		dealSizeScale: dealSizeScaleOf(dealSize, parts.pooling.dealSizeFactor) ?? base.dealSizeScale,
		cycleWon,
		cycleLost: cycle?.lost ?? base.cycleLost,
		cycleScale: cycleScaleOf(cycle) ?? base.cycleScale,
		phiSelf,
		dialTimeShare: day?.dialTimeShare ?? base.dialTimeShare,
		sellingMinutes,
		minutes: minutesFor(share, sellingMinutes, base.workingMinutes),
		weekdays: dials?.weekdays ?? base.weekdays,
		months: monthsOf(table, reps),
		missing: missingOf(parts, day !== null)
	};
}

function teamReps({ history, reps, pooling }: Parts): readonly TeamRep[] {
	const b = benchmarks;
	const demos = pooling.demosPerDay;
	const assumedDials: Quantity = {
		value: b.dialsPerDay,
		posterior: logNormalWithMean(b.dialsPerDay, b.dialsSpread),
		source: 'prior',
		n: 0
	};
	const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'prior', n: 0 });
	return reps.map((row, r) => ({
		id: history.reps.id[row],
		name: history.reps.name[row],
		level: history.reps.level[row],
		dialsPerDay: pooling.dialsPerDay?.quantities[r] ?? assumedDials,
		demosPerDay: demos?.quantities[r] ?? exactly(0),
		// Without demos the opportunities are what is counted: that all of them are some is no assumption.
		opportunityRate:
			pooling.opportunityRate?.quantities[r] ??
			(demos ? { ...exactly(1), source: 'data' } : exactly(1)),
		winRate: pooling.winRate?.quantities[r] ?? exactly(b.winRate),
		dealSizeFactor: pooling.dealSizeFactor?.quantities[r] ?? exactly(1)
	}));
}

/** What pooling makes the reps' rates share; 0 for rates that are assumed. */
const sharedOf = ({ pooling }: Parts): Team['shared'] =>
	Object.fromEntries(
		repQuantities.map((id) => [id, pooling[id]?.pooled.correlation ?? 0])
	) as Team['shared'];

function hotSdOf(dials: DialSpread | null): Quantity | null {
	if (!dials) return null;
	const { hotSd, hotSe, n } = dials;
	if (hotSd === 0) return { value: 0, posterior: null, source: 'fit', n };
	const shape = (hotSd / hotSe) * (hotSd / hotSe);
	return {
		value: hotSd,
		posterior: { family: 'gamma', parameters: { shape, rate: shape / hotSd } },
		source: 'fit',
		n
	};
}

function dialSizeOf(dials: DialSpread | null): Quantity | null {
	if (!dials || Number.isNaN(dials.size)) return null;
	const { size, sizeLogSe, n } = dials;
	if (!Number.isFinite(size)) return { value: size, posterior: null, source: 'fit', n };
	return { value: size, posterior: logNormalAround(size, sizeLogSe), source: 'fit', n };
}

function loadingOf(
	{ elasticity, dials }: Parts,
	hotSd: Quantity,
	phiSelf: Quantity,
	cycleWon: Team['cycleWon']
): Quantity | null {
	if (!elasticity || !dials) return null;
	return fitLoading({
		elasticity: elasticity.estimate,
		standardError: elasticity.standardError,
		n: elasticity.n,
		hotSd: hotSd.value,
		totalSd: elasticity.regressorSd,
		eta: parameters.eta.value,
		phiSelf: phiSelf.value,
		cycleWon
	});
}

/** Rep-period counts give bookings and wins: the mean deal, with the benchmark's spread. */
function dealSizeFromMonths({ table }: Parts): Team['dealSize'] | null {
	const bookings = knownSum(table.bookings);
	const wins = knownSum(table.wins);
	return bookings > 0 && wins > 0 ? logNormalWithMean(bookings / wins, benchmarks.dealLogSd) : null;
}

const knownSum = (column: Float64Array): number =>
	column.reduce((sum, value) => sum + (Number.isNaN(value) ? 0 : value), 0);

/**
 * The scale under which the reps' deals have the mean that was seen: the multiples of reps are taken
 * on logs, and their average over deals is not 1.
 */
function dealSizeScaleOf(
	dealSize: DealSizeFit | null,
	factors: PooledReps | null
): Quantity | null {
	if (!dealSize) return null;
	const { logSe, amounts } = dealSize;
	const scale = dealSize.scale / (factors ? averageFactor(factors) : 1);
	return {
		value: scale,
		posterior: logNormalWithMean(scale, logSe),
		source: 'fit',
		n: amounts.length
	};
}

/** Mean of the reps' multiples, weighted by their deals. */
function averageFactor({ quantities }: PooledReps): number {
	let [deals, sum] = [0, 0];
	for (const { n, posterior } of quantities) {
		deals += n;
		sum += n * distributionOf(posterior!).mean;
	}
	return deals > 0 ? sum / deals : 1;
}

function cycleScaleOf(cycle: CycleFit | null): Quantity | null {
	if (!cycle) return null;
	return {
		value: 1,
		posterior: logNormalWithMean(1, cycle.logSe),
		source: 'fit',
		n: cycle.wonRows
	};
}

/** Past rep-months in which the rep was there, for the naive sums and the scatter. */
function monthsOf(table: RepMonthTable, reps: readonly number[]): RepMonths | null {
	const cells: [rep: number, month: number, place: number][] = [];
	reps.forEach((row, r) => {
		for (let m = 0; m < table.months; m++) {
			const place = row * table.months + m;
			if (table.days[place] >= 5 && !Number.isNaN(table.bookings[place])) cells.push([r, m, place]);
		}
	});
	if (cells.length === 0) return null;
	return {
		rows: cells.length,
		rep: Int32Array.from(cells, ([r]) => r),
		month: Int32Array.from(cells, ([, m]) => table.firstMonth + m),
		dialsPerDay: Float64Array.from(cells, ([, , i]) => table.dials[i] / table.days[i]),
		bookings: Float64Array.from(cells, ([, , i]) => table.bookings[i])
	};
}

/** What the history could not say, by the words files' keys. */
function missingOf(
	{ history, dials, cycle, dealSize, phiSelf, pooling }: Parts,
	day: boolean
): string[] {
	const missing: string[] = [];
	if (!dials) missing.push('dials');
	if (!day) missing.push('minutes');
	if (!pooling.opportunityRate) missing.push('demos');
	if (!history.opportunities) missing.push('opportunities');
	if (!cycle) missing.push('cycle');
	if (!dealSize) missing.push('dealSize');
	if (!phiSelf) missing.push('source');
	if (history.reps.level.every((level) => level === '')) missing.push('levels');
	return missing;
}

function positionsOf(rows: number, reps: readonly number[]): Int32Array {
	const position = new Int32Array(rows).fill(-1);
	reps.forEach((row, r) => (position[row] = r));
	return position;
}

/** First day of the table's first month, and the day after its last. */
export const tableSpan = (table: RepMonthTable): readonly [number, number] => [
	startOfMonthIndex(table.firstMonth),
	startOfMonthIndex(table.firstMonth + table.months)
];
