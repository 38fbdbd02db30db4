import { decideDuration } from '../numbers/duration';
import {
	decideMark,
	describeNumbers,
	gatherNumbers,
	type NumberEvidence
} from '../numbers/decideNumbers';
import { currencyOf } from '../numbers/currency';
import type { DecimalMark } from '../numbers/numberFormat';
import { parseNumber } from '../numbers/parseNumber';
import type { IssueLog } from '../issueLog';
import type { Answers, DecimalMarkQuestion } from '../question';
import { someCell, type Cells } from '../table/cells';
import type { RawTable } from '../table/rawTable';
import type { ColumnGuess } from './columnGuess';
import { tokensOf } from './normalise';
import { valueTypeOf } from './role';

interface Undecided {
	readonly at: number;
	readonly evidence: NumberEvidence;
	readonly decimal: DecimalMark;
	readonly open: boolean;
}

const marks: readonly DecimalMark[] = ['.', ','];
const isMark = (text: string | undefined): text is DecimalMark => text === '.' || text === ',';

function ask(
	table: RawTable,
	file: string,
	{ at, evidence, decimal }: Undecided
): DecimalMarkQuestion {
	const row = Math.max(0, evidence.example);
	const value = table.columns[at].at(row);
	return {
		code: 'decimalMark',
		id: `decimalMark:${file}:${table.header[at]}`,
		file,
		column: table.header[at],
		row: table.rowNumber[row],
		value,
		readings: marks.map((answer) => ({ answer, number: parseNumber(value, { decimal: answer }) })),
		suggestion: decimal
	};
}

/** Currency named by the header: "Amount USD", "Betrag (EUR)". */
const headerCurrency = (header: string): string =>
	tokensOf(header)
		.filter((token) => token.length === 3)
		.map(currencyOf)
		.find((code) => code !== '') ?? '';

function money(
	guess: ColumnGuess,
	one: Undecided,
	asked: boolean,
	decimal: DecimalMark
): ColumnGuess {
	const currency = one.evidence.currency || headerCurrency(guess.header);
	const numbers = { decimal };
	const named = currency === '' ? guess : { ...guess, currency };
	if (asked || one.evidence.numbers === 0) return { ...named, numbers };
	return { ...named, numbers, format: describeNumbers({ ...one.evidence, currency }, decimal) };
}

/**
 * Decides how the numbers of every number column are written. Amounts that no cell decides take the
 * mark of a decided amount column of the same file, and are a question otherwise; counts and
 * durations follow the amounts.
 */
export function formatNumbers(
	table: RawTable,
	guesses: readonly ColumnGuess[],
	file: string,
	answers: Answers,
	log: IssueLog
): { columns: ColumnGuess[]; questions: DecimalMarkQuestion[] } {
	const questions: DecimalMarkQuestion[] = [];
	const columns = [...guesses];
	const amounts: Undecided[] = guesses.flatMap((guess, at) => {
		if (!guess.role || valueTypeOf(guess.role) !== 'money') return [];
		const evidence = gatherNumbers(table.columns[at]);
		const { decimal, open } = decideMark(evidence, table.delimiter);
		return [{ at, evidence, decimal, open }];
	});
	const proven = amounts.find(({ open, evidence }) => !open && evidence.point + evidence.comma > 0);
	for (const one of amounts) {
		const answer = answers.choices?.[`decimalMark:${file}:${guesses[one.at].header}`];
		const asked = one.open && !proven && !isMark(answer);
		const decimal = isMark(answer) ? answer : one.open && proven ? proven.decimal : one.decimal;
		if (asked) questions.push(ask(table, file, one));
		columns[one.at] = money(guesses[one.at], one, asked, decimal);
	}
	guesses.forEach((guess, at) => {
		const type = guess.role ? valueTypeOf(guess.role) : null;
		if (type !== 'count' && type !== 'number' && type !== 'duration') return;
		const own = decideMark(gatherNumbers(table.columns[at]), table.delimiter);
		const decimal = own.open && proven ? proven.decimal : own.decimal;
		columns[at] = { ...guess, numbers: { decimal } };
		if (type === 'duration') columns[at] = withUnit(columns[at], table.columns[at], file, log);
	});
	return { columns, questions };
}

function withUnit(guess: ColumnGuess, cells: Cells, file: string, log: IssueLog): ColumnGuess {
	const { unit, assumed } = decideDuration(guess.header, cells);
	const column = guess.header;
	if (assumed && someCell(cells, (cell) => cell !== ''))
		log.add({ code: 'durationUnitAssumed', file, column, unit });
	return { ...guess, duration: unit, format: unit };
}
