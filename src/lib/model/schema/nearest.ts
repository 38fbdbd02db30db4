/**
 * The candidate that looks most like a mistyped word: the fewest letters to insert, drop, replace
 * or swap with a neighbour (optimal string alignment), capitals ignored. The first wins a tie.
 *
 * @param candidates at least one
 * @throws RangeError without candidates
 */
export function nearest(word: string, candidates: readonly string[]): string {
	if (candidates.length === 0)
		throw new RangeError('nearest: candidates = [], must hold at least one');
	let best = candidates[0];
	let bestDistance = Infinity;
	for (const candidate of candidates) {
		const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
		if (distance < bestDistance) {
			best = candidate;
			bestDistance = distance;
		}
	}
	return best;
}

/** Words longer than this are cut: a key is never that long, and the work grows with the product. */
const longest = 64;

function editDistance(from: string, to: string): number {
	const a = from.slice(0, longest);
	const b = to.slice(0, longest);
	let beforeLast: number[] = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i++) {
		const row = [i];
		for (let j = 1; j <= b.length; j++) {
			const replaced = last[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
			row[j] = Math.min(replaced, last[j] + 1, row[j - 1] + 1);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
				row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
		}
		beforeLast = last;
		last = row;
	}
	return last[b.length];
}
