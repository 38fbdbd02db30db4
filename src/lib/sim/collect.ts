import { daySegments, type DaySegment } from '../model/team';
import { attainmentOf } from './attainment';
import { scenarioArms, scenariosOf, type Arm } from './arms';
import type { ChunkResult, ExperimentInput, ForecastJob as Job } from './chunk';
import { horizonMonths, horizonOf, type Horizon } from './horizon';
import { naiveOf } from './naive';
import { estimateOf } from './nested';
import { quartersInYear } from './playChunk';
import type {
	Estimate,
	ForecastResult,
	PairedResult,
	ProspectSummary,
	RepSummary,
	ScenarioResult,
	Stage,
	WinRates
} from './result';
import { scatterOf } from './scatter';
import { bookingsSummary, chanceOfGoal, pairedResult, spreadOf } from './summarise';
import { prospectFigures, type ProspectFigure } from './touches/touchDays';
import { engineVersion } from './version';
import { waterfallOf } from './waterfall';

/**
 * Gathers chunks as they come, in any order, and sums them up at a checkpoint. The result depends
 * on which chunks were added and on nothing else: sums are taken in the order of replications.
 */
export interface Collector {
	add(chunk: ChunkResult): void;
	/** Replications of a job that are there without a gap from the first on. */
	replications(job: Job): number;
	/** @throws RangeError before any replication of the quarter was added */
	result(stage: Stage): ForecastResult;
}

/** What the parts of a result are computed from. */
export interface Gathered {
	readonly input: ExperimentInput;
	readonly horizon: Horizon;
	readonly arms: readonly Arm[];
	/** replications in hand, by job */
	readonly counts: Readonly<Record<Job, number>>;
	/** one column of a job over its replications; values per replication stand together */
	column(job: Job, name: string): Float64Array;
	/** the value at `place` of each replication's `width` values */
	series(job: Job, name: string, width: number, place: number): Float64Array;
	/** a sum over replications; empty where the job keeps no such sum */
	sum(job: Job, name: string): Float64Array;
}

/** Makes a collector for one experiment. */
export function createCollector(input: ExperimentInput): Collector {
	const chunks: Record<Job, Map<number, ChunkResult>> = {
		quarter: new Map(),
		cascade: new Map(),
		year: new Map()
	};
	const ordered = (job: Job): ChunkResult[] => {
		const result: ChunkResult[] = [];
		let next = 0;
		for (;;) {
			const chunk = chunks[job].get(next);
			if (!chunk) return result;
			result.push(chunk);
			next += chunk.count;
		}
	};
	const counted = (job: Job): number => ordered(job).reduce((n, chunk) => n + chunk.count, 0);
	return {
		add: (chunk) => void chunks[chunk.job as Job].set(chunk.first, chunk),
		replications: counted,
		result(stage) {
			if (counted('quarter') === 0)
				throw new RangeError('collector.result: no replication of the quarter was added yet');
			return resultOf(gather(input, ordered), stage);
		}
	};
}

function gather(input: ExperimentInput, ordered: (job: Job) => ChunkResult[]): Gathered {
	const { team, plan } = input;
	const horizon = horizonOf(team.snapshot, plan, plan.horizon.quarters);
	const inHand = {
		quarter: ordered('quarter'),
		cascade: ordered('cascade'),
		year: ordered('year')
	};
	const count = (job: Job): number => inHand[job].reduce((n, chunk) => n + chunk.count, 0);
	const column = (job: Job, name: string): Float64Array => joined(inHand[job], name);
	return {
		input,
		horizon,
		arms: scenarioArms(plan, team, horizon),
		counts: { quarter: count('quarter'), cascade: count('cascade'), year: count('year') },
		column,
		series(job, name, width, place) {
			const all = column(job, name);
			const result = new Float64Array(all.length / width);
			for (let i = 0; i < result.length; i++) result[i] = all[i * width + place];
			return result;
		},
		sum: (job, name) => added(inHand[job], name)
	};
}

