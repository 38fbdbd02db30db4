/**
 * Other luck that can be written down and found again: the text with its number raised by one
 * ("goalpost" becomes "goalpost 2", "goalpost 2" becomes "goalpost 3").
 */
export function nextSeed(seed: string): string {
	const match = /^(.*?)(?: (\d{1,9}))?$/s.exec(seed);
	const [, text, number] = match ?? ['', seed, undefined];
	return `${text} ${number === undefined ? 2 : Number(number) + 1}`;
}
