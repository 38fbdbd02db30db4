import type { Answer, ThreeAnswersInput } from '$lib/charts/threeAnswers/answer';

/**
 * Made-up inputs that put every chart through its states, for looking at charts while they are
 * built. No figure here comes from the model.
 */

/** Standard normal quantile, near enough for a picture (Tukey's lambda, .135). */
const bell = (p: number): number => (p ** 0.135 - (1 - p) ** 0.135) / 0.1975;

/** 401 quantiles of bookings with a mean and a spread. */
function quantilesOf(mean: number, sd: number): Float64Array {
	return Float64Array.from({ length: 401 }, (_, i) => {
		const p = Math.min(0.9999, Math.max(0.0001, i / 400));
		return mean + sd * bell(p);
	});
}

/** A scenario's answer that agrees with itself. */
export function answerOf(mean: number, sd: number, goal: number, replications = 10_000): Answer {
	const quantiles = quantilesOf(mean, sd);
	const chance = quantiles.filter((q) => q >= goal).length / 401;
	return {
		mean,
		p10: quantiles[40],
		p20: quantiles[80],
		p90: quantiles[360],
		chance,
		chanceError: Math.sqrt((chance * (1 - chance)) / replications),
		quantiles
	};
}

const goal = 1_200_000;

const steps = [
	{
		id: 'luck',
		label: 'Those five months were lucky, not just busy',
		amount: -146_000,
		group: 'arithmetic'
	},
	{
		id: 'saturation',
		label: 'Each extra dial buys less than the last',
		amount: -49_000,
		group: 'arithmetic'
	},
	{ id: 'time', label: 'Follow-ups crowded out', amount: -34_000, group: 'behaviour' },
	{
		id: 'dilution',
		label: 'Less preparation before each call',
		amount: -43_000,
		group: 'behaviour'
	},
	{ id: 'padding', label: 'Dials made only to be counted', amount: -16_000, group: 'behaviour' }
] as const;

/** The story of the mock. */
export const settled: ThreeAnswersInput = {
	goal,
	envelope: { amount: goal, parts: '5 reps × 3 months × $80K', note: '60 dials made $80K before' },
	gap: {
		title: 'The Goodhart gap',
		amount: '$288K',
		note: 'from the envelope to the forecast',
		start: goal,
		steps,
		between: '60 good dials: $1.01M'
	},
	target: answerOf(912_000, 132_000, goal),
	none: answerOf(984_000, 133_000, goal),
	stage: 'settled',
	replications: 10_000
};

export const rough: ThreeAnswersInput = {
	...settled,
	target: answerOf(905_000, 130_000, goal, 200),
	none: answerOf(990_000, 140_000, goal, 200),
	stage: 'rough',
	replications: 200
};

/** A target that helps: the last steps go to the right. */
export const helping: ThreeAnswersInput = {
	...settled,
	gap: {
		title: 'The Goodhart gap',
		amount: '$160K',
		note: 'from the envelope to the forecast',
		start: goal,
		steps: [
			{ ...steps[0], amount: -170_000 },
			{ ...steps[1], amount: -30_000 },
			{ ...steps[2], label: 'More time left for other work', amount: 12_000 },
			{ ...steps[3], label: 'Less preparation leaves more time to sell', amount: 24_000 },
			{
				id: 'coasting',
				label: 'Those above the target turn to other work',
				amount: 4_000,
				group: 'behaviour'
			}
		],
		between: '60 good dials: $1.0M'
	},
	target: answerOf(1_040_000, 130_000, goal)
};

/** No history to do the sum with. */
export const withoutEnvelope: ThreeAnswersInput = { ...settled, envelope: null, gap: null };

export const withoutTarget: ThreeAnswersInput = {
	...settled,
	envelope: null,
	gap: null,
	target: null
};

/** The goal is out of reach by several times the spread: amounts stand in for the chances. */
export const farGoal: ThreeAnswersInput = {
	...settled,
	goal: 3_000_000,
	envelope: { ...settled.envelope!, amount: 3_000_000, parts: '5 reps × 3 months × $200K' },
	gap: {
		...settled.gap!,
		amount: '$2.09M',
		start: 3_000_000,
		steps: [{ ...steps[0], amount: -1_946_000 }, ...steps.slice(1)]
	},
	target: answerOf(912_000, 132_000, 3_000_000),
	none: answerOf(984_000, 133_000, 3_000_000)
};

/** The goal is nearly certain in both. */
export const nearGoal: ThreeAnswersInput = {
	...settled,
	goal: 500_000,
	envelope: null,
	gap: null,
	target: answerOf(912_000, 132_000, 500_000),
	none: answerOf(984_000, 133_000, 500_000)
};

export const nothingYet: ThreeAnswersInput = {
	...settled,
	envelope: null,
	gap: null,
	target: null,
	none: null
};

/** Before the first 200 quarters of a plan with a target. */
export const waiting: ThreeAnswersInput = { ...nothingYet, waiting: { target: true, steps: 5 } };