function joined(chunks: readonly ChunkResult[], name: string): Float64Array {
	const length = chunks.reduce((n, chunk) => n + chunk.columns[name].length, 0);
	const result = new Float64Array(length);
	let at = 0;
	for (const chunk of chunks) {
		result.set(chunk.columns[name], at);
		at += chunk.columns[name].length;
	}
	return result;
}

function added(chunks: readonly ChunkResult[], name: string): Float64Array {
	const result = new Float64Array(chunks[0].sums[name]?.length ?? 0);
	for (const chunk of chunks)
		for (let i = 0; i < result.length; i++) result[i] += chunk.sums[name][i];
	return result;
}

function resultOf(from: Gathered, stage: Stage): ForecastResult {
	const { team, plan } = from.input;
	const { horizon } = from;
	const scenarios = scenariosOf(plan).map((scenario, a) =>
		scenarioResult(from, a, scenario.name, stage)
	);
	const naive = naiveOf(team, plan, horizonMonths(horizon));
	return {
		version: engineVersion,
		seed: plan.seed,
		stage,
		replications: from.counts.quarter,
		goal: plan.goal,
		currency: plan.currency,
		period: {
			start: horizon.firstDay,
			end: horizon.afterDay - 1,
			months: horizonMonths(horizon),
			workingDays: horizon.end - horizon.start
		},
		scenarios,
		paired: scenarios.slice(1).map((scenario, i) => paired(from, i + 1, scenario.name, stage)),
		naive: naive.sums,
		promiseKept: promiseKeptOf(scenarios, naive.lineGain),
		waterfall: waterfallOf(from, naive.sums),
		scatter: scatterOf(from),
		historyRSquared: naive.historyRSquared
	};
}

/** A line that promises less than this share of the bookings more promises nothing that could be kept. */
const NEGLIGIBLE = 0.0005;

function promiseKeptOf(
	[none, target]: readonly ScenarioResult[],
	lineGain: number | null
): number | null {
	if (!target || lineGain === null || lineGain <= NEGLIGIBLE * none.bookings.mean) return null;
	return (target.bookings.mean - none.bookings.mean) / lineGain;
}

const bookingsOf = (from: Gathered, a: number): Float64Array =>
	from.series('quarter', 'bookings', from.arms.length, a);

function paired(from: Gathered, a: number, name: string, stage: Stage): PairedResult {
	const against = from.arms[0].name;
	return pairedResult(name, against, bookingsOf(from, a), bookingsOf(from, 0), stage);
}

function scenarioResult(from: Gathered, a: number, name: string, stage: Stage): ScenarioResult {
	const bookings = bookingsOf(from, a);
	const { goal } = from.input.plan;
	const repDays = from.counts.quarter * (from.horizon.end - from.horizon.start);
	const perRep = repSummaries(from, a, repDays);
	const reps = perRep.length;
	return {
		name,
		bookings: bookingsSummary(bookings, goal, stage),
		chanceOfGoal: chanceOfGoal(bookings, goal),
		metric: {
			logged: perRep.reduce((sum, rep) => sum + rep.logged, 0) / reps,
			real: perRep.reduce((sum, rep) => sum + rep.real, 0) / reps
		},
		demos: from.sum('quarter', 'demos')[a] / (repDays * reps),
		prospects: prospectsOf(from, a, repDays * reps),
		perRep,
		minutes: minutesOf(from, a),
		managerHours: from.arms[a].managerHours,
		weeks: weeksOf(from, a),
		attainment: attainmentOf(from, a),
		...yearFigures(from, a)
	};
}

function repSummaries(from: Gathered, a: number, repDays: number): readonly RepSummary[] {
	const { reps } = from.input.team;
	const [logged, real, base, ignoring] = ['logged', 'real', 'base', 'ignoring'].map((name) =>
		from.sum('quarter', name)
	);
	const width = from.arms.length * reps.length;
	return reps.map(({ id, name }, r) => {
		const place = a * reps.length + r;
		return {
			id,
			name,
			bookings: spreadOf(from.series('quarter', 'byRep', width, place)),
			logged: ratio(logged[place], base[place]),
			real: ratio(real[place], base[place]),
			ignoring: ignoring[place] / repDays
		};
	});
}

