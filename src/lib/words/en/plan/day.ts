import type { DaySegment } from '../../../model/team';
import { capital, count, list, spelledFirst } from '../numbers';

/** Names of the parts of a day. */
export const segmentNames: Readonly<Record<DaySegment, string>> = {
	dialling: 'Dialling',
	preparing: 'Preparing',
	followUp: 'Following up',
	demos: 'Demos',
	other: 'Admin, slack'
};

/** The same inside a sentence. */
const inText: Readonly<Record<DaySegment, string>> = {
	dialling: 'dialling',
	preparing: 'preparing',
	followUp: 'following up',
	demos: 'demos',
	other: 'the rest of the day'
};

/** A day without and with the target. Minutes per rep and working day. */
export interface DayFacts {
	readonly none: Readonly<Record<DaySegment, number>>;
	readonly target: Readonly<Record<DaySegment, number>>;
	/** real units a day with the target minus without */
	readonly extra: number;
	/** "dial", "dials"; null when no target counts dials */
	readonly noun: { readonly one: string; readonly many: string } | null;
}

export interface SectionWords {
	readonly title: string;
	readonly sentence: string;
}

const segments = Object.keys(segmentNames) as DaySegment[];
const sum = (day: DayFacts['none']): number => segments.reduce((s, key) => s + day[key], 0);

/** Changes below one minute are not spoken of. */
const spoken = 1;

interface Change {
	readonly segment: DaySegment;
	readonly minutes: number;
}

function changes(facts: DayFacts): Change[] {
	return segments
		.map((segment) => ({ segment, minutes: facts.target[segment] - facts.none[segment] }))
		.sort((a, b) => Math.abs(b.minutes) - Math.abs(a.minutes));
}

const minutesOf = (x: number): string =>
	`${count(Math.abs(x))} ${Math.round(Math.abs(x)) === 1 ? 'minute' : 'minutes'}`;

/** "preparing (18 minutes) and following up (16)". */
function named(parts: readonly Change[]): string {
	return list(
		parts.map(
			({ segment, minutes }, i) =>
				`${inText[segment]} (${i === 0 ? minutesOf(minutes) : count(Math.abs(minutes))})`
		)
	);
}

/** Title and sentence about the day, whichever way the minutes go. */
export function dayWords(facts: DayFacts): SectionWords {
	const before = sum(facts.none);
	const longer = sum(facts.target) - before;
	const dialling = facts.target.dialling - facts.none.dialling;
	return {
		title: dayTitle(before, longer, dialling),
		sentence: daySentence(facts, dialling, longer)
	};
}

function dayTitle(before: number, longer: number, dialling: number): string {
	if (Math.abs(dialling) < spoken && Math.abs(longer) < spoken) return 'The day stays as it is';
	if (longer >= spoken)
		return `A day of ${count(before)} minutes becomes ${count(before + longer)}`;
	if (dialling < 0) return 'The day gets room for other work';
	return `The day has only ${count(before)} minutes`;
}

function daySentence(facts: DayFacts, dialling: number, longer: number): string {
	const others = changes(facts).filter(
		({ segment, minutes }) => segment !== 'dialling' && Math.abs(minutes) >= spoken
	);
	const lost = others.filter(({ minutes }) => minutes < 0);
	const won = others.filter(({ minutes }) => minutes > 0);
	const sentences = [takes(facts, dialling)];
	if (lost.length > 0) sentences.push(`Less goes into ${named(lost.slice(0, 2))}.`);
	if (won.length > 0) sentences.push(`More goes into ${named(won.slice(0, 2))}.`);
	if (longer >= spoken) sentences.push(`The day gets ${minutesOf(longer)} longer.`);
	if (longer <= -spoken) sentences.push(`The day gets ${minutesOf(longer)} shorter.`);
	return sentences.join(' ');
}

/** "Fifteen more dials take 44 minutes." */
function takes({ extra, noun }: DayFacts, dialling: number): string {
	const units = Math.round(Math.abs(extra));
	if (Math.abs(dialling) < spoken) return 'Dialling takes as long as before.';
	const more = dialling > 0;
	if (noun === null || units === 0 || extra > 0 !== more)
		return `Dialling takes ${minutesOf(dialling)} ${more ? 'more' : 'less'} a day.`;
	const what = `${spelledFirst(units)} ${more ? 'more' : 'fewer'} ${units === 1 ? noun.one : noun.many}`;
	const verb = units === 1 ? (more ? 'takes' : 'frees') : more ? 'take' : 'free';
	return `${capital(what)} ${verb} ${minutesOf(dialling)} a day.`;
}
