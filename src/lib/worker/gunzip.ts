/**
 * Undoes gzip where the bytes start like it, whatever the file is called; other bytes come back as
 * they are. So do damaged ones: the import says of them that they are no text.
 */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	try {
		return new Uint8Array(await new Response(unpacked).arrayBuffer());
	} catch {
		return bytes;
	}
}
