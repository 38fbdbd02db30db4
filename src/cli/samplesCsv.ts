import type { TeamRep } from '../lib/model/team';
import type { ChunkResult } from '../lib/sim/chunk';

/** Rows of `--samples`, filled chunk by chunk. */
export interface SamplesCsv {
	add(chunk: ChunkResult): void;
	/** the whole file, header first */
	text(): string;
}

/**
 * Bookings of every replication: one row each, in order, one column per scenario and one per scenario
 * and rep. A row holds the same figures whatever the number of replications and workers, with every
 * digit, so that two files can be compared byte by byte.
 *
 * @param scenarios names in the order of the result
 */
export function createSamplesCsv(
	scenarios: readonly string[],
	reps: readonly TeamRep[]
): SamplesCsv {
	const header = [
		'replication',
		...scenarios,
		...scenarios.flatMap((scenario) => reps.map(({ id }) => `${scenario} / ${id}`))
	];
	const lines = [header.map(cell).join(',')];
	const width = scenarios.length;
	return {
		add({ job, first, count, columns }) {
			if (job !== 'quarter') return;
			const perRep = width * reps.length;
			for (let k = 0; k < count; k++) {
				const team = columns.bookings.subarray(k * width, (k + 1) * width);
				const byRep = columns.byRep.subarray(k * perRep, (k + 1) * perRep);
				lines.push([first + k, ...team, ...byRep].join(','));
			}
		},
		text: () => `${lines.join('\n')}\n`
	};
}

/** Quoted where a comma, a quote or a line break would split it. */
const cell = (text: string): string =>
	/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
