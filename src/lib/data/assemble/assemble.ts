import { isUsed, type UsedKind } from '../columns/fileKind';
import { recognise } from '../columns/recognise';
import type { History, RepTable } from '../../history/history';
import { readFile, type ImportFile, type ReadFile } from '../importFile';
import type { ImportIssue } from '../issue';
import { createIssueLog } from '../issueLog';
import type { Answers, Question } from '../question';
import type { RawTable } from '../table/rawTable';
import { accountTable, type ListedAccounts } from './accountTable';
import { checkBookings } from './checkBookings';
import { creditDeals } from './findings/ownerChanges';
import { repsLeft, withAnswers } from './findings/repsLeft';
import { mergedNames, reportSameReps } from './findings/sameRep';
import { countTouches, defineOutcomes } from './applyDefinitions';
import { standardDefinitions } from '../definitions';
import { keepReps } from './keptReps';
import { mainCurrency } from './readMoney';
import { readRepList } from './readReps';
import { createRepRegistry } from './repRegistry';
import { reportMissingRoles } from './missingRoles';
import { setAside, type ImportContext, type Sheet } from './sheet';
import { readTables, repColumns, type Tables } from './tables';
import { understandFile, type Understood } from './understood';

/** What an import gives. `history` is null when no file could be used at all. */
export interface Assembly {
	readonly history: History | null;
	readonly issues: readonly ImportIssue[];
	/** open questions; their suggestions are used meanwhile */
	readonly questions: readonly Question[];
	readonly understood: Understood;
}

function sheetOf(table: RawTable, answers: Answers): Sheet {
	return { table, recognition: recognise(table, answers), aside: new Uint8Array(table.rows) };
}

/** Files that cannot be used keep their rows in the count, with the reason. */
function setFileAside(sheet: Sheet, { log }: ImportContext): void {
	const { kind, file } = sheet.recognition;
	if (isUsed(kind)) return;
	for (let row = 0; row < sheet.table.rows; row++)
		setAside(sheet, row, kind === 'unknown' ? 'kindUnknown' : 'kindNotUsed');
	if (kind !== 'unknown') log.add({ code: 'kindNotUsed', file, kind });
}

/** Without a deal, an activity or a period, leads and lists of reps have nothing to be joined to. */
function setAllAside(sheets: readonly Sheet[], { log }: ImportContext): void {
	log.add({ code: 'nothingUsable' });
	for (const sheet of sheets)
		for (let row = 0; row < sheet.table.rows; row++) setAside(sheet, row, 'kindNotUsed');
}

/** Lists of reps first: they say by which ids the other files call them. */
function readRepLists(sheets: readonly Sheet[], context: ImportContext): Map<Sheet, Int32Array> {
	const lists = sheets.filter(({ recognition }) => recognition.kind === 'reps');
	return new Map(lists.map((sheet) => [sheet, readRepList(sheet, context)]));
}

/** Names on a list of reps of whom no file has a row. */
function dropSilentReps(
	lists: ReadonlyMap<Sheet, Int32Array>,
	kept: readonly number[],
	{ log, reps }: ImportContext
): void {
	const known = new Set(kept);
	for (const [sheet, codes] of lists)
		codes.forEach((rep, row) => {
			if (rep < 0 || known.has(rep)) return;
			setAside(sheet, row, 'repWithoutRows');
			const { file, rowNumber } = sheet.table;
			log.add({ code: 'repWithoutRows', file, row: rowNumber[row], value: reps.nameOf(rep) });
		});
}

function historyOf(tables: Tables, reps: RepTable, context: ImportContext): History | null {
	const { activities, leads, contacts, opportunities, stageHistory, targets, repPeriods } = tables;
	const rows = [activities, opportunities, repPeriods].some((table) => table && table.rows > 0);
	if (!rows) return null;
	return {
		name: context.answers.name ?? '',
		currency: context.currency,
		snapshot: context.answers.snapshot ?? tables.snapshot,
		reps,
		activities,
		leads,
		contacts,
		accounts: null,
		opportunities,
		stageHistory,
		targets,
		repPeriods
	};
}

