import { describe, expect, it } from 'vitest';
import { runIn } from '../../../tests/support/runIn';

const plan = {
	goal: 300000,
	team: { reps: 2, dialsPerDay: 45 },
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }]
};
const monthsCsv = `Rep,Month,Dials,Bookings\n${Array.from(
	{ length: 12 },
	(_, i) => `Ann,2025-${String(i + 1).padStart(2, '0')},${900 + i},40000`
).join('\n')}`;

const shape = 'it should be PATH=FROM:TO:STEP, such as targets[0].level=40:80:5.';

/** What needs threads is tested as a process (src/cli/sweep.test.ts). */
describe('goalpost sweep', () => {
	it.each([
		['', 'sweep needs --vary PATH=FROM:TO:STEP, such as targets[0].level=40:80:5.'],
		['--vary goal', `--vary is "goal"; ${shape}`],
		['--vary =1:2:1', `--vary is "=1:2:1"; ${shape}`],
		['--vary goal=1:2', `--vary is "goal=1:2"; ${shape}`],
		['--vary goal=a:2:1', `--vary is "goal=a:2:1"; ${shape}`],
		['--vary goal=2:1:1', '--vary is "goal=2:1:1"; FROM should not be above TO.'],
		['--vary goal=1:2:0', '--vary is "goal=1:2:0"; STEP should be above 0.'],
		[
			'--vary goal=1:1e9:1',
			'--vary is "goal=1:1e9:1"; that is more than 1000 values. Take larger steps.'
		],
		['--vary goal=1:2:1 --vary goal=1:3:1', '--vary varies goal twice.'],
		['--vary goal=1:2:1 payMix=0:1:1 a=1:2:1', '--vary is given 3 times; 2 are possible.'],
		[
			'--vary goal=1:100:1 payMix=0:1:0.01',
			'--vary asks for 10100 cells; 1000 are possible. Take larger steps.'
		],
		[
			'--vary scenarios[0].targets[0].level=50:60:5',
			"--vary is about the plan's own targets; its scenarios are not played in a sweep."
		],
		['--vary targets[1].level=50:60:5', '--vary: p has no number at "targets[1]".'],
		[
			'--vary targets[0].levl=50:60:5',
			'--vary: targets[0] has an unknown key "levl"; did you mean "level"?'
		],
		[
			'--vary goal=1:1000:1 --replications 100000',
			'1,000 cells of 100,000 quarters are too many; 20,000,000 quarters are possible in all.'
		],
		[
			'--vary team.reps=2:3:1 --history m.csv',
			'--vary: the team comes from --history; the sketch in the plan is not played.'
		]
	])('gives 2 and a sentence for "%s"', async (line, sentence) => {
		const files = { p: JSON.stringify(plan), 'm.csv': monthsCsv };
		const { code, printed, complaints } = await runIn(`sweep p ${line}`, files);
		expect({ code, printed, complaint: complaints.at(-1) }).toEqual({
			code: 2,
			printed: [],
			complaint: sentence
		});
	});

	it.each([
		[plan, 'payMix=0.5:1.5:0.5', 'p: payMix is 1.5; it should be between 0 and 1.'],
		[plan, 'horizon.quarters=1:2:0.5', 'p: horizon.quarters is 1.5; it should be a whole number.'],
		[
			{ ...plan, team: null },
			'goal=1:2:1',
			'p: The plan has no "team"; add one, or give the history with --history FILE.'
		],
		[
			{ ...plan, targets: [{ ...plan.targets[0], level: { byRep: { 'rep-2': 60 } } }] },
			'team.reps=1:2:1',
			'p: targets[0].level.byRep names the rep "rep-2", who is not in the team; did you mean "rep-1"?'
		]
	])('gives 1 where a cell is no plan: %j %s', async (given, vary, sentence) => {
		const result = await runIn(`sweep p --vary ${vary}`, { p: JSON.stringify(given) });
		expect(result).toEqual({ code: 1, printed: [], complaints: [sentence] });
	});
});
