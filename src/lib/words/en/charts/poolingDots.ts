import { count } from '../numbers';
import { frameWords, type FrameWords } from './frame';
import type { ChartTable } from './table';

/** A rep's own estimate beside the one that is used. */
export interface PoolingFacts {
	readonly rows: readonly {
		readonly name: string;
		readonly own: number;
		readonly pooled: number;
		readonly n: number;
	}[];
	readonly team: number;
}

/** The words of own against pooled estimates. */
export interface PoolingDotsWords {
	readonly title: string;
	readonly frame: FrameWords;
	readonly axisName: string;
	readonly legend: { readonly own: string; readonly pooled: string };
	value(x: number): string;
	team(x: number): string;
	/** beside the name: "12 demos" */
	behind(n: number): string;
	describe(facts: PoolingFacts): string;
	table(facts: PoolingFacts): ChartTable;
}

/** What is estimated for each rep. */
export interface PoolingSubject {
	readonly title: string;
	/** "share of demos that become an opportunity" */
	readonly axisName: string;
	/** what the estimates rest on, in the plural: "demos" */
	readonly counted: string;
	write(x: number): string;
}

export function poolingDotsWords(subject: PoolingSubject): PoolingDotsWords {
	const { write, counted } = subject;
	return {
		title: subject.title,
		frame: frameWords,
		axisName: subject.axisName,
		legend: { own: 'the rep’s own record', pooled: 'what is used' },
		value: write,
		team: (x) => `team ${write(x)}`,
		behind: (n) => `${count(n)} ${counted}`,
		describe: ({ rows, team }) =>
			`${subject.axisName}, team ${write(team)}. ${rows
				.map(({ name, own, pooled, n }) =>
					Number.isNaN(own)
						? `${name}: no record, ${write(pooled)} is used.`
						: `${name}: own record ${write(own)} from ${count(n)} ${counted}, ${write(pooled)} is used.`
				)
				.join(' ')} The less a record holds, the nearer to the team it is taken.`,
		table: ({ rows }) => ({
			caption: `${subject.title}: ${subject.axisName}`,
			head: ['', 'own record', 'used', counted],
			rows: rows.map(({ name, own, pooled, n }) => [
				name,
				Number.isNaN(own) ? 'none' : { text: write(own), value: own },
				{ text: write(pooled), value: pooled },
				{ text: count(n), value: n }
			])
		})
	};
}
