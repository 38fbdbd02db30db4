import type { Level } from '../../model/plan';
import { targetTypes } from '../../model/targets';
import type { TargetId } from '../../model/targets';
import { levelKindOf } from '../../model/targets/levelKind';
import type { TargetType } from '../../model/targets/targetType';
import { levelWords, levelWriter, shortLevel } from './level';
import { capital, spelled } from './numbers';

/** What is said of a target type. One entry per registry id; no number lives here. */
export interface TargetWords {
	/** heading of its controls: "Dials a day" */
	readonly label: string;
	/** "dials a day": follows a number, labels an axis */
	readonly unit: string;
	/** one thing that is counted, and many */
	readonly one: string;
	readonly many: string;
	/** what one of them is when it is done: "call" in "less preparation before each call" */
	readonly deed: string;
	/** what the sentence of the plan says before the level: "ask each for" */
	readonly ask: string;
	/** one line on what it tends to push out or invite */
	readonly crowdsOut: string;
	/** the logged and the real count, as series names */
	readonly logged: string;
	readonly real: string;
	/** the outcome next to it that one really wants, as a series name */
	readonly wanted: string;
	/** fits after "was a long shot": "before anyone picked up a phone" */
	readonly beforehand: string;
	/** what becomes of the count when the target is on: "reach a person worth calling" */
	readonly realMeans: string;
	/** the target as a thing, where its level with the unit is none: "a quota of $150K" */
	called?(level: string): string;
}

