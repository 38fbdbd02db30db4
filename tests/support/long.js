/**
 * `npm run test:long [-- WORD...]`: the tests named `*.long.test.ts` with LONG=1, for larger counts,
 * one file after the other; with words only the files whose path has one of them. What became of each
 * is written into docs/long-runs.md, where those that were not run keep their line.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const page = join(root, 'docs', 'long-runs.md');
const results = join(root, '.goalpost', 'long');

/**
 * The part of vitest's JSON report that is read here.
 *
 * @typedef {{ title: string, fullName: string, status: string }} Tried
 * @typedef {{ testResults: { message: string, assertionResults: Tried[] }[] }} Report
 */

const words = process.argv.slice(2);
const files = ['src', 'tests']
	.flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map(
			(path) => `${folder}/${path.replaceAll('\\', '/')}`
		)
	)
	.filter((path) => path.endsWith('.long.test.ts'))
	.filter((path) => words.length === 0 || words.some((word) => path.includes(word)))
	.sort();
if (files.length === 0) {
	process.stderr.write(`There is no long test called ${words.join(' or ')}.\n`);
	process.exit(2);
}

mkdirSync(results, { recursive: true });
let failed = 0;
for (const file of files) {
	const { passed, line } = play(file);
	if (!passed) failed++;
	process.stdout.write(`${line}\n`);
	write(file, line);
}
process.exitCode = failed === 0 ? 0 : 1;

/**
 * Runs one file, and says on a line of the page's table what became of it.
 *
 * @param {string} file
 */
function play(file) {
	const report = join(results, `${file.replaceAll('/', '-')}.json`);
	rmSync(report, { force: true });
	const start = Date.now();
	const { status } = spawnSync(
		process.execPath,
		[
			join(root, 'node_modules', 'vitest', 'vitest.mjs'),
			...['run', '--mode', 'long', file],
			...['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`]
		],
		{ cwd: root, stdio: ['ignore', 'inherit', 'inherit'] }
	);
	const cells = [
		`\`${file}\``,
		outcomeOf(report, status),
		spell(Date.now() - start),
		new Date().toISOString().slice(0, 10),
		commit(),
		machine()
	];
	return { passed: status === 0, line: `| ${cells.join(' | ')} |` };
}

/**
 * @param {string} path of a report
 * @param {number | null} status the exit code
 */
function outcomeOf(path, status) {
	/** @type {Report} */
	let report;
	try {
		report = /** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8')));
	} catch {
		return `**broke off** with exit code ${status}`;
	}
	const all = report.testResults.flatMap(({ assertionResults }) => assertionResults);
	/** @param {string} wanted */
	const having = (wanted) => all.filter((test) => test.status === wanted);
	const count = `${having('passed').length} passed`;
	const wrong = having('failed').map(({ fullName }) => fullName.replaceAll('|', '\\|'));
	if (wrong.length > 0) return `${count}, **${wrong.length} failed**: ${wrong.join('; ')}`;
	const skipped = all.length - having('passed').length;
	if (skipped > 0) return `${count}, ${skipped} skipped`;
	return status === 0 ? count : `${count}, **broke off** with exit code ${status}`;
}

/** @param {number} milliseconds */
function spell(milliseconds) {
	const seconds = Math.round(milliseconds / 1000);
	return seconds < 120 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** The commit that was run, and whether files differed from it. */
function commit() {
	/** @param {...string} parameters */
	const git = (...parameters) =>
		spawnSync('git', parameters, { cwd: root, encoding: 'utf8' }).stdout.trim();
	const changed = git('status', '--porcelain', '--', 'src', 'tests') === '' ? '' : ', changed';
	return `${git('rev-parse', '--short', 'HEAD')}${changed}`;
}

function machine() {
	const [node] = process.versions.node.split('.');
	return `${cpus().length} cores, Node ${node}`;
}

/**
 * Puts a line into the table, in place of the file's old one.
 *
 * @param {string} file
 * @param {string} line
 */
function write(file, line) {
	const [, head = '', table = ''] =
		/^([^]*\n\| -[^\n]*\n)([^]*)$/.exec(readFileSync(page, 'utf8')) ?? [];
	const others = table.split('\n').filter((row) => row && !row.startsWith(`| \`${file}\``));
	writeFileSync(page, `${head}${[...others, line].sort().join('\n')}\n`);
}
