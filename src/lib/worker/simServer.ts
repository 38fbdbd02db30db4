import type { ChunkResult } from '../sim/chunk';
import type { CreatePlayer, Player, SimServer } from './protocol';

/**
 * The part of a simulation worker that is not a worker: it keeps a player per open run. Runs in Node
 * and in tests without any channel.
 */
export function createSimServer(createPlayer: CreatePlayer): SimServer {
	const players = new Map<number, Player>();
	return {
		open(run, input) {
			players.set(run, createPlayer(input));
		},
		play(run, request) {
			const player = players.get(run);
			if (!player) throw new RangeError(`simServer.play: run = ${run}, must have been opened`);
			return player.play(request);
		},
		close(run) {
			players.delete(run);
		}
	};
}

/** The memory behind a chunk's columns and sums: handed over, not copied. */
export function buffersOf({ columns, sums }: ChunkResult): ArrayBuffer[] {
	const buffers = new Set<ArrayBuffer>();
	for (const { buffer } of [...Object.values(columns), ...Object.values(sums)])
		if (buffer instanceof ArrayBuffer) buffers.add(buffer);
	return [...buffers];
}
