import type { ProspectQueue } from './prospectQueue';

/** Daily figures of which results keep the sums over the horizon, in their order there. */
export const prospectFigures = [
	'started',
	'ended',
	'endedMade',
	'endedLogged',
	'abandoned',
	'made',
	'redials'
] as const;
export type ProspectFigure = (typeof prospectFigures)[number];

/** What became of a rep's touches in one arm: filled day by day, reused from rep to rep. */
export class TouchDays {
	/** per day played: touches made, and logged without being made */
	readonly made: Float64Array;
	readonly faked: Float64Array;
	/** prospects whose work ended: how many, their touches made and logged, and those the rep let go */
	readonly ended: Float64Array;
	readonly endedMade: Float64Array;
	readonly endedLogged: Float64Array;
	readonly abandoned: Float64Array;
	/** fresh leads that were taken up */
	readonly started: Float64Array;
	/** touches for which there was neither a prospect that was due nor a fresh lead */
	readonly redials: Float64Array;
	/** prospects that converted, in the order of days */
	entity = new Int32Array(64);
	day = new Int32Array(64);
	conversions = 0;
	/** who was being worked after the day that was asked about */
	readonly open: number[] = [];
	/** fresh leads taken up, of those that came */
	leadsTaken = 0;
	leadsArrived = 0;
	readonly #all: readonly Float64Array[];

	constructor(days: number) {
		const zeros = (): Float64Array => new Float64Array(days);
		this.#all = [
			(this.made = zeros()),
			(this.faked = zeros()),
			(this.ended = zeros()),
			(this.endedMade = zeros()),
			(this.endedLogged = zeros()),
			(this.abandoned = zeros()),
			(this.started = zeros()),
			(this.redials = zeros())
		];
	}

	clear(): void {
		for (const column of this.#all) column.fill(0);
		this.conversions = this.leadsTaken = this.leadsArrived = 0;
		this.open.length = 0;
	}

	rememberOpen(queue: ProspectQueue): void {
		for (let k = 0; k < queue.size; k++) this.open.push(queue.entity[queue.place(k)]);
	}

	convert(entity: number, day: number): void {
		if (this.conversions === this.entity.length) {
			this.entity = grown(this.entity);
			this.day = grown(this.day);
		}
		this.entity[this.conversions] = entity;
		this.day[this.conversions++] = day;
	}
}

function grown(column: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
	const longer = new Int32Array(2 * column.length);
	longer.set(column);
	return longer;
}
