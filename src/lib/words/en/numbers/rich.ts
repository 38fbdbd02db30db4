/**
 * A sentence in pieces, so that a component can set some of them in bold or in the colour of a
 * scenario without knowing what they say.
 */
export interface Span {
	readonly text: string;
	/** strong = bold ink; free, push, goal = bold in the colour of no target, the target, the goal */
	readonly mark?: 'strong' | 'free' | 'push' | 'goal';
}
export type Rich = readonly Span[];

/** The sentence without marks, for a title, the clipboard or a screen reader. */
export const plain = (rich: Rich): string => rich.map((span) => span.text).join('');

/** Sentences one after the other with a space between. */
export function joined(...sentences: readonly Rich[]): Rich {
	return sentences.flatMap((sentence, i) => (i === 0 ? sentence : [{ text: ' ' }, ...sentence]));
}
