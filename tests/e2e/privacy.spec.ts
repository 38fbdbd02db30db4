import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as plain, type ConsoleMessage } from '@playwright/test';
import { serve, type SeenRequest } from '../support/serve.js';
import { expect, harmless, test } from './fixtures';
import { PlanPage } from './planPage';
import { places } from './places';

test('playing, reading a file and coming back ask for nothing but files that were built', async ({
	page,
	site
}) => {
	const plan = new PlanPage(page);
	await plan.openStill();
	await page.evaluate(() => navigator.serviceWorker.ready);
	await page.goto('./data/');
	await page
		.getByLabel('Choose files')
		.and(page.locator('input'))
		.setInputFiles({
			name: 'team.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from(
				'Rep,Month,Dials,Bookings\nAna,2025-01,900,41234\nAna,2025-02,950,45678\n'
			)
		});
	await page.getByRole('button', { name: 'Use this history' }).click();
	await plan.answeredStill(/^Sixty dials a day /);
	await plan.typeLevel('46');
	await plan.answeredStill(/^Forty-six dials a day /);
	await page.reload();
	await plan.answeredStill(/^Forty-six dials a day /);
	// A row could leave in the address of a file as well, so the addresses are those of the build.
	const asked = new Set(site.requests.map(({ url }) => url.slice(site.url.length)));
	for (const file of asked) expect(existsSync(join('build', file)), file).toBe(true);
	expect(asked.size).toBeGreaterThan(10);
});

test('the page itself refuses to send anything elsewhere or by a form', async ({
	page,
	site,
	complaints
}) => {
	await page.goto('./');
	const outcome = await page.evaluate(async () => {
		const sent = await fetch('http://elsewhere.example/').then(
			() => 'sent',
			() => 'refused'
		);
		const form = document.createElement('form');
		form.method = 'post';
		form.action = location.href;
		document.body.append(form);
		form.submit();
		return sent;
	});
	expect(outcome).toBe('refused');
	await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(2);
	for (const complaint of complaints.splice(0))
		expect(complaint).toMatch(/content security policy/i);
	expect(site.requests.filter((request) => !harmless(request, site))).toEqual([]);
});

test.describe('with the policy as a header as well', () => {
	test.use({ serving: { path: '', withHeaders: true } });

	test('every place opens at the root of a host', async ({ page }) => {
		for (const place of places()) {
			const answer = await page.goto(place);
			expect(answer?.headers()['content-security-policy']).toContain("connect-src 'self'");
			await expect(page.locator('h1')).toBeVisible();
		}
	});
});

/** What a page, its worker and its service worker can do that ours must not: nothing closes their doors. */
function careless(): string {
	const folder = mkdtempSync(join(tmpdir(), 'goalpost-'));
	const script = (who: string) =>
		`fetch('http://elsewhere.example/${who}').catch(() => console.info('${who} refused'));`;
	const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
	write(
		'index.html',
		`<script>
			${script('page')}
			fetch('./index.html', { method: 'POST', body: 'a row' }).catch(() => {});
			new WebSocket('ws://elsewhere.example/');
			new Worker('./_app/worker.js', { type: 'module' });
			navigator.serviceWorker.register('./service-worker.js');
		</script>`
	);
	mkdirSync(join(folder, '_app'));
	write('_app/worker.js', script('worker'));
	write('service-worker.js', script('serviceWorker'));
	copyFileSync('static/_headers', join(folder, '_headers'));
	return folder;
}

const line = ({ method, url }: SeenRequest) => `${method} ${url}`;

/** The tests above prove something only if the server really sees what others send. */
plain('a request to elsewhere is seen, whoever sends it', async ({ browser }) => {
	const folder = careless();
	const site = await serve({ folder });
	const context = await browser.newContext({ proxy: { server: site.origin } });
	await (await context.newPage()).goto(site.url);
	for (const expected of [
		'GET http://elsewhere.example/page',
		'GET http://elsewhere.example/worker',
		'GET http://elsewhere.example/serviceWorker',
		'CONNECT elsewhere.example:80',
		`POST ${site.url}index.html`
	]) {
		await expect.poll(() => site.requests.map(line)).toContain(expected);
	}
	await context.close();
	await site.stop();
	rmSync(folder, { recursive: true });
});

plain('sent as a header, the policy binds pages and workers by itself', async ({ browser }) => {
	const folder = careless();
	const site = await serve({ folder, path: '', withHeaders: true });
	const context = await browser.newContext({ proxy: { server: site.origin } });
	const page = await context.newPage();
	const refused: string[] = [];
	const hear = (message: ConsoleMessage) => void refused.push(message.text());
	context.on('console', hear);
	context.on('serviceworker', (worker) => worker.on('console', hear));
	await page.goto(site.url);
	await page.evaluate(() => navigator.serviceWorker.ready);
	for (const who of ['page', 'worker', 'serviceWorker']) {
		await expect.poll(() => refused).toContain(`${who} refused`);
	}
	expect(site.requests.map(line).filter((text) => text.includes('elsewhere'))).toEqual([]);
	await context.close();
	await site.stop();
	rmSync(folder, { recursive: true });
});
