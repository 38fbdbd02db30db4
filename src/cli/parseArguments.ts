import { parseArgs } from 'node:util';
import { nearest } from '../lib/model/schema/nearest';
import type { Arguments, Command } from './command';
import { wrongUsage } from './refusal';

/** An option of a command. */
export interface Option {
	/** how many values: a single one, or any number after it and by repeating it */
	readonly values: 'one' | 'many';
	/** what the value is, for the usage line: "N", "FILE" */
	readonly value: string;
	/** what it does, one line */
	readonly summary: string;
}

/**
 * Sorts out what stands after a command's name. An option of many values takes what follows it up
 * to the next option; `--name=value` works too, and `-` is a file.
 *
 * @throws Refusal (wrong usage) naming the nearest option, or what is missing or too much
 */
export function parseArguments(command: Command, words: readonly string[]): Arguments {
	const texts = Object.fromEntries(
		Object.keys(command.options).map((name) => [name, { type: 'string' as const }])
	);
	const { tokens } = parseArgs({
		args: [...words],
		strict: false,
		tokens: true,
		allowPositionals: true,
		options: { json: { type: 'boolean' }, ...texts }
	});
	const options: Record<string, string[]> = Object.fromEntries(
		Object.keys(command.options).map((name) => [name, []])
	);
	const positionals: string[] = [];
	let json = false;
	let open: string[] = positionals;
	for (const token of tokens) {
		if (token.kind === 'positional') open.push(token.value);
		else if (token.kind === 'option-terminator') open = positionals;
		else if (token.name === 'json') json = true;
		else {
			const values = valuesOf(command, options, token);
			open = command.options[token.name].values === 'many' ? values : positionals;
		}
	}
	checkCount(command, positionals);
	return { positionals, options, json };
}

interface OptionToken {
	readonly name: string;
	readonly rawName: string;
	readonly value?: string;
	readonly inlineValue?: boolean;
}

/** The option's values with this one added. */
function valuesOf(
	command: Command,
	options: Record<string, string[]>,
	{ name, rawName, value, inlineValue }: OptionToken
): string[] {
	if (!Object.hasOwn(command.options, name)) {
		const known = [...Object.keys(command.options), 'json'];
		throw wrongUsage(
			`${command.name} has no option ${rawName}; did you mean --${nearest(name, known)}?`
		);
	}
	const option = command.options[name];
	// "--seed --json" forgot the seed; "--seed=--json" means it.
	if (value === undefined || value === '' || (value.startsWith('--') && !inlineValue))
		throw wrongUsage(`--${name} needs a value: --${name} ${option.value}.`);
	if (option.values === 'one' && options[name].length > 0)
		throw wrongUsage(`--${name} is given twice.`);
	options[name].push(value);
	return options[name];
}

function checkCount(command: Command, positionals: readonly string[]): void {
	const { min, max } = command.positionals;
	const usage = `Usage: goalpost ${command.name} ${command.usage}`;
	if (positionals.length < min) throw wrongUsage(`${command.name} needs a file.`, usage);
	if (positionals.length > max)
		throw wrongUsage(`${command.name} does not know what to do with "${positionals[max]}".`, usage);
}

/**
 * The whole number of an option, `fallback` where it was not given.
 * @throws Refusal (wrong usage) unless it is a whole number in [min, max]
 */
export function wholeNumber(
	given: Arguments,
	name: string,
	{ min, max }: { readonly min: number; readonly max: number },
	fallback: number
): number {
	const [text] = given.options[name];
	if (text === undefined) return fallback;
	const value = Number(text);
	if (!/^\d+$/.test(text) || value < min || value > max)
		throw wrongUsage(`--${name} is "${text}"; it should be a whole number from ${min} to ${max}.`);
	return value;
}
