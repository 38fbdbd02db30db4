import { defineConfig } from '@playwright/test';
import { launchOptions } from '../support/launch.js';

const found = launchOptions();
/**
 * Chromium asks a server of Google's what the fields of a page are called, whatever the page says
 * about it. That is the browser's doing and would drown what these tests listen for.
 */
const withoutFieldNames = '--autofill-server-url=about:blank';

/**
 * The built app in a real browser. Each test starts a server of its own (fixtures.ts), so there is
 * none to start here; `npm run test:e2e` builds first.
 */
export default defineConfig({
	testDir: '.',
	outputDir: '../../test-results',
	fullyParallel: true,
	// A test waits for its page about as long as the page works.
	workers: 2,
	forbidOnly: Boolean(process.env.CI),
	// A test that passes only at the second try has found something.
	retries: 0,
	// A busy machine is slow, not wrong: the limits only end what hangs.
	timeout: 400_000,
	expect: { timeout: 120_000 },
	reporter: [['list'], ['json', { outputFile: '../../.goalpost/results/e2e.json' }]],
	use: {
		browserName: 'chromium',
		launchOptions: { ...found, args: [withoutFieldNames] },
		viewport: { width: 1440, height: 900 },
		// A trace of every step costs about a third of a test; a failure leaves its picture anyway.
		trace: process.env.TRACE ? 'retain-on-failure' : 'off',
		screenshot: 'only-on-failure'
	}
});
