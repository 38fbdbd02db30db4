import type { Command } from './command';
import { table } from './table';

/** What `goalpost --help` prints. */
export const help = (commands: readonly Command[]): string =>
	[
		'goalpost: see what a target does to your team before you set it.',
		'',
		'Usage: goalpost COMMAND ... [--json]',
		'',
		table(
			commands.map(({ name, summary }) => [`  ${name}`, summary]),
			2
		),
		'',
		'goalpost COMMAND --help tells what a command takes.',
		'--json prints one JSON document to standard output and nothing else.',
		'A file may be - (standard input) and may be gzipped.',
		'Exit code: 0 done, 1 the data or the plan has an error, 2 wrong usage.'
	].join('\n');

/** What `goalpost COMMAND --help` prints. */
export function commandHelp({ name, usage, summary, options }: Command): string {
	const rows = Object.entries(options).map(([option, { value, summary: what }]) => [
		`  --${option} ${value}`,
		what
	]);
	const all = [...rows, ['  --json', 'one JSON document instead of a table']];
	return [summary, '', `Usage: goalpost ${name} ${usage} [--json]`, '', table(all, 2)].join('\n');
}
