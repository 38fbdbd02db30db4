import { frailtyClasses } from '../../model/behaviour/frailty';
import { tableSteps, type TouchTables } from '../../model/touches/touchTables';
import { purposes } from '../../random/purposes';
import type { Luck } from '../../random/uniform';
import { packState } from './prospectQueue';

/**
 * A fresh lead's address: where the day's own demos have theirs when prospects are not played. It is
 * the lead's day and place, so that more or fewer leads shift nobody's luck.
 */
const leadEntity = (day: number, j: number): number => day * 1024 + j;

/** State before the first touch: class, and the touches of being given up by habit and of saying no. */
export function stateOf(tables: TouchTables, luck: Luck, entity: number, klass: number): number {
	const place = luck.uniform(entity, purposes.prospect, 1) * tableSteps;
	const step = Math.floor(place);
	const other = Math.floor((place - step) * tableSteps);
	return packState(0, klass, tables.givenUpAt[klass * tableSteps + step], tables.lostAt[other]);
}

/**
 * The fresh leads of one rep in one replication, in the order in which they come. Arms take from it what
 * they get to; what a lead is like is drawn when the first of them does.
 */
export class LeadList {
	/** leads that have come by the end of each day */
	readonly arrived: Int32Array;
	entity = new Int32Array(64);
	state = new Int32Array(64);
	/** uniform of its resistance -ln(u): it converts once the hazards it has met add up to that */
	chance = new Float64Array(64);
	/** leads that have been drawn, from the first on */
	drawn = 0;
	#count = 0;

	/** @param days days played */
	constructor(days: number) {
		this.arrived = new Int32Array(days);
	}

	/**
	 * @param day `Day` of each day
	 * @param leads how many come on each
	 */
	become(day: Int32Array, leads: Int32Array): void {
		this.drawn = this.#count = 0;
		let total = 0;
		for (let i = 0; i < leads.length; i++) total += leads[i];
		if (total > this.entity.length) this.#make(2 * total);
		for (let i = 0; i < leads.length; i++) {
			for (let j = 0; j < leads[i]; j++) this.entity[this.#count++] = leadEntity(day[i], j);
			this.arrived[i] = this.#count;
		}
	}

	/** Draws the leads up to the k-th, not included. */
	draw(tables: TouchTables, luck: Luck, k: number): void {
		for (let at = this.drawn; at < k; at++) {
			// The low bits of a uniform choose the class, which leaves 28 for the resistance.
			const place = luck.uniform(this.entity[at], purposes.prospect, 0) * frailtyClasses;
			const klass = Math.floor(place);
			this.chance[at] = place - klass;
			this.state[at] = stateOf(tables, luck, this.entity[at], klass);
		}
		if (k > this.drawn) this.drawn = k;
	}

	#make(length: number): void {
		this.entity = new Int32Array(length);
		this.state = new Int32Array(length);
		this.chance = new Float64Array(length);
	}
}
