#!/usr/bin/env node
/**
 * Starts the command line. The sources are TypeScript, so they are built once into
 * `.goalpost/cli/` under the hash of what they are built from; a start with unchanged sources only reads and hashes.
 * Nothing of this shows on standard output, which belongs to the command.
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

/** What the build depends on: the sources, the packages' versions and this file. */
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
 * @param {string} target
 */
async function buildInto(target) {
	const { build } = await import('vite');
	const fresh = `${target}.${process.pid}`;
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
		renameSync(fresh, target);
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

const target = join(cache, sourceHash());
if (!existsSync(join(target, 'main.js'))) {
	mkdirSync(cache, { recursive: true });
	sweepCache();
	await buildInto(target);
}
/** @type {typeof import('./main.ts')} */
const { start } = await import(pathToFileURL(join(target, 'main.js')).href);
await start(pathToFileURL(join(target, 'simThread.js')));
