import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { frailtyClasses } from '../../model/behaviour/frailty';
import { mostTouches, type TouchTables } from '../../model/touches/touchTables';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import { stateOf } from './leadList';
import type { TouchWorld } from './playTouches';
import { givenUpAtOf, lostAtOf, packState, touchesOf, type ProspectQueue } from './prospectQueue';

/** How many ordinary prospects are left after how many touches: one rep's, in one world. */
export class SteadyState {
	/** e^-(hazards met) of class c after n touches, at c * mostTouches + n */
	readonly unconverted = new Float64Array(frailtyClasses * mostTouches);
	/** nobody worth looking for has had so many touches */
	deepest = 1;
	readonly #met = new Float64Array(frailtyClasses * mostTouches);
	#world: TouchWorld | null = null;

	/** @param factor multiplies the cumulative hazard */
	become(world: TouchWorld, factor: number): void {
		const { tables } = world;
		this.#world = world;
		for (let c = 0; c < frailtyClasses; c++) {
			let met = 0;
			for (let n = 0; n < mostTouches; n++) {
				this.#met[c * mostTouches + n] = met;
				this.unconverted[c * mostTouches + n] = exp(-met);
				met += tables.resistance[c * mostTouches + n] * factor;
			}
		}
		this.deepest = deepestOf(tables);
	}

	/**
	 * Fills the queue as it stands on an ordinary day: prospects were started at `startedPerDay` for as
	 * long as anybody is worked, each was touched every `intervalDays`, and those are left that neither
	 * converted nor said no nor were given up. In the order in which they fall due.
	 *
	 * @param startedPerDay fresh leads that a rep starts on a day: the smaller of supply and touches / E
	 */
	fill(queue: ProspectQueue, luck: Luck, startedPerDay: number): void {
		queue.clear();
		const { intervalDays, tables } = this.#world!;
		const perInterval = startedPerDay * intervalDays;
		// By the phase within the interval: whose turn it is does not depend on the touches behind it.
		const slots = Math.floor(perInterval + luck.uniform(0, purposes.prospect, 4));
		for (let slot = 0; slot < slots; slot++) {
			const due = ((slot + 0.5) / slots) * intervalDays - 0.5;
			for (let touches = 1; touches < this.deepest; touches++) {
				const entity = -1 - (slot * mostTouches + touches);
				const place = luck.uniform(entity, purposes.prospect, 0) * frailtyClasses;
				const klass = Math.floor(place);
				const at = klass * mostTouches + touches;
				const chance = place - klass;
				if (chance >= this.unconverted[at]) continue;
				const state = stateOf(tables, luck, entity, klass);
				if (touches >= givenUpAtOf(state) || touches >= lostAtOf(state)) continue;
				queue.push(entity, -log(chance) - this.#met[at], due, state + touches);
			}
		}
	}
}

/** So small a share of prospects gets further that nobody is looked for there. */
const NOBODY = 1e-3;

function deepestOf(tables: TouchTables): number {
	let n = 1;
	while (n < mostTouches && mostLeft(tables, n) > NOBODY) n++;
	return n;
}

/** The largest share of any class that is still worked after n touches, conversions apart. */
function mostLeft({ lost, givenUp }: TouchTables, n: number): number {
	let most = 0;
	// Chances of being given up rise or fall with the class: the ends bound them.
	for (const c of [0, frailtyClasses - 1]) {
		let left = 1;
		for (let i = 0; i < n; i++) left *= (1 - lost[i]) * (1 - givenUp[c * mostTouches + i]);
		most = Math.max(most, left);
	}
	return most;
}

/**
 * A prospect of the history with `touches` behind it, conditional on still being open: its resistance
 * exceeds what it has met, and the rep has not given it up. The exponential forgets, so what is left is
 * exponential again; the touches of being given up and of saying no are drawn from what follows.
 */
export function reopen(
	queue: ProspectQueue,
	{ tables }: TouchWorld,
	luck: Luck,
	prospect: { entity: number; touches: number; due: number }
): void {
	const { entity, due } = prospect;
	const touches = Math.min(prospect.touches, mostTouches - 1);
	const u = luck.uniform(entity, purposes.prospect, 0);
	const fresh = luck.uniform(entity, purposes.prospect, 5);
	const place = luck.uniform(entity, purposes.prospect, 1) * 65536;
	const high = Math.floor(place) / 65536;
	const klass = classAfter(tables.classRank, touches, u);
	const state = packState(
		touches,
		klass,
		firstAfter(tables.givenUp, klass * mostTouches, touches, high),
		firstAfter(tables.lost, 0, touches, place - Math.floor(place))
	);
	queue.push(entity, -log(fresh), due, state);
}

/** The class at rank u among those who are left after so many touches: the good ones have gone. */
function classAfter(classRank: Float64Array, touches: number, u: number): number {
	let c = 0;
	while (c < frailtyClasses - 1 && classRank[touches * frailtyClasses + c] <= u) c++;
	return c;
}

/** First touch after `touches` at which a chance comes true, by inversion of one uniform. */
function firstAfter(chance: Float64Array, at: number, touches: number, u: number): number {
	let left = 1;
	for (let n = touches; n < mostTouches; n++) {
		left *= 1 - chance[at + n];
		if (1 - left > u) return n + 1;
	}
	return mostTouches + 1;
}

/** Sum over the queue, for tests and reports: touches behind the prospects in it. */
export function touchesBehind(queue: ProspectQueue): number {
	let sum = 0;
	for (let k = 0; k < queue.size; k++) sum += touchesOf(queue.state[queue.place(k)]);
	return sum;
}
