import { describe, it } from 'vitest';
import type { GuardrailSpec, TargetSpec } from '../../src/lib/model/plan';
import type { Quantity, Team } from '../../src/lib/model/team';
import { forecastOf, scale } from './play';
import { atDefaults, percent, referencePlan, referenceTeam } from './world';
import { within } from './within';

/**
 * Acceptance experiment 11 of D§8.1 in the full engine: 60% of demos pass, win = logistic(-1.4 + S).
 * "Selection only": moving the bar is a billion times as easy as anything else. The same on the
 * functions alone is in `model/behaviour/selection.test.ts`.
 */
const exactly = (value: number): Quantity => ({ value, posterior: null, source: 'data', n: 0 });
const base = referenceTeam({ cycle: 'short', representative: true, demosPerDay: 20, reps: 1 });
const team: Team = {
	...base,
	reps: base.reps.map((rep) => ({
		...rep,
		opportunityRate: exactly(0.6),
		winRate: exactly(0.3311474)
	}))
};
const assumptions = {
	...atDefaults,
	paddingBase: 0,
	qualitySlope: 1,
	easeBar: 1e9,
	attentionElasticity: 0.45
};

/** Percent changes of bookings and of the win rate; deal sizes stay, so bookings are wins. */
function play(
	target: TargetSpec,
	guardrails: readonly GuardrailSpec[] = [],
	more: Readonly<Record<string, number>> = {}
) {
	const plan = {
		...referencePlan({ targets: [target], assumptions: { ...assumptions, ...more }, quarters: 1 }),
		guardrails
	};
	const counts = { quarter: 100 * scale, year: 20 * scale };
	const [none, own] = forecastOf({ team, plan }, counts).scenarios;
	const bookings = percent(own.bookings.mean, none.bookings.mean);
	const rate = percent(own.winRates!.byCount, none.winRates!.byCount);
	return { bookings, rate, volume: 100 * ((1 + bookings / 100) / (1 + rate / 100) - 1) };
}

const times = (type: TargetSpec['type'], timesOwnBaseline: number): TargetSpec => ({
	type,
	level: { timesOwnBaseline },
	pressure: 1
});

describe('experiment 11: selection', () => {
	it('raises a conversion rate by a fifth and loses a fifth of the wins', () => {
		const change = play(times('conversionRate', 1.2));
		within(change.volume, -36, -30);
		within(change.bookings, -22, -18);
		within(change.rate, 18, 22);
	});

	it('does the same to the wins under a win-rate target', () => {
		within(play(times('winRate', 1.2)).bookings, -22, -18);
	});

	it('adds a quarter of opportunities that win less, and hardly anything else', () => {
		const target = times('qualifiedOpportunities', 1.25);
		within(play(target).bookings, -3, 6);
		// The table's win rate is that before each deal gets less attention; with it the rate falls by
		// a fifth, as 1.25 times the deals and the same bookings have it (decision 0033).
		within(play(target, [], { attentionElasticity: 0 }).rate, -14, -10);
		within(play(target).rate, -22, -18);
	});

	it('does nothing to the win rate where a clear gate sends back what is below the bar', () => {
		const gate = { type: 'acceptanceGate' as const, noise: 0 };
		within(play(times('qualifiedOpportunities', 1.25), [gate]).rate, -3, 3);
	});
});
