import type { Option } from './parseArguments';
import type { Terminal } from './terminal';

/** What the user typed after the command's name, sorted out. */
export interface Arguments {
	readonly positionals: readonly string[];
	/** by option name; every value given, in order; [] where the option was not given */
	readonly options: Readonly<Record<string, readonly string[]>>;
	/** `--json`: one JSON document instead of a table */
	readonly json: boolean;
}

/** One command of the command line. */
export interface Command {
	readonly name: string;
	/** what stands after the name in the usage line */
	readonly usage: string;
	/** one line for the list of commands */
	readonly summary: string;
	/** how many files or words it takes besides options */
	readonly positionals: { readonly min: number; readonly max: number };
	readonly options: Readonly<Record<string, Option>>;
	/**
	 * Does the work and prints.
	 * @returns 0 done; 1 the data or the plan has an error (printed)
	 * @throws Refusal for what the user can mend
	 */
	run(given: Arguments, terminal: Terminal): Promise<0 | 1>;
}
