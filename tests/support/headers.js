/**
 * Reads a `_headers` file: a path per block, `*` standing for the rest of it, and the headers of
 * that path indented below. As its hosts do, all blocks that fit a path count, and a header named
 * by several of them has all their values, joined by a comma.
 *
 * @typedef {object} HeaderRule
 * @property {string} path as written, such as `/_app/*`
 * @property {[name: string, value: string][]} headers names in small letters
 */

/**
 * @param {string} text
 * @returns {HeaderRule[]} in the order of the file
 */
export function parseHeaders(text) {
	/** @type {HeaderRule[]} */
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.trim() === '' || line.startsWith('#')) continue;
		if (!/^\s/.test(line)) {
			rules.push({ path: line.trim(), headers: [] });
			continue;
		}
		const colon = line.indexOf(':');
		const name = line.slice(0, colon).trim().toLowerCase();
		rules.at(-1)?.headers.push([name, line.slice(colon + 1).trim()]);
	}
	return rules;
}

/**
 * @param {readonly HeaderRule[]} rules
 * @param {string} path from its slash on
 * @returns {Record<string, string>}
 */
export function headersFor(rules, path) {
	/** @type {Record<string, string>} */
	const found = {};
	for (const { path: pattern, headers } of rules) {
		const fits = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
		if (!fits) continue;
		for (const [name, value] of headers) {
			found[name] = found[name] === undefined ? value : `${found[name]}, ${value}`;
		}
	}
	return found;
}
