/** What exports write where they have nothing. Compared in lower case, trimmed. */
const words: ReadonlySet<string> = new Set([
	'',
	'-',
	'--',
	'—',
	'–',
	'null',
	'(null)',
	'none',
	'n/a',
	'#n/a',
	'na',
	'nan',
	'nil',
	'undefined',
	'(blank)',
	'(empty)',
	'(no value)',
	'no value',
	'select',
	'not set',
	'(not set)',
	'0000-00-00',
	'0000-00-00 00:00:00'
]);

/** Longest of the words above; longer cells are never missing. */
const LONGEST = 19;

/** Lengths (a bit each) of the words above, by their first character: saves nearly every look-up. */
const lengths = new Int32Array(1 << 16);
for (const word of words)
	for (const text of [word, word.toUpperCase()])
		if (text !== '') lengths[text.charCodeAt(0)] |= 1 << text.length;

/** Does the cell say that there is nothing? Cells are trimmed already. */
export const isMissing = (cell: string): boolean =>
	cell === '' ||
	(cell.length <= LONGEST &&
		(lengths[cell.charCodeAt(0)] & (1 << cell.length)) !== 0 &&
		words.has(cell.toLowerCase()));
