import { naturalMinutes, responseOfMinutes, type DayMinutes } from '../model/behaviour/dayMinutes';
import type { Response } from '../model/behaviour/response';
import { scenarioArms } from './arms';
import { behaveAs } from './behave';
import { Books } from './books';
import type { ExperimentInput } from './chunk';
import { playDeals } from './deals/playDeals';
import { horizonOf } from './horizon';
import { lucksPerWorld } from './lucks';
import { drawNaturalDays } from './naturalDays';
import { stageOf, type Stage } from './stage';
import { playProspects } from './touches/playProspects';

/** What came of one rep-day. */
export interface DayOutcome {
	/** the calendar day */
	readonly day: number;
	/** dials made; demos held (prospects started, where a touch wins); wins, and their amounts */
	readonly dials: number;
	readonly demos: number;
	readonly wins: number;
	readonly bookings: number;
}

/** A rep's quarter, played up to some day from outside. Values only, but for the table it is played on. */
export interface StepState {
	readonly table: StepTable;
	readonly replication: number;
	/** row of the team's reps */
	readonly rep: number;
	/** the days played so far, from the first of the horizon on */
	readonly minutes: readonly DayMinutes[];
}

/** The stage on which days are stepped through, for one experiment: its own, nobody else plays on it. */
export interface StepTable {
	readonly stage: Stage;
	readonly books: DayBooks;
}

/** A table for `input`: the team without a target. Days before the horizon pass by nature. */
export function stepTable(input: ExperimentInput): StepTable {
	const plan = { ...input.plan, targets: [], guardrails: [], scenarios: [] };
	const horizon = horizonOf(input.team.snapshot, plan, plan.horizon.quarters);
	const stage = stageOf(input.team, plan, horizon, scenarioArms(plan, input.team, horizon), false);
	return { stage, books: new DayBooks(stage) };
}

/**
 * The morning of the first day.
 * @throws RangeError when the team has no such rep
 */
export function firstMorning(table: StepTable, replication: number, rep: number): StepState {
	const reps = table.stage.team.reps.length;
	if (!(Number.isInteger(rep) && rep >= 0 && rep < reps))
		throw new RangeError(`firstMorning: rep = ${rep}, must be an integer in [0, ${reps - 1}]`);
	return { table, replication, rep, minutes: [] };
}

/** Days of the horizon. */
export const daysToStep = ({ stage }: StepTable): number => stage.horizon.end - stage.horizon.start;

/** The rep's ordinary day in minutes, in the world of the replication. */
export function ordinaryMinutes({ table: { stage }, replication, rep }: StepState): DayMinutes {
	stage.world.become(Math.floor(replication / lucksPerWorld));
	stage.world.setFor(rep);
	return naturalMinutes(stage.team, stage.world.setting);
}

/**
 * Plays the next day with the minutes given, under the luck that the simulator has for it. What a day
 * brings does not depend on the days after it, so each step plays the days so far anew with the rest by
 * nature: some ten microseconds a day, and the simulator itself rather than a second one.
 *
 * @throws RangeError when all days have been played, or a minute is negative
 */
export function stepDay(
	state: StepState,
	minutes: DayMinutes
): { readonly state: StepState; readonly outcome: DayOutcome } {
	const { table } = state;
	if (state.minutes.length >= daysToStep(table))
		throw new RangeError(`stepDay: all ${daysToStep(table)} days have been played`);
	for (const [segment, value] of Object.entries(minutes))
		if (!(value >= 0 && value < Infinity))
			throw new RangeError(`stepDay: minutes.${segment} = ${value}, must be >= 0`);
	const next = { ...state, minutes: [...state.minutes, minutes] };
	const outcomes = replay(next);
	return { state: next, outcome: outcomes[outcomes.length - 1] };
}

/** The outcomes of all days played so far. */
export function replay(state: StepState): readonly DayOutcome[] {
	const { table, replication, rep: r } = state;
	const { stage, books } = table;
	const { world, horizon } = stage;
	books.clear();
	const drawn = Math.floor(replication / lucksPerWorld);
	world.become(drawn);
	stage.touches?.become(drawn, world);
	const rep = world.reps[r];
	stage.luck.at(replication, stage.repKeys[r]);
	stage.rep.dayFactor = stage.dayFactors[r];
	stage.rep.lnDayFactor = stage.lnDayFactors[r];
	drawNaturalDays(stage, rep);
	world.setFor(r);
	const answers = responses(state);
	behaveAs(stage, books, rep, r, answers);
	if (stage.touches) playProspects(stage, books, rep, r);
	playDeals(stage, books, rep, r);
	return state.minutes.map((_, k) => {
		const i = horizon.start + k;
		return {
			day: horizon.day[i],
			dials: stage.rep.natural[i] * answers[i].dials,
			demos: books.demosOn[i],
			wins: books.winsOn[i],
			bookings: books.bookingsOn[i]
		};
	});
}

/** What the rep does on each day played: by nature but for the days stepped through. */
function responses({ table: { stage }, minutes }: StepState): readonly Response[] {
	const { setting } = stage.world;
	const { team, horizon, days } = stage;
	const natural = responseOfMinutes(naturalMinutes(team, setting), team, setting);
	return Array.from({ length: days }, (_, i) => {
		const given = minutes[i - horizon.start] as DayMinutes | undefined;
		return given ? responseOfMinutes(given, team, setting) : natural;
	});
}

/** Books that keep the days apart. */
export class DayBooks extends Books {
	readonly demosOn: Float64Array;
	readonly winsOn: Float64Array;
	readonly bookingsOn: Float64Array;

	constructor(stage: Stage) {
		super(stage);
		this.demosOn = new Float64Array(stage.days);
		this.winsOn = new Float64Array(stage.days);
		this.bookingsOn = new Float64Array(stage.days);
	}

	override clear(): void {
		super.clear();
		this.demosOn.fill(0);
		this.winsOn.fill(0);
		this.bookingsOn.fill(0);
	}

	override recordDemos(r: number, i: number, own: Int32Array, inbound: Int32Array): void {
		super.recordDemos(r, i, own, inbound);
		this.demosOn[i] += own[0] + inbound[0];
	}

	override recordWin(a: number, r: number, i: number, amount: number): void {
		super.recordWin(a, r, i, amount);
		this.winsOn[i]++;
		this.bookingsOn[i] += amount;
	}
}
