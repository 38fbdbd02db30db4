/**
 * Prospects that wait for their next touch, in the order in which they fall due. All wait equally long,
 * so first in is first due and the queue is a ring, not a heap. Struct of arrays; it grows by doubling
 * and is reused from rep to rep.
 */
export class ProspectQueue {
	/** address of the prospect's luck */
	entity = new Int32Array(FIRST);
	/** resistance left before it converts */
	left = new Float64Array(FIRST);
	/** position in the days played on which it is due; negative = before the first of them */
	due = new Float64Array(FIRST);
	/** touches so far, class, touch of being given up and of saying no: a byte each */
	state = new Int32Array(FIRST);
	head = 0;
	size = 0;
	/** columns' length - 1, a power of two less one */
	mask = FIRST - 1;

	clear(): void {
		this.head = this.size = 0;
	}

	/** Becomes equal to another queue: arms start from the same prospects. */
	copy(other: ProspectQueue): void {
		this.clear();
		for (let k = 0; k < other.size; k++) {
			const at = other.place(k);
			this.push(other.entity[at], other.left[at], other.due[at], other.state[at]);
		}
	}

	/** Index into the columns of the k-th in line. */
	place(k: number): number {
		return (this.head + k) & this.mask;
	}

	push(entity: number, left: number, due: number, state: number): void {
		if (this.size > this.mask) this.#grow();
		const at = (this.head + this.size++) & this.mask;
		this.entity[at] = entity;
		this.left[at] = left;
		this.due[at] = due;
		this.state[at] = state;
	}

	/** Makes room for so many more, so that nothing moves while they are pushed. */
	reserve(more: number): void {
		while (this.size + more > this.mask + 1) this.#grow();
	}

	#grow(): void {
		const old = { entity: this.entity, left: this.left, due: this.due, state: this.state };
		const length = 2 * (this.mask + 1);
		this.entity = new Int32Array(length);
		this.left = new Float64Array(length);
		this.due = new Float64Array(length);
		this.state = new Int32Array(length);
		for (let k = 0; k < this.size; k++) {
			const from = this.place(k);
			this.entity[k] = old.entity[from];
			this.left[k] = old.left[from];
			this.due[k] = old.due[from];
			this.state[k] = old.state[from];
		}
		this.head = 0;
		this.mask = length - 1;
	}
}

const FIRST = 64;

/** Packs a prospect's small numbers; `mostTouches` + 1 fits a byte. */
export const packState = (
	touches: number,
	klass: number,
	givenUpAt: number,
	lostAt: number
): number => touches | (klass << 8) | (givenUpAt << 16) | (lostAt << 24);

export const touchesOf = (state: number): number => state & 0xff;
export const classOf = (state: number): number => (state >> 8) & 0xff;
export const givenUpAtOf = (state: number): number => (state >> 16) & 0xff;
export const lostAtOf = (state: number): number => (state >>> 24) & 0xff;
