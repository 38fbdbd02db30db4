import { activityKinds, type ActivityKind } from '../../history/history';
import { tokensOf } from '../columns/normalise';

/** Words of an activity type or subject, per kind, in eight languages, without diacritics. */
const words: Readonly<Record<ActivityKind, string>> = {
	voicemail: 'voicemail voicemails vm mailbox anrufbeantworter buzon repondeur',
	call: `call calls calling called dial dials dialed dialled phone phoned telephone coldcall
		anruf anrufe telefonat telefon llamada llamadas llamar appel appels appeler ligacao ligacoes
		ligar chamada chamadas telefonema polaczenie polaczenia telefony rozmowa zadzwonic zadzwon
		chiamata chiamate telefonata bellen telefoongesprek samtal ring cellular inbound outbound`,
	demo: `demo demos demonstration demonstracja demonstracion demonstracao vorfuhrung
		produktdemo presentation presentations prasentation presentacion apresentacao prezentacja
		presentazione dimostrazione walkthrough`,
	email: `email emails mail mails listemail correo courriel mensagem wiadomosc newsletter gmail
		outlook reply replied sequence mailto posta`,
	meeting: `meeting meetings appointment appointments event termin treffen besprechung reunion
		reuniones rendezvous rdv reuniao reunioes spotkanie spotkania riunione incontro afspraak lunch
		dinner visit besuch visita visite wizyta videocall zoom webinar conference onsite mote`,
	task: `task tasks todo aufgabe tarea tache tarefa zadanie attivita deadline followup reminder
		cadence`,
	other: `linkedin sms text letter brief fax social whatsapp chat note notes notiz nota gift
		conversation opened clicked visited page submission form unsubscribed bounced unreachable
		activity modified`
};

const kindOfToken = new Map<string, ActivityKind>();
for (const kind of activityKinds)
	for (const word of words[kind].split(/\s+/)) kindOfToken.set(word, kind);

/** Where several words occur, the first of this order is meant: "call to book a demo" is a call. */
const order: readonly ActivityKind[] = [
	'voicemail',
	'email',
	'call',
	'demo',
	'meeting',
	'task',
	'other'
];

/** Words written apart that are one. */
const joined: readonly (readonly [RegExp, string])[] = [
	[/\be[\s-]mail/gi, 'email'],
	[/\bvoice\s?mail|\bleft\s+(?:a\s+)?(?:vm|message)\b/gi, 'voicemail'],
	[/\bto[\s-]do/gi, 'todo'],
	[/\bfollow[\s-]up/gi, 'followup'],
	[/\brendez[\s-]vous/gi, 'rendezvous'],
	[/\blinked\s?in\b/gi, 'linkedin'],
	[/\bwhats\s?app\b/gi, 'whatsapp'],
	[/\bvideo\s+call|\bconference\s+call|\bweb\s+conference/gi, 'videocall']
];

/**
 * The kind that an export's word or subject stands for; null where no word is known.
 * A demo call counts as a demo only when no word for an ordinary call comes with it, except in
 * "demo call" and "demo meeting", where the demo is what was held.
 */
export function readActivityKind(word: string): ActivityKind | null {
	let text = word;
	for (const [pattern, one] of joined) text = text.replace(pattern, one);
	const tokens = tokensOf(text);
	const found = new Set<ActivityKind>();
	for (const token of tokens) {
		const kind = kindOfToken.get(token);
		if (kind) found.add(kind);
	}
	if (found.has('demo') && /\bdemo\w*\s+(call|meeting)\b/i.test(text)) return 'demo';
	return order.find((kind) => found.has(kind)) ?? null;
}

/** 1 outbound, 0 inbound, -1 neither. */
export function readDirection(word: string): number {
	if (/out|ausgehend|salient|sortant|sa[ií]da|wychodz|uscita/i.test(word)) return 1;
	return /^in(?:bound|coming)?$|eingehend|entrant|entrada|przychodz|entrata/i.test(word) ? 0 : -1;
}

/** Words of a task that has not happened yet: planned work is no activity. */
const undone =
	/^(undone|not done|to ?do|open|planned|pending|not started|in progress|waiting.*|deferred|no|false|offen|pendiente|a faire|a fazer|niewykonane|not completed|incomplete|overdue|upcoming)$/i;

/** Words of a meeting that was put in the calendar, and may or may not have been held since. */
const scheduled =
	/^(scheduled|rescheduled|booked|geplant|programad[ao]|planifiee?|agendad[ao]|zaplanowan[ey])$/i;

export type Completion = 'done' | 'undone' | 'scheduled';

/** Whether an outcome or status says that the activity happened. Unknown words count as done. */
export function readCompletion(word: string): Completion {
	const text = word.trim();
	if (undone.test(text)) return 'undone';
	return scheduled.test(text) ? 'scheduled' : 'done';
}

/**
 * HubSpot's own call dispositions, which exports give as identifiers.
 * Source: domain.md section 7.2, as found in several public repositories; portals add their own.
 */
const dispositions: Readonly<Record<string, string>> = {
	'f240bbac-87c9-4f6e-bf70-924b57d47db7': 'Connected',
	'73a0d17f-1163-4015-bdd5-ec830791da20': 'No answer',
	'b2cf5968-551e-4856-9783-52b3da59a7d0': 'Left voicemail',
	'a4c4c377-d246-4b32-a13b-75a56a4cd0ff': 'Left live message',
	'9d9162e7-6cf3-4944-bf63-4dff82258764': 'Busy',
	'17b47fee-58de-441e-a44c-c6300d46f273': 'Wrong number'
};

/** The word of a HubSpot disposition id; any other word as it is. */
export const outcomeWordOf = (word: string): string => dispositions[word.toLowerCase()] ?? word;
