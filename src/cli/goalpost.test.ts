import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const launcher = join(root, 'src/cli/goalpost.js');
const plan = {
	goal: 1200000,
	currency: 'USD',
	horizon: { quarters: 1 },
	team: { reps: 3, dialsPerDay: 45, bookingsPerRepMonth: 50000 },
	targets: [{ type: 'dialsPerDay', level: 60, pressure: 1 }],
	guardrails: [],
	seed: 'goalpost'
};

/** Two reps and a year of months, the file most managers have. */
const monthsCsv = [
	'Rep,Month,Dials,Bookings',
	...Array.from({ length: 24 }, (_, i) => {
		const month = `2025-${String((i >> 1) + 1).padStart(2, '0')}`;
		return `${i % 2 ? 'Bob' : 'Ann'},${month},${800 + ((i * 37) % 200)},${30000 + ((i * 7919) % 20000)}`;
	})
].join('\n');

let folder: string;

/**
 * Runs the command line as a process of its own, as a script would. Most runs are too short for a
 * second thread, which takes longer to start than they do.
 */
function goalpost(line: string, input: string | Uint8Array = JSON.stringify(plan)) {
	const words = line.split(' ').filter(Boolean);
	const { status, stdout, stderr } = spawnSync(process.execPath, [launcher, ...words], {
		cwd: folder,
		input,
		encoding: 'utf8'
	});
	return { status, stdout, stderr };
}

const inFolder = (name: string): string => join(folder, name);
const linesOf = (text: string): string[] => text.split('\n').filter(Boolean);

beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
	writeFileSync(inFolder('plan.json'), JSON.stringify(plan));
	writeFileSync(inFolder('plan.json.gz'), gzipSync(JSON.stringify(plan)));
	writeFileSync(inFolder('months.csv'), monthsCsv);
	// The first start after a change builds; not every test should wait for it.
	goalpost('--version');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('goalpost simulate', () => {
	it('prints one JSON document and nothing else', () => {
		const { status, stdout, stderr } = goalpost('simulate plan.json --replications 120 --json');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const document = JSON.parse(stdout) as Record<string, unknown>;
		expect(document).toMatchObject({
			seed: 'goalpost',
			replications: 120,
			goal: 1200000,
			scenarios: [{ name: 'no target' }, { name: 'plan' }],
			paired: [{ name: 'plan', against: 'no target' }],
			naive: { envelope: null }
		});
	});

	it('plays a team of the size that the plan asks for', () => {
		const sized = JSON.stringify({ ...plan, headCount: 3 });
		const { stdout } = goalpost(
			'simulate - --history months.csv --replications 4 --workers 1 --json',
			sized
		);
		const { scenarios } = JSON.parse(stdout) as { scenarios: { perRep: { name: string }[] }[] };
		expect(scenarios[0].perRep.map(({ name }) => name)).toEqual(['Ann', 'Bob', 'Rep 3']);
	});

	it('says that correlations set by hand cannot hold at once, and which are played', () => {
		const opposed = JSON.stringify({
			...plan,
			assumptions: {
				dialsPerDayWithDemosPerDay: -0.9,
				dialsPerDayWithWinRate: -0.9,
				demosPerDayWithWinRate: -0.9
			}
		});
		const line = 'simulate - --replications 4 --workers 1';
		const { correlations } = JSON.parse(goalpost(`${line} --json`, opposed).stdout) as {
			correlations: { repaired: boolean; sentence: string; inForce: Record<string, number> };
		};
		expect(correlations.repaired).toBe(true);
		expect(correlations.inForce.dialsPerDayWithWinRate).toBeCloseTo(-0.5, 6);
		expect(correlations.sentence).toMatch(/cannot all hold at once/);
		expect(goalpost(line, opposed).stdout).toContain(correlations.sentence);
	});

	it('has every key of its interface', () => {
		const { stdout } = goalpost('simulate plan.json --replications 4 --workers 1 --json');
		type Bag = Record<string, unknown>;
		const document = JSON.parse(stdout) as Bag & { scenarios: Bag[]; paired: Bag[] };
		expect(Object.keys(document)).toEqual(
			expect.arrayContaining(
				'version seed replications goal scenarios paired naive promiseKept waterfall'.split(' ')
			)
		);
		const [none] = document.scenarios;
		expect(Object.keys(none)).toEqual(
			expect.arrayContaining(
				(
					'name bookings chanceOfGoal metric rSquared perRep minutes pipeline nextQuarter ' +
					'runRate managerHours winRates attainment'
				).split(' ')
			)
		);
		expect(Object.keys(none.bookings as Bag)).toEqual(
			'mean sd p10 p20 p50 p90 monteCarloError shortfall spread'.split(' ')
		);
		expect(Object.keys(document.paired[0])).toEqual(
			expect.arrayContaining(
				'name against mean p10 p90 chanceBetter chanceAhead chanceHelps'.split(' ')
			)
		);
		expect(typeof none.rSquared).toBe('number');
	});

	it('prints a table for people', () => {
		const { status, stdout } = goalpost('simulate plan.json --replications 120');
		expect(status).toBe(0);
		expect(stdout).toMatch(/Bookings +no target +plan\n +mean +\$/);
		expect(stdout).toContain('120 quarters played, seed "goalpost"');
		// What --explain adds is not there unasked.
		expect(stdout).not.toContain('A test with');
	});

	it('reads standard input and gzipped files', () => {
		// Reading a plan is the same for every command, and linting one takes the least.
		const plain = goalpost('lint plan.json --json');
		expect(plain.stdout).toContain('"findings"');
		expect(goalpost('lint - --json')).toEqual(plain);
		expect(goalpost('lint plan.json.gz --json')).toEqual(plain);
		expect(goalpost('lint - --json', gzipSync(JSON.stringify(plan)))).toEqual(plain);
	});

	it('gives the same bytes with 1, 2 and 7 workers', () => {
		const prints = [1, 2, 7].map((workers) => {
			const file = `samples${workers}.csv`;
			const { stdout } = goalpost(
				`simulate plan.json --replications 252 --workers ${workers} --samples ${file} --json`
			);
			const hash = createHash('sha256')
				.update(stdout)
				.update(readFileSync(inFolder(file)));
			return hash.digest('hex');
		});
		expect(new Set(prints).size).toBe(1);
	});

	it('writes the same row for a replication however many are played', () => {
		for (const n of [5, 103])
			goalpost(`simulate plan.json --replications ${n} --workers 1 --samples s${n}.csv`);
		const [few, many] = ['s5.csv', 's103.csv'].map((name) =>
			linesOf(readFileSync(inFolder(name), 'utf8'))
		);
		expect(many).toHaveLength(104);
		expect(many.slice(0, 6)).toEqual(few);
		expect(many[0]).toBe(
			'replication,no target,plan,' +
				'no target / rep-1,no target / rep-2,no target / rep-3,plan / rep-1,plan / rep-2,plan / rep-3'
		);
		expect(many[103].startsWith('102,')).toBe(true);
	});

	it('takes the team from a history', () => {
		const { status, stdout, stderr } = goalpost(
			'simulate plan.json --history months.csv --replications 100 --json'
		);
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(JSON.parse(stdout)).toMatchObject({
			period: { start: '2026-01-01', end: '2026-03-31' },
			scenarios: [{ perRep: [{ name: 'Ann' }, { name: 'Bob' }] }, {}]
		});
	});

	it('follows another seed', () => {
		const line = 'simulate plan.json --replications 8 --workers 1 --json';
		const [one, same, other] = ['a', 'a', 'b'].map((seed) => goalpost(`${line} --seed ${seed}`));
		expect(same).toEqual(one);
		expect(other.stdout).not.toBe(one.stdout);
	});
});

describe('goalpost as a process', () => {
	it('exits 1 with one line per fault and no stack trace', () => {
		const { status, stdout, stderr } = goalpost('simulate -', '{ "gaol": 1, "payMix": 40 }');
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(linesOf(stderr)).toEqual([
			'-: The plan has an unknown key "gaol"; did you mean "goal"?',
			'-: The plan has no "goal", which it needs.',
			'-: payMix is 40; it should be between 0 and 1.'
		]);
	});

	it('exits 2 when used wrongly', () => {
		const { status, stdout, stderr } = goalpost('simulat plan.json');
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(linesOf(stderr)).toEqual(['There is no command "simulat"; did you mean "simulate"?']);
	});

	it('says why a file cannot be written', () => {
		const line = 'simulate plan.json --replications 4 --workers 1 --samples no/s.csv';
		expect(goalpost(line)).toEqual({
			status: 1,
			stdout: '',
			stderr: 'no/s.csv: cannot be written (there is no such folder).\n'
		});
	});
});

describe('the launcher', () => {
	it('builds once for the same sources', () => {
		const cache = join(root, '.goalpost/cli');
		const before = readdirSync(cache);
		goalpost('--version');
		expect(readdirSync(cache)).toEqual(before);
	});
});
