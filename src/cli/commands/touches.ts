import { countTouches, countTouchesBy, type TouchTable } from '../../lib/stats/touches';
import type { Command } from '../command';
import { readTableFile } from '../readTableFile';
import { readTouches, type ReadTouches, type TouchColumns } from '../readTouches';
import { wrongUsage } from '../refusal';
import { groupingOf, periodsOf, type Grouping } from '../touchGrouping';
import { mixOf } from '../touchMix';
import { touchFindings, type TouchesDocument } from '../touchesDocument';
import { touchesTable } from '../touchesTable';

/** Touches of one prospect that a cutoff may be set at. */
const mostCutoff = 1000;

/** Counts touches to close, with losses and open prospects in the risk set. */
export const touches: Command = {
	name: 'touches',
	usage:
		'FILE --touches NAME --outcome NAME --won VALUE [--open VALUE] [--lost VALUE]... [--by COLUMN] [--cutoff K]... [--period COLUMN]...',
	summary: 'touches to close with losses and open deals, and what a cutoff saves and costs',
	positionals: { min: 1, max: 1 },
	options: {
		touches: { values: 'one', value: 'NAME', summary: 'the column with the number of touches' },
		outcome: { values: 'one', value: 'NAME', summary: 'the column that says how it ended' },
		won: { values: 'one', value: 'VALUE', summary: 'what that column holds for a win' },
		open: {
			values: 'one',
			value: 'VALUE',
			summary: 'what it holds for one still open; all others ended without a win'
		},
		lost: {
			values: 'many',
			value: 'VALUE',
			summary: 'what it holds for one that said no or opted out; all others were given up'
		},
		by: { values: 'one', value: 'COLUMN', summary: 'also for each value of this column' },
		cutoff: {
			values: 'many',
			value: 'K',
			summary: 'stop after K touches; left out: ten usual cutoffs'
		},
		period: {
			values: 'many',
			value: 'COLUMN',
			summary:
				'columns that say when (dates count by month); left out: those called year, quarter, month, week, period'
		}
	},
	async run({ positionals, options, json }, terminal) {
		const columns = columnsOf(options);
		const cutoffs = cutoffsOf(options.cutoff);
		const table = await readTableFile(positionals[0], terminal);
		const read = readTouches(table, columns, terminal);
		const [by] = options.by;
		const groups = by === undefined ? null : groupingOf(table, read.rows, [by]);
		const periods = periodsOf(table, read.rows, options.period, terminal);
		const mix = mixOf(
			read,
			[periods, groups].filter((some) => some !== null)
		);
		const document: TouchesDocument = {
			...touchFindings(countTouches(read), cutoffs, [
				...mix.warnings,
				...rowWarnings(read, columns)
			]),
			...(groups && { by: groupDocuments(read, groups, cutoffs) }),
			...(mix.standardised && { standardised: mix.standardised })
		};
		terminal.print(json ? JSON.stringify(document, null, '\t') : touchesTable(document));
		return 0;
	}
};

/** @throws Refusal (wrong usage) naming what is missing or says nothing */
function columnsOf(options: Readonly<Record<string, readonly string[]>>): TouchColumns {
	const needed = (name: string, value: string): string => {
		const [given] = options[name];
		if (given !== undefined) return given;
		throw wrongUsage(`touches needs --${name} ${value}: ${touches.options[name].summary}.`);
	};
	const columns = {
		touches: needed('touches', 'NAME'),
		outcome: needed('outcome', 'NAME'),
		won: needed('won', 'VALUE'),
		open: options.open.at(0),
		lost: options.lost
	};
	const same = columns.lost.find((value) =>
		[columns.won, columns.open].some((other) => other?.toLowerCase() === value.toLowerCase())
	);
	if (same !== undefined)
		throw wrongUsage(`--lost is "${same}", which --won or --open is too; each value ends one way.`);
	if (columns.open?.toLowerCase() === columns.won.toLowerCase())
		throw wrongUsage(`--won and --open are both "${columns.won}"; a win is not open.`);
	return columns;
}

/** Each cutoff once, in the order given. */
function cutoffsOf(texts: readonly string[]): number[] {
	const cutoffs = texts.map((text) => {
		const value = Number(text);
		if (/^\d+$/.test(text) && value >= 1 && value <= mostCutoff) return value;
		throw wrongUsage(`--cutoff is "${text}"; it should be a whole number from 1 to ${mostCutoff}.`);
	});
	return [...new Set(cutoffs)];
}

function rowWarnings(
	{ blankTouches, blankOutcomes, openAbsent, lostAbsent }: ReadTouches,
	columns: TouchColumns
): string[] {
	const rows = (count: number): string => (count === 1 ? '1 row has' : `${count} rows have`);
	const warnings: string[] = [];
	if (blankTouches > 0)
		warnings.push(`${rows(blankTouches)} nothing in ${columns.touches}; left out.`);
	if (blankOutcomes > 0)
		warnings.push(`${rows(blankOutcomes)} nothing in ${columns.outcome}; taken for open.`);
	if (openAbsent)
		warnings.push(`No row has "${columns.open}" in ${columns.outcome}; none is open by --open.`);
	for (const value of lostAbsent)
		warnings.push(`No row has "${value}" in ${columns.outcome}; none said no by it.`);
	return warnings;
}

/** The commonest value first, then by the alphabet. */
function groupDocuments(
	read: ReadTouches,
	{ groupOf, names }: Grouping,
	cutoffs: readonly number[]
): TouchesDocument['by'] {
	const size = ({ units, untouched }: TouchTable): number => units + untouched.units;
	return countTouchesBy(read, groupOf, names.length)
		.map((table, i) => ({ value: names[i], table }))
		.sort((a, b) => size(b.table) - size(a.table) || (a.value < b.value ? -1 : 1))
		.map(({ value, table }) => ({ value, ...touchFindings(table, cutoffs) }));
}
