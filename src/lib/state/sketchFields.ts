import { benchmarks } from '../fit/sketchTeam';
import type { TeamSketch } from '../model/plan';

/**
 * How far a published figure can be trusted. A: measured, with number and method. B: vendors' figures
 * and surveys, plausible. C: without a source that can be traced.
 */
export type Trust = 'A' | 'B' | 'C';

/** A quantity of a team that has no history: what is usual, and how well that is known. */
export interface Benchmark {
	/** what is taken where nothing is said */
	readonly typical: number;
	/** where most teams lie; null = nothing is published */
	readonly usual: readonly [low: number, high: number] | null;
	readonly trust: Trust | null;
}

/** A quantity that the user may say. */
export interface SketchField extends Benchmark {
	/** what may be typed, both included */
	readonly min: number;
	readonly max: number;
}

export type SketchFieldId =
	'dialsPerDay' | 'bookingsPerRepMonth' | 'winsPerRepMonth' | 'winRate' | 'cycleDays';

/** Calendar days in working days, to the whole day. */
const working = (calendarDays: number): number => Math.round((calendarDays * 5) / 7);

/** What the form asks, in its order. Ranges and trust are those of D§3 (base rates). */
export const sketchFields: Readonly<Record<SketchFieldId, SketchField>> = {
	dialsPerDay: {
		...{ typical: benchmarks.dialsPerDay, usual: [35, 60], trust: 'B' },
		...{ min: 0.1, max: 399 }
	},
	bookingsPerRepMonth: {
		...{ typical: benchmarks.bookingsPerRepMonth, usual: null, trust: null },
		...{ min: 1, max: 999_999_999 }
	},
	winsPerRepMonth: {
		...{ typical: benchmarks.winsPerRepMonth, usual: null, trust: null },
		...{ min: 0.01, max: 999 }
	},
	winRate: {
		...{ typical: benchmarks.winRate, usual: [0.1, 0.35], trust: 'C' },
		...{ min: 0.005, max: 0.95 }
	},
	cycleDays: {
		...{ typical: Math.round(benchmarks.cycleDays), usual: [working(30), working(90)], trust: 'B' },
		...{ min: 1, max: 780 }
	}
};
export const sketchFieldIds = Object.keys(sketchFields) as readonly SketchFieldId[];

/** What is taken without being asked, because few could say it. */
export const takenBenchmarks = {
	opportunityRate: { typical: benchmarks.opportunityRate, usual: [0.35, 0.6], trust: 'B' },
	sellingShare: { typical: benchmarks.sellingShare, usual: [0.28, 0.55], trust: 'B' },
	dealLogSd: { typical: benchmarks.dealLogSd, usual: [0.5, 1.3], trust: 'B' },
	dialsSpread: { typical: benchmarks.dialsSpread, usual: null, trust: null }
} as const satisfies Record<string, Benchmark>;
export type TakenId = keyof typeof takenBenchmarks;
export const takenIds = Object.keys(takenBenchmarks) as readonly TakenId[];

/** What a described team would book in a quarter at its usual pace, to two digits: a goal to begin with. */
export function sketchedQuarter({ reps, bookingsPerRepMonth }: TeamSketch): number {
	const month = bookingsPerRepMonth ?? benchmarks.bookingsPerRepMonth;
	return Number((3 * reps * month).toPrecision(2));
}
