import { nearest } from '../lib/model/schema/nearest';
import { engineVersion } from '../lib/sim/version';
import type { Command } from './command';
import { commands, laterCommands } from './commands';
import { nodeTerminal } from './nodeTerminal';
import { parseArguments } from './parseArguments';
import { Refusal } from './refusal';
import type { Terminal } from './terminal';
import { commandHelp, help } from './help';

/**
 * Runs one command line.
 * @param words what stands after the program's name
 * @returns the exit code: 0 done, 1 the data or the plan has an error, 2 wrong usage
 */
export async function run(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
	try {
		return await dispatch(words, terminal);
	} catch (error) {
		const refusal = error instanceof Refusal ? error : null;
		// A fault of ours is a sentence too: a stack trace helps nobody who runs a report at night.
		const lines = refusal?.lines ?? [
			`goalpost: ${error instanceof Error ? error.message : 'failed'}`
		];
		for (const line of lines) terminal.complain(line);
		return refusal?.exitCode ?? 1;
	}
}

async function dispatch(words: readonly string[], terminal: Terminal): Promise<0 | 1 | 2> {
	const [name, ...rest] = words;
	if (name === undefined) {
		terminal.complain(help(commands));
		return 2;
	}
	if (isHelp(name) || name === 'help') {
		const about = commands.find((command) => command.name === rest[0]);
		terminal.print(about ? commandHelp(about) : help(commands));
		return 0;
	}
	if (name === '--version') {
		terminal.print(engineVersion);
		return 0;
	}
	const command = commandOf(name);
	if (rest.some(isHelp)) {
		terminal.print(commandHelp(command));
		return 0;
	}
	return command.run(parseArguments(command, rest), terminal);
}

const isHelp = (word: string): boolean => word === '--help' || word === '-h';

function commandOf(name: string): Command {
	const command = commands.find((candidate) => candidate.name === name);
	if (command) return command;
	if (laterCommands.includes(name))
		throw new Refusal(2, [`"${name}" is not in this version of Goalpost yet.`]);
	const known = nearest(
		name,
		commands.map((candidate) => candidate.name)
	);
	throw new Refusal(2, [`There is no command "${name}"; did you mean "${known}"?`]);
}

/**
 * The process: its arguments, its streams, its exit code.
 * @param threadScript the built script of a simulation thread
 */
export async function start(threadScript: URL): Promise<void> {
	// The reader of a pipe may have had enough (`| head`); that is no error.
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		process.exit(error.code === 'EPIPE' ? 0 : 1);
	});
	process.exitCode = await run(process.argv.slice(2), nodeTerminal(threadScript));
}
