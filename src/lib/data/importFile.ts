import { decode, type Encoding } from './decode';
import type { ImportIssue } from './issue';
import { createIssueLog } from './issueLog';

/** One file as it enters an import. */
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
