/**
 * The plainest web server there is, on purpose: files of one folder below a deep path, index.html
 * for a folder, 404 for the rest; no rewriting, no redirect, no compression. What works here works
 * on any host. By hand: `node tests/support/serve.js [port]`, after `npm run build`.
 *
 * It also writes down every request, and can be given to a browser as its proxy: then a request to
 * any other host arrives here too, is written down, and is refused.
 */
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { headersFor, parseHeaders } from './headers.js';

/** @type {Record<string, string>} */
const types = {
	'.css': 'text/css',
	'.csv': 'text/csv',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
};

/**
 * @typedef {object} SeenRequest
 * @property {string} method
 * @property {string} url absolute; of a tunnel (CONNECT) the host and port
 *
 * @typedef {object} Site a running server
 * @property {string} origin scheme, host and port
 * @property {string} url where the app is, with a closing slash
 * @property {SeenRequest[]} requests all so far, those for other hosts included
 * @property {() => Promise<void>} stop ends it at once, open connections included
 *
 * @typedef {object} ServeOptions
 * @property {string} [folder] default: build/
 * @property {string} [path] without closing slash; default `/some/deep/path`
 * @property {number} [port] default 0, any free one
 * @property {boolean} [withHeaders] whether to send what the folder's `_headers` says; default no
 */

/**
 * @param {ServeOptions} [options]
 * @returns {Promise<Site>}
 */
export async function serve({
	folder = fileURLToPath(new URL('../../build/', import.meta.url)),
	path = '/some/deep/path',
	port = 0,
	withHeaders = false
} = {}) {
	const rules = withHeaders ? parseHeaders(readFileSync(join(folder, '_headers'), 'utf8')) : [];
	/** @type {SeenRequest[]} */
	const requests = [];
	let origin = '';

	const server = createServer((request, response) => {
		// A browser that takes this server for its proxy sends the whole address.
		const url = new URL(request.url ?? '/', origin);
		requests.push({ method: request.method ?? '', url: url.href });
		if (url.origin !== origin) return void response.writeHead(502).end();
		const name = url.pathname.startsWith(`${path}/`) && url.pathname.slice(path.length);
		if (!name) return void response.writeHead(404).end('Not found');
		void readFile(fileOf(folder, name)).then(
			(body) => {
				const type = types[extname(name) || '.html'] ?? 'application/octet-stream';
				response.writeHead(200, { 'content-type': type, ...headersFor(rules, name) }).end(body);
			},
			() => response.writeHead(404).end('Not found')
		);
	});
	server.on('connect', (request, socket) => {
		requests.push({ method: 'CONNECT', url: request.url ?? '' });
		socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
	});

	await new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(undefined)));
	const address = /** @type {import('node:net').AddressInfo} */ (server.address());
	origin = `http://127.0.0.1:${address.port}`;
	return {
		origin,
		url: `${origin}${path}/`,
		requests,
		stop: () =>
			new Promise((resolve) => {
				server.close(() => resolve());
				server.closeAllConnections();
			})
	};
}

/**
 * The file an address means, never one outside the folder.
 *
 * @param {string} folder
 * @param {string} name path below the folder, from its slash on
 */
function fileOf(folder, name) {
	const path = normalize(decodeURIComponent(name)).split(sep).join('/');
	return join(folder, path.endsWith('/') ? `${path}index.html` : path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { url } = await serve({ port: Number(process.argv[2] ?? 4174) });
	process.stdout.write(`${url}\n`);
}
