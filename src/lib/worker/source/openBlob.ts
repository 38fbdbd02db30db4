/** What is told while a file is read: bytes of it that have been looked at. */
export type OnBytes = (bytes: number) => void;

/** A file's bytes, gzip undone, as often as they are wanted. */
export interface OpenBlob {
	/** the first 4096 bytes, or fewer */
	readonly head: Uint8Array;
	readonly chunks: () => AsyncGenerator<Uint8Array>;
	/** all of it in one piece */
	readonly bytes: () => Promise<Uint8Array>;
}

const HEAD = 4096;

async function* streamOf(
	blob: Blob,
	gzip: boolean,
	onBytes: OnBytes | undefined
): AsyncGenerator<Uint8Array> {
	let seen = 0;
	const counted = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
		transform(chunk, controller) {
			seen += chunk.length;
			onBytes?.(seen);
			controller.enqueue(chunk);
		}
	});
	const packed = blob.stream().pipeThrough(counted);
	const stream = gzip ? packed.pipeThrough(new DecompressionStream('gzip')) : packed;
	const reader = stream.getReader();
	try {
		for (;;) {
			const { done, value } = await reader.read();
			if (done) return;
			yield value;
		}
	} finally {
		await reader.cancel().catch(() => undefined);
	}
}

async function joined(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
	const parts: Uint8Array[] = [];
	let length = 0;
	for await (const chunk of chunks) {
		parts.push(chunk);
		length += chunk.length;
	}
	const all = new Uint8Array(length);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

async function headOf(chunks: AsyncGenerator<Uint8Array>): Promise<Uint8Array> {
	const head = new Uint8Array(HEAD);
	let length = 0;
	for await (const chunk of chunks) {
		const part = chunk.subarray(0, HEAD - length);
		head.set(part, length);
		length += part.length;
		if (length === HEAD) break;
	}
	return head.subarray(0, length);
}

/**
 * Opens a file; gzip is undone where the bytes start like it, whatever the file is called.
 *
 * @throws TypeError when it starts like gzip and cannot be unpacked
 */
export async function openBlob(blob: Blob, onBytes?: OnBytes): Promise<OpenBlob> {
	const first = new Uint8Array(await blob.slice(0, 2).arrayBuffer());
	const gzip = first[0] === 0x1f && first[1] === 0x8b;
	const chunks = () => streamOf(blob, gzip, onBytes);
	return {
		head: await headOf(streamOf(blob, gzip, undefined)),
		chunks,
		bytes: () => joined(chunks())
	};
}
