import { sniff, type TextEncodingName } from '../../data/decode';
import type { ReadFile } from '../../data/importFile';
import type { BinaryKind, ImportIssue, IssueDraft } from '../../data/issue';
import { createIssueLog } from '../../data/issueLog';
import { createTextReader, readRecords, readTable } from '../../data/table/readTable';
import type { RawTable } from '../../data/table/rawTable';
import { openBlob, type OnBytes, type OpenBlob } from './openBlob';
import { createUtf8Pieces } from './utf8Pieces';
import { readParquet, readWorkbook, type SheetRows } from './readWorkbook';

/** Formats other than text that hold tables, with how they are called as an encoding. */
const readable = { workbook: 'xlsx', oldWorkbook: 'xls', parquet: 'parquet' } as const;
type Readable = keyof typeof readable;
const isReadable = (binary: BinaryKind): binary is Readable => binary in readable;

const issuesOf = (...drafts: readonly IssueDraft[]): readonly ImportIssue[] => {
	const log = createIssueLog();
	for (const draft of drafts) log.add(draft);
	return log.list();
};

const nothing = (name: string, draft: IssueDraft): ReadFile => ({
	encoding: null,
	issues: issuesOf(draft),
	table: readTable('', name)
});

/** Thrown where a byte sequence is none of the encoding, or where the file is no text. */
class NotThisText extends Error {
	readonly binary: boolean;
	constructor(binary: boolean) {
		super('The bytes are no text in this encoding.');
		this.binary = binary;
	}
}

/** Bytes go in piece by piece, text comes out. @throws NotThisText */
interface PieceDecoder {
	readonly push: (chunk: Uint8Array) => Iterable<string>;
	readonly end: () => string;
}

function utf8Decoder(): PieceDecoder {
	const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
	const pieces = createUtf8Pieces();
	const decode = (bytes: Uint8Array): string => {
		try {
			return decoder.decode(bytes);
		} catch {
			throw new NotThisText(false);
		}
	};
	return {
		*push(chunk) {
			for (const piece of pieces.push(chunk)) yield decode(piece);
		},
		end: () => decode(pieces.rest())
	};
}

function streamDecoder(encoding: TextEncodingName): PieceDecoder {
	const decoder = new TextDecoder(encoding);
	return {
		push: (chunk) => [decoder.decode(chunk, { stream: true })],
		end: () => decoder.decode()
	};
}

/** Text piece by piece into a table. @throws NotThisText */
async function readChunks(
	name: string,
	opened: OpenBlob,
	encoding: TextEncodingName
): Promise<RawTable> {
	const reader = createTextReader(name);
	const decoder = encoding === 'utf-8' ? utf8Decoder() : streamDecoder(encoding);
	const wide = encoding.startsWith('utf-16');
	for await (const chunk of opened.chunks()) {
		if (!wide && chunk.includes(0)) throw new NotThisText(true);
		for (const text of decoder.push(chunk)) reader.push(text);
	}
	reader.push(decoder.end());
	return reader.finish();
}

async function readText(
	name: string,
	opened: OpenBlob,
	said: TextEncodingName | null
): Promise<ReadFile> {
	// UTF-8 that turns out not to be any is read once more, as what Excel writes in Western Europe.
	const tries: readonly TextEncodingName[] = said ? [said] : ['utf-8', 'windows-1252'];
	for (const encoding of tries) {
		try {
			const table = await readChunks(name, opened, encoding);
			const guessed = encoding === 'windows-1252';
			const issues = guessed ? issuesOf({ code: 'encodingGuessed', file: name }) : [];
			return { encoding, issues, table };
		} catch (error) {
			if (!(error instanceof NotThisText)) throw error;
			if (error.binary) return nothing(name, { code: 'notText', file: name, what: 'binary' });
		}
	}
	return nothing(name, { code: 'notText', file: name, what: 'binary' });
}

async function readSheets(name: string, what: Readable, opened: OpenBlob): Promise<ReadFile[]> {
	let sheets: SheetRows[];
	const bytes = await opened.bytes();
	try {
		sheets =
			what === 'parquet'
				? await readParquet(bytes)
				: await readWorkbook(bytes, what === 'oldWorkbook');
	} catch {
		return [nothing(name, { code: 'brokenFile', file: name, what })];
	}
	if (sheets.length === 0) return [nothing(name, { code: 'noSheet', file: name, what })];
	return sheets.map((sheet) => ({
		encoding: readable[what],
		issues: [],
		table: readRecords(sheet.rows, sheets.length > 1 ? `${name} [${sheet.name}]` : name)
	}));
}

/**
 * Reads one file of the user's, whatever it is: delimited text in any encoding (piece by piece, never
 * held as a whole), gzip of it, an Excel workbook (one table per sheet), a Parquet file. What cannot
 * be read becomes an empty table with an issue that says why.
 *
 * @param onBytes told the bytes of `blob` looked at so far
 */
export async function readSource(name: string, blob: Blob, onBytes?: OnBytes): Promise<ReadFile[]> {
	try {
		const opened = await openBlob(blob, onBytes);
		const { binary, encoding } = sniff(opened.head);
		if (binary && isReadable(binary)) return await readSheets(name, binary, opened);
		if (binary) return [nothing(name, { code: 'notText', file: name, what: binary })];
		return [await readText(name, opened, encoding)];
	} catch (error) {
		// Streams reject with a TypeError (browsers) or a zlib error (Node) at damaged gzip.
		if (!(await isGzip(blob))) throw error;
		return [nothing(name, { code: 'notText', file: name, what: 'gzip' })];
	}
}

async function isGzip(blob: Blob): Promise<boolean> {
	const [a, b] = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
	return a === 0x1f && b === 0x8b;
}
