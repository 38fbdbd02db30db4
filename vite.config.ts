import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { launchOptions } from './tests/support/launch.js';

/** A busy machine is slow, not wrong: limits only end what hangs, so no test has its own. */
const limits = (minutes: number) => ({
	testTimeout: minutes * 60_000,
	hookTimeout: minutes * 60_000
});

/** The tests that need no browser. Those named `*.long.test.ts` read LONG for how much they play. */
const unit: TestProjectInlineConfiguration = {
	extends: true,
	test: {
		name: 'unit',
		environment: 'node',
		// Test files share their modules: loading the core a hundred times costs more than the tests do.
		isolate: false,
		...limits(10),
		include: ['src/**/*.test.ts', 'tests/**/*.test.ts'],
		exclude: ['src/**/*.browser.test.ts', 'tests/e2e/**', '**/node_modules/**']
	}
};

/** Components and workers, in the Chromium that setup.js found. */
const browser: TestProjectInlineConfiguration = {
	extends: true,
	test: {
		name: 'browser',
		...limits(10),
		include: ['src/**/*.browser.test.ts'],
		browser: {
			enabled: true,
			headless: true,
			screenshotFailures: false,
			provider: playwright({ launchOptions: launchOptions() }),
			instances: [{ browser: 'chromium' }]
		}
	}
};

/** `npm run test:long` (support/long.js): the tests named `*.long.test.ts`, with LONG=1 for larger counts. */
const long: TestProjectInlineConfiguration = {
	extends: true,
	test: {
		name: 'long',
		environment: 'node',
		env: { LONG: '1' },
		include: ['src/**/*.long.test.ts', 'tests/**/*.long.test.ts'],
		...limits(5 * 60)
	}
};

/** `npm run bench`: measurements with tinybench in ordinary test files, one at a time. */
const bench: TestProjectInlineConfiguration = {
	extends: true,
	test: {
		name: 'bench',
		environment: 'node',
		include: ['src/**/*.bench.ts', 'tests/**/*.bench.ts'],
		fileParallelism: false,
		testTimeout: 10 * 60_000
	}
};

export default defineConfig(({ mode }) => ({
	plugins: [sveltekit()],
	// One file per worker: chunks of workers are not among the files that the service worker is told of.
	worker: { format: 'es', rolldownOptions: { output: { codeSplitting: false } } },
	// Named here because they are met late (in a worker, in a test): a reload in mid-test otherwise.
	optimizeDeps: {
		include: [
			'axe-core',
			'comlink',
			'd3',
			'hucre/xlsx',
			'hyparquet',
			'idb-keyval',
			'papaparse',
			'seedrandom'
		]
	},
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: { projects: mode === 'long' ? [long] : mode === 'bench' ? [bench] : [unit, browser] }
}));
