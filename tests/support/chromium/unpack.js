/**
 * Unpacks the npm Chromium into the directory of TMPDIR and prints, as JSON, how to start it.
 * Started by `../browser.js` with TMPDIR (where to) and AWS_EXECUTION_ENV (so that the libraries
 * the binary needs are unpacked too) already set: the package reads both while it is loaded.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// A name in a variable is not looked up by the type checker: the package is seldom installed.
const packageName = '@sparticuz/chromium';
const { default: chromium } =
	/** @type {{ default: { executablePath: () => Promise<string> } }} */
	(await import(packageName));
const executablePath = await chromium.executablePath();

// The package's own fonts.conf names a fixed directory that is not ours.
const fonts = join(tmpdir(), 'fontconfig');
mkdirSync(fonts, { recursive: true });
writeFileSync(
	join(fonts, 'fonts.conf'),
	`<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${tmpdir()}/fonts</dir>
	<dir>/usr/share/fonts</dir>
	<cachedir>${tmpdir()}/fontconfig/cache</cachedir>
</fontconfig>
`
);

const env = { LD_LIBRARY_PATH: join(tmpdir(), 'al2023', 'lib'), FONTCONFIG_PATH: fonts };
process.stdout.write(JSON.stringify({ executablePath, env }));
