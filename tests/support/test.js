/**
 * `npm test`: everything that is checked, two steps at a time, one line for each step with its
 * time, the whole output of those that fail, and a last line with the number of tests.
 *
 * Counted are the tests of vitest and Playwright by their own reports; a step without a report that
 * fails (a lint error, a type error, a build that breaks) counts as one failure.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} command a script below node_modules, and its parameters
 * @property {string[]} [after] names of the steps that must have passed before
 * @property {string} [report] where its runner writes what it counted
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

const root = fileURLToPath(new URL('../../', import.meta.url));
const results = join(root, '.goalpost', 'results');

/** @param {string} project */
const vitest = (project) => ({
	name: project,
	command: [
		'vitest/vitest.mjs',
		'run',
		...['--project', project],
		...['--reporter', 'default', '--reporter', 'json'],
		`--outputFile.json=${join(results, `${project}.json`)}`
	],
	report: join(results, `${project}.json`)
});

/**
 * In the order in which they start. The unit tests are the longest and use one core, so they come
 * first and the rest passes beside them; a browser is started only when the build has passed.
 *
 * @type {Step[]}
 */
const steps = [
	{ name: 'sync', command: ['@sveltejs/kit/svelte-kit.js', 'sync'] },
	{ ...vitest('unit'), after: ['sync'] },
	{ name: 'format', command: ['prettier/bin/prettier.cjs', '--check', '.'] },
	{
		name: 'lint',
		command: ['eslint/bin/eslint.js', '.', '--max-warnings', '0'],
		after: ['sync']
	},
	{
		name: 'types',
		command: [
			'svelte-check/bin/svelte-check',
			...['--tsconfig', './tsconfig.json', '--fail-on-warnings']
		],
		after: ['sync']
	},
	{ name: 'types of core', command: ['typescript/bin/tsc', '-p', 'tsconfig.core.json'] },
	{
		name: 'types of service worker',
		command: ['typescript/bin/tsc', '-p', 'tests/support/tsconfig.sw.json'],
		after: ['sync']
	},
	{ name: 'build', command: ['vite/bin/vite.js', 'build', '--logLevel', 'warn'], after: ['sync'] },
	{ ...vitest('browser'), after: ['build'] },
	{
		name: 'end to end',
		command: ['@playwright/test/cli.js', 'test', '-c', 'tests/e2e'],
		after: ['build', 'browser'],
		report: join(results, 'e2e.json')
	}
];

/** @type {Map<string, 'running' | 'passed' | 'failed'>} */
const states = new Map();
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();
/** @type {Count} */
const total = { passed: 0, failed: 0, skipped: 0 };

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => {
		for (const child of children) child.kill('SIGTERM');
		process.exit(1);
	});
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await new Promise((done) => startWhatCan(() => done(undefined)));
if (total.skipped) process.stdout.write(`${total.skipped} skipped\n`);
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exitCode = [...states.values()].every((state) => state === 'passed') ? 0 : 1;

/**
 * Starts steps while there are slots and steps whose turn it is; calls back when all have ended.
 *
 * @param {() => void} done
 */
function startWhatCan(done) {
	const waiting = steps.filter(({ name }) => !states.has(name));
	for (const step of waiting) {
		const before = (step.after ?? []).map((name) => states.get(name));
		if (before.includes('failed')) {
			states.set(step.name, 'failed');
			say(step, 'not run, because a step before it failed');
			return startWhatCan(done);
		}
		if (running() >= Math.min(2, availableParallelism())) return;
		if (before.every((state) => state === 'passed')) {
			states.set(step.name, 'running');
			void run(step).then(() => startWhatCan(done));
		}
	}
	if (running() === 0) done();
}

function running() {
	return [...states.values()].filter((state) => state === 'running').length;
}

/** @param {Step} step */
async function run(step) {
	const start = Date.now();
	const { code, output } = await execute(step.command);
	const count = countOf(step, code);
	total.passed += count.passed;
	total.failed += count.failed;
	total.skipped += count.skipped;
	states.set(step.name, code === 0 ? 'passed' : 'failed');
	const numbers = step.report ? `, ${count.passed} passed, ${count.failed} failed` : '';
	const seconds = ((Date.now() - start) / 1000).toFixed(1);
	say(step, `${code === 0 ? 'ok' : 'FAILED'}, ${seconds} s${numbers}`);
	if (code !== 0) process.stdout.write(`${output}\n`);
}

/**
 * @param {string[]} command
 * @returns {Promise<{ code: number, output: string }>}
 */
function execute([script, ...parameters]) {
	return new Promise((resolve) => {
		const child = spawn(process.execPath, [join(root, 'node_modules', script), ...parameters], {
			cwd: root,
			stdio: ['ignore', 'pipe', 'pipe']
		});
		children.add(child);
		let output = '';
		child.stdout.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
		child.stderr.on('data', (/** @type {Buffer} */ data) => (output += data.toString()));
		child.on('error', (error) => (output += error.message));
		child.on('close', (code) => {
			children.delete(child);
			resolve({ code: code ?? 1, output });
		});
	});
}

/**
 * What a step's runner counted. A runner that fails without naming a test (it could not load one,
 * or broke down itself) still has one failure.
 *
 * @param {Step} step
 * @param {number} code
 * @returns {Count}
 */
function countOf(step, code) {
	const count = step.report ? readReport(step.report) : { passed: 0, failed: 0, skipped: 0 };
	return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * Reads the JSON report of vitest or of Playwright.
 *
 * @param {string} path
 * @returns {Count}
 */
function readReport(path) {
	/** @type {Record<string, number> & { stats?: Record<string, number> }} */
	let report;
	try {
		report = /** @type {typeof report} */ (JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return { passed: 0, failed: 0, skipped: 0 };
	}
	const { stats } = report;
	if (stats) {
		return {
			passed: stats.expected + stats.flaky,
			failed: stats.unexpected,
			skipped: stats.skipped
		};
	}
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * @param {Step} step
 * @param {string} text
 */
function say(step, text) {
	process.stdout.write(`${step.name}: ${text}\n`);
}
