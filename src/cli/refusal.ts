/**
 * Why a command does not go on, in sentences for the user: one line per problem on standard error,
 * never a stack trace. `exitCode` 1: the data or the plan has an error; 2: wrong usage.
 */
export class Refusal extends Error {
	readonly lines: readonly string[];
	readonly exitCode: 1 | 2;

	constructor(exitCode: 1 | 2, lines: readonly string[]) {
		super(lines.join('\n'));
		this.lines = lines;
		this.exitCode = exitCode;
	}
}

export const wrongUsage = (...lines: string[]): Refusal => new Refusal(2, lines);
export const wrongData = (...lines: string[]): Refusal => new Refusal(1, lines);
