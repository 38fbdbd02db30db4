import { cascadeArms, coalitionArms, scenarioArms } from './arms';
import { behave } from './behave';
import { Books } from './books';
import type { ChunkRequest, ChunkResult, ExperimentInput, Job } from './chunk';
import { playDeals } from './deals/playDeals';
import { explainColumns } from './explain/explainColumns';
import { horizonOf } from './horizon';
import { drawNaturalDays } from './naturalDays';
import { lineThrough } from './lineThrough';
import { lucksPerWorld } from './lucks';
import { stageOf, type Stage } from './stage';
import { playProspects } from './touches/playProspects';

/** Months over which R2 is taken, the same number in every arm (model.md section 5). */
export const rSquaredMonths = 12;

/** Plays replications of one experiment. Holds tables and scratch; not shared between threads. */
export interface Player {
	play(request: ChunkRequest): ChunkResult;
	/** Rep-months of one replication of the year, for the scatter: per arm, rep-major. */
	yearOf(replication: number): YearMonths;
}

export interface YearMonths {
	readonly months: number;
	readonly reps: number;
	/**
	 * per arm: the logged metric, and bookings, of rep r in month m at r * months + m; NaN where the
	 * month has nothing to divide by
	 */
	readonly metric: readonly Float64Array[];
	readonly bookings: readonly Float64Array[];
}

/** Makes a player; stages are built when a job is first asked for. */
export function createPlayer(input: ExperimentInput): Player {
	const stages = new Map<Job, { stage: Stage; books: Books }>();
	const open = (job: Job): { stage: Stage; books: Books } => {
		const known = stages.get(job);
		if (known) return known;
		const stage = stageForJob(input, job);
		const made = { stage, books: new Books(stage) };
		stages.set(job, made);
		return made;
	};
	return {
		play(request) {
			const { stage } = open(request.job);
			// Sums belong to one chunk: fresh books, the same scratch.
			return playChunk(stage, new Books(stage), request);
		},
		yearOf(replication) {
			const { stage, books } = open('year');
			playReplication(stage, books, replication);
			return yearMonths(stage, books);
		}
	};
}

/** Quarters played in the year job: twelve months at least, and one quarter after the horizon. */
export const quartersInYear = (input: ExperimentInput): number =>
	Math.max(4, input.plan.horizon.quarters + 1);

function stageForJob(input: ExperimentInput, job: Job): Stage {
	const { team, plan } = input;
	const quarters = job === 'year' ? quartersInYear(input) : plan.horizon.quarters;
	const horizon = horizonOf(team.snapshot, plan, quarters);
	const arms =
		job === 'cascade'
			? cascadeArms(plan, team, horizon)
			: job === 'coalitions'
				? coalitionArms(plan, team, horizon, input.coalitions ?? [])
				: scenarioArms(plan, team, horizon);
	return stageOf(team, plan, horizon, arms, job === 'year');
}

/** Plays one quarter (or year) of the whole team in every arm. */
export function playReplication(stage: Stage, books: Books, replication: number): void {
	books.clear();
	const { world, luck, repKeys } = stage;
	const drawn = Math.floor(replication / lucksPerWorld);
	world.become(drawn);
	stage.touches?.become(drawn, world);
	for (let r = 0; r < repKeys.length; r++) {
		const rep = world.reps[r];
		luck.at(replication, repKeys[r]);
		stage.rep.dayFactor = stage.dayFactors[r];
		stage.rep.lnDayFactor = stage.lnDayFactors[r];
		drawNaturalDays(stage, rep);
		behave(stage, books, rep, r);
		if (stage.touches) playProspects(stage, books, rep, r);
		playDeals(stage, books, rep, r);
	}
	books.loseLargest();
}

