import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runIn } from '../../tests/support/runIn';

const launcher = fileURLToPath(new URL('./goalpost.js', import.meta.url));
const plan = {
	goal: 300000,
	team: { reps: 3, dialsPerDay: 45 },
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }]
};

function goalpost(line: string, input: unknown = plan) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...line.split(' ')], {
		input: JSON.stringify(input),
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

describe('goalpost simulate --explain as a process', () => {
	it('adds what was asked to the document, in the order of the list', () => {
		const line = 'simulate - --replications 40 --explain whoPays,test --explain tripwires --json';
		const { status, stdout, stderr } = goalpost(line);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const { explain } = JSON.parse(stdout) as {
			explain: {
				tripwires: { id: string; detected: unknown[]; none: number[] }[];
				whoPays: { reps: { effect: { value: number } }[] };
				test: { treated: number; power: number };
			};
		};
		expect(Object.keys(explain)).toEqual(['tripwires', 'whoPays', 'test']);
		// Columns are lists of numbers, not objects with numbered keys.
		expect(explain.tripwires[0].none).toHaveLength(13);
		expect(explain.whoPays.reps).toHaveLength(3);
		expect(explain.test.treated).toBe(1);
	});

	it('prints sentences below the table, and none of another explanation', () => {
		const { stdout } = goalpost('simulate - --replications 40 --explain test');
		expect(stdout).toMatch(
			/\n\nA test with half the team\nOne of 3 reps on the target for 8 weeks: /
		);
		expect(stdout).not.toContain('What would show first');
	});
});

describe('goalpost simulate --replications settled', () => {
	it('plays to a checkpoint and gives the figures of as many quarters', () => {
		// With next to no target pushed and a goal out of reach, the first checkpoint is precise.
		const easy = {
			goal: 1e9,
			team: { ...plan.team, reps: 1 },
			targets: [{ ...plan.targets[0], pressure: 0 }]
		};
		const { status, stdout } = goalpost('simulate - --replications settled --json', easy);
		expect(status).toBe(0);
		const document = JSON.parse(stdout) as { replications: number; stillOpen: unknown };
		expect(document).toMatchObject({ replications: 1000, stillOpen: [] });
		const asked = goalpost('simulate - --replications 1000 --json', easy).stdout;
		expect({ ...document, stillOpen: null }).toEqual(JSON.parse(asked));
	});
});

describe('goalpost simulate --explain', () => {
	it('refuses what it does not know, with the nearest', async () => {
		const { code, complaints } = await runIn('simulate p --explain tripwire', {
			p: JSON.stringify(plan)
		});
		expect(code).toBe(2);
		expect(complaints.join()).toContain(
			'--explain: there is no explanation "tripwire"; did you mean "tripwires"?'
		);
	});
});
