import {
	activityKinds,
	type ActivityKind,
	type ActivityTable,
	type Coded
} from '../../history/history';
import { activityAliases } from '../columns/aliases/activities';
import { keyOf, normaliseHeader } from '../columns/normalise';
import { parseTime } from '../dates/parseTime';
import { isMissing } from '../missing';
import {
	outcomeWordOf,
	readActivityKind,
	readCompletion,
	readDirection
} from '../vocabulary/activityWords';
import { canonicalOutcomes, readCallOutcome } from '../vocabulary/callOutcomes';
import { readFlag } from '../vocabulary/outcomeWords';
import { readCoded, readDates, readFlags, readNumbers, readText } from './readColumns';
import { dropDeleted } from './readOpportunities';
import { readRepColumn } from './readReps';
import { fillCells, readEach } from '../table/cells';
import { columnOf, inUse, setAside, type ImportContext, type Sheet } from './sheet';

/** The canonical columns of activities, and what is still to be joined. */
export type ActivityColumns = Omit<ActivityTable, 'rows' | 'id'> & {
	readonly id: readonly string[];
	/** name of the deal where the file has no id of it */
	readonly dealTitle: readonly string[] | null;
	/** 1 = only put in the calendar: counts when the data go beyond that day */
	readonly scheduled: Int8Array;
};

/** Kind of an export without a type column, from its name and headers: a dialler log is all calls. */
function kindOfFile(sheet: Sheet): ActivityKind {
	const { file, header } = sheet.table;
	for (const text of [file, ...header]) {
		const kind = readActivityKind(text.replace(/activit\w*|note\w*|task\w*|message\w*/gi, ' '));
		if (kind !== null && kind !== 'other' && kind !== 'task') return kind;
	}
	return 'other';
}

/** Is the header one of a subject, which stands in for a missing type? */
function isSubject(header: string): boolean {
	const { key, bare } = normaliseHeader(header);
	return activityAliases.some(
		({ role, keys }) =>
			role === 'subject' && (keys.has(key) || (bare !== null && keys.has(bare.key)))
	);
}

function readKinds(sheet: Sheet, { log, answers }: ImportContext): Int8Array {
	const column = columnOf(sheet, 'activity_type');
	const subject = columnOf(sheet, 'subject')?.cells;
	const { file, rowNumber, rows } = sheet.table;
	const fallback = kindOfFile(sheet);
	if (!column) return new Int8Array(rows).fill(activityKinds.indexOf(fallback));
	const kindOf = (word: string): ActivityKind | null =>
		answers.activityKinds?.[word] ?? readActivityKind(word);
	// A file of calls or of emails says so by its name or headers; what its subjects say is talk.
	const talk = isSubject(column.guess.header) && fallback !== 'other';
	if (talk)
		return fillCells(new Int8Array(rows), column.cells, (word) =>
			activityKinds.indexOf(fallback === 'meeting' && kindOf(word) === 'demo' ? 'demo' : fallback)
		);
	const kinds = new Int8Array(rows);
	const kindAt = readEach(column.cells, (word) => (isMissing(word) ? null : kindOf(word)));
	const subjectAt = subject && readEach(subject, kindOf);
	for (let row = 0; row < rows; row++) {
		let kind = kindAt(row);
		// "Task" says nothing: Salesforce logs calls as tasks, and only the subject tells.
		if ((kind === null || kind === 'task') && subjectAt) kind = subjectAt(row) ?? kind;
		// A demo is an event or a meeting in most calendars; its subject says which.
		else if (kind === 'meeting' && subjectAt?.(row) === 'demo') kind = 'demo';
		if (kind === null) {
			const value = column.cells.at(row);
			const place = { file, row: rowNumber[row], column: column.guess.header };
			if (inUse(sheet, row)) log.add({ code: 'unknownActivityWord', ...place, value });
			kind = isMissing(value) ? fallback : 'other';
		}
		kinds[row] = activityKinds.indexOf(kind);
	}
	return kinds;
}

/** When it happened: the completion time where there is one, with a separate time of day added. */
function readWhen(sheet: Sheet, context: ImportContext): Float64Array {
	const { rows } = sheet.table;
	const when = readDates(sheet, 'when', context) ?? new Float64Array(rows).fill(NaN);
	const completed = readDates(sheet, 'completed', context);
	const times = columnOf(sheet, 'time')?.cells;
	for (let row = 0; row < rows; row++) {
		if (completed && !Number.isNaN(completed[row])) when[row] = completed[row];
		else if (times && when[row] === Math.floor(when[row])) {
			const fraction = parseTime(times.at(row));
			if (!Number.isNaN(fraction)) when[row] += fraction;
		}
	}
	return when;
}

const doneHeaders: ReadonlySet<string> = new Set(
	['done', 'activitydone', 'completed', 'erledigt', 'completado', 'concluida', 'wykonane'].concat(
		'termine',
		'zakonczone',
		'completata'
	)
);

