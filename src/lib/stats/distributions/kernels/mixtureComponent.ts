/**
 * A law of positive values as a mixture's fit sees it: two unbounded coordinates, a middle on the log scale
 * and the log of a spread or shape, with derivatives by both.
 */
export interface MixtureComponent {
	/** log density at coordinates that are worked out once; `logX` is log(x) */
	curveAt(first: number, second: number): (x: number, logX: number) => number;
	/** value and derivatives of the log density, and of the log survival */
	slopesAt(first: number, second: number): ComponentSlopes;
	/** the coordinates that fit rows with these averages best */
	best(averages: Averages): readonly [number, number];
	/** standard deviation of log x, about */
	spreadOfLogs(first: number, second: number): number;
}

/** Weighted averages over rows. */
export interface Averages {
	readonly mean: number;
	/** about `mean` */
	readonly variance: number;
	readonly meanLog: number;
	/** about `meanLog` */
	readonly varianceOfLogs: number;
}

export interface ComponentSlopes {
	/** fills `out` for a row observed at x > 0 */
	observed(x: number, logX: number, out: Slopes): void;
	/** fills `out` for a row known to exceed x > 0 */
	censored(x: number, logX: number, out: Slopes): void;
}

/** A log density or log survival with its derivatives by the first and second coordinate; reused from row to
 * row. */
export interface Slopes {
	value: number;
	first: number;
	second: number;
	firstFirst: number;
	firstSecond: number;
	secondSecond: number;
}

export const emptySlopes = (): Slopes => ({
	value: 0,
	first: 0,
	second: 0,
	firstFirst: 0,
	firstSecond: 0,
	secondSecond: 0
});
