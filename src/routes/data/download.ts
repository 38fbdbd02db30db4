/** Hands a text to the user as a file. It is made here; nothing is fetched. */
export function download(name: string, text: string, type = 'text/csv'): void {
	const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The browser has taken the bytes by the next turn.
	setTimeout(() => URL.revokeObjectURL(url), 1000);
}
