/** A deal that may close in the days played, as the deadline pass sees it. */
export interface Closing {
	/** who closes it: a row of the team */
	rep: number;
	/** position of the day on which it is due, >= 0; may lie beyond the days played */
	due: number;
	/** it wins when the effort at closing exceeds this: its uniform over its chance to win, > 0 */
	need: number;
	/** plan currency, what a win on the due day books */
	amount: number;
	/** the deadline to which it may be brought forward; -1 = none (not open by then, or too far) */
	pullTo: number;
	/** its need and its amount there, before the discount */
	pullNeed: number;
	pullAmount: number;
	/** the day to which it may be held back; -1 = none */
	pushTo: number;
	/** in (0, 1), decide whether it is brought forward or held back */
	uPull: number;
	uPush: number;
}

/**
 * The deals of one group (a rep, or a team under a team quota) in one arm, in lists by due day: filled,
 * passed through in order of days, and cleared. Columns grow when they must and are then reused.
 */
export class Closings {
	/** days played */
	readonly days: number;
	rows = 0;
	rep = new Int32Array(0);
	pullTo = new Int32Array(0);
	pushTo = new Int32Array(0);
	need = new Float64Array(0);
	amount = new Float64Array(0);
	pullNeed = new Float64Array(0);
	pullAmount = new Float64Array(0);
	uPull = new Float64Array(0);
	uPush = new Float64Array(0);
	/** row of the next deal due on the same day, -1 = the last */
	next = new Int32Array(0);
	/** row of the first deal due on a day, -1 = none */
	readonly first: Int32Array;

	/**
	 * @param days days played
	 * @param beyond further days from which deals can be brought forward
	 */
	constructor(days: number, beyond: number) {
		this.days = days;
		this.first = new Int32Array(days + beyond + 1).fill(-1);
	}

	clear(): void {
		this.rows = 0;
		this.first.fill(-1);
	}

	/** Adds a deal; one due later than can be brought forward is left out. */
	add(deal: Closing): void {
		if (deal.due >= this.first.length) return;
		if (this.rows === this.rep.length) this.#grow();
		const row = this.rows++;
		this.rep[row] = deal.rep;
		this.pullTo[row] = deal.pullTo;
		this.pushTo[row] = deal.pushTo;
		this.need[row] = deal.need;
		this.amount[row] = deal.amount;
		this.pullNeed[row] = deal.pullNeed;
		this.pullAmount[row] = deal.pullAmount;
		this.uPull[row] = deal.uPull;
		this.uPush[row] = deal.uPush;
		this.link(row, deal.due);
	}

	/** Puts a row at the head of a day's list. */
	link(row: number, day: number): void {
		this.next[row] = this.first[day];
		this.first[day] = row;
	}

	#grow(): void {
		const size = Math.max(64, 2 * this.rep.length);
		const integers = (from: Int32Array): Int32Array<ArrayBuffer> => {
			const to = new Int32Array(size);
			to.set(from);
			return to;
		};
		const numbers = (from: Float64Array): Float64Array<ArrayBuffer> => {
			const to = new Float64Array(size);
			to.set(from);
			return to;
		};
		this.rep = integers(this.rep);
		this.pullTo = integers(this.pullTo);
		this.pushTo = integers(this.pushTo);
		this.next = integers(this.next);
		this.need = numbers(this.need);
		this.amount = numbers(this.amount);
		this.pullNeed = numbers(this.pullNeed);
		this.pullAmount = numbers(this.pullAmount);
		this.uPull = numbers(this.uPull);
		this.uPush = numbers(this.uPush);
	}
}
