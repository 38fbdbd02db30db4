import type { ExperimentInput } from '../chunk';
import { lucksPerWorld } from '../lucks';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { playCells, type Explanation } from './plays';
import { studentTCdf, studentTQuantile } from './studentT';

/** Half the team on the target for some weeks: what could such a test show? */
export interface TestDesign {
	readonly reps: number;
	/** reps with the target */
	readonly treated: number;
	/** weeks of the test, and of the time before with which each rep is compared */
	readonly weeks: number;
	readonly weeksBefore: number;
	/** luck of one rep's bookings over the weeks: their standard deviation, plan currency */
	readonly luck: number;
	/** mean bookings of a rep over the weeks without a target, plan currency */
	readonly usual: number;
	/** standard error of the estimated effect per rep, plan currency */
	readonly standardError: number;
	/** smallest true effect that the test would show 8 times in 10, per rep and test, plan currency */
	readonly smallestSeen: number;
	/** what the model expects of the target, per rep and test, plan currency */
	readonly expected: Estimate;
	/** chance that the test shows an effect as large as that */
	readonly power: number;
	/** reps that it would take to show it 8 times in 10, half of them with the target; null: over 10,000 */
	readonly repsNeeded: number | null;
}

export interface TestPlan {
	/** weeks of the test, >= 1, at most those of the horizon */
	readonly weeks: number;
	/** weeks before the test that are known of each rep; as many as the test has by default */
	readonly weeksBefore?: number;
}

/** What is called shown: 1 in 20 by luck alone (two-sided), found 8 times in 10. */
const TWO_SIDED = 0.05;
const POWER = 0.8;
const MOST_REPS = 10000;

/**
 * The design of a test of differences in differences: each rep's bookings in the test less the same
 * rep's before it, those with the target against those without, by Student's t with reps - 2 degrees
 * of freedom. What reps differ by cancels; the luck of both stretches remains. The power takes the t of
 * a shifted mean for the non-central one, which is near enough to plan by.
 *
 * @param reps of the team; half of them, rounded down, get the target
 * @param luck sd of a rep's bookings over the weeks of the test, within a world
 */
export function designOf(
	reps: number,
	{ weeks, weeksBefore = weeks }: TestPlan,
	figures: Pick<TestDesign, 'luck' | 'usual' | 'expected'>
): TestDesign | null {
	if (reps < 3) return null;
	const at = (team: number): { readonly error: number; readonly power: number } => {
		const error = errorOf(team, figures.luck, weeks / weeksBefore);
		return { error, power: powerOf(Math.abs(figures.expected.value), error, team - 2) };
	};
	const { error, power } = at(reps);
	const df = reps - 2;
	return {
		reps,
		treated: Math.floor(reps / 2),
		weeks,
		weeksBefore,
		...figures,
		standardError: error,
		smallestSeen: error * (studentTQuantile(1 - TWO_SIDED / 2, df) + studentTQuantile(POWER, df)),
		power,
		repsNeeded: fewest((team) => at(team).power >= POWER)
	};
}

function errorOf(reps: number, luck: number, ratio: number): number {
	const treated = Math.floor(reps / 2);
	return luck * Math.sqrt((1 / treated + 1 / (reps - treated)) * (1 + ratio));
}

function powerOf(effect: number, error: number, df: number): number {
	const critical = studentTQuantile(1 - TWO_SIDED / 2, df);
	const shift = error > 0 ? effect / error : Infinity;
	if (shift === Infinity) return effect > 0 ? 1 : TWO_SIDED;
	return 1 - studentTCdf(critical - shift, df) + studentTCdf(-critical - shift, df);
}

/** The smallest even team that is enough, by doubling and halving; power grows with the team. */
function fewest(enough: (reps: number) => boolean): number | null {
	let high = 4;
	while (!enough(high)) {
		if (high >= MOST_REPS) return null;
		high = Math.min(MOST_REPS, high * 2);
	}
	let low = 2;
	while (high - low > 2) {
		const middle = 2 * Math.round((low + high) / 4);
		if (enough(middle)) high = middle;
		else low = middle;
	}
	return high;
}

/** Quarters: the luck of a rep needs fewer than the mean of a team. */
const designReplications = 400;

/** Plays the plan and designs the test from its own spread. null for fewer than three reps. */
export function* testDesignOf(
	input: ExperimentInput,
	test: TestPlan,
	replications = designReplications
): Explanation<TestDesign | null> {
	const reps = input.team.reps.length;
	const [{ own, none }] = yield* playCells([input], replications, ['repWeeks'], 'trace');
	const weeks = none.repWeeks.length / replications / reps;
	const held = Math.min(test.weeks, weeks);
	const [before, after] = [none.repWeeks, own.repWeeks].map((column) =>
		sumsOf(column, weeks, held)
	);
	const perRep = (sums: Float64Array): Float64Array =>
		Float64Array.from({ length: replications }, (_, k) => {
			let sum = 0;
			for (let r = 0; r < reps; r++) sum += sums[k * reps + r];
			return sum / reps;
		});
	return designOf(
		reps,
		{ ...test, weeks: held },
		{
			luck: luckOf(before, reps),
			usual: estimateOf(perRep(before)).value,
			expected: estimateOf(perRep(after.map((value, i) => value - before[i])))
		}
	);
}

/** Sum of the first weeks of each replication and rep. */
const sumsOf = (column: Float64Array, weeks: number, first: number): Float64Array =>
	Float64Array.from({ length: column.length / weeks }, (_, i) => {
		let sum = 0;
		for (let w = 0; w < first; w++) sum += column[i * weeks + w];
		return sum;
	});

/** Standard deviation between lucks of one world, over reps and worlds. */
export function luckOf(values: Float64Array, reps: number): number {
	const perWorld = lucksPerWorld * reps;
	const worlds = Math.floor(values.length / perWorld);
	let squares = 0;
	for (let w = 0; w < worlds; w++)
		for (let r = 0; r < reps; r++) {
			const at = (luck: number): number => values[w * perWorld + luck * reps + r];
			let mean = 0;
			for (let luck = 0; luck < lucksPerWorld; luck++) mean += at(luck) / lucksPerWorld;
			for (let luck = 0; luck < lucksPerWorld; luck++)
				squares += (at(luck) - mean) * (at(luck) - mean);
		}
	return Math.sqrt(squares / Math.max(1, worlds * reps * (lucksPerWorld - 1)));
}
