/**
 * The same function with its answers kept. Columns of a million cells hold a few dozen words, and
 * taking a word apart costs a hundred times more than looking it up.
 */
export function remember<T>(read: (word: string) => T): (word: string) => T {
	const known = new Map<string, T>();
	return (word) => {
		const answer = known.get(word);
		if (answer !== undefined || known.has(word)) return answer as T;
		const fresh = read(word);
		known.set(word, fresh);
		return fresh;
	};
}
