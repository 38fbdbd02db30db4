import { describe, expect, it } from 'vitest';
import { sampleTeam } from '../data/sample/sampleTeam';
import { fitTeam } from '../fit/fitTeam';
import { planDefaults, type Plan, type TargetSpec } from '../model/plan';
import { targetIds, targetTypes, type TargetId } from '../model/targets';
import { settingsOf } from '../model/targets/targetField';
import type { TargetType } from '../model/targets/targetType';
import { teamInPlay } from '../model/teamInPlay';
import { createPlayer } from './playChunk';

const plan: Plan = {
	...planDefaults,
	goal: 1_200_000,
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 0.75 }]
};

const fitted = fitTeam(sampleTeam());
const fieldsOf = (type: TargetId): NonNullable<TargetType['fields']> => {
	const { fields = [] }: TargetType = targetTypes[type];
	return fields;
};

describe('playing a quarter', () => {
	it('books the same whether deals that are won nowhere are followed or not', () => {
		const player = createPlayer({ team: fitted, plan });
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

describe('the metric of a target', () => {
	it.each(targetIds)('is a number or nothing in every month: %s', (type) => {
		const { defaults } = targetTypes[type];
		const target: TargetSpec = {
			...settingsOf(fieldsOf(type), {}),
			type,
			...defaults
		};
		// Reps who come and go leave months without a day, which a metric cannot be divided by.
		const shocks = [
			{ type: 'repLeaves', fromDay: 10, kept: 0.5 },
			{ type: 'repJoins', fromDay: 40 }
		] as const;
		const planned = { ...plan, targets: [target], shocks };
		const player = createPlayer({ team: teamInPlay(fitted, planned), plan: planned });
		for (const values of player.yearOf(0).metric) {
			expect(values.some((value) => value > 0)).toBe(true);
			expect(values.some((value) => Math.abs(value) === Infinity)).toBe(false);
		}
	});
});
