import type { Day } from '../../history/history';
import { civilOf } from '../../history/calendar';
import type { DayOrder } from '../dates/dateFormat';
import { decideOrder, describeDates, gatherDates, type DateEvidence } from '../dates/decideDates';
import { calendarDay } from '../dates/parseDate';
import { splitDate } from '../dates/splitDate';
import type { IssueLog } from '../issueLog';
import type { Answers, DateOrderQuestion } from '../question';
import { eachCell, type Cells } from '../table/cells';
import type { RawTable } from '../table/rawTable';
import type { ColumnGuess } from './columnGuess';
import { valueTypeOf } from './role';

interface Undecided {
	readonly at: number;
	readonly evidence: DateEvidence;
	readonly order: DayOrder;
	readonly open: boolean;
}

const orders: readonly DayOrder[] = ['dmy', 'mdy'];
const isOrder = (text: string | undefined): text is DayOrder => text === 'dmy' || text === 'mdy';

/** The days of a column under one reading; NaN among them where a cell has no such day. */
function readAs(cells: Cells, order: DayOrder): Set<Day> {
	const days = new Set<Day>();
	eachCell(cells, (cell) => {
		const parts = splitDate(cell);
		if (parts) days.add(calendarDay(parts, order));
	});
	return days;
}

/**
 * A column of periods: where one reading makes every date the first of a month in several months,
 * and the other does not, the periods are months and that reading is meant.
 */
function orderOfPeriods(cells: Cells): DayOrder | null {
	const fits = orders.filter((order) => {
		const days = [...readAs(cells, order)];
		return days.length > 1 && days.every((day) => !Number.isNaN(day) && civilOf(day).day === 1);
	});
	return fits.length === 1 ? fits[0] : null;
}

function firstDate(cells: Cells): number {
	let row = 0;
	while (row < cells.length && !splitDate(cells.at(row))) row++;
	return row;
}

function ask(table: RawTable, file: string, { at, evidence, order }: Undecided): DateOrderQuestion {
	const cells = table.columns[at];
	const row = evidence.example >= 0 ? evidence.example : firstDate(cells);
	const parts = splitDate(cells.at(row));
	return {
		code: 'dateOrder',
		id: `dateOrder:${file}:${table.header[at]}`,
		file,
		column: table.header[at],
		row: table.rowNumber[row],
		value: cells.at(row),
		readings: orders.map((answer) => ({
			answer,
			day: parts ? calendarDay(parts, answer) : NaN
		})),
		suggestion: order
	};
}

/**
 * Decides how the dates of every date column are written. A column that no row decides takes the
 * order of a decided one of the same file with the same separator (an export has one locale; it is
 * said as a note), and is a question otherwise.
 */
export function formatDates(
	table: RawTable,
	guesses: readonly ColumnGuess[],
	file: string,
	answers: Answers,
	log: IssueLog
): { columns: ColumnGuess[]; questions: DateOrderQuestion[] } {
	const found: Undecided[] = guesses.flatMap((guess, at) => {
		const type = guess.role ? valueTypeOf(guess.role) : null;
		if (type !== 'date' && type !== 'period') return [];
		const evidence = gatherDates(table.columns[at]);
		const decision = decideOrder(evidence);
		if (decision.against > 0) {
			const rows = decision.against;
			log.add({ code: 'mixedDateOrder', file, column: guess.header, rows });
		}
		const periods = type === 'period' && decision.open ? orderOfPeriods(table.columns[at]) : null;
		if (periods) return [{ at, evidence, order: periods, open: false }];
		return [{ at, evidence, order: decision.order, open: decision.open }];
	});
	const columns = [...guesses];
	const questions: DateOrderQuestion[] = [];
	for (const one of found) {
		const settled = settle(one, found, guesses, file, answers, log);
		if (settled.asked) questions.push(ask(table, file, one));
		const { wholeDays } = one.evidence;
		const dates = { order: settled.order, wholeDays, zoneMinutes: answers.zoneMinutes ?? 0 };
		const format = describeDates(one.evidence, settled.order);
		const guess = guesses[one.at];
		columns[one.at] =
			settled.asked || format === '' ? { ...guess, dates } : { ...guess, dates, format };
	}
	return { columns, questions };
}

function settle(
	one: Undecided,
	all: readonly Undecided[],
	guesses: readonly ColumnGuess[],
	file: string,
	answers: Answers,
	log: IssueLog
): { order: DayOrder; asked: boolean } {
	const header = guesses[one.at].header;
	const answer = answers.choices?.[`dateOrder:${file}:${header}`];
	if (isOrder(answer)) return { order: answer, asked: false };
	if (!one.open) return { order: one.order, asked: false };
	const mixed = one.evidence.onlyDayFirst > 0 && one.evidence.onlyMonthFirst > 0;
	const neighbour = all.find(
		(other) =>
			!other.open &&
			other.evidence.onlyDayFirst + other.evidence.onlyMonthFirst > 0 &&
			other.evidence.separator === one.evidence.separator
	);
	if (mixed || !neighbour) return { order: one.order, asked: true };
	const { order } = neighbour;
	const named = guesses[neighbour.at].header;
	log.add({ code: 'dateOrderFromNeighbour', file, column: header, neighbour: named, order });
	return { order, asked: false };
}
