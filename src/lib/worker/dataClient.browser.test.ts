import { describe, expect, it } from 'vitest';
import { readFiles, readExample } from './dataClient';

const csv = [
	'Rep,Month,Dials,Bookings',
	...Array.from({ length: 12 }, (_, i) => `Ann,2025-${String(i + 1).padStart(2, '0')},900,${i}000`)
].join('\n');

describe('the data worker', () => {
	it('makes and fits the sample team', async () => {
		const { history, fit } = await readExample('sampleTeam');
		expect(history.activities?.rows).toBeGreaterThan(10000);
		expect(fit?.team.reps).toHaveLength(5);
	});

	it('reads a gzipped file and takes an answer', async () => {
		const packed = new Response(
			new Blob([csv]).stream().pipeThrough(new CompressionStream('gzip'))
		);
		const file = new File([await packed.blob()], 'months.csv.gz');
		const { history } = await readFiles([file]);
		expect(history?.repPeriods?.rows).toBe(12);
		expect((await readFiles([file], { currency: 'EUR' })).history?.currency).toBe('EUR');
	});
});
