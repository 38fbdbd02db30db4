import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { fitTeam } from '../fit/fitTeam';
import { planDefaults, type Plan } from '../model/plan';
import { createPlayer } from './playChunk';

const plan: Plan = {
	...planDefaults,
	goal: 1_200_000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }]
};

describe('playing a quarter', () => {
	it('books the same whether deals that are won nowhere are followed or not', () => {
		const player = createPlayer({ team: fitTeam(sampleTeam()), plan });
		const replications = 100;
		const quarter = player.play({ job: 'quarter', first: 0, count: replications });
		// The year follows every deal to its end, lost ones too.
		const year = player.play({ job: 'year', first: 0, count: replications });
		const arms = 2;
		const quarters = year.columns.byQuarter.length / replications / arms;
		for (let k = 0; k < replications * arms; k++)
			expect(year.columns.byQuarter[k * quarters] / quarter.columns.bookings[k]).toBeCloseTo(1, 12);
	});
});
