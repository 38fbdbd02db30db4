import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { distributionOf } from '../stats/distributionOf';
import { fitDealSize } from './dealSizeFit';
import { fitHistory } from './fitTeam';

const history = sampleTeam();
const automatic = fitHistory(history)!;
const chosen = fitHistory(history, { dealSize: 'gamma', cycle: 'logLogistic' })!;

describe('a family chosen by hand', () => {
	it('is what is played', () => {
		expect(chosen.team.dealSize.family).toBe('gamma');
		expect(chosen.team.cycleWon.family).toBe('logLogistic');
		expect(chosen.team.cycleLost.family).toBe('logLogistic');
		expect(chosen.dealSize).toMatchObject({ chosen: true, best: automatic.dealSize!.law.family });
		expect(chosen.cycle).toMatchObject({ chosen: true, best: automatic.cycle!.won.family });
		expect(automatic.dealSize!.chosen).toBe(false);
	});

	it('keeps the mean of the deals that were seen', () => {
		const meanOf = ({ dealSize }: typeof chosen): number =>
			dealSize!.scale * distributionOf(dealSize!.law).mean;
		expect(meanOf(chosen) / meanOf(automatic)).toBeCloseTo(1, 9);
	});

	it('stands in the ranking beside those it was compared with, best first', () => {
		const aics = chosen.cycle!.ranking.map(({ aic }) => aic);
		expect(chosen.cycle!.ranking.map(({ family }) => family)).toContain('logLogistic');
		expect(aics).toEqual([...aics].sort((a, b) => a - b));
		expect(chosen.dealSize!.ranking.fits.length).toBeGreaterThan(3);
	});

	it('is a list of prices or two humps only where the data have them', () => {
		const none = fitHistory(history, { dealSize: 'pricePoints', cycle: 'gammaMixture' })!;
		expect(none.team).toEqual(automatic.team);
		expect([none.dealSize!.chosen, none.cycle!.chosen]).toEqual([false, false]);
		const prices = Float64Array.from({ length: 300 }, (_, i) => [100, 900, 5000][i % 3] + (i % 7));
		const { law, chosen: byHand } = fitDealSize(prices)!;
		expect(law.family).toBe('pricePoints');
		expect(byHand).toBe(false);
		expect(fitDealSize(prices, 'logNormal')!.law.family).toBe('logNormal');
	});

	it('changes nothing where it is the best one anyway', () => {
		const best = automatic.dealSize!.best;
		expect(fitHistory(history, { dealSize: best })!.team).toEqual(automatic.team);
	});
});
