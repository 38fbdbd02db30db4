import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createDataServer } from './dataServer';

const months = ['2025-01', '2025-02', '2025-03', '2025-04', '2025-05', '2025-06'];
/** The file most managers have: a rep and a month a row. */
const csv = [
	'Rep,Month,Dials,Demos,Bookings',
	...months.flatMap((month, m) =>
		['Ann', 'Bob'].map((rep, r) => `${rep},${month},${800 + 50 * m},${40 + r},${30000 + 1000 * m}`)
	)
].join('\n');
const blobOf = (content: string | Uint8Array<ArrayBuffer>) => new Blob([content]);

describe('createDataServer', () => {
	it('reads files, gzipped or not, into the same history and team', async () => {
		const server = createDataServer();
		const plain = await server.read([{ id: 1, name: 'months.csv', blob: blobOf(csv) }]);
		const packed = await server.read([
			{ id: 2, name: 'months.csv', blob: blobOf(new Uint8Array(gzipSync(csv))) }
		]);
		expect(plain.history?.repPeriods?.rows).toBe(12);
		expect(plain.fit?.team.reps.map(({ name }) => name)).toEqual(['Ann', 'Bob']);
		expect(packed).toEqual(plain);
	});

	it('reads a file once and follows the answers', async () => {
		const server = createDataServer();
		let reads = 0;
		const blob = blobOf(csv);
		const counting = Object.assign(blob, {
			stream: () => (reads++, Blob.prototype.stream.call(blob))
		});
		const files = [{ id: 1, name: 'months.csv', blob: counting }];
		await server.read(files);
		const once = reads;
		expect(once).toBeGreaterThan(0);
		const { history } = await server.read(files, { currency: 'EUR' });
		expect(history?.currency).toBe('EUR');
		expect(reads).toBe(once);
	});

	it('tells how far it is, to the end', async () => {
		const seen: number[] = [];
		const files = [{ id: 1, name: 'months.csv', blob: blobOf(csv) }];
		await createDataServer().read(files, {}, (share) => void seen.push(share));
		expect(seen.at(-1)).toBe(1);
		expect(seen.every((share, i) => share >= (seen[i - 1] ?? 0))).toBe(true);
	});

	it('survives structuredClone', async () => {
		const server = createDataServer();
		const reading = await server.read([{ id: 1, name: 'months.csv', blob: blobOf(csv) }]);
		expect(structuredClone(reading)).toEqual(reading);
		const sample = server.example('sampleTeam');
		expect(structuredClone(sample)).toEqual(sample);
		expect(server.fit(sample.history)).toEqual(sample);
	});

	it('says of damaged gzip and of files without use that they hold nothing', async () => {
		const server = createDataServer();
		const damaged = blobOf(Uint8Array.of(0x1f, 0x8b, 1, 2, 3));
		const reading = await server.read([{ id: 1, name: 'x.gz', blob: damaged }]);
		expect(reading).toMatchObject({ history: null, fit: null });
		expect(reading.issues.map(({ code }) => code)).toContain('notText');
	});
});
