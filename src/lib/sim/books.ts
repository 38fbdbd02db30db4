import type { Response } from '../model/behaviour/response';
import { daySegments } from '../model/team';
import type { Horizon } from './horizon';
import type { Stage } from './stage';
import type { Recorded } from './watched';
import { prospectFigures, type TouchDays } from './touches/touchDays';

const SEGMENTS = daySegments.length;

/** Metrics that are divided by the days worked, whatever happens on them. */
const countsByDay: readonly Recorded[] = ['demos', 'starts'];

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
	/** this replication: bookings and the watched metric by arm, rep and month played */
	readonly monthBookings: Float64Array;
	readonly monthLogged: Float64Array;
	/** this replication: bookings in the horizon by arm, rep and week */
	readonly repWeeks: Float64Array;
	readonly monthBase: Float64Array;
	/** added up over replications, horizon only */
	readonly logged: Float64Array;
	readonly real: Float64Array;
	/** what the watched metric is divided by */
	readonly base: Float64Array;
	/** rep-days on which somebody worked, by arm */
	readonly days: Float64Array;
	readonly ignoring: Float64Array;
	readonly demos: Float64Array;
	readonly minutes: Float64Array;
	/** by arm where prospects are played: `prospectFigures` */
	readonly prospects: Float64Array;
	readonly weekLogged: Float64Array;
	readonly weekReal: Float64Array;
	readonly weekBase: Float64Array;
	readonly weekDemos: Float64Array;
	readonly weekBookings: Float64Array;
	/** by arm, horizon only: deals won, and deals decided as far as the CRM says so, by count and amount */
	readonly won: Float64Array;
	readonly wonValue: Float64Array;
	readonly decided: Float64Array;
	readonly decidedValue: Float64Array;
	/** by arm: open value in the books at the ends of weeks, and how many of them */
	readonly openValue: Float64Array;
	readonly openWeeks: Float64Array;
	/** by arm: amounts open at the end of the horizon, and what of them is won later */
	readonly openReported: Float64Array;
	readonly openWon: Float64Array;
	/** this replication: the largest win of the horizon, by arm */
	readonly #largest: { amount: number; r: number; i: number }[];
	/** days of the same number belong to the same month and week, all in the horizon or none */
	readonly #stretch: Int32Array;
	readonly #stage: Stage;
	readonly #quarters: number;
	readonly #weeks: number;

	constructor(stage: Stage) {
		const { arms, team, horizon, months } = stage;
		const [a, reps] = [arms.length, team.reps.length];
		this.#stage = stage;
		this.#stretch = stretchesOf(horizon);
		this.#quarters = horizon.quarterEnds.length;
		this.#weeks = Math.ceil((horizon.end - horizon.start) / 5);
		this.#largest = arms.map(() => ({ amount: 0, r: 0, i: 0 }));
		const zeros = (n: number): Float64Array => new Float64Array(n);
		this.byRep = zeros(a * reps);
		this.byQuarter = zeros(a * this.#quarters);
		this.monthBookings = zeros(a * reps * months);
		this.monthLogged = zeros(a * reps * months);
		this.repWeeks = zeros(a * reps * this.#weeks);
		this.monthBase = zeros(a * reps * months);
		this.logged = zeros(a * reps);
		this.real = zeros(a * reps);
		this.base = zeros(a * reps);
		this.days = zeros(a);
		this.ignoring = zeros(a * reps);
		this.demos = zeros(a);
		this.minutes = zeros(a * SEGMENTS);
		this.prospects = zeros(a * prospectFigures.length);
		this.weekLogged = zeros(a * this.#weeks);
		this.weekReal = zeros(a * this.#weeks);
		this.weekBase = zeros(a * this.#weeks);
		this.weekDemos = zeros(a * this.#weeks);
		this.weekBookings = zeros(a * this.#weeks);
		this.won = zeros(a);
		this.wonValue = zeros(a);
		this.decided = zeros(a);
		this.decidedValue = zeros(a);
		this.openValue = zeros(a);
		this.openWeeks = zeros(a);
		this.openReported = zeros(a);
		this.openWon = zeros(a);
	}

	/** Forgets the replication before. */
	clear(): void {
		this.byRep.fill(0);
		this.byQuarter.fill(0);
		this.monthBookings.fill(0);
		this.monthLogged.fill(0);
		this.monthBase.fill(0);
		for (const largest of this.#largest) largest.amount = 0;
		this.repWeeks.fill(0);
	}

	/** Forgets the weeks before as well, for those who want them by replication. */
	clearWeeks(): void {
		this.weekLogged.fill(0);
		this.weekReal.fill(0);
		this.weekBase.fill(0);
		this.weekDemos.fill(0);
		this.weekBookings.fill(0);
	}

	/** The days [first, after) of one decision period of one rep, and how the rep behaves in it. */
	recordDays(a: number, r: number, first: number, after: number, answer: Response): void {
		const { horizon, team, days, arms, watched, rep } = this.#stage;
		const place = a * team.reps.length + r;
		const { shock } = arms[a];
		let inside = 0;
		for (let i = first; i < after;) {
			const stretch = this.#stretch[i];
			const from = i;
			let worked = 0;
			let sum = 0;
			for (; i < after && this.#stretch[i] === stretch; i++) {
				const present = shock ? shock.present[r * days + i] : 1;
				if (present === 0) continue;
				worked++;
				sum += rep.watched[i] * present;
			}
			// A quota is for all of a period, and deals may close for a rep who is gone.
			if (watched.by === 'wins') this.watch(a, r, i - 1, 0, 0, i - from);
			if (worked === 0) continue;
			if (watched.by === 'days')
				this.watch(a, r, i - 1, sum * answer.logged, sum * answer.real, worked);
			else if (countsByDay.includes(watched.by)) this.watch(a, r, i - 1, 0, 0, worked);
			if (i > horizon.start && i <= horizon.end) inside += worked;
		}
		this.ignoring[place] += inside * answer.ignoring;
		if (inside > 0) this.#recordMinutes(a, inside, answer);
	}

	/**
	 * Adds to the watched metric, which is a ratio of sums: logged / base, and real / base.
	 * @param i position of the day in the days played
	 */
	watch(a: number, r: number, i: number, logged: number, real: number, base: number): void {
		const { horizon, team, months } = this.#stage;
		const place = a * team.reps.length + r;
		const month = place * months + horizon.month[i];
		this.monthLogged[month] += logged;
		this.monthBase[month] += base;
		if (i < horizon.start || i >= horizon.end) return;
		this.logged[place] += logged;
		this.real[place] += real;
		this.base[place] += base;
		const week = a * this.#weeks + Math.floor((i - horizon.start) / 5);
		this.weekLogged[week] += logged;
		this.weekReal[week] += real;
		this.weekBase[week] += base;
	}

	/**
	 * The minutes of a rep's day: dialling takes its mechanical minutes per real dial, preparing is
	 * what remains of its time (so cutting quality shows as less preparation), follow-up and demos
	 * have theirs, and the rest of the day takes the remainder, so that the parts always add up to the
	 * hours worked.
	 */
	#recordMinutes(a: number, days: number, answer: Response): void {
		const { team, world } = this.#stage;
		const { dialling, preparing } = team.minutes;
		const { timeShare, followUpShare, demoShare } = world.setting;
		const selling = team.sellingMinutes;
		const activity = timeShare * selling * answer.dialTime;
		const mechanical = (timeShare * selling * dialling * answer.dials) / (dialling + preparing);
		const dial = Math.min(activity, mechanical);
		const followed = followUpShare * selling * answer.followUpTime;
		const shown = demoShare * selling * answer.demoTime;
		const worked = team.workingMinutes + selling * (answer.hours - 1);
		const at = a * SEGMENTS;
		this.minutes[at] += days * dial;
		this.minutes[at + 1] += days * (activity - dial);
		this.minutes[at + 2] += days * followed;
		this.minutes[at + 3] += days * shown;
		this.minutes[at + 4] += days * (worked - activity - followed - shown);
		this.days[a] += days;
	}

	/** What became of a rep's prospects on day `i` of the horizon. */
	recordProspects(a: number, played: TouchDays, i: number): void {
		const at = a * prospectFigures.length;
		for (let f = 0; f < prospectFigures.length; f++)
			this.prospects[at + f] += played[prospectFigures[f]][i];
	}

	/** Demos held on day `i` by arm: own ones, and those that came by themselves. */
	recordDemos(r: number, i: number, own: Int32Array, inbound: Int32Array): void {
		const { horizon, arms, watched } = this.#stage;
		if (watched.by === 'demos') this.#watchDemos(r, i, own, inbound);
		if (i < horizon.start || i >= horizon.end) return;
		const week = Math.floor((i - horizon.start) / 5);
		for (let a = 0; a < arms.length; a++) {
			const held = own[a] + inbound[a];
			this.demos[a] += held;
			this.weekDemos[a * this.#weeks + week] += held;
		}
	}

	#watchDemos(r: number, i: number, own: Int32Array, inbound: Int32Array): void {
		const { arms, watched, days, rep } = this.#stage;
		for (let a = 0; a < arms.length; a++) {
			const real = (own[a] + inbound[a]) * watched.perDay;
			const claimed = arms[a].shapesDeals ? rep.shape.claimed[a * days + i] : 1;
			this.watch(a, r, i, real * claimed, real, 0);
		}
	}

	/** A deal won on day `i`. */
	recordWin(a: number, r: number, i: number, amount: number): void {
		const { horizon, team, months, watched } = this.#stage;
		if (i < horizon.start) return;
		if (watched.by === 'wins') {
			const pace = amount * watched.perDay;
			this.watch(a, r, i, pace, pace, 0);
		}
		const place = a * team.reps.length + r;
		let quarter = 0;
		while (i >= horizon.quarterEnds[quarter]) quarter++;
		this.byQuarter[a * this.#quarters + quarter] += amount;
		this.monthBookings[place * months + horizon.month[i]] += amount;
		if (i >= horizon.end) return;
		this.byRep[place] += amount;
		this.won[a] += Math.sign(amount);
		this.wonValue[a] += amount;
		const week = Math.floor((i - horizon.start) / 5);
		this.repWeeks[place * this.#weeks + week] += amount;
		this.weekBookings[a * this.#weeks + week] += amount;
		if (amount <= this.#largest[a].amount) return;
		const largest = this.#largest[a];
		largest.amount = amount;
		largest.r = r;
		largest.i = i;
	}

	/** Takes the largest win of the horizon back where a shock says so; the replication is over. */
	loseLargest(): void {
		this.#stage.arms.forEach(({ shock }, a) => {
			if (!shock || shock.largestLost === 0) return;
			const { amount, r, i } = this.#largest[a];
			if (amount > 0) this.recordWin(a, r, i, -amount);
		});
	}

	/**
	 * A deal whose end falls due within the horizon; `recorded` of it gets into the CRM. What a quota
	 * wins on top is among these, as lost by nature.
	 */
	recordDecided(a: number, recorded: number, amount: number): void {
		this.decided[a] += recorded;
		this.decidedValue[a] += recorded * amount;
	}

	/** The open value in the books at the end of a week, and what a review closed as lost in it. */
	recordOpenOn(a: number, reported: number, reviewed: number, size: number): void {
		this.openValue[a] += reported;
		this.openWeeks[a]++;
		if (reviewed === 0) return;
		this.decided[a] += reviewed / size;
		this.decidedValue[a] += reviewed;
	}

	/** A deal that is still open when the horizon ends. */
	recordOpen(a: number, amount: number, won: boolean): void {
		this.openReported[a] += amount;
		if (won) this.openWon[a] += amount;
	}
}

function stretchesOf({ day, month, start, end }: Horizon): Int32Array {
	const result = new Int32Array(day.length);
	for (let i = 1; i < result.length; i++) {
		const splits =
			month[i] !== month[i - 1] || i === start || i === end || (i > start && (i - start) % 5 === 0);
		result[i] = result[i - 1] + (splits ? 1 : 0);
	}
	return result;
}
