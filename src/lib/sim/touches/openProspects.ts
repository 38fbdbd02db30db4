import { log } from '../../math/log';
import { frailtyClasses } from '../../model/behaviour/frailty';
import { mostTouches, type TouchTables } from '../../model/touches/touchTables';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import type { TouchWorld } from './playTouches';
import { resistanceOf, stateOf } from './prospect';
import {
	classOf,
	givenUpAtOf,
	lostAtOf,
	packState,
	touchesOf,
	type ProspectQueue
} from './prospectQueue';

/**
 * Fills the queue as it stands on an ordinary day: prospects were started at `startedPerDay` for as long
 * as anybody is worked, each was touched every `intervalDays`, and those are left that neither converted
 * nor said no nor were given up. In the order in which they fall due.
 *
 * @param startedPerDay fresh leads that a rep starts on a day: the smaller of supply and touches / E
 * @param factor multiplies the cumulative hazard
 */
export function openInSteadyState(
	queue: ProspectQueue,
	world: TouchWorld,
	luck: Luck,
	startedPerDay: number,
	factor: number
): void {
	queue.clear();
	const { intervalDays, tables } = world;
	const perInterval = startedPerDay * intervalDays;
	const deepest = deepestOf(world);
	// Due in order of time: by the phase within the interval, the number of touches does not matter.
	const slots = Math.floor(perInterval + luck.uniform(0, purposes.prospect, 4));
	for (let slot = 0; slot < slots; slot++) {
		const due = ((slot + 0.5) / slots) * intervalDays - 0.5;
		for (let touches = 1; touches < deepest; touches++) {
			const entity = -1 - (slot * mostTouches + touches);
			const u = luck.uniform(entity, purposes.prospect, 0);
			const state = stateOf(tables, luck, entity, u);
			if (touches >= givenUpAtOf(state) || touches >= lostAtOf(state)) continue;
			const left = resistanceOf(u) - metBy(world, classOf(state), touches) * factor;
			if (left > 0) queue.push(entity, left, due, state + touches);
		}
	}
}

/** Cumulative hazard of a class after so many touches. */
function metBy({ tables }: TouchWorld, klass: number, touches: number): number {
	let sum = 0;
	for (let n = 0; n < touches; n++) sum += tables.resistance[klass * mostTouches + n];
	return sum;
}

/** So small a share of prospects gets further that nobody is looked for there. */
const NOBODY = 1e-3;

function deepestOf({ tables }: TouchWorld): number {
	let n = 1;
	while (n < mostTouches && mostLeft(tables, n) > NOBODY) n++;
	return n;
}

/** Share of the class that is given up least of which somebody is left after n touches, at most. */
function mostLeft({ lost, givenUp }: TouchTables, n: number): number {
	let most = 0;
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
