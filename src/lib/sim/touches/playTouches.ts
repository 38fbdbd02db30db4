import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { frailtyClasses } from '../../model/behaviour/frailty';
import { mostTouches, type TouchTables } from '../../model/touches/touchTables';
import { noRule, type TouchRule } from '../../model/touches/touchRule';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import { poissonAt } from '../countTables';
import type { LeadList } from './leadList';
import { classOf, givenUpAtOf, lostAtOf, ProspectQueue, touchesOf } from './prospectQueue';
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
	readonly leads: LeadList;
	/** touches that can be made on each day; fractions are carried over */
	readonly touches: Float64Array;
	/** multiplies the cumulative hazard of each day's touches */
	readonly factor: Float64Array;
	/** the rule, and the day from which it holds */
	readonly rule: TouchRule;
	readonly ruleFrom: number;
	/** who is being worked after this day is remembered; -1 = on none */
	readonly watchAfter: number;
}

/** Conversions among re-dials get addresses beside those of the day's inbound demos. */
const redialEntity = (day: number, j: number): number => -(day * 1024 + 512 + j) - 1;

/**
 * Works a rep's prospects day by day (model.md section 2, step 3): touches go first to prospects that are
 * due, then to fresh leads while they last; what remains are re-dials with little yield. The queue decides
 * only whose touch comes next: with plenty of leads wins per touch are W / E, with few W per lead.
 *
 * A prospect's resistance is exponential: it converts at the touch at which the hazards it has met add up
 * to it. One number then stands for a draw per touch with the same law, and a prospect that converts at
 * some touch does so under every rule that lets it get there (model.md section 7).
 *
 * One object per stage; `open` is the queue every arm starts from. The two loops over touches are written
 * out, since they take most of the time: numbers that pass through calls would be allocated.
 */
export class TouchPlayer {
	readonly open = new ProspectQueue();
	readonly #queue = new ProspectQueue();
	readonly #luck: Luck;
	/** below it a class's chance stands for a resistance that no life of touches meets */
	readonly #never = new Float64Array(frailtyClasses);
	#rule: TouchRule = noRule;

	constructor(luck: Luck) {
		this.#luck = luck;
	}

	/** Plays the days of one arm; `luck` stands at the rep's address. */
	play(world: TouchWorld, work: TouchWork, into: TouchDays): void {
		const queue = this.#queue;
		into.clear();
		queue.copy(this.open);
		fillNever(world.tables, work.factor, this.#never);
		// Half a touch ahead: rounding down then rounds to the nearest.
		let carry = 0.5;
		for (let i = 0; i < work.day.length; i++) {
			this.#rule = i >= work.ruleFrom ? work.rule : noRule;
			carry += work.touches[i];
			const able = Math.floor(carry);
			carry -= able;
			queue.reserve(able);
			let left = able - this.#touchDue(world, work, into, i, able);
			left -= this.#touchFresh(world, work, into, i, left);
			into.made[i] = able;
			if (left > 0) this.#redial(world, work, into, i, left);
			if (i === work.watchAfter) into.rememberOpen(queue);
		}
		into.leadsArrived = work.day.length > 0 ? work.leads.arrived[work.day.length - 1] : 0;
	}

	/** Touches those who are due, in their order. @returns touches made */
	#touchDue(world: TouchWorld, work: TouchWork, into: TouchDays, i: number, able: number): number {
		const queue = this.#queue;
		const { entity, left, due, state, mask } = queue;
		const { resistance } = world.tables;
		const next = i + world.intervalDays;
		const factor = work.factor[i];
		const { atMost } = this.#rule;
		let { head, size } = queue;
		let made = 0;
		while (made < able && size > 0 && due[head] <= i) {
			const at = head;
			head = (head + 1) & mask;
			size--;
			// A new cutoff also ends those who are beyond it already.
			if (touchesOf(state[at]) >= atMost && this.#isStopped(entity[at])) {
				end(into, i, state[at], 0, 1);
				continue;
			}
			made++;
			const now = state[at] + 1;
			const n = touchesOf(now);
			const rest = left[at] - resistance[classOf(now) * mostTouches + n - 1] * factor;
			if (rest <= 0) {
				into.convert(entity[at], i);
				end(into, i, now, 0, 0);
			} else if (n === lostAtOf(now)) end(into, i, now, 0, 0);
			else if (
				(n < givenUpAtOf(now) && n < atMost && n < mostTouches) ||
				this.#goesOn(into, i, entity[at], now)
			) {
				const to = (head + size++) & mask;
				entity[to] = entity[at];
				left[to] = rest;
				due[to] = next;
				state[to] = now;
			}
		}
		queue.head = head;
		queue.size = size;
		return made;
	}

