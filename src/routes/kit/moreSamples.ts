import type { DayPart } from '$lib/charts/dayBars/dayBars';
import type { HistogramInput } from '$lib/charts/histogram/histogram';
import type { PoolingRow } from '$lib/charts/poolingDots/poolingDots';
import type { RepRow } from '$lib/charts/repRows/repRows';
import type { ResponseCurveInput } from '$lib/charts/responseCurve/responseCurve';
import type { ScatterPairInput, ScatterYear } from '$lib/charts/scatterPair/scatterPair';
import type { WatchedInput } from '$lib/charts/watched/watched';

/** Made-up inputs for the charts below the three answers. */

/** A fixed wobble in [-1, 1], so that the page looks the same every time. */
const wobble = (i: number): number => {
	const x = Math.sin(i * 12.9898) * 43758.5453;
	return (x - Math.floor(x)) * 2 - 1;
};

const hill = (level: number, top: number): number => 990_000 - 60 * (level - top) ** 2;
export function responseOf(top: number, value: number): ResponseCurveInput {
	return {
		points: [20, 30, 40, 46, 52, 60, 70, 80, 90].map((level) => ({
			level,
			mean: hill(level, top),
			p25: hill(level, top) - 90_000 - level * 400,
			p75: hill(level, top) + 90_000 + level * 400
		})),
		none: 984_000,
		min: 20,
		max: 90,
		value,
		sustained: 69
	};
}

export const dayParts: readonly DayPart[] = [
	{ id: 'dialling', name: 'Dialling', none: 130, target: 174, kind: 'watched' },
	{ id: 'preparing', name: 'Preparing', none: 92, target: 74, kind: 'work' },
	{ id: 'followUp', name: 'Following up', none: 80, target: 64, kind: 'work' },
	{ id: 'demos', name: 'Demos', none: 62, target: 60, kind: 'work' },
	{ id: 'other', name: 'Admin, slack', none: 116, target: 108, kind: 'rest' }
];

const weekly = (from: number, to: number): Float64Array =>
	Float64Array.from({ length: 13 }, (_, i) => {
		const settled = 1 - 0.72 ** i;
		return from + (to - from) * settled + 0.004 * from * wobble(i);
	});
export const watchedWeeks: WatchedInput = {
	logged: weekly(45, 61),
	wanted: weekly(1.2, 1.06),
	loggedBase: 45,
	wantedBase: 1.2
};
export const bothClimb: WatchedInput = { ...watchedWeeks, wanted: weekly(1.2, 1.52) };

function yearOf(centre: number, spread: number, slope: number): ScatterYear {
	const metric = Float64Array.from(
		{ length: 60 },
		(_, i) => centre + spread * (wobble(i) + wobble(i + 300)) * 0.7
	);
	const bookings = metric.map((m, i) => 60_000 + slope * (m - 45) + 16_000 * wobble(i + 71));
	return { metric, bookings, line: { intercept: 60_000 - slope * 45, slope } };
}
export const years: ScatterPairInput = {
	before: yearOf(45, 20, 900),
	after: yearOf(61, 6, 60),
	target: 60,
	needed: 80_000
};

export const repRows: readonly RepRow[] = ['Ana Lind', 'Jo Ortiz', 'Lee Park', 'Sam Webb'].map(
	(name, i) => {
		const mean = 230_000 - i * 22_000;
		const change = [-20_000, -9_000, 700, 12_000][i];
		const arm = (m: number, logged: number, real: number) => ({
			mean: m,
			p10: m - 62_000,
			p90: m + 71_000,
			logged,
			real
		});
		return {
			id: name,
			name,
			none: arm(mean, 44 + i, 44 + i),
			target: arm(mean + change, 61 - i, 54 - i),
			ignoring: 0.02 * i
		};
	}
);

/** Expected count per bin of a bell that leans to the right. */
const leaning = (x: number): number => 34 * (x / 18_000) ** 2.2 * Math.exp(2.2 * (1 - x / 18_000));
const sizes = Array.from({ length: 14 }, (_, i) => i * 5_000);
export const dealSizes: HistogramInput = {
	bins: sizes.map((from, i) => ({
		from,
		to: from + 5_000,
		count: Math.max(0, Math.round(leaning(from + 2_500) + 4 * wobble(i + 5)))
	})),
	curve: Array.from({ length: 71 }, (_, i) => ({ x: i * 1_000, count: leaning(i * 1_000) })),
	discrete: false
};
export const expectedSizes = sizes.map((from) => leaning(from + 2_500));

const bell = (x: number): number => 60 * Math.exp(-(((x - 6) / 3) ** 2) / 2);
export const demoCounts: HistogramInput = {
	bins: Array.from({ length: 15 }, (_, i) => ({
		from: i,
		to: i + 1,
		count: Math.max(0, Math.round(bell(i) + 6 * wobble(i + 11)))
	})),
	curve: Array.from({ length: 15 }, (_, x) => ({ x, count: bell(x) })),
	discrete: true
};

export const pooling: readonly PoolingRow[] = [
	{ id: 'a', name: 'Ana Lind', own: 0.5, pooled: 0.47, n: 140 },
	{ id: 'b', name: 'Jo Ortiz', own: 0.36, pooled: 0.38, n: 90 },
	{ id: 'c', name: 'Priya Nair', own: 0.2, pooled: 0.37, n: 9 },
	{ id: 'd', name: 'Lee Park', own: NaN, pooled: 0.42, n: 0 }
];
