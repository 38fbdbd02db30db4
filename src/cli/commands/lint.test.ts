import { describe, expect, it } from 'vitest';
import { runIn } from '../../../tests/support/runIn';

const plan = {
	goal: 1200000,
	team: { reps: 5, dialsPerDay: 45, bookingsPerRepMonth: 50000 },
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }]
};
const honest = { ...plan, guardrails: [{ type: 'pairedRatio' }] };

/** Two reps and a year of months; nobody makes more than 50 dials a day. */
const monthsCsv = [
	'Rep,Month,Dials,Bookings',
	...Array.from({ length: 24 }, (_, i) => {
		const month = `2025-${String((i >> 1) + 1).padStart(2, '0')}`;
		return `${i % 2 ? 'Bob' : 'Ann'},${month},${800 + ((i * 37) % 200)},${30000 + ((i * 7919) % 20000)}`;
	})
].join('\n');

const lintOf = (line: string, given: unknown = plan) =>
	runIn(`lint p ${line}`, { p: JSON.stringify(given), 'm.csv': monthsCsv });

async function rulesOf(line: string, given?: unknown): Promise<string[]> {
	const { printed } = await lintOf(`${line} --json`, given);
	const { findings } = JSON.parse(printed[0]) as { findings: { rule: string }[] };
	return findings.map(({ rule }) => rule);
}

describe('goalpost lint', () => {
	it('prints findings as one document and gives 0, since they are no errors', async () => {
		const { code, printed, complaints } = await lintOf('--json');
		expect({ code, complaints }).toEqual({ code: 0, complaints: [] });
		const { findings } = JSON.parse(printed[0]) as { findings: Record<string, unknown>[] };
		expect(findings.map(({ rule, target }) => [rule, target])).toEqual([
			['singleUnverifiedCount', 'targets[0]'],
			['noQualityPair', 'targets[0]']
		]);
		for (const { message, remedy } of findings) {
			expect(message).toMatch(/\.$/);
			expect(remedy).toMatch(/\.$/);
		}
	});

	it('says a finding in a heading and two sentences', async () => {
		const { printed } = await lintOf('');
		expect(printed[0]).toMatch(
			/^targets\[0\] \(dials a day\): singleUnverifiedCount\n {2}Dials a day is the only.*\.\n {2}Hold.*\.\n\n/
		);
	});

	it.each([
		['', 0],
		['--fail-on dailyCliff outOfReach', 0],
		['--fail-on dailyCliff noQualityPair', 1],
		['--fail-on any', 1]
	])('with "%s" gives %i', async (line, code) => {
		expect((await lintOf(line)).code).toBe(code);
		expect((await lintOf(line, honest)).code).toBe(0);
	});

	it('looks at the history where one is given', async () => {
		expect(await rulesOf('--history m.csv', honest)).toEqual(['historyDoesNotSupport']);
		expect(await rulesOf('', honest)).toEqual([]);
	});

	it('works without any team, and says that it could see more with one', async () => {
		const alone = { ...honest, team: null };
		expect(await rulesOf('', { ...plan, team: null })).toEqual([
			'singleUnverifiedCount',
			'noQualityPair'
		]);
		expect((await lintOf('', alone)).printed[0]).toContain('--history FILE');
		expect((await lintOf('', honest)).printed[0]).toBe('Nothing to warn of.');
		expect((await lintOf('', { goal: 1 })).printed[0]).toContain('no target');
	});

	it.each([
		['', { ...plan, goal: -1 }, 1, /^p: goal is -1; it should be/],
		[
			'',
			{ ...plan, targets: [{ type: 'dialsPerDay', level: { byRep: { x: 50 } }, pressure: 1 }] },
			1,
			/^p: targets\[0\]\.level\.byRep names the rep "x"/
		],
		['--fail-on dailyclif', plan, 2, /^There is no rule "dailyclif"; did you mean "dailyCliff"\?$/]
	])('refuses %j %j with %i', async (line, given, code, sentence) => {
		const result = await lintOf(line, given);
		expect({ code: result.code, printed: result.printed }).toEqual({ code, printed: [] });
		expect(result.complaints[0]).toMatch(sentence);
	});
});
