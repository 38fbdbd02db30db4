import { describe, expect, it } from 'vitest';
import { planProblem } from '../words/en/planProblems';
import { guardrailIds } from './guardrails';
import { parameterIds } from './parameters';
import { planDefaults } from './plan';
import { parsePlan, readPlan } from './readPlan';
import { shockIds } from './shocks';
import { targetIds, targetTypes } from './targets';

/** The smallest plan of the command line's page, to the letter. */
const smallest = `{ "goal": 1200000, "currency": "USD", "horizon": { "quarters": 1 },
  "team": { "reps": 5, "dialsPerDay": 45, "bookingsPerRepMonth": 50000 },
  "targets": [{ "type": "dialsPerDay", "level": 60, "pressure": 1 }], "guardrails": [], "seed": "goalpost" }`;

const withTarget = (target: unknown) => ({ goal: 1, targets: [target] });
const dials = { type: 'dialsPerDay', level: 60, pressure: 1 };
const sentences = (value: unknown) => readPlan(value).problems.map(planProblem);

describe('readPlan', () => {
	it('takes the smallest plan and fills in what it leaves out', () => {
		expect(parsePlan(smallest)).toEqual({
			problems: [],
			plan: {
				...planDefaults,
				goal: 1200000,
				team: { reps: 5, dialsPerDay: 45, bookingsPerRepMonth: 50000 },
				targets: [dials]
			}
		});
	});

	it('takes every registered type with nothing but what it must have', () => {
		const plan = {
			goal: 1,
			targets: targetIds.map((type) => ({
				type,
				level: targetTypes[type].defaults.level,
				pressure: 0.5,
				...(type === 'ownNumber' && { counts: 'wins', minutes: 30, feeds: 'nothing' })
			})),
			guardrails: guardrailIds.map((type) => ({ type })),
			shocks: shockIds.map((type) => ({ type })),
			assumptions: Object.fromEntries(parameterIds.map((id) => [id, 0.5]))
		};
		expect(readPlan(plan).problems).toEqual([]);
	});

	it('asks for what a number of one’s own takes and feeds', () => {
		const targets = [{ type: 'ownNumber', level: 10, pressure: 1, minutes: 5 }];
		const { problems } = readPlan({ goal: 1, targets });
		expect(problems.map((problem) => 'key' in problem && problem.key)).toEqual(['counts', 'feeds']);
	});

	it('fills a shock with the defaults of its type, and no guardrail', () => {
		const { plan } = readPlan({
			goal: 1,
			shocks: [{ type: 'winRate' }],
			guardrails: [{ type: 'pairedRatio' }]
		});
		expect(plan?.shocks).toEqual([{ type: 'winRate', change: -0.2, fromDay: 0 }]);
		expect(plan?.guardrails).toEqual([{ type: 'pairedRatio' }]);
	});

	it.each([
		[60],
		[{ from: 50, to: 60 }],
		[{ byLevel: { junior: 40, senior: 60 } }],
		[{ byRep: { '0051': 40, constructor: 50 } }],
		[{ timesOwnBaseline: 1.2 }]
	])('takes the level %j', (level) => {
		const { plan, problems } = readPlan(withTarget({ ...dials, level }));
		expect(problems).toEqual([]);
		expect(plan?.targets[0].level).toEqual(level);
	});

	it('reads back what it gave', () => {
		const { plan } = parsePlan(smallest);
		expect(readPlan(JSON.parse(JSON.stringify(plan)))).toEqual({ plan, problems: [] });
	});

	it('gives two plans lists of their own', () => {
		expect(readPlan({ goal: 1 }).plan?.targets).not.toBe(readPlan({ goal: 1 }).plan?.targets);
	});

	it("drops an editor's pointer to the schema", () => {
		const { plan } = readPlan({ $schema: './plan.schema.json', goal: 1 });
		expect(plan).not.toHaveProperty('$schema');
	});
});

