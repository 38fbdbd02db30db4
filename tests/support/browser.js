/**
 * Finds a Chromium for the tests, or fetches one; Node's built-in modules only.
 *
 * The order is by cost: the one named in `CHROMIUM_PATH`, one installed on this machine, one from
 * npm (no root needed, Linux x64 only), one from apt (root), one from Playwright's own download.
 * `GOALPOST_NO_SYSTEM_BROWSER=1` skips those installed on the machine, to try the later ways.
 * Each is started once before it is believed: a name on the PATH may be a mere hint to a package
 * manager, and a binary may lack its libraries.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { foundFile, launchOptions, readFound } from './launch.js';

/** @import { FoundBrowser } from './launch.js' */
/** @typedef {(parameters: string[], directory: string) => void} Npm */

const skipSystem = process.env.GOALPOST_NO_SYSTEM_BROWSER === '1';

const names = [
	'chromium',
	'chromium-browser',
	'google-chrome-stable',
	'google-chrome',
	'chrome',
	'microsoft-edge'
];

/** Where installers put a browser that is on no PATH; the variables are those of Windows. */
const places = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter((directory) => directory !== undefined)
		.map((directory) => join(directory, 'Google', 'Chrome', 'Application', 'chrome.exe'))
];

/**
 * Leaves a working browser in `.goalpost/browser.json`, or throws one sentence per way tried.
 *
 * @param {string} root the checkout
 * @param {Npm} npm runs npm in a directory
 */
export async function findBrowser(root, npm) {
	if (stillThere(readFound())) return;
	/** @type {string[]} */
	const failures = [];
	for (const way of [
		named,
		system,
		() => fromNpm(root, npm),
		fromApt,
		() => fromPlaywright(root)
	]) {
		for (const found of await attempt(way, failures)) {
			if (await works(root, found, failures)) return keep(found);
		}
	}
	throw new Error(
		[
			'The tests need a Chromium and none could be found or fetched:',
			...failures.map((line) => `  - ${line}`),
			'Install Chromium or Chrome, or give the path of one in CHROMIUM_PATH.'
		].join('\n')
	);
}

/**
 * Whether the finding of an earlier run holds: nobody asks for another one and the file exists.
 *
 * @param {FoundBrowser | undefined} found
 */
function stillThere(found) {
	if (!found) return false;
	const asked = process.env.CHROMIUM_PATH;
	if (asked) return found.executablePath === asked && existsSync(asked);
	if (skipSystem && ['system', 'apt', 'CHROMIUM_PATH'].includes(found.source)) return false;
	return !found.executablePath || existsSync(found.executablePath);
}

/**
 * One way's candidates; a way that throws has none, and its reason is kept.
 *
 * @param {() => FoundBrowser[] | Promise<FoundBrowser[]>} way
 * @param {string[]} failures
 */
async function attempt(way, failures) {
	try {
		return await way();
	} catch (error) {
		failures.push(firstLine(error));
		return [];
	}
}

/** @returns {FoundBrowser[]} the one the user names; a wrong name is said at once, not only at the end */
function named() {
	const executablePath = process.env.CHROMIUM_PATH;
	if (!executablePath) return [];
	if (existsSync(executablePath)) return [{ source: 'CHROMIUM_PATH', executablePath }];
	process.stderr.write(`CHROMIUM_PATH names ${executablePath}, which does not exist.\n`);
	return [];
}

/** @returns {FoundBrowser[]} */
function system() {
	if (skipSystem) return [];
	const directories = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return names
		.flatMap((name) => directories.map((directory) => join(directory, name)))
		.concat(places)
		.filter((path) => existsSync(path))
		.map((executablePath) => ({ source: 'system', executablePath }));
}

/**
 * The npm package unpacks itself in a process of its own, which must start with the variables that
 * tell it where to and for which system.
 *
 * @param {string} root
 * @param {Npm} npm
 * @returns {FoundBrowser[]}
 */
function fromNpm(root, npm) {
	if (process.platform !== 'linux' || process.arch !== 'x64') return [];
	const package_ = join(root, 'tests', 'support', 'chromium');
	process.stderr.write('No Chromium on this machine: fetching one from npm ...\n');
	npm(['ci'], package_);
	const into = join(dirname(foundFile), 'chromium');
	// Started afresh: the package takes a half-written binary for a whole one.
	rmSync(into, { recursive: true, force: true });
	mkdirSync(into, { recursive: true });
	const { status, stdout, stderr } = spawnSync(process.execPath, [join(package_, 'unpack.js')], {
		encoding: 'utf8',
		env: { ...process.env, TMPDIR: into, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x' }
	});
	if (status !== 0) throw new Error(`the npm Chromium did not unpack: ${stderr.trim()}`);
	const unpacked = /** @type {Omit<FoundBrowser, 'source'>} */ (JSON.parse(stdout));
	return [{ source: 'npm', ...unpacked }];
}

/** @returns {FoundBrowser[]} */
function fromApt() {
	const isRoot = process.getuid?.() === 0;
	const hasApt = ['/usr/bin/apt-get', '/bin/apt-get'].some((path) => existsSync(path));
	if (skipSystem || !isRoot || !hasApt) return [];
	process.stderr.write('Installing chromium with apt-get ...\n');
	// Another process may hold the package lock of a fresh machine for some minutes.
	const wait = ['-o', 'DPkg::Lock::Timeout=300', '-qq'];
	run('apt-get', ['update', ...wait]);
	run('apt-get', ['install', '-y', '--no-install-recommends', ...wait, 'chromium']);
	return system();
}

/**
 * @param {string} root
 * @returns {FoundBrowser[]}
 */
function fromPlaywright(root) {
	process.stderr.write("Fetching Playwright's own Chromium ...\n");
	const playwright = join(root, 'node_modules', 'playwright', 'cli.js');
	run(process.execPath, [playwright, 'install', 'chromium']);
	return [{ source: 'playwright' }];
}

/**
 * @param {string} command
 * @param {string[]} parameters
 */
function run(command, parameters) {
	const { status, error } = spawnSync(command, parameters, {
		stdio: ['ignore', process.stderr, process.stderr],
		env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
	});
	if (error || status !== 0) {
		throw new Error(`${[command, ...parameters].join(' ')} failed (exit code ${status})`);
	}
}

/**
 * Starts the browser as the tests will and opens a page in it.
 *
 * @param {string} root
 * @param {FoundBrowser} found
 * @param {string[]} failures
 */
async function works(root, found, failures) {
	try {
		const entry = pathToFileURL(join(root, 'node_modules', 'playwright', 'index.mjs')).href;
		const { chromium } = /** @type {typeof import('playwright')} */ (await import(entry));
		const browser = await chromium.launch({ ...launchOptions(found), timeout: 60_000 });
		const page = await browser.newPage();
		await page.goto('about:blank');
		await browser.close();
		return true;
	} catch (error) {
		const name = found.executablePath ?? "Playwright's own Chromium";
		failures.push(`${name} does not start: ${firstLine(error)}`);
		return false;
	}
}

/** @param {FoundBrowser} found */
function keep(found) {
	mkdirSync(dirname(foundFile), { recursive: true });
	writeFileSync(foundFile, `${JSON.stringify(found, undefined, '\t')}\n`);
}

/** @param {unknown} error */
function firstLine(error) {
	return (error instanceof Error ? error.message : String(error)).split('\n')[0];
}
