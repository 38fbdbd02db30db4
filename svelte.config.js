import adapter from '@sveltejs/adapter-static';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ strict: true }),
		// One build works at the root of a host and below any path.
		paths: { relative: true },
		// Some hosts take _headers for themselves and answer 404; one missing file would keep the
		// service worker from being installed.
		serviceWorker: { files: (path) => path !== '_headers' },
		csp: {
			mode: 'hash',
			// static/_headers and docs/guides/deploying.md hold the same; a test compares them.
			directives: {
				'default-src': ['self'],
				'script-src': ['self'],
				'worker-src': ['self'],
				'connect-src': ['self'],
				'form-action': ['none'],
				'style-src': ['self'],
				// SvelteKit's announcer of page changes, for screen readers, has a style attribute.
				'style-src-attr': ['unsafe-inline'],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'object-src': ['none'],
				'base-uri': ['self']
			}
		}
	}
};