export const targetWords: Readonly<Record<TargetId, TargetWords>> = {
	dialsPerDay: {
		label: 'Dials a day',
		unit: 'dials a day',
		one: 'dial',
		many: 'dials',
		deed: 'call',
		ask: 'ask each for',
		crowdsOut: 'Tends to push out preparation and follow-ups, and invites dials that only count',
		logged: 'dials logged',
		real: 'dials made',
		wanted: 'demos held',
		beforehand: 'before anyone picked up a phone',
		realMeans: 'made'
	},
	prospectsApproached: {
		label: 'Prospects approached a day',
		unit: 'prospects a day',
		one: 'prospect',
		many: 'prospects',
		deed: 'first call',
		ask: 'ask each to approach',
		crowdsOut:
			'Tends to push out second tries and follow-ups, and to fill the day with weaker names',
		logged: 'prospects logged',
		real: 'prospects approached',
		wanted: 'demos held',
		beforehand: 'before anyone picked up a phone',
		realMeans: 'approached'
	},
	conversationsPerDay: {
		label: 'Conversations a day',
		unit: 'conversations a day',
		one: 'conversation',
		many: 'conversations',
		deed: 'conversation',
		ask: 'ask each for',
		crowdsOut:
			'Tends to make a few seconds count as a conversation, with people who are easy to reach',
		logged: 'conversations logged',
		real: 'conversations held',
		wanted: 'demos held',
		beforehand: 'before anyone picked up a phone',
		realMeans: 'held'
	},
	demosPerWeek: {
		label: 'Demos a week',
		unit: 'demos a week',
		one: 'demo',
		many: 'demos',
		deed: 'demo',
		ask: 'ask each for',
		crowdsOut: 'Tends to lower the bar for a demo, and takes its hour from deals',
		logged: 'demos logged',
		real: 'demos held',
		wanted: 'demos held',
		beforehand: 'before anyone booked one more',
		realMeans: 'held'
	},
	conversionRate: {
		label: 'Conversion rate',
		unit: 'of demos won',
		one: 'rate',
		many: 'conversion',
		deed: 'demo',
		ask: 'ask each for',
		crowdsOut: 'Tends to pass on leads that might not buy, and to leave lost ones open',
		logged: 'conversion in the books',
		real: 'conversion that is real',
		wanted: 'demos held',
		beforehand: 'before anyone passed on a lead',
		realMeans: 'real',
		called: (level) => `a conversion of ${level}`
	},
	qualifiedOpportunities: {
		label: 'Qualified opportunities a month',
		unit: 'opportunities a month',
		one: 'opportunity',
		many: 'opportunities',
		deed: 'opportunity',
		ask: 'ask each for',
		crowdsOut: 'Tends to lower the bar for what is qualified, so that fewer of them are won',
		logged: 'opportunities logged',
		real: 'opportunities opened',
		wanted: 'demos held',
		beforehand: 'before anyone opened one more',
		realMeans: 'there'
	},
	qualifiedValue: {
		label: 'Qualified value a month',
		unit: 'of opportunities a month',
		one: 'amount',
		many: 'of value',
		deed: 'opportunity',
		ask: 'ask each for',
		crowdsOut:
			'Tends to lower the bar for what is qualified, and to write amounts higher than they are',
		logged: 'value logged',
		real: 'value opened',
		wanted: 'demos held',
		beforehand: 'before anyone opened one more',
		realMeans: 'there',
		called: (level) => `a qualified value of ${level} a month`
	},
	stageAdvances: {
		label: 'Stage moves a week',
		unit: 'stage moves a week',
		one: 'stage move',
		many: 'stage moves',
		deed: 'move',
		ask: 'ask each for',
		crowdsOut: 'Tends to push deals on before they are ready, and to move them on paper',
		logged: 'moves logged',
		real: 'moves made',
		wanted: 'demos held',
		beforehand: 'before anyone moved a deal',
		realMeans: 'made'
	},
	bookingsQuota: {
		label: 'Bookings quota',
		unit: 'booked a quarter',
		one: 'quota',
		many: 'quota',
		deed: 'deal',
		ask: 'ask each for',
		crowdsOut: 'Tends to move deals to the deadline, and to tire those for whom it is out of reach',
		logged: 'booked',
		real: 'booked',
		wanted: 'demos held',
		beforehand: 'before the quarter began',
		realMeans: 'booked',
		called: (level) => `a quota of ${level}`
	},
	pipelineCoverage: {
		label: 'Pipeline coverage',
		unit: 'times the quota in open deals',
		one: 'coverage',
		many: 'coverage',
		deed: 'deal',
		ask: 'ask each to hold',
		crowdsOut: 'Tends to keep dead deals open, and to thin the attention that live ones get',
		logged: 'coverage in the books',
		real: 'coverage that is real',
		wanted: 'demos held',
		beforehand: 'before anyone added a deal',
		realMeans: 'real',
		called: (level) => `coverage of ${level}x`
	},
	followUpsPerContact: {
		label: 'Follow-ups for each contact',
		unit: 'follow-ups a contact',
		one: 'follow-up',
		many: 'follow-ups',
		deed: 'follow-up',
		ask: 'ask for at least',
		crowdsOut: 'Tends to push out fresh contacts, and invites follow-ups that only count',
		logged: 'follow-ups logged',
		real: 'follow-ups made',
		wanted: 'demos held',
		beforehand: 'before anyone followed up once more',
		realMeans: 'made',
		called: (level) => `at least ${level} follow-ups a contact`
	},
	touchCutoff: {
		label: 'Stop after so many touches',
		unit: 'touches a prospect',
		one: 'touch',
		many: 'touches',
		deed: 'touch',
		ask: 'stop after',
		crowdsOut:
			'Gives up those who would have bought later, and needs fresh leads for the touches it frees',
		logged: 'touches logged',
		real: 'touches made',
		wanted: 'demos held',
		beforehand: 'before anyone picked up a phone',
		realMeans: 'made',
		called: (level) => `stopping after ${level} ${level === '1' ? 'touch' : 'touches'}`
	},
	touchMandate: {
		label: 'At least so many touches',
		unit: 'touches a prospect',
		one: 'touch',
		many: 'touches',
		deed: 'touch',
		ask: 'ask for at least',
		crowdsOut: 'Tends to push out fresh prospects, and invites touches that only count',
		logged: 'touches logged',
		real: 'touches made',
		wanted: 'demos held',
		beforehand: 'before anyone picked up a phone',
		realMeans: 'made',
		called: (level) => `at least ${level} touches a prospect`
	},
	winRate: {
		label: 'Win rate',
		unit: 'of closed deals won',
		one: 'rate',
		many: 'win rate',
		deed: 'deal',
		ask: 'ask each for',
		crowdsOut: 'Tends to pass on deals that might be lost, and to leave lost ones open',
		logged: 'win rate in the books',
		real: 'win rate that is real',
		wanted: 'demos held',
		beforehand: 'before anyone passed on a deal',
		realMeans: 'real',
		called: (level) => `a win rate of ${level}`
	},
	dealSize: {
		label: 'Average deal size',
		unit: 'a won deal',
		one: 'deal size',
		many: 'a deal',
		deed: 'deal',
		ask: 'ask each for',
		crowdsOut: 'Tends to let small deals go for bigger ones that are won less often and later',
		logged: 'deal size in the books',
		real: 'deal size that is real',
		wanted: 'demos held',
		beforehand: 'before anyone looked for bigger prospects',
		realMeans: 'real',
		called: (level) => `a deal size of ${level}`
	},
	keyAccountInteractions: {
		label: 'Key-account interactions',
		unit: 'interactions an account a month',
		one: 'interaction',
		many: 'interactions',
		deed: 'interaction',
		ask: 'ask each for',
		crowdsOut: 'Tends to take time from new business, and invites courtesy calls that only count',
		logged: 'interactions logged',
		real: 'interactions held',
		wanted: 'demos held',
		beforehand: 'before anyone called an account',
		realMeans: 'held'
	},
	ownNumber: {
		label: 'A number of your own',
		unit: 'units a day',
		one: 'unit',
		many: 'units',
		deed: 'unit',
		ask: 'ask each for',
		crowdsOut: 'Takes the minutes you give it, and invites units that only count',
		logged: 'units logged',
		real: 'units done',
		wanted: 'demos held',
		beforehand: 'before anyone did one more',
		realMeans: 'done'
	}
};

