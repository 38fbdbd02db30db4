import type { TeamFit } from '../fit/fitTeam';
import type { Day, History } from '../history/history';
import type { TeamKey } from './situation';

/** What stands of a team in the list of teams, without reading its history. */
export interface TeamFigures {
	readonly reps: number;
	readonly months: number;
	/** the last day of the history */
	readonly snapshot: Day;
	/** ISO 4217 */
	readonly currency: string;
	/** means over the team's reps; null = the history does not say */
	readonly bookingsPerRepMonth: number | null;
	readonly dialsPerDay: number | null;
	/** share of deals won in the end, in [0, 1] */
	readonly winRate: number | null;
}

/** A team of the user's. */
export interface TeamRecord {
	readonly key: TeamKey;
	/** '' = it was not given one */
	readonly name: string;
	/** removed or replaced: its history stays as long as an undo leads to it */
	readonly hidden: boolean;
	/** null = kept by an earlier version and not looked at since */
	readonly figures: TeamFigures | null;
}

const meanOf = (values: Iterable<number>): number | null => {
	let [sum, n] = [0, 0];
	for (const value of values)
		if (!Number.isNaN(value)) {
			sum += value;
			n++;
		}
	return n === 0 ? null : sum / n;
};

/** What the list of teams shows of a history. */
export function figuresOf({ snapshot, currency }: History, fit: TeamFit): TeamFigures {
	const { team, table, pooling } = fit;
	return {
		reps: team.reps.length,
		months: table.months,
		snapshot,
		currency,
		bookingsPerRepMonth: team.months && meanOf(team.months.bookings),
		dialsPerDay: pooling.dialsPerDay && meanOf(team.reps.map((rep) => rep.dialsPerDay.value)),
		winRate: pooling.winRate && meanOf(team.reps.map((rep) => rep.winRate.value))
	};
}

type Bag = Readonly<Record<string, unknown>>;
const isBag = (value: unknown): value is Bag => typeof value === 'object' && value !== null;
const isNumber = (value: unknown): value is number => typeof value === 'number';
const isNumberOrNull = (value: unknown): boolean => value === null || isNumber(value);

function isFigures(value: unknown): value is TeamFigures {
	if (!isBag(value) || typeof value.currency !== 'string') return false;
	return (
		[value.reps, value.months, value.snapshot].every(isNumber) &&
		[value.bookingsPerRepMonth, value.dialsPerDay, value.winRate].every(isNumberOrNull)
	);
}

function readRecord(value: unknown): TeamRecord | null {
	if (!isBag(value)) return null;
	const { key, name, hidden, figures } = value;
	if (typeof key !== 'string' || typeof name !== 'string' || typeof hidden !== 'boolean')
		return null;
	return { key, name, hidden, figures: isFigures(figures) ? figures : null };
}

/** The list as it comes out of the store, or null where it is none. */
export function readRecords(value: unknown): readonly TeamRecord[] | null {
	if (!Array.isArray(value)) return null;
	const records = value.map(readRecord);
	return records.every((record) => record !== null) ? records : null;
}
