/**
 * Makes a checkout ready to run: `node tests/support/setup.js [--browser]`. Every script of
 * package.json calls it first, so that one command works right after `git clone`.
 *
 * Installs the packages of package-lock.json when they are not the ones in node_modules; with
 * `--browser` also finds (or fetches) a Chromium for the tests. Uses Node's built-in modules only,
 * because nothing else is there yet. Speaks on standard error, so that a command whose standard
 * output is data (`npm run -s goalpost`) stays clean, and says nothing when there is nothing to do.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.js';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Stops with a sentence when this Node is older than the build tools accept: their own failure
 * would be a syntax error inside a package.
 */
function requireNode() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	const old = major < 20 || (major === 20 && minor < 19) || major === 21;
	if (old || (major === 22 && minor < 13) || major === 23) {
		throw new Error(`Goalpost needs Node 20.19, 22.13, 24 or newer; this is ${process.version}.`);
	}
}

/**
 * Runs `npm ci` when node_modules was not installed from this very lock file. The mark is written
 * last, so that an interrupted install is taken up again.
 */
function installPackages() {
	const lock = readFileSync(join(root, 'package-lock.json'));
	const wanted = createHash('sha256').update(lock).digest('hex');
	const mark = join(root, 'node_modules', '.goalpost-lock');
	if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
	process.stderr.write('Installing the packages of package-lock.json ...\n');
	npm(['ci', '--include=dev'], root);
	writeFileSync(mark, wanted);
}

/**
 * Runs npm, the very one that started this script if there is one.
 *
 * @param {string[]} parameters what follows `npm`
 * @param {string} directory where the package.json is
 * @throws Error when npm cannot be started or fails
 */
export function npm(parameters, directory) {
	const own = process.env.npm_execpath;
	const [command, first] = own ? [process.execPath, [own]] : ['npm', []];
	const quiet = ['--no-audit', '--no-fund', '--loglevel=error'];
	const { status, error } = spawnSync(command, [...first, ...parameters, ...quiet], {
		cwd: directory,
		stdio: ['ignore', process.stderr, process.stderr],
		shell: !own && process.platform === 'win32'
	});
	if (error) throw new Error(`npm could not be started: ${error.message}`);
	if (status !== 0) throw new Error(`npm ${parameters.join(' ')} failed with exit code ${status}.`);
}

try {
	requireNode();
	installPackages();
	if (process.argv.includes('--browser')) await findBrowser(root, npm);
} catch (error) {
	process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
	process.exit(1);
}
