import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { gunzipSync } from 'node:zlib';
import { wrongData } from './refusal';
import type { Terminal } from './terminal';

/** The terminal of this process. @param threadScript the built script of a simulation thread */
export function nodeTerminal(threadScript: URL): Terminal {
	const { stdout, stderr } = process;
	let shown = '';
	const progress = (text: string): void => {
		if (!stderr.isTTY || text === shown) return;
		shown = text;
		stderr.write(`\r\u001B[K${text}`);
	};
	return {
		print: (text) => void stdout.write(`${text}\n`),
		complain(line) {
			progress('');
			stderr.write(`${line}\n`);
		},
		progress,
		read: async (path) => unzipped(path, path === '-' ? await standardInput() : bytesOf(path)),
		write(path, text) {
			try {
				writeFileSync(path, text);
			} catch (error) {
				throw wrongData(`${path}: cannot be written (${reasonOf(error, 'folder')}).`);
			}
		},
		threadScript,
		cores: availableParallelism()
	};
}

function bytesOf(path: string): Uint8Array {
	try {
		return readFileSync(path);
	} catch (error) {
		throw wrongData(`${path}: cannot be read (${reasonOf(error, 'file')}).`);
	}
}

async function standardInput(): Promise<Uint8Array> {
	const chunks: Uint8Array[] = [];
	for await (const chunk of process.stdin) chunks.push(chunk as Uint8Array);
	return Buffer.concat(chunks);
}

/** By the first bytes and not by the name: a pipe has none. */
function unzipped(path: string, bytes: Uint8Array): Uint8Array {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	try {
		return gunzipSync(bytes);
	} catch {
		throw wrongData(`${path}: is damaged; it starts like gzip and cannot be unpacked.`);
	}
}

const reasons: Readonly<Record<string, string>> = {
	EISDIR: 'it is a folder',
	EACCES: 'no permission',
	EPERM: 'no permission',
	ENOSPC: 'the disk is full',
	ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB'
};

/** @param missing what is not there when the system says that something is not */
function reasonOf(error: unknown, missing: 'file' | 'folder'): string {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	if (code === 'ENOENT') return `there is no such ${missing}`;
	return reasons[code] ?? code;
}
