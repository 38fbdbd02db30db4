import { exp } from '../../math/exp';
import type { Books } from '../books';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import type { ArmDeadline } from './armDeadline';
import { Closings } from './closings';
import { emptyTally, passDeadlines, type DeadlineTally, type GroupQuota } from './deadlinePass';

/** Working days of an average month: over them a hot month moves all closing together. */
const HOT_DAYS = 21.741;

/**
 * The deals of one arm with a quota, from where they are found to where they are booked: those of a
 * rep until the rep is done, of a team until all of them are.
 */
export class Deadlines {
	readonly closings: Closings;
	readonly #arm: ArmDeadline;
	readonly #stage: Stage;
	readonly #a: number;
	/** what the passes saw, added up since the stage was built */
	readonly tally: DeadlineTally = emptyTally();
	readonly #quota: { -readonly [K in keyof GroupQuota]: GroupQuota[K] };
	#books: Books | null = null;

	constructor(arm: ArmDeadline, stage: Stage, a: number) {
		this.#arm = arm;
		this.#stage = stage;
		this.#a = a;
		this.closings = new Closings(stage.days, stage.beyond);
		const { effort, timing } = stage.arms[a].channels;
		this.#quota = {
			from: 0,
			to: 0,
			pressure: 0,
			pay: arm.pay,
			ratchet: arm.ratchet,
			meanPerDay: 0,
			variancePerDay: 0,
			phi: 1,
			effort,
			timing
		};
	}

	/** All deals of a rep are there; a team's quota waits for the others. */
	endRep(books: Books, rep: WorldRep, r: number): void {
		const quota = this.#quota;
		if (!this.#arm.team || r === 0) {
			quota.from = quota.to = quota.meanPerDay = quota.variancePerDay = 0;
		}
		const { pull } = this.#arm;
		const usual = rep.demosPerDay * rep.opportunityRate * rep.winRate * rep.dealSize;
		const scale = pull.timesOwn ? pull.type.natural(rep, pull.settings) : 1;
		if (pull.from[r] > 0) {
			quota.from += pull.from[r] * scale;
			quota.to += pull.to[r] * scale;
		}
		quota.meanPerDay += usual;
		quota.variancePerDay += this.#varianceOf(rep, usual);
		if (!this.#arm.team || r === this.#stage.team.reps.length - 1) this.#pass(books);
	}

	/**
	 * Variance of a day's bookings: a compound Poisson sum, and a month's heat, which all its days share.
	 */
	#varianceOf(rep: WorldRep, usual: number): number {
		const { world, dealSizeSpread } = this.#stage;
		const heat = world.hotLoading * world.hotSd;
		return (
			usual * rep.dealSize * dealSizeSpread + usual * usual * HOT_DAYS * (exp(heat * heat) - 1)
		);
	}

	#pass(books: Books): void {
		const quota = this.#quota;
		this.#books = books;
		quota.pressure = quota.from > 0 ? this.#arm.pressure : 0;
		quota.phi = this.#stage.world.phiSelf;
		const { closings } = this;
		passDeadlines(
			closings,
			this.#arm.periods,
			quota,
			this.#stage.world.setting,
			this.#book,
			this.tally,
			this.#leave
		);
		closings.clear();
	}

	readonly #book = (rep: number, day: number, amount: number): void =>
		this.#books!.recordWin(this.#a, rep, day, amount);

	/** A deal that is booked on another day than it was due: across the end it is open no more, or still. */
	readonly #leave = (due: number, day: number, amount: number): void => {
		const { end } = this.#stage.horizon;
		if (!this.#stage.trackPipeline) return;
		if (due >= end && day < end) this.#books!.recordOpen(this.#a, -amount, true);
		if (due < end && day >= end) this.#books!.recordOpen(this.#a, amount, true);
	};
}
