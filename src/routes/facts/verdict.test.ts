import { describe, expect, it } from 'vitest';
import { teamOfSketch } from '$lib/fit/sketchTeam';
import { planDefaults } from '$lib/model/plan';
import type { RepMonths } from '$lib/model/team';
import type { ForecastResult } from '$lib/sim/result';
import type { Answer } from '$lib/state/runner';
import { plainDeckFacts } from './verdict';

/** Two reps, months 100 to 103, bookings 1 to 8. */
const past: RepMonths = {
	rows: 8,
	rep: Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1),
	month: Int32Array.of(100, 101, 102, 103, 100, 101, 102, 103),
	dialsPerDay: new Float64Array(8),
	bookings: Float64Array.of(1, 2, 3, 4, 5, 6, 7, 8)
};

function beforeOf(months: number, headCount: number | null = null) {
	const result = {
		goal: 10,
		currency: 'USD',
		period: { months },
		scenarios: [{ chanceOfGoal: { value: 0.5 } }]
	} as unknown as ForecastResult;
	const team = { ...teamOfSketch({ reps: 2 }, 'USD'), months: past };
	const answer: Answer = {
		input: { team, plan: { ...planDefaults, goal: 10, headCount } },
		result
	};
	return plainDeckFacts(answer).before;
}

describe('what the months before have brought', () => {
	it('is the bookings of as many months as are planned, the last ones', () => {
		expect(beforeOf(3)).toEqual({ months: 3, bookings: 2 + 3 + 4 + 6 + 7 + 8 });
		expect(beforeOf(1)).toEqual({ months: 1, bookings: 4 + 8 });
	});
	it('is not known from a shorter history, nor of a team of another size', () => {
		expect(beforeOf(4)).toEqual({ months: 4, bookings: 36 });
		expect(beforeOf(5)).toBeNull();
		expect(beforeOf(3, 7)).toBeNull();
	});
});
