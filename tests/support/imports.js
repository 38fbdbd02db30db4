/**
 * Which folder of src may import which: the architecture as a table, and the ESLint rules that hold
 * it. Tests may import more. A line here is a decision; docs/architecture.md has the reasons.
 */
import { posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** @import { Rule } from 'eslint' */

const belowModel = ['math', 'random', 'stats', 'history'];
const core = [...belowModel, 'model', 'fit', 'sim', 'data', 'evidence', 'backtest'];

/**
 * Folder of src/lib (or `cli`) to the folders it may import besides itself. Folders without a line
 * (routes, content) may import anything.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const mayImport = {
	math: [],
	random: ['math'],
	stats: ['math', 'random'],
	history: ['math'],
	model: belowModel,
	fit: [...belowModel, 'model'],
	sim: [...belowModel, 'model'],
	data: [...belowModel, 'model'],
	evidence: [...belowModel, 'model'],
	backtest: [...belowModel, 'model', 'fit', 'sim'],
	words: core,
	charts: ['math', 'stats', 'words'],
	ui: ['words'],
	worker: core,
	state: [...core, 'words', 'worker'],
	cli: [...core, 'words', 'worker']
};

/**
 * Package to the folders that may import it; elsewhere it is unknown. The core may import no other
 * package than those named here: it must give the same bytes everywhere.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
export const packages = {
	comlink: ['worker', 'cli'],
	devalue: ['state'],
	seedrandom: ['random'],
	papaparse: ['data'],
	hucre: ['worker'],
	hyparquet: ['worker'],
	'idb-keyval': ['state']
};

const source = posix.join(
	fileURLToPath(new URL('../../src/', import.meta.url))
		.split(sep)
		.join('/')
);

/**
 * The folder a path belongs to: `model` of src/lib/model/team.ts, `cli` of src/cli/x.ts.
 *
 * @param {string} path absolute, with forward slashes
 */
function folderOf(path) {
	const [first, second, third] = posix.relative(source, path).split('/');
	return first === 'lib' && third !== undefined ? second : first;
}

/**
 * What an import means.
 *
 * @param {string} name as written after `from`
 * @param {string} file the importing file, absolute, with forward slashes
 * @returns {{ folder: string } | { package: string }}
 */
function meaning(name, file) {
	if (name.startsWith('.')) return { folder: folderOf(posix.resolve(posix.dirname(file), name)) };
	if (name.startsWith('$lib/')) return { folder: folderOf(`${source}lib/${name.slice(5)}`) };
	const [scope, rest] = name.split('/');
	return { package: scope.startsWith('@') ? `${scope}/${rest}` : scope };
}

/**
 * Why one folder may not import that, or undefined when it may.
 *
 * @param {string} from
 * @param {{ folder: string } | { package: string }} to
 */
function objection(from, to) {
	if ('folder' in to) {
		const allowed = mayImport[from];
		if (!allowed || to.folder === from || allowed.includes(to.folder)) return undefined;
		const list = allowed.length ? allowed.join(', ') : 'nothing';
		return `${from}/ may import ${list}; not ${to.folder}/.`;
	}
	const holders = packages[to.package];
	if (holders?.includes(from)) return undefined;
	if (holders) return `Only ${holders.join('/ and ')}/ may import ${to.package}.`;
	return core.includes(from) ? `${from}/ is pure: it may not import ${to.package}.` : undefined;
}

/** @type {Rule.RuleModule} */
export const importDirections = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		const file = context.filename.split(sep).join('/');
		if (!file.startsWith(source)) return {};
		const from = folderOf(file);
		/** @param {Rule.Node & { source?: unknown }} node */
		const check = (node) => {
			const literal = /** @type {{ value?: unknown } | null | undefined} */ (node.source);
			if (typeof literal?.value !== 'string') return;
			const message = objection(from, meaning(literal.value, file));
			if (message) context.report({ node, message });
		};
		return {
			ImportDeclaration: check,
			ExportNamedDeclaration: check,
			ExportAllDeclaration: check,
			ImportExpression: check,
			TSImportType: check
		};
	}
};

/**
 * Every worker closes its doors before it does anything else.
 *
 * @type {Rule.RuleModule}
 */
export const workerClosesDoors = {
	meta: { type: 'problem', schema: [] },
	create(context) {
		return {
			Program(program) {
				const first = program.body.find((statement) => statement.type !== 'ImportDeclaration');
				if (
					first &&
					/^closeTheDoors\((self|globalThis)\)/.test(context.sourceCode.getText(first))
				) {
					return;
				}
				const message =
					'The first statement of a worker is closeTheDoors(self), from src/lib/worker/privacy.ts.';
				context.report({ node: first ?? program, message });
			}
		};
	}
};
