import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import config from '../../svelte.config.js';
import { headersFor, parseHeaders } from './headers.js';

const keywords = new Set(['self', 'none', 'unsafe-inline']);

/** The policy of the pages' meta tags, without the hashes of a build. */
function policyOfPages(): Map<string, string> {
	const directives = Object.entries(config.kit?.csp?.directives ?? {});
	const quoted = (source: unknown) =>
		keywords.has(String(source)) ? `'${String(source)}'` : String(source);
	return new Map(
		directives.map(([name, sources]) => [name, (sources as unknown[]).map(quoted).join(' ')])
	);
}

/** The directives a path gets by header; several policies at once are all in force. */
function policyByHeader(path: string): Map<string, string> {
	const rules = parseHeaders(readFileSync('static/_headers', 'utf8'));
	const policies = headersFor(rules, path)['content-security-policy'].split(/[;,]/);
	return new Map(
		policies.map((directive) => {
			const [name, ...sources] = directive.trim().split(' ');
			return [name, sources.join(' ')];
		})
	);
}

describe('static/_headers', () => {
	it('gives workers the whole policy that the pages have in their meta tag', () => {
		for (const path of ['/_app/immutable/workers/some.js', '/service-worker.js']) {
			expect(sorted(policyByHeader(path))).toEqual(sorted(policyOfPages()));
		}
	});

	it('leaves to the tag of a page only what needs the hashes of a build', () => {
		const pages = policyOfPages();
		pages.delete('default-src');
		pages.delete('script-src');
		for (const path of ['/', '/report/'])
			expect(sorted(policyByHeader(path))).toEqual(sorted(pages));
	});

	it('lets nothing out: connections to our own origin only, no form posts', () => {
		const policy = policyByHeader('/_app/immutable/workers/some.js');
		expect(policy.get('connect-src')).toBe("'self'");
		expect(policy.get('form-action')).toBe("'none'");
	});
});

function sorted(policy: ReadonlyMap<string, string>): [string, string][] {
	return [...policy].sort(([a], [b]) => a.localeCompare(b));
}