describe('readPlan on a faulty plan', () => {
	it.each([
		[{ gaol: 1 }, 'The plan has an unknown key "gaol"; did you mean "goal"?'],
		[
			{ goal: 1, team: { reps: 5, dialPerDay: 45 } },
			'team has an unknown key "dialPerDay"; did you mean "dialsPerDay"?'
		],
		[
			{ goal: 1, calendar: { holiday: [] } },
			'calendar has an unknown key "holiday"; did you mean "holidays"?'
		],
		[
			{ goal: 1, assumptions: { etta: 0.5 } },
			'assumptions has an unknown key "etta"; did you mean "eta"?'
		],
		[
			withTarget({ ...dials, presure: 1 }),
			'targets[0] has an unknown key "presure"; did you mean "pressure"?'
		],
		[
			withTarget({ ...dials, level: { fom: 40, to: 50 } }),
			'targets[0].level has an unknown key "fom"; did you mean "from"?'
		],
		[
			withTarget({ ...dials, level: { timesBaseline: 2 } }),
			'targets[0].level has an unknown key "timesBaseline"; did you mean "timesOwnBaseline"?'
		],
		[
			withTarget({ ...dials, type: 'dialsperday' }),
			'targets[0].type is "dialsperday"; did you mean "dialsPerDay"?'
		],
		[
			{ goal: 1, scenarios: [{ name: 'a', shocks: [{ type: 'winrate' }] }] },
			'scenarios[0].shocks[0].type is "winrate"; did you mean "winRate"?'
		]
	])('names the nearest word: %j', (plan, sentence) => {
		expect(sentences(plan)).toContain(sentence);
	});

	it.each([
		[{}, 'The plan has no "goal", which it needs.'],
		[[], 'The plan should be an object in braces.'],
		[{ goal: '1,200,000' }, 'goal is "1,200,000"; it should be a number.'],
		[{ goal: 0 }, 'goal is 0; it should be above 0 and below 1000000000000.'],
		[{ goal: 1, team: [] }, 'team is []; it should be an object in braces.'],
		[{ goal: 1, team: {} }, 'team has no "reps", which it needs.'],
		[{ goal: 1, team: { reps: 2.5 } }, 'team.reps is 2.5; it should be a whole number.'],
		[
			{ goal: 1, team: { reps: 5, winRate: 25 } },
			'team.winRate is 25; it should be above 0 and below 1.'
		],
		[{ goal: 1, currency: 'usd' }, 'currency is "usd"; it should be a currency of three capitals'],
		[{ goal: 1, seed: 7 }, 'seed is 7; it should be a text in quotes.'],
		[
			{ goal: 1, calendar: { start: '2026-02-30' } },
			'calendar.start is "2026-02-30"; it should be a date'
		],
		[{ goal: 1, targets: {} }, 'targets is {}; it should be a list in brackets.'],
		[withTarget(60), 'targets[0] is 60; it should be an object in braces.'],
		[withTarget({ level: 60 }), 'targets[0] has no "type", which it needs.'],
		[
			withTarget({ type: 'dialsPerDay', level: 60 }),
			'targets[0] has no "pressure", which it needs.'
		],
		[
			withTarget({ ...dials, level: 4000 }),
			'targets[0].level is 4000; it should be between 20 and 400.'
		],
		[
			withTarget({ ...dials, level: '60' }),
			'targets[0].level is "60"; it should be a number, a range'
		],
		[withTarget({ ...dials, level: {} }), 'targets[0].level is {}; it should be a number or {'],
		[
			withTarget({ ...dials, level: { from: 60, to: 50 } }),
			'targets[0].level runs backwards; "from" should not be above "to".'
		],
		[
			withTarget({ ...dials, level: { byRep: { ann: 5 } } }),
			'targets[0].level.byRep.ann is 5; it should be between 20 and 400.'
		],
		[withTarget({ ...dials, period: 'year' }), 'targets[0].period is "year"; did you mean'],
		[
			{ goal: 1, scenarios: [{ name: 'a' }, { name: 'a' }] },
			'scenarios[1].name is "a", which is there already'
		],
		[{ goal: 1, scenarios: [{ name: 'none' }] }, 'scenarios[0].name is "none", which is there'],
		[{ goal: 1, scenarios: [{ name: '' }] }, 'scenarios[0].name is ""; it should have 1 to 80'],
		[{ goal: 1, assumptions: { eta: 7 } }, 'assumptions.eta is 7; it should be between 0.1 and 1.']
	])('says what would mend %j', (plan, start) => {
		expect(sentences(plan).map((sentence) => sentence.slice(0, start.length))).toContain(start);
	});

	it('lists every fault, not only the first', () => {
		const { plan, problems } = readPlan({ gaol: 1, horizn: 2, payMix: 40 });
		expect(plan).toBeNull();
		expect(problems.map(({ code }) => code)).toEqual([
			'unknownKey',
			'unknownKey',
			'missing',
			'outOfRange'
		]);
	});

	it('refuses a number too large for JSON', () => {
		expect(parsePlan('{ "goal": 1, "assumptions": { "alphaF": 1e999 } }').problems).toMatchObject([
			{ code: 'outOfRange', path: 'assumptions.alphaF' }
		]);
	});

	it('is not fooled by the names that every object has', () => {
		expect(
			readPlan(JSON.parse('{ "goal": 1, "__proto__": 1, "constructor": 2 }')).problems
		).toMatchObject([
			{ code: 'unknownKey', key: '__proto__' },
			{ code: 'unknownKey', key: 'constructor' }
		]);
		expect(readPlan(withTarget({ ...dials, type: 'constructor' })).plan).toBeNull();
	});
});

describe('parsePlan', () => {
	it('says where the text stops being JSON', () => {
		const [problem] = parsePlan('{\n\t"goal": 1,\n}').problems;
		expect(problem).toMatchObject({ code: 'notJson', line: 3, column: 1 });
		expect(planProblem(problem)).toBe('The plan is not valid JSON (line 3, column 1).');
		expect(parsePlan('').problems).toMatchObject([{ code: 'notJson', line: 1, column: 1 }]);
	});

	it('takes a byte order mark', () => {
		expect(parsePlan('\uFEFF{ "goal": 1 }').problems).toEqual([]);
	});
});