function prospectsOf(from: Gathered, a: number, repDays: number): ProspectSummary | null {
	const sums = from.sum('quarter', 'prospects');
	const of = (figure: ProspectFigure): number =>
		sums[a * prospectFigures.length + prospectFigures.indexOf(figure)];
	if (sums.length === 0 || of('made') === 0) return null;
	return {
		started: of('started') / repDays,
		touches: ratio(of('endedMade'), of('ended')),
		logged: ratio(of('endedLogged'), of('ended')),
		abandoned: ratio(of('abandoned'), of('ended')),
		redials: ratio(of('redials'), of('made'))
	};
}

/** A rep who never worked has logged nothing. */
const ratio = (sum: number, base: number): number => (base > 0 ? sum / base : 0);

function minutesOf(from: Gathered, a: number): Record<DaySegment, number> {
	const minutes = from.sum('quarter', 'minutes');
	const days = from.sum('quarter', 'days')[a];
	const entries = daySegments.map((segment, s) => [
		segment,
		ratio(minutes[a * daySegments.length + s], days)
	]);
	return Object.fromEntries(entries) as Record<DaySegment, number>;
}

function weeksOf(from: Gathered, a: number): ScenarioResult['weeks'] {
	const { start, end } = from.horizon;
	const weeks = Math.ceil((end - start) / 5);
	const reps = from.input.team.reps.length;
	const pick = (name: string): Float64Array =>
		from.sum('quarter', name).slice(a * weeks, (a + 1) * weeks);
	const base = pick('weekBase');
	const days = (week: number): number => Math.min(5, end - start - week * 5) * reps;
	return {
		logged: pick('weekLogged').map((value, week) => ratio(value, base[week])),
		real: pick('weekReal').map((value, week) => ratio(value, base[week])),
		demos: pick('weekDemos').map((value, week) => value / from.counts.quarter / days(week)),
		bookings: pick('weekBookings').map((value) => value / from.counts.quarter)
	};
}

type YearFigures = Pick<
	ScenarioResult,
	'rSquared' | 'nextQuarter' | 'runRate' | 'pipeline' | 'winRates'
>;

/** Figures that need more than the horizon: absent until the year is played. */
function yearFigures(from: Gathered, a: number): YearFigures {
	const played = from.counts.year;
	if (played === 0)
		return { rSquared: null, nextQuarter: null, runRate: null, pipeline: null, winRates: null };
	const quarters = quartersInYear(from.input);
	const width = from.arms.length * quarters;
	const quarterMean = (q: number): number =>
		estimateOf(from.series('year', 'byQuarter', width, a * quarters + q)).value;
	const late = Array.from({ length: quarters - 2 }, (_, i) => quarterMean(i + 2));
	const rSquared: Estimate = estimateOf(from.series('year', 'rSquared', from.arms.length, a));
	return {
		rSquared,
		nextQuarter: quarterMean(from.input.plan.horizon.quarters),
		runRate: late.reduce((sum, value) => sum + value, 0) / late.length,
		pipeline: {
			reported: from.sum('year', 'openReported')[a] / played,
			expected: from.sum('year', 'openWon')[a] / played
		},
		winRates: winRatesOf(from, a)
	};
}

function winRatesOf(from: Gathered, a: number): WinRates {
	const of = (name: string): number => from.sum('year', name)[a];
	const open = ratio(of('openValue'), of('openWeeks') / from.input.team.reps.length);
	const quarters = from.counts.year * from.input.plan.horizon.quarters;
	return {
		byCount: ratio(of('won'), of('decided')),
		byValue: ratio(of('wonValue'), of('decidedValue')),
		ofPipeline: ratio(of('wonValue') / quarters, open)
	};
}
