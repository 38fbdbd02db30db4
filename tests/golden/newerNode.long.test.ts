import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** The Node after the one that this project is developed on; fetched for the run, no dependency. */
const NEWER = '24.21.0';

/**
 * `npm test` compares the recorded SHA-256 of the sample columns in the Node it runs on and in
 * Chromium; the long run does it in a newer Node too, whose own Math differs in last bits.
 */
describe('a newer Node', () => {
	it.skipIf(!process.env.LONG)('gives the recorded bytes (long run only)', () => {
		const run = [
			'node -p process.versions.node',
			'node node_modules/vitest/vitest.mjs run --project unit src/lib/worker/sampleColumns.test.ts'
		];
		const output = execFileSync(
			'npm',
			['exec', '--yes', `--package=node@${NEWER}`, '--', 'sh', '-c', run.join(' && ')],
			{ cwd: root, encoding: 'utf8', env: { ...process.env, LONG: '', NO_COLOR: '1' } }
		);
		expect(output).toContain(NEWER);
		expect(output).toMatch(/Tests +\d+ passed/);
	});
});
