/**
 * What the keys of a plan file mean, for editors that read `static/plan.schema.json`. Keyed by
 * place; `targets[]` stands for the targets of the plan and of every scenario.
 */
const team = {
	team: 'The team in a few numbers, for those without a history; null when a history is given beside the plan. Priors fill what is left out.',
	'team.reps': 'How many reps.',
	'team.dialsPerDay': 'Mean dials per rep and working day.',
	'team.bookingsPerRepMonth': 'Mean bookings per rep and month, plan currency.',
	'team.winsPerRepMonth': 'Mean deals won per rep and month.',
	'team.winRate': 'Share of opportunities won, between 0 and 1.',
	'team.cycleDays': 'Median working days from creation to winning.',
	'team.dialsSd': 'Standard deviation of dials per day over rep-months.'
};

const lists = {
	targets: 'What is imposed on each rep.',
	'targets[].type': 'What is counted.',
	'targets[].level':
		'How high: a number, a range { from, to }, { byLevel }, { byRep } or { timesOwnBaseline }.',
	'targets[].level.from': 'Lower end of a range; inside it nothing pulls.',
	'targets[].level.to': 'Upper end of a range.',
	'targets[].level.byLevel': 'A level for each seniority, keyed by the level of the reps.',
	'targets[].level.byRep': 'A level for each rep, keyed by the id of the rep.',
	'targets[].level.timesOwnBaseline': 'Times the own long-run mean of the rep.',
	'targets[].pressure':
		'How hard it is pushed, 0 to 1: a mention .03, tracked .3, reviewed weekly .52, a bonus .75, the job 1.',
	'targets[].period':
		'Over which stretch a rep is measured; the own one of the target type when left out.',
	guardrails: 'Second numbers that are checked so that the first stays honest.',
	'guardrails[].type': 'Which guardrail.',
	'guardrails[].strength': 'How much of it, 0 to 1; 1 when left out.',
	shocks: 'What moves bookings without a target; hits every scenario alike.',
	'shocks[].type': 'Which shock.'
};

const whole: Readonly<Record<string, string>> = {
	'': 'A Goalpost plan: a goal for a team, and the targets one thinks of setting.',
	goal: 'Bookings that the team should reach over the horizon, plan currency.',
	currency: 'ISO 4217 code, for example USD.',
	horizon: 'How far the plan reaches.',
	'horizon.quarters': 'Whole quarters, 1 to 4.',
	...team,
	headCount:
		'How many reps play, where that is not as many as the history has: the first ones of the list stay, and newcomers work as the middle rep does. null for the team as it is.',
	...lists,
	scenarios: 'Further ways to run the quarter, compared with no target under the same luck.',
	'scenarios[].name': 'Its name in the results.',
	payMix: 'Variable share of pay (commission), 0 to 1.',
	calendar: 'When the planned quarter lies.',
	'calendar.start':
		'First day of the planned quarter, for example "2026-01-01"; null for the day after the history ends.',
	'calendar.fiscalYearStart': 'The month that opens the fiscal year, 1 to 12.',
	'calendar.holidays': 'Days on which nobody works, for example "2026-07-03".',
	assumptions: 'Overrides of assumptions, by parameter; the value is then taken as known.',
	families:
		'Distributions chosen by hand for deal sizes and times to close; left out, the best-fitting one.',
	'families.dealSize': 'The family of deal sizes.',
	'families.cycle': 'The family of the times to winning and to losing.',
	seed: 'Any text; the same text gives the same figures.'
};

/** The sentence for a place of a plan file, `undefined` where the name says it all. */
export const planField = (place: string): string | undefined =>
	whole[place] ?? whole[place.replace(/^scenarios\[\]\./, '')];
