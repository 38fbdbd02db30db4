import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Judged } from './dieharder';

/** What dieharder said of one order of addresses. */
export interface OrderReport {
	readonly name: string;
	readonly judged: readonly Judged[];
}

const page = fileURLToPath(new URL('../../docs/generator.md', import.meta.url));

/** Puts the table of p-values into docs/generator.md, below its last heading. */
export function writeReport(reports: readonly OrderReport[]): void {
	const text = readFileSync(page, 'utf8');
	const heading = '## What came out\n';
	const kept = text.slice(0, text.indexOf(heading) + heading.length);
	writeFileSync(page, `${kept}\n${tableOf(reports)}\n`);
}

/** A row for each test, a column for each order; several p-values of a test in its cell. */
function tableOf(reports: readonly OrderReport[]): string {
	const tests = [...new Set(reports.flatMap(({ judged }) => judged.map(labelOf)))];
	const rows = tests.map((test) => [test, ...reports.map(({ judged }) => cell(judged, test))]);
	const head = ['test', ...reports.map(({ name }) => name)];
	const table = [head, head.map(() => '---'), ...rows];
	const counts = (wanted: Judged['assessment']): number =>
		reports.flatMap(({ judged }) => judged).filter(({ assessment }) => assessment === wanted)
			.length;
	const summary = `${counts('PASSED')} passed, ${counts('WEAK')} weak (p in bold), ${counts('FAILED')} failed.`;
	return [summary, '', ...table.map((cells) => `| ${cells.join(' | ')} |`)].join('\n');
}

const labelOf = ({ test, ntuple }: Judged): string => (ntuple === 0 ? test : `${test} ${ntuple}`);

const cell = (judged: readonly Judged[], test: string): string =>
	judged
		.filter((one) => labelOf(one) === test)
		.map(({ p, assessment }) => (assessment === 'PASSED' ? p.toFixed(3) : `**${p.toFixed(8)}**`))
		.join(', ');
