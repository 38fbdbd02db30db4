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
	forbidOnly: Boolean(process.env.CI),
	// A test that passes only at the second try has found something.
	retries: 0,
	timeout: 120_000,
	expect: { timeout: 30_000 },
	reporter: [['list'], ['json', { outputFile: '../../.goalpost/results/e2e.json' }]],
	use: {
		browserName: 'chromium',
		launchOptions: { ...found, args: [withoutFieldNames] },
		viewport: { width: 1440, height: 900 },
		trace: 'retain-on-failure',
		screenshot: 'only-on-failure'
	}
});
