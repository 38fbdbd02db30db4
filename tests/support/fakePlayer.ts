import type { ChunkRequest, ChunkResult, ExperimentInput } from '../../src/lib/sim/chunk';
import type { ForecastResult, Stage } from '../../src/lib/sim/result';
import type { SimThread } from '../../src/lib/worker/protocol';
import { createSimServer } from '../../src/lib/worker/simServer';
import type { CreatePlayer } from '../../src/lib/worker/protocol';

/**
 * An engine small enough to know what it gives: replication i of a quarter books goal + i. For tests
 * of what carries chunks, not of what is in them.
 */
export const playFake = ({ plan }: ExperimentInput, request: ChunkRequest): ChunkResult => {
	const bookings = Float64Array.from(
		{ length: request.count },
		(_, i) => plan.goal + request.first + i
	);
	return { ...request, columns: { bookings }, sums: {} };
};

export const createFakePlayer: CreatePlayer = (input) => ({
	play: (request) => playFake(input, request)
});

/** What the fake collector was given, in the order in which it came. */
export interface FakeResult {
	readonly stage: Stage;
	readonly played: readonly ChunkRequest[];
	readonly bookings: readonly number[];
}

export function createFakeCollector() {
	const chunks: ChunkResult[] = [];
	return {
		add: (chunk: ChunkResult) => void chunks.push(chunk),
		result: (stage: Stage): ForecastResult => {
			const quarters = chunks.filter(({ job }) => job === 'quarter');
			const result: FakeResult & { replications: number } = {
				stage,
				replications: quarters.reduce((sum, { count }) => sum + count, 0),
				played: chunks.map(({ job, first, count }) => ({ job, first, count })),
				bookings: quarters.flatMap(({ columns }) => [...columns.bookings])
			};
			// Only what this test reads; the true collector has its own tests.
			return result as unknown as ForecastResult;
		}
	};
}

/**
 * A worker without a channel: everything passes through `structuredClone`, as on a real one, and
 * answers come a turn later.
 */
export function cloningThread(createPlayer: CreatePlayer): SimThread {
	const server = createSimServer(createPlayer);
	const later = async <T>(answer: () => T): Promise<T> => {
		await new Promise((resolve) => setTimeout(resolve, 0));
		return structuredClone(answer());
	};
	return {
		server: {
			open: (run, input) => later(() => server.open(run, structuredClone(input))),
			play: (run, request) => later(() => server.play(run, structuredClone(request))),
			close: (run) => later(() => server.close(run))
		},
		died: new Promise(() => undefined),
		end: () => undefined
	};
}
