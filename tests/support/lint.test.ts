import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import ts from 'typescript-eslint';

/** The project's rules without those that need types: the files of these tests do not exist. */
const eslint = new ESLint({
	overrideConfig: [
		ts.configs.disableTypeChecked,
		{
			languageOptions: { parserOptions: { projectService: false, program: null } },
			rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' }
		}
	] as ESLint.Options['overrideConfig']
});

/** What our own rules say about a text at a path; rules of others (unused names) do not matter here. */
async function complaints(path: string, text: string): Promise<string[]> {
	const [{ messages, fatalErrorCount }] = await eslint.lintText(text, { filePath: path });
	if (fatalErrorCount) throw new Error(`${path}: ${messages[0].message}`);
	return messages
		.filter(({ ruleId }) => /^(goalpost|no-restricted)/.test(ruleId ?? ''))
		.map(({ message }) => message);
}

describe('import directions', () => {
	it.each([
		['src/lib/math/a.ts', '../random/uniform', 'math/ may import nothing; not random/.'],
		['src/lib/random/a.ts', '../stats/law', 'random/ may import math; not stats/.'],
		['src/lib/history/a.ts', '../stats/law', 'history/ may import math; not stats/.'],
		['src/lib/stats/deep/a.ts', '../../model/team', 'stats/ may import math, random; not model/.'],
		['src/lib/sim/a.ts', '../fit/fitTeam', /^sim\/ may import .*; not fit\/\.$/],
		['src/lib/sim/a.ts', '$lib/data/sample', /not data\/\.$/],
		['src/lib/data/a.ts', '../evidence/audit', /not evidence\/\.$/],
		['src/lib/evidence/a.ts', '../sim/replication', /not sim\/\.$/],
		[
			'src/lib/charts/fan/a.ts',
			'../../sim/result',
			'charts/ may import math, stats, words; not sim/.'
		],
		['src/lib/charts/a.ts', '../state/plan.svelte', /not state\/\.$/],
		['src/lib/ui/a.ts', '../model/plan', 'ui/ may import words; not model/.'],
		['src/lib/fit/a.ts', '../worker/client', /not worker\/\.$/],
		['src/lib/state/a.svelte.ts', '../charts/fan/fan', /not charts\/\.$/],
		['src/lib/words/en/a.ts', '../../ui/Button.svelte', /not ui\/\.$/],
		['src/cli/a.ts', '../lib/state/plan.svelte', /^cli\/ may import .*; not state\/\.$/],
		['src/lib/model/a.ts', '../../routes/place', /not routes\/\.$/],
		['src/routes/+layout.ts', 'comlink', 'Only worker/ and cli/ may import comlink.'],
		['src/lib/sim/a.ts', 'seedrandom', 'Only random/ may import seedrandom.'],
		['src/lib/stats/a.ts', 'd3', 'stats/ is pure: it may not import d3.'],
		['src/lib/model/a.ts', 'node:fs', 'model/ is pure: it may not import node:fs.']
	])('%s must not import %s', async (path, name, message) => {
		for (const text of [
			`import { x } from '${name}'; console.log(x);`,
			`import type { x } from '${name}';`,
			`export * from '${name}';`,
			`export const x = await import('${name}');`
		]) {
			expect(await complaints(path, text)).toContainEqual(
				typeof message === 'string' ? message : expect.stringMatching(message)
			);
		}
	});

	it.each([
		['src/lib/stats/deep/a.ts', '../../math/exp'],
		['src/lib/stats/deep/a.ts', '../law'],
		['src/lib/sim/a.ts', '../model/team'],
		['src/lib/data/a.ts', 'papaparse'],
		['src/lib/worker/a.ts', 'comlink'],
		['src/lib/state/a.svelte.ts', '../worker/client'],
		['src/routes/+page.svelte', '$lib/charts/fan/Fan.svelte'],
		['src/lib/sim/a.test.ts', '../data/sample']
	])('%s may import %s', async (path, name) => {
		const text = path.endsWith('.svelte')
			? `<script lang="ts">import x from '${name}';</script>`
			: `export * from '${name}';`;
		expect(await complaints(path, text)).toEqual([]);
	});
});

describe('the same bytes everywhere', () => {
	it.each(['math', 'random', 'stats', 'history', 'model', 'fit', 'sim'])(
		'%s uses no function of Math that engines work out differently, and no **',
		async (folder) => {
			const path = `src/lib/${folder}/a.ts`;
			for (const text of [
				'export const x = Math.exp(1);',
				'export const x = [1].map(Math.log1p);',
				"export const x = Math['pow'](2, 3);",
				'const { sin } = Math; export const x = sin(1);',
				'export const x = (y: number) => y ** 2;',
				'export let x = 2; x **= 2;'
			]) {
				expect(await complaints(path, text), text).not.toEqual([]);
			}
			const allowed =
				'export const x = Math.sqrt(2) + Math.imul(2, 3) + Math.PI + Math.floor(2.5);';
			expect(await complaints(path, allowed)).toEqual([]);
		}
	);
});

describe('the pure core', () => {
	it.each(['model', 'data', 'evidence', 'backtest'])(
		'%s knows no clock, luck, console or page',
		async (folder) => {
			for (const name of [
				'Math.random()',
				'Date.now()',
				'new Date()',
				'performance.now()',
				'crypto.randomUUID()',
				'console.log(1)',
				'globalThis.name',
				'window.name',
				'document.title'
			]) {
				const text = `export const x = ${name};`;
				expect(await complaints(`src/lib/${folder}/a.ts`, text), name).not.toEqual([]);
			}
		}
	);
});

describe('privacy', () => {
	const ways = [
		"fetch('./x')",
		"self.fetch('./x')",
		"globalThis['fetch']('./x')",
		'new XMLHttpRequest()',
		"new WebSocket('ws://x')",
		"new EventSource('./x')",
		"new WebTransport('https://x')",
		"importScripts('./x')",
		"navigator.sendBeacon('./x')"
	];

	it.each(['src/routes/+page.ts', 'src/lib/worker/a.ts', 'src/lib/data/a.ts', 'src/cli/a.ts'])(
		'%s cannot name a way out',
		async (path) => {
			for (const way of ways) {
				expect(await complaints(path, `export const x = ${way};`), way).not.toEqual([]);
			}
		}
	);

	it('holds in components too, and not for the service worker', async () => {
		const script = "<script>fetch('./x');</script>";
		expect(await complaints('src/lib/ui/A.svelte', script)).not.toEqual([]);
		expect(await complaints('src/lib/ui/A.svelte', "{fetch('./x')}")).not.toEqual([]);
		expect(await complaints('src/service-worker.ts', "void fetch('./x');")).toEqual([]);
	});

	it('asks every worker to close its doors first', async () => {
		const path = 'src/lib/worker/a.worker.ts';
		const start = "import { closeTheDoors } from './privacy';\n";
		expect(await complaints(path, `${start}closeTheDoors(self);\nplay();`)).toEqual([]);
		expect(await complaints(path, `${start}play();\ncloseTheDoors(self);`)).toHaveLength(1);
		expect(await complaints(path, '')).toHaveLength(1);
	});
});
