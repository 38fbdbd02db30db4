import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable } from '../table/readTable';
import { recognise } from './recognise';
import { asksWhenDoubtful, roleTypes, type Role } from './role';

interface Entry {
	readonly id: string;
	readonly headers: readonly string[];
	readonly expected: Readonly<Record<string, string>>;
}

const path = '../shared/data/headers/header_corpus_dev.json';
const corpus = existsSync(path)
	? (JSON.parse(readFileSync(path, 'utf8')) as { entries: readonly Entry[] }).entries
	: [];

const quote = (cell: string): string => `"${cell.replace(/"/g, '""')}"`;

/** Header given to a role by recognition, from the headers alone. */
function rolesOf({ headers, id }: Entry): Map<string, string> {
	const text = `${headers.map(quote).join(',')}\n`;
	const { columns } = recognise(readTable(text, id));
	return new Map(columns.flatMap(({ header, role }) => (role ? [[role, header]] : [])));
}

interface Judged {
	readonly entry: string;
	readonly role: string;
	readonly expected: string;
	readonly found: string;
}

const judged: Judged[] = corpus.flatMap((entry) => {
	const found = rolesOf(entry);
	return Object.entries(entry.expected).map(([role, expected]) => ({
		entry: entry.id,
		role,
		expected,
		found: found.get(role) ?? ''
	}));
});

describe.skipIf(corpus.length === 0)('header corpus (../shared/data/headers)', () => {
	it('gives at least 97% of the judged roles to the right header, without values', () => {
		const wrong = judged.filter(({ expected, found }) => expected !== found);
		const share = 1 - wrong.length / judged.length;
		console.info(`header corpus: ${(100 * share).toFixed(1)}% of ${judged.length} roles right`);
		for (const { entry, role, expected, found } of wrong)
			console.info(`  ${entry}: ${role} should be "${expected}", is "${found}"`);
		expect(share).toBeGreaterThanOrEqual(0.97);
	});

	it('never gives a date or money role to a wrong column', () => {
		const wrong = judged.filter(
			({ role, expected, found }) =>
				role in roleTypes && asksWhenDoubtful(role as Role) && found !== '' && found !== expected
		);
		expect(wrong).toEqual([]);
	});
});
