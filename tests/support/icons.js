/**
 * Draws the icons of static/icons from static/favicon.svg: `npm run icons`. To be run again when
 * the mark changes; the pictures are committed, so that a build needs no browser.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { launchOptions } from './launch.js';

const statics = new URL('../../static/', import.meta.url);
const source = readFileSync(new URL('favicon.svg', statics), 'utf8');

/** A phone cuts these to its own shape and asks for the mark inside the middle 80% (W3C manifest, "icon masks"). */
const fullBleed = source
	.replace(' rx="4"', '')
	.replace('<path', '<path transform="translate(16 16) scale(.84) translate(-16 -16)"');

const icons = [
	{ name: 'icon-192', size: 192, svg: source },
	{ name: 'icon-512', size: 512, svg: source },
	{ name: 'icon-180', size: 180, svg: fullBleed },
	{ name: 'maskable-512', size: 512, svg: fullBleed }
];

mkdirSync(new URL('icons/', statics), { recursive: true });
const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { name, size, svg } of icons) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
	const path = fileURLToPath(new URL(`icons/${name}.png`, statics));
	await page.screenshot({ path, omitBackground: true });
}
await browser.close();