/** Planned work is set aside; meetings that are only scheduled are marked. */
function readScheduled(sheet: Sheet, { log }: ImportContext): Int8Array {
	const { rows, rowNumber, file } = sheet.table;
	const scheduled = new Int8Array(rows);
	const closed = readFlags(sheet, 'is_closed');
	const columns = (['status', 'outcome'] as const).flatMap((role) => {
		const column = columnOf(sheet, role);
		if (!column) return [];
		const { cells, guess } = column;
		const done = doneHeaders.has(keyOf(guess.header));
		const isNo = (cell: string): boolean => done && readFlag(cell) === false;
		return [{ cells, saidAt: readEach(cells, readCompletion), noAt: readEach(cells, isNo) }];
	});
	for (let row = 0; row < rows; row++) {
		let undone = closed?.[row] === 0;
		let value = '';
		for (const { cells, saidAt, noAt } of columns) {
			const said = saidAt(row);
			if (said === 'scheduled') scheduled[row] = 1;
			if (said === 'undone' || noAt(row)) {
				undone = true;
				value = cells.at(row);
			}
		}
		if (!undone || !inUse(sheet, row)) continue;
		setAside(sheet, row, 'notDone');
		log.add({ code: 'notDone', file, row: rowNumber[row], value });
	}
	return scheduled;
}

/** An activity without a day cannot be counted on any. */
function dropUndated(sheet: Sheet, when: Float64Array, { log }: ImportContext): void {
	const { rowNumber, file } = sheet.table;
	const column = columnOf(sheet, 'when');
	when.forEach((day, row) => {
		if (!Number.isNaN(day) || !inUse(sheet, row)) return;
		setAside(sheet, row, 'noTime');
		const value = column?.cells.at(row) ?? '';
		const header = column?.guess.header ?? '';
		log.add({ code: 'noTime', file, row: rowNumber[row], column: header, value });
	});
}

/** "Answered (Y/N)": the header says what a yes means. */
const answeredHeader = /answer|connect|reach|erreicht|contest|repondu|atendid|odebran/;

/**
 * The outcome word of every row: ids of HubSpot's by their words, yes and no by the header, words of
 * other languages by the ones that the history uses, and words that nobody knows as they are, named.
 */
function readOutcomeWords(sheet: Sheet, { log, answers }: ImportContext): Coded | null {
	const column = columnOf(sheet, 'outcome');
	if (!column) return null;
	const yesNo = answeredHeader.test(keyOf(column.guess.header));
	const wordOf = (word: string): string => {
		const said = answers.outcomeMeanings?.[word];
		if (said) return canonicalOutcomes[said];
		const flag = yesNo ? readFlag(word) : null;
		if (flag !== null) return canonicalOutcomes[flag ? 'conversation' : 'noConversation'];
		const known = outcomeWordOf(word);
		const meaning = readCallOutcome(known);
		return meaning && /[^ -~]/.test(known) ? canonicalOutcomes[meaning] : known;
	};
	const isKnown = readEach(
		column.cells,
		(word) =>
			isMissing(word) ||
			answers.outcomeMeanings?.[word] !== undefined ||
			(yesNo && readFlag(word) !== null) ||
			readCallOutcome(outcomeWordOf(word)) !== null ||
			readCompletion(word) === 'undone' ||
			/^(?:done|sent|none|other|opened|clicked|delivered|yes|no|true|false)$/i.test(word)
	);
	const { file, rows, rowNumber } = sheet.table;
	for (let row = 0; row < rows; row++) {
		if (isKnown(row) || !inUse(sheet, row)) continue;
		const place = { file, row: rowNumber[row], column: column.guess.header };
		log.add({ code: 'unknownOutcomeWord', ...place, value: column.cells.at(row) });
	}
	return readCoded(sheet, 'outcome', wordOf);
}

function readMinutes(
	sheet: Sheet,
	when: Float64Array,
	context: ImportContext
): Float64Array | null {
	const minutes = readNumbers(sheet, 'duration', context, true);
	if (minutes) return minutes;
	const end = readDates(sheet, 'end', context);
	return end && end.map((day, row) => (day >= when[row] ? (day - when[row]) * 1440 : NaN));
}

function readOutbound(sheet: Sheet): Int8Array | null {
	const column = columnOf(sheet, 'direction');
	if (!column) return null;
	const outbound = fillCells(new Int8Array(sheet.table.rows), column.cells, readDirection);
	return outbound.some((code) => code >= 0) ? outbound : null;
}

/** Reads an activity export into canonical columns, row for row. */
export function readActivities(sheet: Sheet, context: ImportContext): ActivityColumns {
	dropDeleted(sheet, context);
	const scheduled = readScheduled(sheet, context);
	const when = readWhen(sheet, context);
	dropUndated(sheet, when, context);
	return {
		id: readText(sheet, 'activity_id') ?? new Array<string>(sheet.table.rows).fill(''),
		rep: readRepColumn(sheet, context),
		when,
		kind: readKinds(sheet, context),
		outbound: readOutbound(sheet),
		outcome: readOutcomeWords(sheet, context),
		durationMinutes: readMinutes(sheet, when, context),
		lead: readText(sheet, 'lead_id'),
		opportunity: readText(sheet, 'deal_id'),
		dealTitle: readText(sheet, 'deal'),
		scheduled
	};
}
