/**
 * Builds the command line from its TypeScript sources. Silent: standard output belongs to the command.
 */
import { createHash } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readFileSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const cache = join(root, '.goalpost/cli');
const dayMs = 24 * 60 * 60 * 1000;

/**
 * The built scripts, built anew when anything they are made of has changed. They lie in a folder
 * named by the hash of the sources, so a start with unchanged sources only reads and hashes.
 *
 * @returns {Promise<{ main: URL, simThread: URL }>} the command line, and a simulation thread
 */
export async function builtScripts() {
	const folder = join(cache, sourceHash());
	if (!existsSync(join(folder, 'main.js'))) {
		mkdirSync(cache, { recursive: true });
		sweepCache();
		await buildInto(folder);
	}
	return {
		main: pathToFileURL(join(folder, 'main.js')),
		simThread: pathToFileURL(join(folder, 'simThread.js'))
	};
}

/** What the build depends on: the sources, the versions of the packages and of Node. */
function sourceHash() {
	const hash = createHash('sha256').update(process.version);
	const files = ['package-lock.json', ...sourcesIn('src/cli'), ...sourcesIn('src/lib')];
	for (const file of files.sort()) hash.update(file).update(readFileSync(join(root, file)));
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} folder below the root
 * @returns {string[]} paths below the root
 */
const sourcesIn = (folder) =>
	readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.(ts|js|json)$/.test(entry.name))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)))
		.filter((path) => !/\.(test|bench)\.ts$/.test(path));

/**
 * Builds into a folder of its own and moves it into place, so that two starts at once do not meet.
 *
 * @param {string} folder
 */
async function buildInto(folder) {
	const { build } = await import('vite');
	const fresh = `${folder}.${process.pid}`;
	await build({
		configFile: false,
		root,
		logLevel: 'silent',
		publicDir: false,
		ssr: { noExternal: true },
		build: {
			ssr: true,
			target: 'node20',
			outDir: fresh,
			emptyOutDir: true,
			copyPublicDir: false,
			rolldownOptions: {
				input: {
					main: join(root, 'src/cli/main.ts'),
					simThread: join(root, 'src/lib/worker/node/simThread.ts')
				},
				output: { entryFileNames: '[name].js', chunkFileNames: 'shared-[hash].js' }
			}
		}
	});
	try {
		renameSync(fresh, folder);
	} catch {
		// Another start was first; its build is the same.
		rmSync(fresh, { recursive: true, force: true });
	}
}

/** Builds of earlier sources go, those of the last day stay: something may still run from them. */
function sweepCache() {
	for (const name of readdirSync(cache)) {
		const path = join(cache, name);
		if (Date.now() - statSync(path).mtimeMs > dayMs) rmSync(path, { recursive: true, force: true });
	}
}
