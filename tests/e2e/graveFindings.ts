import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe-core finds serious or critical on the page as it stands: rule and place, one line each.
 * It is handed over by the debugger, because the page itself lets no foreign script in.
 *
 * @param rules ids of the rules to apply; all of axe's own choice by default
 */
export async function graveFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
	// Once for a document: it is half a megabyte of script.
	if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
	const { violations } = await page.evaluate(
		(options) =>
			(window as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run(
				options
			),
		{ resultTypes: ['violations'], ...(rules ? { runOnly: rules } : {}) }
	);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.flatMap(({ id, nodes }) =>
			nodes.map(({ target, failureSummary }) => ({ id, target, failureSummary }))
		)
		.map(({ id, target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`);
}