/** Why a target has no sum on the back of an envelope; a target that is not here has one. */
export const noEnvelope: Readonly<Partial<Record<TargetId, string>>> = {
	prospectsApproached:
		'Records count dials and deals, rarely different people, so nobody has months to pick from.',
	conversationsPerDay:
		'What counted as a conversation differs from month to month, so nobody has months to pick from.',
	followUpsPerContact:
		'Wins on record say nothing of follow-ups that nobody has made, so there is no sum to do.',
	stageAdvances: 'A move has no price that anyone agrees on, so nobody does the sum.',
	keyAccountInteractions:
		'A renewal is not the sum of the calls before it, and comes two quarters later, so nobody does the sum.',
	ownNumber: 'What it is worth only you know, so there is no sum that others do.',
	touchMandate:
		'Wins on record say nothing of touches that nobody has made, so there is no sum to do.'
};

/** Said where the first of three answers is missing; null for a target that has it. */
export function noEnvelopeNote(id: TargetId): string | null {
	const why = noEnvelope[id];
	return why === undefined ? null : `There is no sum on the back of an envelope here. ${why}`;
}

/** What an envelope says that is not about months: "wins at the new cutoff, since 99% come within six". */
export const envelopeReasons: Readonly<Partial<Record<TargetId, string>>> = {
	touchCutoff: 'The wins that came by that touch so far: what is cut off costs the rest of them.'
};

/** A target as the sentences about it speak: its words, and how its levels are written. */
export interface ToldTarget extends TargetWords {
	readonly id: TargetId;
	/** one can speak of more or fewer of it: dials, and not a rate, an amount or a rule */
	readonly counted: boolean;
	/** a level without its unit; decimals (2) are those of a number */
	write(level: number, decimals?: number): string;
}

export function toldTarget(id: TargetId, currency: string): ToldTarget {
	return { ...targetWords[id], id, counted: isCounted(id), write: levelWriter(id, currency) };
}

function isCounted(id: TargetId): boolean {
	const type: TargetType = targetTypes[id];
	return levelKindOf(type) === 'count' && type.activity !== 'rule' && type.per !== 'ratio';
}

/** What the only target of a plan counts, where one can speak of more or fewer of it; else null. */
export const countedWords = (
	targets: readonly { readonly type: TargetId }[]
): TargetWords | null =>
	targets.length === 1 && isCounted(targets[0].type) ? targetWords[targets[0].type] : null;

/** What the plan's sentence says of a target: "ask each for" and "60 dials a day", apart for the control. */
export function targetFragment(
	type: TargetId,
	level: Level,
	currency?: string
): { before: string; value: string } {
	const { ask, unit, label } = targetWords[type];
	const write = levelWriter(type, currency);
	const each = typeof level === 'object' && !('from' in level);
	if (!each || isCounted(type) || targetTypes[type].activity === 'rule')
		return { before: ask, value: levelWords(level, unit, write) };
	// A rate or an amount has no unit to speak of without a number before it: "a win rate, by level".
	const name = `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
	const article = /^[aeiou]/.test(name) ? 'an' : 'a';
	const value = levelWords(level, 'timesOwnBaseline' in level ? name : `${article} ${name}`, write);
	return { before: ask, value };
}

/** "60 dials", for lists and buttons. */
export function shortTarget(type: TargetId, level: Level): string {
	return `${shortLevel(level, levelWriter(type))} ${targetWords[type].many}`;
}

/** The grammatical subject of a sentence about the plan's targets. */
export interface Subject {
	/** "60 dials a day" */
	readonly text: string;
	/** "Sixty dials a day" */
	readonly atStart: string;
	/** takes "make" rather than "makes" */
	readonly plural: boolean;
}

/** A single target as a subject. Amounts a day are one thing ("sixty dials a day makes"). */
export function subjectOf(type: TargetId, level: Level, currency?: string): Subject {
	const { unit, one, called } = targetWords[type];
	if (typeof level === 'object' && ('byLevel' in level || 'byRep' in level)) {
		const each = 'byLevel' in level ? 'level' : 'rep';
		const text = `a ${one} target for each ${each}`;
		return { text, atStart: capital(text), plural: false };
	}
	const own = typeof level === 'object' && 'timesOwnBaseline' in level;
	if (called && !own) {
		const text = called(shortLevel(level, levelWriter(type, currency)));
		return { text, atStart: capital(text), plural: false };
	}
	const spelt = capital(levelWords(level, unit, spelled));
	return { text: levelWords(level, unit), atStart: spelt, plural: false };
}

/** All targets of a plan as one subject: one by name, two joined, more by their number. */
export function subjectOfAll(
	targets: readonly { readonly type: TargetId; readonly level: Level }[],
	currency?: string
): Subject {
	if (targets.length === 1) return subjectOf(targets[0].type, targets[0].level, currency);
	if (targets.length === 2) {
		const [a, b] = targets.map((t) => subjectOf(t.type, t.level, currency));
		return { text: `${a.text} and ${b.text}`, atStart: `${a.atStart} and ${b.text}`, plural: true };
	}
	const text = `these ${spelled(targets.length)} targets`;
	return { text, atStart: capital(text), plural: true };
}
