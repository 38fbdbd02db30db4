import type { Response } from '../model/behaviour/activityResponse';
import { daySegments } from '../model/team';
import type { Stage } from './stage';

const SEGMENTS = daySegments.length;

/**
 * Who did what and who booked what: filled while a replication is played. Some figures are kept by
 * replication and cleared before the next one; others are added up over replications.
 * Arrays are arm-major: arm, then rep, then month, week or segment.
 */
export class Books {
	/** this replication: bookings in the horizon by arm and rep */
	readonly byRep: Float64Array;
	/** this replication: bookings of the team by arm and quarter played */
	readonly byQuarter: Float64Array;
	/** this replication: bookings and logged dials by arm, rep and month played */
	readonly monthBookings: Float64Array;
	readonly monthLogged: Float64Array;
	/** this replication: bookings in the horizon by arm, rep and week */
	readonly repWeeks: Float64Array;
	/** added up over replications, horizon only */
	readonly logged: Float64Array;
	readonly real: Float64Array;
	readonly ignoring: Float64Array;
	readonly demos: Float64Array;
	readonly minutes: Float64Array;
	readonly weekLogged: Float64Array;
	readonly weekReal: Float64Array;
	readonly weekDemos: Float64Array;
	readonly weekBookings: Float64Array;
	/** by arm: amounts open at the end of the horizon, and what of them is won later */
	readonly openReported: Float64Array;
	readonly openWon: Float64Array;
	readonly #stage: Stage;
	readonly #quarters: number;
	readonly #weeks: number;

	constructor(stage: Stage) {
		const { arms, team, horizon, months } = stage;
		const [a, reps] = [arms.length, team.reps.length];
		this.#stage = stage;
		this.#quarters = horizon.quarterEnds.length;
		this.#weeks = Math.ceil((horizon.end - horizon.start) / 5);
		const zeros = (n: number): Float64Array => new Float64Array(n);
		this.byRep = zeros(a * reps);
		this.byQuarter = zeros(a * this.#quarters);
		this.monthBookings = zeros(a * reps * months);
		this.monthLogged = zeros(a * reps * months);
		this.repWeeks = zeros(a * reps * this.#weeks);
		this.logged = zeros(a * reps);
		this.real = zeros(a * reps);
		this.ignoring = zeros(a * reps);
		this.demos = zeros(a);
		this.minutes = zeros(a * SEGMENTS);
		this.weekLogged = zeros(a * this.#weeks);
		this.weekReal = zeros(a * this.#weeks);
		this.weekDemos = zeros(a * this.#weeks);
		this.weekBookings = zeros(a * this.#weeks);
		this.openReported = zeros(a);
		this.openWon = zeros(a);
	}

	/** Forgets the replication before. */
	clear(): void {
		this.byRep.fill(0);
		this.byQuarter.fill(0);
		this.monthBookings.fill(0);
		this.monthLogged.fill(0);
		this.repWeeks.fill(0);
	}

	/** Forgets the weeks before as well, for those who want them by replication. */
	clearWeeks(): void {
		this.weekLogged.fill(0);
		this.weekReal.fill(0);
		this.weekDemos.fill(0);
		this.weekBookings.fill(0);
	}

	/** The days [first, after) of one decision period of one rep, and how the rep behaves in it. */
	recordDays(a: number, r: number, first: number, after: number, answer: Response): void {
		const { horizon, team, rep, months } = this.#stage;
		const place = a * team.reps.length + r;
		for (let i = first; i < after; i++) {
			const logged = rep.natural[i] * answer.logged;
			this.monthLogged[place * months + horizon.month[i]] += logged;
			if (i < horizon.start || i >= horizon.end) continue;
			const real = rep.natural[i] * answer.real;
			this.logged[place] += logged;
			this.real[place] += real;
			this.ignoring[place] += answer.ignoring;
			const week = a * this.#weeks + Math.floor((i - horizon.start) / 5);
			this.weekLogged[week] += logged;
			this.weekReal[week] += real;
		}
		const inside = Math.min(after, horizon.end) - Math.max(first, horizon.start);
		if (inside > 0) this.#recordMinutes(a, inside, answer);
	}

	/**
	 * The minutes of a rep's day: dialling takes its mechanical minutes per real dial, preparing is
	 * what remains of the activity's time (so cutting quality shows as less preparation), follow-up
	 * and demos share what is left for other work, and the rest of the day takes the remainder, so
	 * that the parts always add up to the hours worked.
	 */
	#recordMinutes(a: number, days: number, answer: Response): void {
		const { team, world } = this.#stage;
		const { dialling, preparing, followUp, demos } = team.minutes;
		const share = world.setting.timeShare;
		const activity = share * team.sellingMinutes * answer.time;
		const mechanical =
			(share * team.sellingMinutes * dialling * answer.real) / (dialling + preparing);
		const dial = Math.min(activity, mechanical);
		const work = (1 - share) * team.sellingMinutes * answer.other;
		const worked = team.workingMinutes + team.sellingMinutes * (answer.hours - 1);
		const at = a * SEGMENTS;
		const followed = (work * followUp) / (followUp + demos);
		this.minutes[at] += days * dial;
		this.minutes[at + 1] += days * (activity - dial);
		this.minutes[at + 2] += days * followed;
		this.minutes[at + 3] += days * (work - followed);
		this.minutes[at + 4] += days * (worked - activity - work);
	}

	/** Demos held on day `i`: own ones by arm, and those that came by themselves. */
	recordDemos(i: number, own: Int32Array, inbound: number): void {
		const { horizon, arms } = this.#stage;
		if (i < horizon.start || i >= horizon.end) return;
		const week = Math.floor((i - horizon.start) / 5);
		for (let a = 0; a < arms.length; a++) {
			this.demos[a] += own[a] + inbound;
			this.weekDemos[a * this.#weeks + week] += own[a] + inbound;
		}
	}

	/** A deal won on day `i`. */
	recordWin(a: number, r: number, i: number, amount: number): void {
		const { horizon, team, months } = this.#stage;
		if (i < horizon.start) return;
		const place = a * team.reps.length + r;
		let quarter = 0;
		while (i >= horizon.quarterEnds[quarter]) quarter++;
		this.byQuarter[a * this.#quarters + quarter] += amount;
		this.monthBookings[place * months + horizon.month[i]] += amount;
		if (i >= horizon.end) return;
		this.byRep[place] += amount;
		const week = Math.floor((i - horizon.start) / 5);
		this.repWeeks[place * this.#weeks + week] += amount;
		this.weekBookings[a * this.#weeks + week] += amount;
	}

	/** A deal that is still open when the horizon ends. */
	recordOpen(a: number, amount: number, won: boolean): void {
		this.openReported[a] += amount;
		if (won) this.openWon[a] += amount;
	}
}
