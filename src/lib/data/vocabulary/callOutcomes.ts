import { plainLetters } from '../columns/normalise';

/** What the word of an activity's outcome says: somebody was spoken to or not, held or not. */
export const outcomeMeanings = ['conversation', 'noConversation', 'held', 'notHeld'] as const;
export type OutcomeMeaning = (typeof outcomeMeanings)[number];

/** The words by which the history calls them, whatever the export does. */
export const canonicalOutcomes: Readonly<Record<OutcomeMeaning, string>> = {
	conversation: 'connected',
	noConversation: 'no answer',
	held: 'held',
	notHeld: 'no show'
};

/** In the order in which they are looked for: "not connected" before "connected". */
const patterns: readonly (readonly [OutcomeMeaning, RegExp])[] = [
	[
		'notHeld',
		/no.?show|cancel|resched|scheduled|not held|missed|ausgefallen|verschoben|abgesagt|anulad|annul|cancelad|odwolan|nieobecn|no asistio|absent|nao compareceu/
	],
	[
		'noConversation',
		/not? (?:connect|answer|conversation|reached|contact)|unanswered|voice ?mail|left (?:message|vm)|\bvm\b|\blvm\b|left live|busy|wrong number|bad number|invalid|disconnected|gatekeeper|no pick|ring|nicht erreicht|besetzt|mailbox|keine antwort|falsche nummer|no contesta|sin respuesta|ocupado|buzon|numero equivocado|pas de reponse|occupe|repondeur|messagerie|injoignable|nao atende|sem resposta|caixa postal|numero errado|nie odebra|zajete|poczta|brak odpowiedzi|bledny numer/
	],
	[
		'held',
		/^held$|completed|attended|took place|stattgefunden|durchgefuhrt|realizad|celebrad|effectue|odbyl|zrealizowan/
	],
	[
		'conversation',
		/connect|conversation|answered|spoke|reached|talked|interested|meeting (?:booked|set)|demo (?:booked|set)|call ?back|follow.?up|erreicht|gesprochen|gesprach|contactad|contestad|hablado|conversacion|joint|repondu|parle|atendid|falou|conversou|odebran|rozmow/
	]
];

/**
 * What an outcome word means, in six languages; null where it is not known. Abbreviations that people
 * make up ("LVM", "CB") are mostly not, and are asked about.
 */
export function readCallOutcome(word: string): OutcomeMeaning | null {
	const text = plainLetters(word).replace(/[_-]+/g, ' ').trim();
	return patterns.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
