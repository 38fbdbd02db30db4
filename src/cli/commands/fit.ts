import type { RawTable } from '../../lib/data/table/rawTable';
import { nearest } from '../../lib/model/schema/nearest';
import { generatorOf } from '../../lib/random/generator';
import { bootstrapChunk, judgeChunks, type BootstrapGof } from '../../lib/stats/bootstrapGof';
import { crossValidatedScore } from '../../lib/stats/crossValidatedScore';
import { familyIds, type FamilyId } from '../../lib/stats/distributions';
import { rankFits, type RankedFit, type Ranking } from '../../lib/stats/rankFits';
import { sampleOf, type Sample } from '../../lib/stats/sample';
import type { Command } from '../command';
import { fitTable } from '../fitTable';
import { wholeNumber } from '../parseArguments';
import { readNumbers } from '../readNumbers';
import { cellsOf, readTableFile } from '../readTableFile';
import { wrongData, wrongUsage } from '../refusal';

/** Fits distribution families to a column and ranks them. */
export const fit: Command = {
	name: 'fit',
	usage: 'FILE --column NAME [--open COLUMN=VALUE] [--by COLUMN] [--families a,b] [--bootstrap N]',
	summary: 'fits and ranks distribution families for a column',
	positionals: { min: 1, max: 1 },
	options: {
		column: { values: 'one', value: 'NAME', summary: 'the column to fit' },
		open: {
			values: 'one',
			value: 'COLUMN=VALUE',
			summary: 'rows that are still open: their value will be larger in the end'
		},
		by: { values: 'one', value: 'COLUMN', summary: 'also for each value of this column' },
		families: { values: 'one', value: 'a,b', summary: `some of ${familyIds.join(', ')}` },
		bootstrap: {
			values: 'one',
			value: 'N',
			summary: 'p-values of the three best by N simulated samples each'
		}
	},
	async run(given, terminal) {
		const { positionals, options, json } = given;
		const [column] = options.column;
		if (column === undefined) throw wrongUsage('fit needs a column: --column NAME.');
		const families = familiesOf(options.families[0]);
		const draws = wholeNumber(given, 'bootstrap', { min: 1, max: 100_000 }, 0);
		const table = await readTableFile(positionals[0], terminal);
		const values = readNumbers(table, column, terminal);
		const open = openRows(table, options.open[0]);
		const rows = Array.from(values.keys()).filter((i) => !Number.isNaN(values[i]));
		if (rows.length === 0) throw wrongData(`${table.file}: ${column} holds no numbers.`);
		const fitted = (some: readonly number[]): FitDocument => {
			const sample = sampleOf(
				some.map((i) => values[i]),
				open && some.map((i) => open[i])
			);
			return fitDocument(sample, rankFits(sample, families), draws);
		};
		const [by] = options.by;
		const document = {
			...fitted(rows),
			...(by !== undefined && { by: groupsOf(rows, cellsOf(table, by), fitted) })
		};
		terminal.print(json ? JSON.stringify(document, null, '\t') : fitTable(document));
		return 0;
	}
};

/** What `fit --json` prints for a sample. */
export interface FitDocument {
	readonly n: number;
	readonly censored: number;
	/** null where no family could be fitted */
	readonly best: FamilyId | null;
	readonly families: readonly FamilyDocument[];
	readonly skipped: Ranking['skipped'];
}

export type FamilyDocument = Pick<
	RankedFit,
	| 'family'
	| 'parameters'
	| 'standardErrors'
	| 'logLikelihood'
	| 'aic'
	| 'bic'
	| 'roundedAic'
	| 'ks'
	| 'ad'
	| 'converged'
> & {
	/** mean log density of rows held out in five folds, larger is better; null where it cannot be had, and
	 * above `MOST_SCORED` rows, where it ranks as AIC does and would take five times as long */
	readonly logScore: number | null;
	/** with `--bootstrap`, for the three best: statistics with p-values, and draws that did not fit */
	readonly bootstrap?: BootstrapGof;
};

/** The families that are judged by simulated samples. */
const JUDGED = 3;
const MOST_SCORED = 10_000;

/** The same for each value of the column given with `--by`. */
export type GroupDocument = FitDocument & { readonly value: string };

/** @param draws simulated samples for each of the three best; 0 = none */
export const fitDocument = (
	sample: Sample,
	{ fits, skipped }: Ranking,
	draws: number
): FitDocument => ({
	n: sample.values.length,
	censored: sample.censored ? sample.censored.reduce((sum, mark) => sum + mark, 0) : 0,
	best: fits[0]?.family ?? null,
	families: fits.map((ranked, place) => ({
		family: ranked.family,
		parameters: ranked.parameters,
		standardErrors: ranked.standardErrors,
		logLikelihood: ranked.logLikelihood,
		aic: ranked.aic,
		bic: ranked.bic,
		roundedAic: ranked.roundedAic,
		ks: ranked.ks,
		ad: ranked.ad,
		converged: ranked.converged,
		logScore: logScoreOf(sample, ranked.family),
		...(draws > 0 && place < JUDGED && { bootstrap: bootstrapOf(sample, ranked, draws) })
	})),
	skipped
});

function logScoreOf(sample: Sample, family: FamilyId): number | null {
	if (sample.values.length > MOST_SCORED) return null;
	const score = crossValidatedScore(sample, family);
	// JSON has no -Infinity: a held-out value that the family rules out
	return score !== null && Number.isFinite(score) ? score : null;
}

/** The same luck every time, another for each family. */
function bootstrapOf(
	sample: Sample,
	{ family, parameters }: RankedFit,
	draws: number
): BootstrapGof {
	const generator = generatorOf(`goalpost fit ${family}`);
	const chunk = bootstrapChunk({ generator, sample, family, draws }, parameters);
	return judgeChunks(sample, family, parameters, [chunk]);
}

/** @throws Refusal (wrong usage) naming the nearest family */
function familiesOf(text: string | undefined): readonly FamilyId[] | undefined {
	if (text === undefined) return undefined;
	return text.split(',').map((word) => {
		const id = familyIds.find((known) => known === word.trim());
		if (id) return id;
		throw wrongUsage(
			`There is no family "${word.trim()}"; did you mean "${nearest(word, familyIds)}"?`
		);
	});
}

/** Which rows are right-censored; null without `--open`. */
function openRows(table: RawTable, text: string | undefined): readonly boolean[] | null {
	if (text === undefined) return null;
	const at = text.indexOf('=');
	if (at < 1) throw wrongUsage(`--open is "${text}"; it should be COLUMN=VALUE.`);
	const value = text.slice(at + 1).toLowerCase();
	return cellsOf(table, text.slice(0, at)).map((cell) => cell.toLowerCase() === value);
}

/** The commonest value first, then by the alphabet. */
function groupsOf(
	rows: readonly number[],
	cells: readonly string[],
	fitted: (rows: readonly number[]) => FitDocument
): readonly GroupDocument[] {
	const groups = new Map<string, number[]>();
	for (const i of rows) {
		const group = groups.get(cells[i]);
		if (group) group.push(i);
		else groups.set(cells[i], [i]);
	}
	return [...groups]
		.sort(([a, ofA], [b, ofB]) => ofB.length - ofA.length || (a < b ? -1 : 1))
		.map(([value, some]) => ({ value, ...fitted(some) }));
}
