import { standardDefinitions, type Definitions } from '../data/definitions';
import type { Answers } from '../data/question';
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

/** What the user said of how files are read, which stays with the team. */
export interface TeamSettings {
	readonly definitions: Definitions;
	/** minutes that the plan's zone is ahead of UTC */
	readonly zoneMinutes: number;
}

export const standardSettings: TeamSettings = { definitions: standardDefinitions, zoneMinutes: 0 };

/** The settings behind answers. */
export const settingsOf = ({ definitions, zoneMinutes = 0 }: Answers): TeamSettings => ({
	definitions: { ...standardDefinitions, ...definitions },
	zoneMinutes
});

/** A team of the user's. */
export interface TeamRecord {
	readonly key: TeamKey;
	/** '' = it was not given one */
	readonly name: string;
	/** removed or replaced: its history stays as long as an undo leads to it */
	readonly hidden: boolean;
	/** null = kept by an earlier version and not looked at since */
	readonly figures: TeamFigures | null;
	/** how its files were read; null = as is usual */
	readonly settings: TeamSettings | null;
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

function readSettings(value: unknown): TeamSettings | null {
	if (!isBag(value) || !isBag(value.definitions) || !isNumber(value.zoneMinutes)) return null;
	const definitions = { ...standardDefinitions, ...value.definitions };
	const usual = (id: keyof Definitions): boolean =>
		typeof definitions[id] === typeof standardDefinitions[id] ||
		(id === 'conversationSeconds' && isNumber(definitions[id]));
	if (!(Object.keys(standardDefinitions) as (keyof Definitions)[]).every(usual)) return null;
	return { definitions, zoneMinutes: value.zoneMinutes };
}

function readRecord(value: unknown): TeamRecord | null {
	if (!isBag(value)) return null;
	const { key, name, hidden, figures, settings } = value;
	if (typeof key !== 'string' || typeof name !== 'string' || typeof hidden !== 'boolean')
		return null;
	return {
		key,
		name,
		hidden,
		figures: isFigures(figures) ? figures : null,
		settings: readSettings(settings)
	};
}

/** The list as it comes out of the store, or null where it is none. */
export function readRecords(value: unknown): readonly TeamRecord[] | null {
	if (!Array.isArray(value)) return null;
	const records = value.map(readRecord);
	return records.every((record) => record !== null) ? records : null;
}
