import { LOST, OPEN, WON, outcomes, type Outcome } from '../../history/history';
import { isMissing } from '../missing';
import type { OutcomeQuestion } from '../question';
import { readFlag, readOutcome } from '../vocabulary/outcomeWords';
import { readFlags } from './readColumns';
import { eachCell, readEach, type Cells } from '../table/cells';
import { columnOf, hasRole, inUse, type ImportContext, type Sheet } from './sheet';

type Code = typeof OPEN | typeof WON | typeof LOST;
const codeOf = (outcome: Outcome): Code => outcomes.indexOf(outcome) as Code;

/** One column of words with what each of them means; null where the word says nothing. */
interface WordColumn {
	readonly header: string;
	readonly cells: Cells;
	readonly outcomeAt: (row: number) => Outcome | null;
	/** a flag that says no */
	readonly isNo: (row: number) => boolean;
	/** every word is a yes or a no: an IsWon column */
	readonly flag: boolean;
}

function wordColumn(
	sheet: Sheet,
	role: 'status' | 'stage',
	context: ImportContext
): WordColumn | null {
	const column = columnOf(sheet, role);
	if (!column) return null;
	const given = context.answers.outcomes ?? {};
	const { cells } = column;
	const words = new Set<string>();
	eachCell(cells, (cell) => {
		if (!isMissing(cell)) words.add(cell);
	});
	const flag = words.size > 0 && [...words].every((word) => readFlag(word) !== null);
	const read = (word: string): Outcome | null => {
		if (isMissing(word)) return null;
		return given[word] ?? (flag ? (readFlag(word) ? 'won' : null) : readOutcome(word));
	};
	const isNo = flag ? readEach(cells, (word) => readFlag(word) === false) : () => false;
	return { header: column.guess.header, cells, outcomeAt: readEach(cells, read), isNo, flag };
}

/** What is known of a word that means nothing by itself. */
interface UnknownWord {
	rows: number;
	/** bounds of the win probability written beside it, in percent; NaN without one */
	least: number;
	most: number;
}

/** The reading used until the user says otherwise: by probability, a bare "closed", or open. */
function suggest(word: string, unknown: UnknownWord, flag: boolean, anyWon: boolean): Outcome {
	if (flag) return 'lost';
	if (unknown.least === 100 && unknown.most === 100) return 'won';
	if (unknown.least === 0 && unknown.most === 0) return 'lost';
	const closed = /^(closed|complete|completed|signed|sold|invoiced|paid|abgeschlossen)$/i.test(
		word
	);
	return closed && !anyWon ? 'won' : 'open';
}

/** Dates that decide an outcome where no word does: won and lost times, closing dates of wins only. */
function outcomeByDate(sheet: Sheet): ((row: number) => Outcome | null) | null {
	const won = columnOf(sheet, 'won_time')?.cells;
	const lost = columnOf(sheet, 'lost_time')?.cells;
	const closed = sheet.recognition.datesMeanWon ? columnOf(sheet, 'closed')?.cells : undefined;
	if (!won && !lost && !closed) return null;
	const has = (cells: Cells | undefined, row: number): boolean =>
		cells !== undefined && !isMissing(cells.at(row));
	return (row) => {
		if (has(won, row) || has(closed, row)) return 'won';
		return has(lost, row) ? 'lost' : null;
	};
}

/** The row's own evidence, strongest first: status word, closed flag, stage word, dates. */
function reader(sheet: Sheet, status: WordColumn | null, stage: WordColumn | null) {
	const closedFlags = readFlags(sheet, 'is_closed');
	const byDate = outcomeByDate(sheet);
	return (row: number): Outcome | null => {
		const byStatus = status?.outcomeAt(row) ?? null;
		if (byStatus) return byStatus;
		const byStage = stage?.outcomeAt(row) ?? null;
		const notWon = status?.isNo(row) === true;
		if (closedFlags && closedFlags[row] >= 0) {
			if (closedFlags[row] === 0) return 'open';
			if (notWon) return 'lost';
		}
		if (byStage && !(notWon && byStage === 'won')) return byStage;
		return byDate?.(row) ?? null;
	};
}

/** Words that nobody knows, counted, in one question per column. */
function createUnknowns(sheet: Sheet, column: WordColumn | null) {
	const words = new Map<string, UnknownWord>();
	const probability = columnOf(sheet, 'probability');
	return {
		add(word: string, row: number): void {
			const cell = probability?.cells.at(row) ?? '';
			const percent = cell === '' ? NaN : Number(cell.replace(/[%\s]/g, '').replace(',', '.'));
			const known = words.get(word);
			if (!known) words.set(word, { rows: 1, least: percent, most: percent });
			else {
				known.rows++;
				known.least = Math.min(known.least, percent);
				known.most = Math.max(known.most, percent);
			}
		},
		question(anyWon: boolean): OutcomeQuestion | null {
			if (!column || words.size === 0) return null;
			const file = sheet.table.file;
			const listed = [...words].sort((a, b) => b[1].rows - a[1].rows || (a[0] < b[0] ? -1 : 1));
			return {
				code: 'outcomeWords',
				id: `outcomeWords:${file}:${column.header}`,
				file,
				column: column.header,
				words: listed.map(([word, unknown]) => ({
					word,
					rows: unknown.rows,
					suggestion: suggest(word, unknown, column.flag, anyWon)
				}))
			};
		}
	};
}

/**
 * Won, lost or open for every deal of a file. Words that are not known are one question per column
 * and read as suggested meanwhile; rows without any word are open, and said to be assumed so.
 *
 * @returns `OPEN`, `WON` or `LOST` per row
 */
export function readOutcomes(sheet: Sheet, context: ImportContext): Int8Array {
	const { log, questions } = context;
	const { rows, rowNumber, file } = sheet.table;
	const status = wordColumn(sheet, 'status', context);
	const stage = wordColumn(sheet, 'stage', context);
	const read = reader(sheet, status, stage);
	// The stage is the finer word; a flag that says "not won" is asked by its own word.
	const asked = stage && !(status && !status.flag) ? stage : (status ?? stage);
	const unknowns = createUnknowns(sheet, asked);
	const codes = new Int8Array(rows);
	const open: number[] = [];
	let anyWon = false;
	for (let row = 0; row < rows; row++) {
		const outcome = read(row);
		if (outcome === 'won') anyWon = true;
		codes[row] = codeOf(outcome ?? 'open');
		if (outcome !== null || !inUse(sheet, row)) continue;
		const word = asked?.cells.at(row) ?? '';
		if (isMissing(word)) log.add({ code: 'outcomeAssumed', file, row: rowNumber[row] });
		else {
			unknowns.add(word, row);
			open.push(row);
		}
	}
	const question = unknowns.question(anyWon);
	if (!question) return codes;
	questions.push(question);
	const suggested = new Map(question.words.map(({ word, suggestion }) => [word, suggestion]));
	for (const row of open) codes[row] = codeOf(suggested.get(asked?.cells.at(row) ?? '') ?? 'open');
	return codes;
}

/** Can outcomes be told from this file at all? */
export const hasOutcomes = (sheet: Sheet): boolean =>
	hasRole(sheet, 'status') ||
	hasRole(sheet, 'stage') ||
	hasRole(sheet, 'is_closed') ||
	hasRole(sheet, 'won_time') ||
	sheet.recognition.datesMeanWon;
