/** How the tests start their browser: what `setup.js --browser` found, read by both test runners. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * A browser that was seen to work on this machine.
 *
 * @typedef {object} FoundBrowser
 * @property {string} source which way it was found: `CHROMIUM_PATH`, `system`, `npm`, `apt`, `playwright`
 * @property {string} [executablePath] absent: Playwright's own download, which it finds by itself
 * @property {Record<string, string>} [env] variables its process needs besides the usual ones
 */

/** Where the finding is kept: in the checkout, ignored by git, because it is true of one machine. */
export const foundFile = fileURLToPath(new URL('../../.goalpost/browser.json', import.meta.url));

/**
 * Reads what was found.
 *
 * @returns {FoundBrowser | undefined} undefined when nothing was looked for yet
 */
export function readFound() {
	try {
		return /** @type {FoundBrowser} */ (JSON.parse(readFileSync(foundFile, 'utf8')));
	} catch {
		return undefined;
	}
}

/**
 * Playwright's launch options for a found browser. Playwright adds `--no-sandbox` and
 * `--disable-dev-shm-usage` by itself, which root and containers need.
 *
 * @param {FoundBrowser | undefined} [found] default: what setup.js wrote
 */
export function launchOptions(found = readFound()) {
	if (!found?.executablePath) return {};
	return {
		executablePath: found.executablePath,
		...(found.env ? { env: { ...process.env, ...found.env } } : {})
	};
}
