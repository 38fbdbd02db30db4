type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * JSON with the keys in order: two plain values are the same where theirs is, whether they were made
 * here, read from the store or built in.
 */
export const canonicalJson = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		isBag(part)
			? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
			: part
	);
