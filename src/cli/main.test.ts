import { describe, expect, it } from 'vitest';
import { runIn } from '../../tests/support/runIn';

const plan = {
	goal: 1200000,
	team: { reps: 3, dialsPerDay: 45 },
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }]
};

/** Runs on one file, `p`, with the given text, bytes or plan in it. */
function runOn(line: string, content: unknown = plan) {
	const isFile = typeof content === 'string' || content instanceof Uint8Array;
	return runIn(line, { p: isFile ? content : JSON.stringify(content) });
}

describe('run', () => {
	it.each([
		[{ ...plan, gaol: 1 }, 'p: The plan has an unknown key "gaol"; did you mean "goal"?'],
		[
			{ ...plan, team: null },
			'p: The plan has no "team"; add one, or give the history with --history FILE.'
		],
		[
			{
				...plan,
				targets: [{ type: 'dialsPerDay', level: { byRep: { 'rep-9': 50 } }, pressure: 1 }]
			},
			'p: targets[0].level.byRep names the rep "rep-9", who is not in the team; did you mean "rep-1"?'
		],
		[
			{
				...plan,
				targets: [{ type: 'dialsPerDay', level: { byLevel: { chief: 50 } }, pressure: 1 }]
			},
			'p: targets[0].level.byLevel names the level "chief", which no rep of the team has.'
		],
		['{ "goal": 1, }', 'p: The plan is not valid JSON (line 1, column 14).'],
		[Uint8Array.of(0xff, 0xfe, 0), 'p: is not text; a plan is a JSON file in UTF-8.']
	])('says what is wrong with a plan in one line and gives 1: %j', async (content, sentence) => {
		expect(await runOn('simulate p', content)).toEqual({
			code: 1,
			printed: [],
			complaints: [sentence]
		});
	});

	it('passes on why a file cannot be read', async () => {
		const { code, complaints } = await runOn('simulate none.json');
		expect({ code, complaints }).toEqual({ code: 1, complaints: ['none.json: cannot be read.'] });
	});

	it.each([
		['simulat p', 'There is no command "simulat"; did you mean "simulate"?'],
		['backtest p', '"backtest" is not in this version of Goalpost yet.'],
		['simulate', 'simulate needs a file.'],
		['simulate p --sede x', 'simulate has no option --sede; did you mean --seed?'],
		[
			'simulate p --replications 0',
			'--replications is "0"; it should be a whole number from 1 to 1000000.'
		]
	])('gives 2 and a sentence for "%s"', async (line, sentence) => {
		const { code, printed, complaints } = await runOn(line);
		expect({ code, printed }).toEqual({ code: 2, printed: [] });
		expect(complaints[0]).toBe(sentence);
	});

	it('explains itself', async () => {
		expect(await runOn('')).toMatchObject({ code: 2, printed: [] });
		for (const line of ['--help', '-h', 'help']) {
			const { code, printed } = await runOn(line);
			expect(code).toBe(0);
			expect(printed[0]).toContain('simulate');
		}
		for (const line of ['help simulate', 'simulate --help', 'simulate p -h'])
			expect((await runOn(line)).printed[0]).toContain('--replications N');
		expect((await runOn('--version')).printed[0]).toMatch(/^\d+\.\d+\.\d+$/);
	});

	it('makes a sentence of a fault of its own', async () => {
		const { code, complaints } = await runOn('simulate p --replications 4');
		expect(code).toBe(1);
		expect(complaints).toEqual([
			expect.stringMatching(/^goalpost: The simulation's worker stopped 3 times: .*none\.js/)
		]);
	});
});
