import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { sweepDocument } from './sweepDocument';

const launcher = fileURLToPath(new URL('./goalpost.js', import.meta.url));
const plan = {
	goal: 300000,
	team: { reps: 2, dialsPerDay: 45 },
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }]
};

/** Runs the command line as a process of its own, on threads, with the plan on standard input. */
function goalpost(line: string, input: unknown = plan) {
	const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...line.split(' ')], {
		input: JSON.stringify(input),
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

describe('goalpost sweep as a process', () => {
	const line = 'sweep - --vary targets[0].level=50:80:15 targets[0].pressure=0:1:1';

	it('prints one document with every key of its interface', () => {
		const { status, stdout, stderr } = goalpost(`${line} --replications 40 --json`);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const document = JSON.parse(stdout) as ReturnType<typeof sweepDocument>;
		expect(document.axes).toEqual([
			{ path: 'targets[0].level', values: [50, 65, 80] },
			{ path: 'targets[0].pressure', values: [0, 1] }
		]);
		expect(document.cells.map(({ at }) => Object.values(at))).toEqual([
			[50, 0],
			[50, 1],
			[65, 0],
			[65, 1],
			[80, 0],
			[80, 1]
		]);
		for (const { at, paired, bookings } of document.cells) {
			expect(bookings.mean).toBeGreaterThan(0);
			// A target that nobody pushes changes nothing, quarter by quarter.
			if (at['targets[0].pressure'] === 0) expect([paired.p10, paired.p90]).toEqual([0, 0]);
			else expect(paired.p10).toBeLessThan(paired.p90);
		}
		expect(document).toHaveProperty('turningPoint');
		expect(document.mended).toBeNull();
		expect(document.cells).toContainEqual(document.safest);
	});

	it('says that correlations set by hand cannot hold at once in some cell', () => {
		const assumptions = {
			dialsPerDayWithDemosPerDay: -0.9,
			dialsPerDayWithWinRate: -0.9,
			demosPerDayWithWinRate: 0.7
		};
		const { stdout } = goalpost(
			'sweep - --vary assumptions.demosPerDayWithWinRate=-0.9:0.7:1.6 --replications 20',
			{ ...plan, assumptions }
		);
		expect(stdout).toMatch(/cannot all hold at once with the others; .* by more than 0\.4\.\n$/);
	});

	it('gives the figures of simulate, with any number of workers', () => {
		const [one, three] = [1, 3].map((workers) =>
			goalpost(`sweep - --vary goal=300000:300000:1 --replications 120 --workers ${workers} --json`)
		);
		expect(three).toEqual(one);
		const [cell] = (JSON.parse(one.stdout) as ReturnType<typeof sweepDocument>).cells;
		const simulated = JSON.parse(goalpost('simulate - --replications 120 --json').stdout) as Record<
			'scenarios' | 'paired',
			Record<string, unknown>[]
		>;
		expect(cell.bookings).toEqual(simulated.scenarios[1].bookings);
		expect(cell.chanceOfGoal).toEqual(simulated.scenarios[1].chanceOfGoal);
		expect(simulated.paired[0]).toMatchObject(cell.paired);
	});

	it('prints a list for one axis and maps for two', () => {
		const list = goalpost('sweep - --vary targets[0].level=50:80:15 --replications 40').stdout;
		expect(list).toMatch(/^3 cells, 40 quarters each under the same luck, seed "goalpost"/);
		expect(list).toMatch(/\n65 +\$/);
		expect(list).toMatch(
			/\n(No turning point|Turning point): .*\nSafest: targets\[0\]\.level \d+; /
		);
		const maps = goalpost(`${line} --replications 40`).stdout;
		expect(maps).toMatch(
			/Mean against no target: targets\[0\]\.level downwards, targets\[0\]\.pressure to the right\n +0 +1\n50 +\$?0/
		);
	});
});