function playChunk(stage: Stage, books: Books, request: ChunkRequest): ChunkResult {
	const { job, first, count } = request;
	const columns = columnsOf(stage, books, job, count);
	for (let k = 0; k < count; k++) {
		if (job === 'trace') books.clearWeeks();
		playReplication(stage, books, first + k);
		writeColumns(stage, books, columns, job, k);
	}
	const summed = job === 'quarter' || job === 'year';
	return { job, first, count, columns, sums: summed ? sumsOf(stage, books, job) : {} };
}

type Columns = Record<string, Float64Array>;

function columnsOf(stage: Stage, books: Books, job: Job, count: number): Columns {
	const [arms, reps] = [stage.arms.length, stage.repKeys.length];
	const values = (perReplication: number): Float64Array => new Float64Array(count * perReplication);
	if (job === 'cascade') return { bookings: values(arms) };
	const asked = explainColumns(stage, books, job);
	if (asked)
		return Object.fromEntries(
			Object.entries(asked).map(([name, { length }]) => [name, values(length)])
		);
	if (job === 'quarter') return { bookings: values(arms), byRep: values(arms * reps) };
	return {
		byQuarter: values(arms * stage.horizon.quarterEnds.length),
		rSquared: values(arms),
		slope: values(arms)
	};
}

function writeColumns(stage: Stage, books: Books, columns: Columns, job: Job, k: number): void {
	const [arms, reps] = [stage.arms.length, stage.repKeys.length];
	const asked = explainColumns(stage, books, job);
	if (asked) {
		for (const [name, values] of Object.entries(asked))
			columns[name].set(values, k * values.length);
		return;
	}
	if (job === 'year') {
		columns.byQuarter.set(books.byQuarter, k * books.byQuarter.length);
		const year = yearMonths(stage, books);
		for (let a = 0; a < arms; a++) {
			const line = lineThrough(year.metric[a], year.bookings[a]);
			columns.rSquared[k * arms + a] = line.rSquared;
			columns.slope[k * arms + a] = line.slope;
		}
		return;
	}
	for (let a = 0; a < arms; a++) {
		let team = 0;
		for (let r = 0; r < reps; r++) team += books.byRep[a * reps + r];
		columns.bookings[k * arms + a] = team;
	}
	if (job === 'quarter') columns.byRep.set(books.byRep, k * arms * reps);
}

function sumsOf(stage: Stage, books: Books, job: Job): Columns {
	if (job === 'year') return yearSums(books);
	const { logged, real, base, ignoring, demos, minutes, days, prospects } = books;
	const { weekLogged, weekReal, weekBase, weekDemos, weekBookings } = books;
	return {
		logged,
		real,
		base,
		ignoring,
		demos,
		minutes,
		days,
		...(stage.touches ? { prospects } : {}),
		weekLogged,
		weekReal,
		weekBase,
		weekDemos,
		weekBookings
	};
}

const yearSums = (books: Books): Columns => {
	const { openReported, openWon, won, wonValue, decided, decidedValue, openValue, openWeeks } =
		books;
	return { openReported, openWon, won, wonValue, decided, decidedValue, openValue, openWeeks };
};

/** The first twelve months from the plan's start, by arm. */
function yearMonths(stage: Stage, books: Books): YearMonths {
	const { horizon, months, arms, repKeys } = stage;
	const from = horizon.month[horizon.start];
	const take = Math.min(rSquaredMonths, months - from);
	const pick = (a: number, values: Float64Array, over: Float64Array | null): Float64Array => {
		const result = new Float64Array(repKeys.length * take);
		for (let r = 0; r < repKeys.length; r++)
			for (let m = 0; m < take; m++) {
				const at = (a * repKeys.length + r) * months + from + m;
				result[r * take + m] = over ? values[at] / over[at] : values[at];
			}
		return result;
	};
	return {
		months: take,
		reps: repKeys.length,
		metric: arms.map((_, a) => pick(a, books.monthLogged, books.monthBase)),
		bookings: arms.map((_, a) => pick(a, books.monthBookings, null))
	};
}
