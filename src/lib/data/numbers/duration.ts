import { tokensOf } from '../columns/normalise';
import { isMissing } from '../missing';
import type { DurationUnit } from '../issue';
import type { Cells } from '../table/cells';
import type { NumberFormat } from './numberFormat';
import { parseNumber } from './parseNumber';

const CLOCK = /^(\d{1,4}):(\d{2})(?::(\d{2})(?:\.\d+)?)?$/;
const WORDS = /^(?:(\d+)\s*h\w*)?\s*(?:(\d+)\s*m(?:in\w*)?)?\s*(?:(\d+)\s*s\w*)?$/i;

/** A column's unit and whether the header or the cells say it. */
export interface DurationDecision {
	readonly unit: DurationUnit;
	readonly assumed: boolean;
}

const unitWords: readonly (readonly [readonly string[], DurationUnit])[] = [
	[['milliseconds', 'millisecond', 'ms', 'millis', 'milisegundos'], 'milliseconds'],
	[['seconds', 'second', 'secs', 'sec', 's', 'sekunden', 'segundos', 'secondes', 'sek'], 'seconds'],
	[['minutes', 'minute', 'mins', 'min', 'minuten', 'minutos', 'minuty'], 'minutes'],
	[['hours', 'hour', 'hrs', 'stunden', 'horas', 'heures', 'godziny'], 'hours']
];

/** HubSpot's own name for a duration is in milliseconds, always (its calls API says so). */
const isHubSpotCall = (header: string): boolean => /^hs_call_duration$/i.test(header.trim());

function clockUnit(cells: Cells, tokens: readonly string[]): DurationDecision | null {
	let [clocks, long, long3] = [0, 0, 0];
	for (let row = 0; row < Math.min(500, cells.length); row++) {
		const match = CLOCK.exec(cells.at(row));
		if (!match) continue;
		clocks++;
		if (Number(match[1]) > 23) long++;
		if (match[3] !== undefined) long3++;
	}
	if (clocks === 0) return null;
	const calls = tokens.includes('call') || tokens.includes('talk');
	const minutes = long > 0 || calls;
	return { unit: minutes ? 'm:ss' : 'h:mm', assumed: long === 0 && long3 < clocks };
}

/**
 * Unit of a duration column: the header's word, the form of the cells, else seconds.
 * Assumption: a bare "duration" is in seconds, as call centres and Salesforce write it; a guess, said
 * to the user as `durationUnitAssumed`.
 */
export function decideDuration(header: string, cells: Cells): DurationDecision {
	if (isHubSpotCall(header)) return { unit: 'milliseconds', assumed: false };
	const tokens = tokensOf(header);
	const named = unitWords.find(([words]) => words.some((word) => tokens.includes(word)));
	if (named) return { unit: named[1], assumed: false };
	return clockUnit(cells, tokens) ?? { unit: 'seconds', assumed: true };
}

const minutesPer: Readonly<Record<DurationUnit, number>> = {
	milliseconds: 1 / 60000,
	seconds: 1 / 60,
	minutes: 1,
	hours: 60,
	'h:mm': 60,
	'm:ss': 1
};

/** Minutes of one cell: a number in the unit, "1:02:03", "12:30" or "1h 20m"; NaN for anything else. */
export function parseDuration(cell: string, unit: DurationUnit, format: NumberFormat): number {
	if (isMissing(cell)) return NaN;
	const clock = CLOCK.exec(cell);
	if (clock) {
		const [first, second] = [Number(clock[1]), Number(clock[2])];
		if (clock[3] !== undefined) return first * 60 + second + Number(clock[3]) / 60;
		return unit === 'm:ss' ? first + second / 60 : first * 60 + second;
	}
	const number = parseNumber(cell, format);
	if (!Number.isNaN(number)) return number * minutesPer[unit];
	const words = WORDS.exec(cell);
	if (!words || !/\d/.test(cell)) return NaN;
	return Number(words[1] ?? 0) * 60 + Number(words[2] ?? 0) + Number(words[3] ?? 0) / 60;
}
