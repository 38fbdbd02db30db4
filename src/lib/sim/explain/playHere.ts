import { chunkSize } from '../chunk';
import { createPlayer } from '../playChunk';
import type { Explanation, Play, PlayedColumns } from './plays';

/** Plays an explanation to its end on this thread, without pause; `play` may be one of your own. */
export function playHere<T>(
	explanation: Explanation<T>,
	play: (wanted: Play) => PlayedColumns = playOne
): T {
	let step = explanation.next();
	while (!step.done) step = explanation.next(step.value.map(play));
	return step.value;
}

function playOne({ input, job, replications, columns }: Play): PlayedColumns {
	const player = createPlayer(input);
	const parts: Record<string, Float64Array>[] = [];
	for (let first = 0; first < replications; first += chunkSize) {
		const count = Math.min(chunkSize, replications - first);
		parts.push(player.play({ job, first, count }).columns);
	}
	return Object.fromEntries(columns.map((name) => [name, joined(parts.map((p) => p[name]))]));
}

function joined(parts: readonly Float64Array[]): Float64Array {
	const result = new Float64Array(parts.reduce((n, { length }) => n + length, 0));
	let at = 0;
	for (const part of parts) {
		result.set(part, at);
		at += part.length;
	}
	return result;
}
