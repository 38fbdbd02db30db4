import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The places of the built app as addresses relative to it: './', './report/' and so on. Read from
 * build/, so that a new place is tested from its first day.
 */
export function places(): string[] {
	return readdirSync('build', { recursive: true, encoding: 'utf8' })
		.map((path) => path.replaceAll('\\', '/'))
		.filter((path) => path === 'index.html' || path.endsWith('/index.html'))
		.map((path) => (dirname(path) === '.' ? './' : `./${dirname(path)}/`))
		.sort();
}
