/** The world of a command: what it reads and where it writes. Tests bring their own. */
export interface Terminal {
	/** one line, or several, to standard output */
	print(text: string): void;
	/** one line to standard error */
	complain(line: string): void;
	/** what is under way, shown in place where standard error is a terminal; '' clears it */
	progress(text: string): void;
	/** the bytes of a file, of standard input for `-`; gunzipped where they are gzip */
	read(path: string): Promise<Uint8Array>;
	/** writes a file */
	write(path: string, text: string): void;
	/** the built script of a simulation thread */
	readonly threadScript: URL;
	/** cores of the machine, >= 1 */
	readonly cores: number;
}
