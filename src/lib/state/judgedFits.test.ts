import { describe, expect, it } from 'vitest';
import { generatorOf } from '../random/generator';
import { distributionOf } from '../stats/distributionOf';
import { rankFits } from '../stats/rankFits';
import { sampleOf } from '../stats/sample';
import { judge, type JudgePiece } from '../worker/judgeFits';
import { JudgedFits } from './judgedFits.svelte';

const generator = generatorOf('judged');
const law = distributionOf({ family: 'gamma', parameters: { shape: 3, rate: 1 } });
const values = Float64Array.from({ length: 60 }, () => law.quantile(generator.next()));
const { fits } = rankFits(sampleOf(values), ['gamma', 'logNormal', 'exponential', 'weibull']);

describe('JudgedFits', () => {
	it('scores every family and tests the three best', async () => {
		const judging = new JudgedFits((piece) => Promise.resolve(judge(piece)));
		await judging.start(values, fits);
		expect(judging.working).toBe(false);
		expect(judging.progress).toBe(1);
		for (const { family } of fits)
			expect(judging.judged[family]!.score).toEqual(expect.any(Number));
		const tested = fits.filter(({ family }) => judging.judged[family]?.test);
		expect(tested).toEqual(fits.slice(0, 3));
		expect(judging.judged.gamma!.test!.ks.pValue).toBeGreaterThan(0.01);
	});

	it('stops between two pieces and keeps what it knows', async () => {
		let asked = 0;
		const judging = new JudgedFits((piece) => {
			if (++asked === 3) judging.stop();
			return Promise.resolve(judge(piece));
		}, 1);
		await judging.start(values, fits);
		expect(asked).toBe(3);
		expect(judging.working).toBe(false);
		expect(Object.keys(judging.judged)).toHaveLength(2);
	});

	it('comes to the same with any number of workers, whichever is the quickest', async () => {
		const outcome = async (lanes: number) => {
			const seen = new Set<number>();
			const judging = new JudgedFits(async (piece, lane) => {
				seen.add(lane);
				// later pieces of a round overtake the earlier ones
				for (let i = lane; i < lanes; i++) await Promise.resolve();
				return judge(piece);
			}, lanes);
			await judging.start(values, fits);
			return { judged: judging.judged, lanes: seen.size };
		};
		const alone = await outcome(1);
		expect(alone.lanes).toBe(1);
		for (const lanes of [2, 7]) {
			const shared = await outcome(lanes);
			expect(shared.lanes).toBe(lanes);
			expect(shared.judged).toEqual(alone.judged);
		}
	});

	it('asks for no p-values above 5,000 values', async () => {
		const asked: JudgePiece['ask'][] = [];
		const judging = new JudgedFits(({ ask }) => {
			asked.push(ask);
			return Promise.resolve({ ask: 'score', score: -1 });
		});
		await judging.start(new Float64Array(5001).fill(1), fits);
		expect(asked).toEqual(fits.map(() => 'score'));
	});

	it('says what broke', async () => {
		const judging = new JudgedFits(() => Promise.reject(new Error('out of memory')));
		await judging.start(values, fits);
		expect(judging.problem).toBe('out of memory');
		expect(judging.working).toBe(false);
	});
});
