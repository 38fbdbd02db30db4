import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';
import { importDirections, workerClosesDoors } from './tests/support/imports.js';

/** The folders whose results are the same bytes on every engine. */
const exact = ['math', 'random', 'stats', 'history', 'model', 'fit', 'sim'];
/** The pure core: no document, clock, network or luck from outside. */
const core = [...exact, 'data', 'evidence', 'backtest'];
const tests = ['**/*.test.ts', '**/*.bench.ts', 'tests/**'];
const filesOf = (folders) => folders.map((folder) => `src/lib/${folder}/**/*.ts`);

/**
 * Functions of Math that engines work out differently in the last bit (measured: Node and Chromium
 * differ in about one value in ten).
 */
const inexact =
	'exp|log|pow|expm1|log1p|log2|log10|sin|cos|tan|asin|acos|atan|atan2|sinh|cosh|tanh|asinh|acosh|atanh|cbrt|hypot';
const ownMath = [
	{
		selector: `MemberExpression[object.name='Math'][property.name=/^(${inexact})$/]`,
		message: 'This function of Math differs between engines in the last bit: use src/lib/math.'
	},
	{
		selector: `MemberExpression[object.name='Math'][computed=true]`,
		message: 'Name the function of Math, so that it can be checked.'
	},
	{
		selector: `VariableDeclarator[init.name='Math']`,
		message: 'Write Math.name where it is used, so that it can be checked.'
	},
	{
		selector: ":matches(BinaryExpression[operator='**'], AssignmentExpression[operator='**='])",
		message: '** differs between engines in the last bit: multiply, or use src/lib/math/pow.'
	}
];
const noOutsideLuck = {
	selector: "MemberExpression[object.name='Math'][property.name='random']",
	message: 'Luck comes from the seed alone: src/lib/random.'
};
const outside = ['Date', 'performance', 'crypto', 'console', 'globalThis', 'window', 'document'];

const ways = 'fetch|XMLHttpRequest|WebSocket|EventSource|WebTransport|importScripts|sendBeacon';
const noNetwork = [
	{
		selector: `:matches(Identifier, JSXIdentifier)[name=/^(${ways})$/]`,
		message: 'No data leave this machine: only src/service-worker.ts may use the network.'
	},
	{
		selector: `MemberExpression > Literal[value=/^(${ways})$/]`,
		message: 'No data leave this machine: only src/service-worker.ts may use the network.'
	}
];

export default defineConfig(
	globalIgnores([
		'.svelte-kit/',
		'.goalpost/',
		'build/',
		'playwright-report/',
		'test-results/',
		'**/node_modules/'
	]),
	js.configs.recommended,
	ts.configs.recommendedTypeChecked,
	svelte.configs.recommended,
	prettier,
	svelte.configs.prettier,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: true,
				tsconfigRootDir: import.meta.dirname,
				extraFileExtensions: ['.svelte']
			}
		},
		linterOptions: { reportUnusedDisableDirectives: 'error' },
		plugins: { goalpost: { rules: { importDirections, workerClosesDoors } } },
		rules: {
			// The compiler knows which names exist; this rule knows no types.
			'no-undef': 'off',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ argsIgnorePattern: '^_', varsIgnorePattern: '^_' }
			],
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			],
			// Registry entries and props are plain objects of functions, taken apart freely.
			'@typescript-eslint/unbound-method': 'off',
			// A number in a sentence needs no String(): `${count} reps`.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }]
		}
	},
	{
		// Here the compiler (svelte-check, tsc) sees types the rules do not: those of a component's
		// props, and those in comments.
		files: ['**/*.svelte', '**/*.js'],
		rules: {
			'@typescript-eslint/no-unsafe-argument': 'off',
			'@typescript-eslint/no-unsafe-assignment': 'off',
			'@typescript-eslint/no-unsafe-call': 'off',
			'@typescript-eslint/no-unsafe-member-access': 'off',
			'@typescript-eslint/no-unsafe-return': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts', '**/*.svelte.js'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } }
	},
	{
		files: filesOf(core),
		// Constants are written with all the digits of their source.
		rules: { 'no-loss-of-precision': 'off' }
	},
	{
		files: tests,
		rules: {
			// A double of something asynchronous is async without waiting for anything.
			'@typescript-eslint/require-await': 'off',
			// The note beside an expectation may show any value.
			'@typescript-eslint/restrict-template-expressions': 'off'
		}
	},
	{
		files: ['src/**'],
		ignores: tests,
		rules: {
			'goalpost/importDirections': 'error',
			'no-restricted-syntax': ['error', ...noNetwork]
		}
	},
	{
		files: filesOf(core),
		ignores: tests,
		rules: {
			'no-restricted-globals': ['error', ...outside],
			'no-restricted-syntax': ['error', ...noNetwork, noOutsideLuck]
		}
	},
	{
		files: filesOf(exact),
		ignores: tests,
		rules: { 'no-restricted-syntax': ['error', ...noNetwork, noOutsideLuck, ...ownMath] }
	},
	{
		files: ['src/**/*.worker.ts'],
		rules: { 'goalpost/workerClosesDoors': 'error' }
	},
	{
		// In no TypeScript project, or (the service worker) in one of its own.
		files: ['eslint.config.js', '**/*.mjs', 'src/service-worker.ts'],
		extends: [ts.configs.disableTypeChecked],
		languageOptions: { parserOptions: { projectService: false, program: null } },
		rules: { '@typescript-eslint/switch-exhaustiveness-check': 'off' }
	},
	{
		// The two that name the ways out: one fetches the app's own files, one closes them all.
		files: ['src/service-worker.ts', 'src/lib/worker/privacy.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
