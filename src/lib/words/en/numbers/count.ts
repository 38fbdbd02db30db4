/** "24,720": a whole number with thousands separated. */
export function count(n: number): string {
	const text = Math.abs(Math.round(n))
		.toString()
		.replace(/\B(?=(\d{3})+$)/g, ',');
	return n < 0 && text !== '0' ? `−${text}` : text;
}

/** "5 reps", "1 rep". `many` defaults to the noun with an s. */
export function counted(n: number, one: string, many = `${one}s`): string {
	return `${count(n)} ${n === 1 ? one : many}`;
}

/** A number of a few digits without trailing zeros: "7.5", "60", "1.21". True minus. */
export function decimal(x: number, decimals: number): string {
	const text = String(Number(Math.abs(x).toFixed(decimals)));
	return x < 0 && text !== '0' ? `−${text}` : text;
}

/** A signed whole number: "+44", "−18", "0". */
export function signedCount(x: number): string {
	const size = Math.round(Math.abs(x));
	if (size === 0) return '0';
	return `${x < 0 ? '−' : '+'}${count(size)}`;
}

/** "a", "a and b", "a, b and c". */
export function list(items: readonly string[]): string {
	if (items.length <= 1) return items.join('');
	return `${items.slice(0, -1).join(', ')} and ${items[items.length - 1]}`;
}

/** The first letter in capitals, for a sentence start. */
export function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