/**
 * Puts the tables of all files together into one history.
 *
 * Reps are joined by name over files, without regard to case and spacing, and come in the order in
 * which they are met; apart from that and from the order of rows itself nothing depends on the order
 * of rows. Every row that holds something is either used or set aside with a reason.
 *
 * @param files read by `readFile`; file names should differ, answers are found by them
 * @param answers what the user has settled; questions left open use their suggestion
 */
export function assembleRead(files: readonly ReadFile[], answers: Answers = {}): Assembly {
	const sheets = files.map(({ table }) => sheetOf(table, answers));
	const reps = createRepRegistry(mergedNames(answers));
	const log = createIssueLog();
	const questions: Question[] = sheets.flatMap(({ recognition }) => recognition.questions);
	const currency = mainCurrency(sheets, answers);
	const context: ImportContext = { log, answers, reps, questions, currency };
	for (const sheet of sheets) {
		setFileAside(sheet, context);
		reportMissingRoles(sheet, context);
	}
	const lists = readRepLists(sheets, context);
	const byKind = (kind: UsedKind): Sheet[] =>
		sheets.filter(({ recognition }) => recognition.kind === kind);
	const found = readTables(byKind, context);
	const kept = keepReps(reps, repColumns(found));
	dropSilentReps(lists, kept.kept, context);
	const tables = renumberReps(found, kept.renumber);
	const table = withAnswers(reps.table(kept.kept), context);
	const read = historyOf(tables, table, context);
	const history = read && settleHistory(read, tables.accounts, context);
	if (history) {
		reportSameReps(history.reps.name, rowsPerRep(history), context);
		checkBookings(history, context);
	} else setAllAside(sheets, context);
	return {
		history,
		issues: [
			...files.flatMap(({ issues, table }) => [...issues, ...table.issues]),
			...sheets.flatMap(({ recognition }) => recognition.issues),
			...log.list()
		],
		questions,
		understood: {
			files: sheets.map((sheet, i) => understandFile(sheet, files[i].encoding)),
			snapshot: answers.snapshot ?? tables.snapshot,
			snapshotFrom: answers.snapshot === undefined ? 'data' : 'answer',
			currency,
			links: tables.links
		}
	};
}

/** What needs the whole history: who has left, whose deals are whose, what counts as what. */
function settleHistory(
	read: History,
	listed: ListedAccounts | null,
	context: ImportContext
): History {
	const definitions = { ...standardDefinitions, ...context.answers.definitions };
	const activities = read.activities && defineOutcomes(read.activities, definitions);
	const reps = repsLeft(read, context);
	const credited = creditDeals({ ...read, activities, reps }, context);
	const opportunities = credited && countTouches(credited, activities, definitions);
	const accounts = accountTable(listed, opportunities, context.answers.keyAccounts);
	return { ...read, activities, reps, opportunities, accounts };
}

/** Rows credited to each rep. */
function rowsPerRep({ reps, activities, opportunities, repPeriods }: History): number[] {
	const rows = new Array<number>(reps.rows).fill(0);
	for (const table of [activities, opportunities, repPeriods])
		for (const rep of table?.rep ?? []) if (rep >= 0) rows[rep]++;
	return rows;
}

function renumberReps(tables: Tables, renumber: (codes: Int32Array) => Int32Array): Tables {
	const { activities, leads, opportunities, repPeriods, targets } = tables;
	return {
		...tables,
		targets: targets && { ...targets, rep: renumber(targets.rep) },
		activities: activities && { ...activities, rep: renumber(activities.rep) },
		leads: leads && { ...leads, rep: renumber(leads.rep) },
		opportunities: opportunities && { ...opportunities, rep: renumber(opportunities.rep) },
		repPeriods: repPeriods && { ...repPeriods, rep: renumber(repPeriods.rep) }
	};
}

/** Text of one or several files to a history, in one go. */
export const assemble = (files: readonly ImportFile[], answers: Answers = {}): Assembly =>
	assembleRead(files.map(readFile), answers);
