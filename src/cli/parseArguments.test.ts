import { describe, expect, it } from 'vitest';
import type { Command } from './command';
import { parseArguments, wholeNumber } from './parseArguments';
import { Refusal } from './refusal';

const option = (values: 'one' | 'many') => ({ values, value: 'X', summary: '' }) as const;
const command: Command = {
	name: 'simulate',
	usage: 'PLAN [--history FILE...]',
	summary: '',
	positionals: { min: 1, max: 1 },
	options: { history: option('many'), seed: option('one'), workers: option('one') },
	run: () => Promise.resolve(0)
};
const parse = (line: string) => parseArguments(command, line.split(' ').filter(Boolean));

/** The lines and the code with which a command line is refused. */
function refusalOf(work: () => unknown): { lines: readonly string[]; exitCode: number } {
	try {
		work();
	} catch (error) {
		if (error instanceof Refusal) return { lines: error.lines, exitCode: error.exitCode };
	}
	throw new Error('not refused');
}

describe('parseArguments', () => {
	it.each([
		['p.json', ['p.json'], [], [], false],
		['- --json', ['-'], [], [], true],
		['p.json --seed a --json', ['p.json'], [], ['a'], true],
		['--seed=a=b p.json', ['p.json'], [], ['a=b'], false],
		['--seed=--json p.json', ['p.json'], [], ['--json'], false],
		['p.json --history a.csv b.csv --seed s', ['p.json'], ['a.csv', 'b.csv'], ['s'], false],
		['p.json --history a.csv --history b.csv', ['p.json'], ['a.csv', 'b.csv'], [], false],
		['--history a.csv - --json p.json', [], [], [], false],
		['--history a.csv -- p.json', ['p.json'], ['a.csv'], [], false]
	])('sorts out %s', (line, positionals, history, seed, json) => {
		if (positionals.length === 0) {
			// What follows an option of many values is its own, up to the next option that takes a value.
			expect(refusalOf(() => parse(line)).lines[0]).toBe('simulate needs a file.');
			return;
		}
		expect(parse(line)).toEqual({ positionals, json, options: { history, seed, workers: [] } });
	});

	it.each([
		['', 'simulate needs a file.'],
		['a b', 'simulate does not know what to do with "b".'],
		['a --sed x', 'simulate has no option --sed; did you mean --seed?'],
		['a -j', 'simulate has no option -j; did you mean --json?'],
		['a --seed', '--seed needs a value: --seed X.'],
		['a --seed --json', '--seed needs a value: --seed X.'],
		['a --seed=', '--seed needs a value: --seed X.'],
		['a --seed 1 --seed 2', '--seed is given twice.']
	])('refuses "%s" as wrong usage', (line, sentence) => {
		const { lines, exitCode } = refusalOf(() => parse(line));
		expect(lines[0]).toBe(sentence);
		expect(exitCode).toBe(2);
	});
});

describe('wholeNumber', () => {
	const workers = (line: string) => wholeNumber(parse(line), 'workers', { min: 1, max: 64 }, 4);

	it('gives the number, or the fallback', () => {
		expect(workers('a --workers 7')).toBe(7);
		expect(workers('a')).toBe(4);
	});

	it.each(['0', '65', '2.5', '-1', 'two', '1e1', '٣'])('refuses %s', (text) => {
		const { lines, exitCode } = refusalOf(() => workers(`a --workers=${text}`));
		expect(lines).toEqual([`--workers is "${text}"; it should be a whole number from 1 to 64.`]);
		expect(exitCode).toBe(2);
	});
});
