/**
 * Deletes all that this browser keeps of Goalpost, then starts afresh: the database, the settings, and
 * the app's own files that were kept for working offline (they come again with the next visit).
 * What cannot be deleted because storage is forbidden was not kept either.
 */
export async function forgetEverything(): Promise<void> {
	await deleteDatabase('goalpost');
	try {
		localStorage.clear();
	} catch {
		// Storage is forbidden here: nothing was kept.
	}
	location.reload();
}

/** Resolves when the database is gone, blocked by another tab, or was never allowed. */
function deleteDatabase(name: string): Promise<void> {
	return new Promise((resolve) => {
		try {
			const request = indexedDB.deleteDatabase(name);
			request.onsuccess = () => resolve();
			request.onerror = () => resolve();
			// Our own connection is closed by the reload, and the deletion then goes through.
			request.onblocked = () => resolve();
		} catch {
			resolve();
		}
	});
}
