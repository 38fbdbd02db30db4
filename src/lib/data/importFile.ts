import { decode, type Encoding } from './decode';
import type { ImportIssue } from './issue';
import { createIssueLog } from './issueLog';
import type { RawTable } from './table/rawTable';
import { readTable } from './table/readTable';

/** One table of one file, read once: a text, or a sheet of a workbook. */
export interface ReadFile {
	/** null where text was given, for example pasted */
	readonly encoding: Encoding | null;
	/** about the file as a whole; what was found in the table is in `table.issues` */
	readonly issues: readonly ImportIssue[];
	readonly table: RawTable;
}

/** A file of text that is there as a whole. */
export interface ImportFile {
	readonly name: string;
	readonly text: string;
	/** null where text was given, for example pasted */
	readonly encoding: Encoding | null;
	readonly issues: readonly ImportIssue[];
}

/** A file from text, for example from the clipboard. */
export const fileOfText = (name: string, text: string): ImportFile => ({
	name,
	text,
	encoding: null,
	issues: []
});

/** A file from its bytes, gzip already undone. What is no text becomes an empty file with an issue. */
export function fileOfBytes(name: string, bytes: Uint8Array): ImportFile {
	const log = createIssueLog();
	const { text, encoding, binary } = decode(bytes);
	if (binary) log.add({ code: 'notText', file: name, what: binary });
	else if (encoding === 'windows-1252') log.add({ code: 'encodingGuessed', file: name });
	return { name, text, encoding, issues: log.list() };
}

/** Reads the text of a file; the slow half of an import, independent of any answer. */
export const readFile = ({ name, text, encoding, issues }: ImportFile): ReadFile => ({
	encoding,
	issues,
	table: readTable(text, name)
});
