/** Whatever was thrown or given as a reason, as an Error: nobody has to ask what it is. */
export const asError = (reason: unknown): Error =>
	reason instanceof Error ? reason : new Error(String(reason));
