import { channels, type Channel } from '../../model/channels';
import type { Plan } from '../../model/plan';
import { targetTypes } from '../../model/targets';
import type { ExperimentInput } from '../chunk';
import { lucksPerWorld } from '../lucks';
import { estimateOf } from '../nested';
import type { Estimate } from '../result';
import { armSeries, differenceOf, explainReplications, type Explanation } from './plays';

/** The mean change of bookings, given to the channels without an order among them. */
export interface ShapleyResult {
	/** quarters that every combination of channels was played for */
	readonly replications: number;
	/** what the target would bring if each further unit brought as much as the ones before */
	readonly push: Estimate;
	readonly channels: readonly { readonly channel: Channel; readonly amount: Estimate }[];
	/** with the target minus without: `push` and all channels together */
	readonly total: Estimate;
}

/** Channels through which the plan's own targets work, in the registry's order. */
export function channelsOf({ targets }: Plan): readonly Channel[] {
	const used = new Set(
		targets.flatMap(({ type }): readonly Channel[] => targetTypes[type].channels)
	);
	return channels.filter((channel) => used.has(channel));
}

/** Every subset, by number: bit i of the number says whether item i is in it. */
export const coalitionsOf = <T>(items: readonly T[]): readonly (readonly T[])[] =>
	Array.from({ length: 1 << items.length }, (_, mask) =>
		items.filter((_, i) => ((mask >> i) & 1) === 1)
	);

/**
 * Shapley's value of each player, replication by replication: its contribution to every coalition,
 * weighted by how often it meets that coalition when the players come in a random order (Shapley
 * 1953). The values add up to the grand coalition minus the empty one, in every replication.
 *
 * @param worth of each coalition, as numbered by `coalitionsOf`; all of one length
 */
export function shapleyValues(players: number, worth: readonly Float64Array[]): Float64Array[] {
	if (worth.length !== 1 << players)
		throw new RangeError(`shapleyValues: worth.length = ${worth.length}, must be 2^${players}`);
	const weight = weightsOf(players);
	return Array.from({ length: players }, (_, i) => {
		const value = new Float64Array(worth[0].length);
		for (let mask = 0; mask < worth.length; mask++) {
			if (((mask >> i) & 1) === 1) continue;
			const w = weight[sizeOf(mask)];
			const [without, together] = [worth[mask], worth[mask | (1 << i)]];
			for (let k = 0; k < value.length; k++) value[k] += w * (together[k] - without[k]);
		}
		return value;
	});
}

/** By size of the coalition that is joined: size! (players - size - 1)! / players!. */
function weightsOf(players: number): number[] {
	// 1 / (players * choose(players - 1, size)).
	const weights = [1 / players];
	for (let size = 1; size < players; size++)
		weights.push((weights[size - 1] * size) / (players - size));
	return weights;
}

function sizeOf(mask: number): number {
	let size = 0;
	for (let rest = mask; rest > 0; rest = Math.floor(rest / 2)) size += rest % 2;
	return size;
}

/** Coalitions in one experiment: what a worker keeps books of at a time. */
const BATCH = 64;
/** Quarters of all coalitions together; with more than eight channels each is played for fewer. */
const BUDGET = 256 * explainReplications;

/**
 * Plays every combination of the channels of the plan's targets under the same luck. null without a
 * target that works through any.
 */
export function* shapleyOf(input: ExperimentInput): Explanation<ShapleyResult | null> {
	const players = channelsOf(input.plan);
	if (players.length === 0) return null;
	const coalitions = coalitionsOf(players);
	const replications = quartersFor(coalitions.length);
	const own = { ...input, plan: { ...input.plan, scenarios: [] } };
	const batches: (readonly (readonly Channel[])[])[] = [];
	for (let first = 0; first < coalitions.length; first += BATCH)
		batches.push(coalitions.slice(first, first + BATCH));
	const [plain, ...played] = yield [
		{ input: own, job: 'quarter', replications, columns: ['bookings'] },
		...batches.map((batch) => ({
			input: { ...own, coalitions: batch },
			job: 'coalitions' as const,
			replications,
			columns: ['bookings']
		}))
	];
	const worth = batches.flatMap((batch, b) =>
		batch.map((_, arm) => armSeries(played[b].bookings, replications, batch.length, arm))
	);
	const none = armSeries(plain.bookings, replications, 2, 0);
	return {
		replications,
		push: estimateOf(differenceOf(worth[0], none)),
		channels: shapleyValues(players.length, worth).map((values, i) => ({
			channel: players[i],
			amount: estimateOf(values)
		})),
		total: estimateOf(differenceOf(worth[worth.length - 1], none))
	};
}

/** Whole worlds, as many quarters as the budget allows. */
const quartersFor = (coalitions: number): number =>
	lucksPerWorld *
	Math.max(1, Math.floor(Math.min(explainReplications, BUDGET / coalitions) / lucksPerWorld));
