import { expect, it } from 'vitest';
import { assembleRead } from '../../src/lib/data/assemble/assemble';
import { readSource } from '../../src/lib/worker/source/readSource';

/*
 * How long a million activities take: `npm run bench`. Nothing here fails but the reading itself:
 * times and memory belong to a machine, and are printed.
 */

const rows = 1_000_000;
const kinds = ['Call', 'Email', 'Demo', 'Meeting'];
const row = (i: number): string => {
	const when = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString();
	const outcome = i % 11 === 0 ? 'Connected' : 'No answer';
	return `00T${1e12 + i},Rep ${i % 40},${when},${kinds[i % 4]},${outcome},${i % 600},006${1e12 + (i % 20_000)}\n`;
};

/** A file of 90 MB in pieces: as a browser hands it out, never one text. */
function file(): Blob {
	const parts = [
		'Activity ID,Owner,Timestamp,Activity Type,Outcome,Duration (seconds),Opportunity ID\n'
	];
	for (let at = 0; at < rows; at += 10_000)
		parts.push(Array.from({ length: 10_000 }, (_, i) => row(at + i)).join(''));
	return new Blob(parts);
}

it('reads a million activities', async () => {
	const blob = file();
	const before = process.memoryUsage().heapUsed;
	const start = performance.now();
	const startCpu = process.cpuUsage();
	let most = 0;
	const tables = await readSource('activities.csv', blob, () => {
		most = Math.max(most, process.memoryUsage().heapUsed - before);
	});
	const read = performance.now();
	const { history } = assembleRead(tables);
	const end = performance.now();
	// On a busy machine the clock runs on while others work; this is what reading itself took.
	const { user, system } = process.cpuUsage(startCpu);
	expect(history?.activities?.rows).toBe(rows);
	const seconds = (ms: number): string => (ms / 1000).toFixed(2);
	console.info(
		`a million activities (${(blob.size / 1e6).toFixed(0)} MB): ${seconds(end - start)} s, of which ` +
			`reading ${seconds(read - start)} s; ${seconds((user + system) / 1000)} s of the processor; heap above the start at most ${(most / 1e6).toFixed(0)} MB while reading`
	);
});
