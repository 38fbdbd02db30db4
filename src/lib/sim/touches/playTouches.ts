import { mostTouches, type TouchTables } from '../../model/touches/touchTables';
import { noRule, type TouchRule } from '../../model/touches/touchRule';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import { poissonAt } from '../countTables';
import { resistanceOf, stateOf } from './prospect';
import { classOf, givenUpAtOf, lostAtOf, ProspectQueue, touched, touchesOf } from './prospectQueue';
import type { TouchDays } from './touchDays';

/** What holds for all arms of a rep in a replication. */
export interface TouchWorld {
	readonly tables: TouchTables;
	/** working days between two touches of a prospect, > 0 */
	readonly intervalDays: number;
	/** conversions per re-dial */
	readonly redialYield: number;
}

/** One rep's days in one arm. */
export interface TouchWork {
	/** `Day` of each day played: the address of its luck */
	readonly day: Int32Array;
	/** first and past-the-last position in `day` */
	readonly from: number;
	readonly to: number;
	/** fresh leads that arrive on each day */
	readonly leads: Int32Array;
	/** touches that can be made on each day; fractions are carried over */
	readonly touches: Float64Array;
	/** multiplies the cumulative hazard of each day's touches */
	readonly factor: Float64Array;
	/** the rule, and the day from which it holds */
	readonly rule: TouchRule;
	readonly ruleFrom: number;
}

/** Conversions among re-dials get addresses beside those of the day's inbound demos. */
const redialEntity = (day: number, j: number): number => -(day * 1024 + 512 + j) - 1;

/**
 * Works a rep's prospects day by day (model.md section 2, step 3): touches go first to prospects that are
 * due, then to fresh leads while they last; what remains are re-dials with little yield. The queue decides
 * only whose touch comes next: with plenty of leads wins per touch are W / E, with few W per lead.
 *
 * One object per stage; `open` is the queue every arm starts from.
 */
export class TouchPlayer {
	readonly open = new ProspectQueue();
	readonly #queue = new ProspectQueue();
	readonly #luck: Luck;
	#world!: TouchWorld;
	#into!: TouchDays;
	#rule: TouchRule = noRule;
	#factor = 1;

	constructor(luck: Luck) {
		this.#luck = luck;
	}

	/** Plays the days of one arm; `luck` stands at the rep's address. */
	play(world: TouchWorld, work: TouchWork, into: TouchDays): void {
		const queue = this.#queue;
		this.#world = world;
		this.#into = into;
		into.clear();
		queue.copy(this.open);
		// Half a touch ahead: rounding down then rounds to the nearest.
		let carry = 0.5;
		for (let i = work.from; i < work.to; i++) {
			into.leadsArrived += work.leads[i];
			this.#rule = i >= work.ruleFrom ? work.rule : noRule;
			this.#factor = work.factor[i];
			carry += work.touches[i];
			const able = Math.floor(carry);
			carry -= able;
			const rest = this.#workDay(i, able);
			into.made[i] = able;
			if (rest > 0) this.#redial(i, rest, work.day[i]);
		}
	}

	/** @returns touches left when nobody is due and no lead is fresh */
	#workDay(i: number, able: number): number {
		const queue = this.#queue;
		const { atMost } = this.#rule;
		let left = able;
		while (left > 0 && queue.size > 0 && queue.due[queue.head] <= i) {
			const at = queue.take();
			const [entity, state] = [queue.entity[at], queue.state[at]];
			// A new cutoff also ends those who are beyond it already.
			if (touchesOf(state) >= atMost && this.#isStopped(entity)) {
				this.#end(i, state, 0, true);
				continue;
			}
			this.#touch(i, entity, queue.left[at], state);
			left--;
		}
		const into = this.#into;
		const fresh = Math.min(left, into.leadsArrived - into.leadsTaken);
		for (let k = 0; k < fresh; k++) this.#start(i, into.leadsTaken++);
		return left - fresh;
	}

	#start(i: number, entity: number): void {
		const u = this.#luck.uniform(entity, purposes.prospect, 0);
		const state = stateOf(this.#world.tables, this.#luck, entity, u);
		this.#touch(i, entity, resistanceOf(u), state);
	}

	#touch(i: number, entity: number, resistance: number, before: number): void {
		const { tables, intervalDays } = this.#world;
		const state = touched(before);
		const n = touchesOf(state);
		const givenUpAt = givenUpAtOf(state);
		const left =
			resistance - tables.resistance[classOf(state) * mostTouches + n - 1] * this.#factor;
		if (left <= 0) {
			this.#into.convert(entity, i);
			this.#end(i, state, 0, false);
		} else if (n === lostAtOf(state)) this.#end(i, state, 0, false);
		else if (n >= givenUpAt || n >= this.#rule.atMost || n === mostTouches)
			this.#decide(i, entity, left, state);
		else this.#queue.push(entity, left, i + intervalDays, state);
	}

	/** The rep would stop here, or the rule says so: which of them prevails. */
	#decide(i: number, entity: number, left: number, state: number): void {
		const { atLeast, atMost } = this.#rule;
		const n = touchesOf(state);
		const habit = n >= givenUpAtOf(state) || n === mostTouches;
		if (n === mostTouches || (n >= atMost && this.#isStopped(entity)))
			return this.#end(i, state, 0, true);
		// Held on where the habit would stop. The cutoff is the last word for those whom it stops.
		const least = atLeast > atMost && this.#isStopped(entity) ? atMost : atLeast;
		if (habit && !(n < least && this.#isHeld(entity))) return this.#end(i, state, 0, true);
		if (habit && this.#isFaked(entity)) return this.#end(i, state, least - n, true);
		this.#queue.push(entity, left, i + this.#world.intervalDays, state);
	}

	#end(i: number, state: number, faked: number, abandoned: boolean): void {
		const into = this.#into;
		const made = touchesOf(state);
		into.ended[i]++;
		into.endedMade[i] += made;
		into.endedLogged[i] += made + faked;
		into.faked[i] += faked;
		if (abandoned) into.abandoned[i]++;
	}

	/** One uniform for both parts of a rule: who follows one follows the other. */
	#isStopped(entity: number): boolean {
		return this.#luck.uniform(entity, purposes.prospect, 2) < this.#rule.stopped;
	}

	#isHeld(entity: number): boolean {
		return this.#luck.uniform(entity, purposes.prospect, 2) < this.#rule.held;
	}

	#isFaked(entity: number): boolean {
		const { faked } = this.#rule;
		return faked > 0 && this.#luck.uniform(entity, purposes.prospect, 3) < faked;
	}

	#redial(i: number, count: number, day: number): void {
		this.#into.redials[i] = count;
		const mean = count * this.#world.redialYield * this.#factor;
		if (!(mean > 0)) return;
		const found = poissonAt(mean, this.#luck.uniform(day, purposes.redials, 0));
		for (let j = 0; j < found; j++) this.#into.convert(redialEntity(day, j), i);
	}
}
