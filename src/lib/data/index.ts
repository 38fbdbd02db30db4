export { assemble, assembleRead, type Assembly } from './assemble/assemble';
export type { LinkShare } from './assemble/links';
export type { Understood, UnderstoodFile } from './assemble/understood';
export type { ColumnGuess, Recognition } from './columns/columnGuess';
export { fileKinds, type FileKind } from './columns/fileKind';
export { recognise } from './columns/recognise';
export { roleTypes, type Role } from './columns/role';
export { systems, type System } from './columns/system';
export { standardDefinitions, type Definitions } from './definitions';
export { decode, type Decoded, type Encoding } from './decode';
export { fileOfBytes, fileOfText, readFile, type ImportFile, type ReadFile } from './importFile';
export {
	issueSeverities,
	severityOf,
	type ImportIssue,
	type IssueCode,
	type Severity
} from './issue';
export type { Answers, Question } from './question';
export { setAsideReasons, type RawTable, type SetAsideReason } from './table/rawTable';
export { readTable } from './table/readTable';
export { writeCsv, type CsvCell } from './writeCsv';
export { writeHistory, type HistoryFile } from './writeHistory';
