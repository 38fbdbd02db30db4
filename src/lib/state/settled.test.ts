import { describe, expect, it } from 'vitest';
import type { Answers } from '../data/question';
import { readSettled, recalled, withSettled } from './settled';

const fileOf = (file: string, ...headers: string[]) => ({
	file,
	columns: headers.map((header) => ({ header }))
});
const may = fileOf('may.csv', 'Owner', 'Closed', 'Stage');
const said: Answers = {
	name: 'Northside',
	choices: { 'dateOrder:may.csv:Closed': 'dmy', 'sameRep:Jo|J.': 'merge', 'tests:may.csv': 'keep' },
	roles: { 'may.csv': { Owner: 'rep', Stage: null } },
	kinds: { 'may.csv': 'opportunities' },
	outcomes: { Gewonnen: 'won' },
	reps: { Ann: { level: 'senior' } },
	rates: { EUR: 1.1 }
};

describe('what is remembered of files', () => {
	const list = withSettled([], [may], said);

	it('is used for a file of another name with the same headers in any order', () => {
		const june = fileOf('june.csv', 'Stage', 'Owner', 'Closed');
		const { files, answers } = recalled(list, [june], {});
		expect(files).toEqual(['june.csv']);
		expect(answers).toMatchObject({
			choices: { 'dateOrder:june.csv:Closed': 'dmy' },
			roles: { 'june.csv': { Owner: 'rep', Stage: null } },
			kinds: { 'june.csv': 'opportunities' },
			outcomes: { Gewonnen: 'won' }
		});
	});
	it('is about columns and words, never about people or single rows', () => {
		expect(JSON.stringify(list)).not.toMatch(/Jo|Ann|senior|tests|Northside|1\.1/);
	});
	it('gives way to what is said now, and leaves other files alone', () => {
		const now: Answers = { choices: { 'dateOrder:june.csv:Closed': 'mdy' } };
		const june = fileOf('june.csv', 'Owner', 'Closed', 'Stage');
		expect(recalled(list, [june], now).answers.choices).toEqual({
			'dateOrder:june.csv:Closed': 'mdy'
		});
		const other = fileOf('june.csv', 'Owner', 'Closed', 'Phase');
		expect(recalled(list, [other], now)).toEqual({ files: [], answers: now });
		expect(recalled(list, [may], said)).toEqual({ files: [], answers: said });
	});
	it('is replaced by a later answer, and holds nothing of files about which nothing was said', () => {
		const later = withSettled(list, [may], { kinds: { 'may.csv': 'activities' } });
		expect(later).toHaveLength(1);
		expect(recalled(later, [may], {}).answers.kinds).toEqual({ 'may.csv': 'activities' });
		expect(withSettled([], [may], { name: 'Northside' })).toEqual([]);
	});
	it('keeps a file name with a colon, and fifty header sets at most', () => {
		const odd = fileOf('a:b:c.csv', 'Closed');
		const one = withSettled([], [odd], { choices: { 'dateOrder:a:b:c.csv:Closed': 'dmy' } });
		expect(recalled(one, [odd], {}).answers.choices).toEqual({
			'dateOrder:a:b:c.csv:Closed': 'dmy'
		});
		let many = list;
		for (let i = 0; i < 60; i++)
			many = withSettled(many, [fileOf('x.csv', `H${i}`)], { kinds: { 'x.csv': 'leads' } });
		expect(many).toHaveLength(50);
	});
	it('survives the store, without what is something else', () => {
		expect(readSettled(structuredClone(list))).toEqual(list);
		expect(readSettled([...list, { headers: 3 }, null])).toEqual(list);
		expect(readSettled('settled')).toBeNull();
	});
});
