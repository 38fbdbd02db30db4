import { keyOf, repKeyOf } from '../../src/lib/random/key';
import { purposes } from '../../src/lib/random/purposes';
import { Luck } from '../../src/lib/random/uniform';

/**
 * Orders in which addresses are walked, to make one stream of each: a battery judges streams, and the
 * simulator has none. Each order begins at its first address whenever it is asked for.
 */
export interface AddressOrder {
	readonly name: string;
	/** fills `words` with the 32 bits of the uniforms of the next addresses */
	readonly next: (words: Uint32Array) => void;
}

/** Opens an order under a key of its own. @param seed any text */
export type OpenOrder = (seed?: string) => AddressOrder;

const ana = repKeyOf('Ana');
const { dials, demos, inbound, win } = purposes;

/** The integer behind a uniform, (k + 1/2) / 2^32: exact, since a double holds 53 bits. */
const bitsOf = (u: number): number => u * 4294967296 - 0.5;

/** `at(luck, i)` is the uniform at the i-th address of the order. */
function orderOf(name: string, at: (luck: Luck, i: number) => number): OpenOrder {
	return (seed = 'battery') => {
		const luck = new Luck(keyOf(seed));
		let i = 0;
		const next = (words: Uint32Array): void => {
			for (let k = 0; k < words.length; k++) words[k] = bitsOf(at(luck, i++));
		};
		return { name, next };
	};
}

/** Days of a quarter, reps of a team, and what each rep-day draws first. */
const DAYS = 65;
const team = ['Ana', 'Ben', 'Cem', 'Dara', 'Elif'].map(repKeyOf);
const ofDay = [dials, demos, inbound];
const A_REP = DAYS * ofDay.length;

/** One coordinate runs while the others stand still; `n` ends at 2^24, where the entity moves on. */
export const addressOrders: readonly OpenOrder[] = [
	orderOf('replication', (luck, i) => {
		luck.at(i, ana);
		return luck.uniform(40, demos, 0);
	}),
	orderOf('rep', (luck, i) => {
		luck.at(17, i + 1);
		return luck.uniform(40, demos, 0);
	}),
	orderOf('entity', (luck, i) => {
		if (i === 0) luck.at(17, ana);
		return luck.uniform(i, demos, 0);
	}),
	orderOf('n, then entity', (luck, i) => {
		if (i === 0) luck.at(17, ana);
		return luck.uniform(Math.floor(i / 16777216), demos, i % 16777216);
	}),
	orderOf('purpose, then n', (luck, i) => {
		if (i === 0) luck.at(17, ana);
		return luck.uniform(Math.floor(i / 4294967296), i % 256, Math.floor(i / 256) % 16777216);
	}),
	// Purpose, day, rep, replication: the order in which a replication asks.
	orderOf('as played', (luck, i) => {
		const within = i % A_REP;
		if (within === 0)
			luck.at(Math.floor(i / (A_REP * team.length)), team[Math.floor(i / A_REP) % 5]);
		return luck.uniform(Math.floor(within / ofDay.length), ofDay[within % ofDay.length], 0);
	}),
	// One deal's luck in neighbouring replications, over reps: what a paired comparison rests on.
	orderOf('rep, then replication', (luck, i) => {
		luck.at(Math.floor(i / team.length), team[i % team.length]);
		return luck.uniform(12, win, 0);
	})
];
