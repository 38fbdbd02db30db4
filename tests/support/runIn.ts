import { run } from '../../src/cli/main';
import { wrongData } from '../../src/cli/refusal';
import type { Terminal } from '../../src/cli/terminal';

/**
 * Runs a command line in this process, on files in memory: no build, no disk. What needs simulation
 * threads is tested as a process.
 *
 * @param files text or bytes by name; any other name cannot be read
 */
export async function runIn(line: string, files: Readonly<Record<string, string | Uint8Array>>) {
	const printed: string[] = [];
	const complaints: string[] = [];
	const terminal: Terminal = {
		print: (text) => void printed.push(text),
		complain: (text) => void complaints.push(text),
		progress: () => undefined,
		read: async (path) => {
			const content = files[path];
			if (content === undefined) throw wrongData(`${path}: cannot be read.`);
			return typeof content === 'string' ? new TextEncoder().encode(content) : content;
		},
		write: () => undefined,
		threadScript: new URL('file:///none.js'),
		cores: 1
	};
	const code = await run(line.split(' ').filter(Boolean), terminal);
	return { code, printed, complaints };
}
