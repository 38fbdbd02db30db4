import { cpus } from 'node:os';

/** The least of some measurements: other work on the machine only ever adds. */
export const least = (values: readonly number[]): number => Math.min(...values);

/** What was measured on. */
export const kind = (): string =>
	`${cpus()[0].model.trim()}, ${cpus().length} cores, Node ${process.versions.node}`;

/** Seconds on a core that a piece of work takes, of all threads, whatever else the machine does. */
export async function coreSeconds(work: () => Promise<unknown>): Promise<number> {
	const start = process.cpuUsage();
	await work();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
}
