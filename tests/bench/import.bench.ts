import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { assembleRead } from '../../src/lib/data/assemble/assemble';
import type { RawTable } from '../../src/lib/data/table/rawTable';
import { readSource } from '../../src/lib/worker/source/readSource';

/*
 * How long a million activities take and what they leave in memory: `npm run bench`. Nothing here fails
 * but the reading itself: times and memory belong to a machine, and are printed.
 */

const kinds = ['Call', 'Email', 'Demo', 'Meeting'];
const row = (i: number): string => {
	const when = new Date(Date.UTC(2024, 0, 1) + i * 60_000).toISOString();
	const outcome = i % 11 === 0 ? 'Connected' : 'No answer';
	return `00T${1e12 + i},Rep ${i % 40},${when},${kinds[i % 4]},${outcome},${i % 600},006${1e12 + (i % 20_000)}\n`;
};

const header =
	'Activity ID,Owner,Timestamp,Activity Type,Outcome,Duration (seconds),Opportunity ID\n';
const IN_PART = 10_000;
const part = (at: number, rows: number): string =>
	Array.from({ length: Math.min(IN_PART, rows - at) }, (_, i) => row(at + i)).join('');

/** A file of 90 bytes a row in pieces: as a browser hands it out, never one text. */
function file(rows: number): Blob {
	const parts = [header];
	for (let at = 0; at < rows; at += IN_PART) parts.push(part(at, rows));
	return new Blob(parts);
}

/** The same file, written while it is read: as one on a disk, it takes no memory. */
function fileOnDisk(rows: number): Blob {
	const encoder = new TextEncoder();
	const chunks = function* (): Generator<Uint8Array> {
		yield encoder.encode(header);
		for (let at = 0; at < rows; at += IN_PART) yield encoder.encode(part(at, rows));
	};
	const stream = (): ReadableStream<Uint8Array> => {
		const left = chunks();
		return new ReadableStream({
			pull(controller) {
				const next = left.next();
				if (next.done === true) controller.close();
				else controller.enqueue(next.value);
			}
		});
	};
	return {
		slice: (from: number, to: number) => new Blob([header.slice(from, to)]),
		stream
	} as Blob;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;
setFlagsFromString('--no-expose-gc');
collectGarbage();
/** Memory of the process before anything is read. */
const atStart = process.memoryUsage().rss;

/** Bytes of the strings of a column, each counted once, and of the references to them. */
function textBytes(column: readonly string[]): number {
	let bytes = 8 * column.length;
	// Header, length and hash of a string; its letters lie in the file's column.
	for (const _ of new Set(column)) bytes += 32;
	return bytes;
}

/** What the file's columns and the history's take by themselves. */
function columnBytes({ columns, rowNumber }: RawTable, history: object): number {
	let bytes = rowNumber.byteLength;
	for (const column of columns) bytes += column.bytes;
	for (const column of Object.values(history) as unknown[]) {
		if (ArrayBuffer.isView(column)) bytes += column.byteLength;
		else if (Array.isArray(column)) bytes += textBytes(column as string[]);
		else if (column && typeof column === 'object' && 'codes' in column)
			bytes += (column.codes as Int32Array).byteLength;
	}
	return bytes;
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`;

it.each([250_000, 500_000, 1_000_000])('holds %d activities', async (rows) => {
	const onDisk = fileOnDisk(rows);
	collectGarbage();
	let most = 0;
	const look = (): void => {
		most = Math.max(most, process.memoryUsage().rss - atStart);
	};
	const tables = await readSource('activities.csv', onDisk, look);
	look();
	const { history } = assembleRead(tables);
	look();
	expect(history?.activities?.rows).toBe(rows);
	const columns = columnBytes(tables[0].table, history?.activities ?? {});
	console.info(
		`${rows} activities: memory above the start at most ${megabytes(most)}, of which ` +
			`${megabytes(columns)} the columns themselves: ${megabytes(most - columns)} beside them`
	);
});

it('reads a million activities', async () => {
	const blob = file(1_000_000);
	const start = process.cpuUsage();
	const seconds = (): string => {
		const { user, system } = process.cpuUsage(start);
		return `${((user + system) / 1e6).toFixed(2)} s`;
	};
	const tables = await readSource('activities.csv', blob);
	const read = seconds();
	const { history } = assembleRead(tables);
	// On a busy machine the clock runs on while others work; this is what reading itself took.
	const all = seconds();
	expect(history?.activities?.rows).toBe(1_000_000);
	console.info(
		`a million activities (${megabytes(blob.size)}): ${all} of the processor, of which reading ${read}; wanted: 5 s`
	);
});
