import { describe, expect, it } from 'vitest';
import { LatentQuality } from './latentQuality';

const qualityOf = (rate: number, winRate: number, slope: number): LatentQuality => {
	const quality = new LatentQuality();
	quality.become(rate, winRate, slope);
	return quality;
};

describe('LatentQuality', () => {
	it.each([
		[0.4, 0.25, 1],
		[0.05, 0.6, 2],
		[1, 0.1, 0.5],
		[0.4, 0.25, 0]
	])(
		'bounds every deal’s chance from above at rate %d, win rate %d, slope %d',
		(rate, w, slope) => {
			const quality = qualityOf(rate, w, slope);
			for (let i = 0; i < 1000; i++) {
				const u = (rate * (i + 0.5)) / 1000;
				expect(quality.atMost(u)).toBeGreaterThanOrEqual(quality.chance(u));
			}
		}
	);

	it('bounds most deals by less than certainty, or the bound would be of no use', () => {
		const quality = qualityOf(0.4, 0.25, 1);
		expect(quality.atMost(0.3)).toBeLessThan(quality.chance(0.28));
	});
});
