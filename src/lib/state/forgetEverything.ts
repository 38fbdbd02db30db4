import { storage } from './storage.svelte';

/**
 * Deletes all that this browser keeps of Goalpost, then starts afresh: the database, the settings, and
 * the app's own files that were kept for working offline (they come again with the next visit).
 * What cannot be deleted because storage is forbidden was not kept either.
 */
export async function forgetEverything(): Promise<void> {
	await storage.deleteAll();
	try {
		localStorage.clear();
	} catch {
		// Storage is forbidden here: nothing was kept.
	}
	location.reload();
}