	/** First touches of fresh leads, the one that has waited longest first. @returns touches made */
	#touchFresh(
		world: TouchWorld,
		work: TouchWork,
		into: TouchDays,
		i: number,
		able: number
	): number {
		const { leads } = work;
		const from = into.leadsTaken;
		const to = Math.min(from + able, leads.arrived[i]);
		if (to <= from) return 0;
		leads.draw(world.tables, this.#luck, to);
		const queue = this.#queue;
		const { entity, left, due, state, mask } = queue;
		const { resistance } = world.tables;
		const next = i + world.intervalDays;
		const factor = work.factor[i];
		const { atMost } = this.#rule;
		for (let k = from; k < to; k++) {
			const now = leads.state[k] + 1;
			const klass = classOf(now);
			const chance = leads.chance[k];
			const rest =
				chance < this.#never[klass]
					? Infinity
					: -log(chance) - resistance[klass * mostTouches] * factor;
			if (rest <= 0) {
				into.convert(leads.entity[k], i);
				end(into, i, now, 0, 0);
			} else if (lostAtOf(now) === 1) end(into, i, now, 0, 0);
			else if (
				(givenUpAtOf(now) > 1 && atMost > 1) ||
				this.#goesOn(into, i, leads.entity[k], now)
			) {
				const place = (queue.head + queue.size++) & mask;
				entity[place] = leads.entity[k];
				left[place] = rest;
				due[place] = next;
				state[place] = now;
			}
		}
		into.started[i] = to - from;
		into.leadsTaken = to;
		return to - from;
	}

	/**
	 * The rep would stop here, or the rule says so: which of them prevails. Ends the prospect's work if it
	 * does not go on.
	 */
	#goesOn(into: TouchDays, i: number, entity: number, state: number): boolean {
		const { atLeast, atMost } = this.#rule;
		const n = touchesOf(state);
		if (n === mostTouches || (n >= atMost && this.#isStopped(entity))) {
			end(into, i, state, 0, 1);
			return false;
		}
		if (n < givenUpAtOf(state)) return true;
		// Held on where the habit would stop. The cutoff is the last word for those whom it stops.
		const least = atLeast > atMost && this.#isStopped(entity) ? atMost : atLeast;
		const held = n < least && this.#isHeld(entity);
		if (held && !this.#isFaked(entity)) return true;
		end(into, i, state, held ? least - n : 0, 1);
		return false;
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

	#redial(world: TouchWorld, work: TouchWork, into: TouchDays, i: number, count: number): void {
		into.redials[i] = count;
		const mean = count * world.redialYield * work.factor[i];
		if (!(mean > 0)) return;
		const found = poissonAt(mean, this.#luck.uniform(work.day[i], purposes.redials, 0));
		for (let j = 0; j < found; j++) into.convert(redialEntity(work.day[i], j), i);
	}
}

/** The work on a prospect is over. */
function end(into: TouchDays, i: number, state: number, faked: number, abandoned: number): void {
	const made = touchesOf(state);
	into.ended[i]++;
	into.endedMade[i] += made;
	into.endedLogged[i] += made + faked;
	into.faked[i] += faked;
	into.abandoned[i] += abandoned;
}

/** Chances whose resistance exceeds a whole life of touches at the best day's factor: no logarithm then. */
function fillNever({ resistance }: TouchTables, factor: Float64Array, never: Float64Array): void {
	let most = 0;
	for (let i = 0; i < factor.length; i++) if (factor[i] > most) most = factor[i];
	for (let c = 0; c < frailtyClasses; c++) {
		let sum = 0;
		for (let n = 0; n < mostTouches; n++) sum += resistance[c * mostTouches + n];
		// A hair below, so that rounding decides nothing.
		never[c] = exp(-sum * most) * (1 - 1e-9);
	}
}
