import type { Outcome } from '../../history/history';
import { keyOf, tokensOf } from '../columns/normalise';

/** Words that mean won or lost wherever they stand in a stage, in lower case without diacritics. */
const wonTokens: ReadonlySet<string> = new Set([
	...['won', 'win', 'gewonnen', 'ganado', 'ganada', 'ganados', 'ganadas', 'gagne', 'gagnee'],
	...['ganho', 'ganha', 'ganhos', 'vendido', 'vendida', 'wygrana', 'wygrane', 'wygrany', 'wygrano'],
	...['vinto', 'vinta', 'vunnen', 'remportee', 'remporte', 'closedwon', 'vundet', 'conclus']
]);
const lostTokens: ReadonlySet<string> = new Set([
	...['lost', 'loss', 'lose', 'verloren', 'perdido', 'perdida', 'perdidos', 'perdidas', 'perdu'],
	...['perdue', 'przegrana', 'przegrane', 'przegrany', 'przegrano', 'utracona', 'utracone'],
	...['utracony', 'perso', 'persa', 'forlorad', 'closedlost', 'disqualified', 'unqualified'],
	...['abandoned', 'rejected', 'dead', 'cancelled', 'canceled', 'declined', 'tabt', 'storniert'],
	...['abgelehnt', 'disqualifiziert', 'descartado', 'descalificado', 'annule', 'abandonne'],
	...['cancelado', 'odrzucona', 'odrzucone', 'anulowane', 'annullata', 'annullato', 'verworfen']
]);
/** Words that mean that the deal goes on. */
const openTokens: ReadonlySet<string> = new Set([
	...['open', 'offen', 'abierto', 'abierta', 'ouvert', 'ouverte', 'aberto', 'aberta', 'otwarta'],
	...['otwarte', 'otwarty', 'aperto', 'aperta', 'oppen', 'active', 'aktiv', 'activo', 'ativo'],
	...['pending', 'new', 'neu', 'nuevo', 'nueva', 'nouveau', 'nouvelle', 'novo', 'nowa', 'nowy'],
	...['progress', 'bearbeitung', 'progreso', 'andamento', 'cours', 'toku', 'corso', 'working'],
	...['prospecting', 'prospect', 'prospection', 'prospeccao', 'prospeccion', 'engaging', 'engaged'],
	...['qualify', 'qualification', 'qualified', 'qualifying', 'qualifizierung', 'calificacion'],
	...[
		'qualificacao',
		'kwalifikacja',
		'qualifica',
		'discovery',
		'analysis',
		'perception',
		'scoping'
	],
	...['demo', 'demonstration', 'presentation', 'prasentation', 'presentacion', 'apresentacao'],
	...['prezentacja', 'appointment', 'appointmentscheduled', 'qualifiedtobuy', 'contractsent'],
	...['presentationscheduled', 'decisionmakerboughtin', 'meeting', 'termin', 'reunion', 'reuniao'],
	...['spotkanie', 'proposal', 'propose', 'proposition', 'propuesta', 'proposta', 'angebot'],
	...[
		'propozycja',
		'oferta',
		'offer',
		'quote',
		'quotation',
		'devis',
		'negotiation',
		'negotiations'
	],
	...['negotiating', 'negotiate', 'negotiated', 'verhandlung', 'negociacion', 'negociacao'],
	...[
		'negociation',
		'negocjacje',
		'negocjacja',
		'trattativa',
		'negoziazione',
		'develop',
		'contract'
	],
	...['contracting', 'vertrag', 'contrato', 'verbal', 'commit', 'commitment', 'decision', 'review'],
	...[
		'evaluation',
		'evaluating',
		'trial',
		'pilot',
		'poc',
		'procurement',
		'legal',
		'lead',
		'contact'
	],
	...['contacted', 'contacto', 'contato', 'kontakt', 'identify', 'identified', 'interest'],
	...[
		'interested',
		'needs',
		'initial',
		'early',
		'pipeline',
		'stalled',
		'hold',
		'follow',
		'followup'
	]
]);
/** "Not won", "no longer open": the word behind does not mean what it says. */
const negations: ReadonlySet<string> = new Set(['not', 'no', 'non', 'nicht', 'nie', 'nao', 'un']);
const yes: ReadonlySet<string> = new Set(
	'true yes y 1 t ja si sim oui tak x wahr verdadero vrai 10'.split(' ')
);
const no: ReadonlySet<string> = new Set(
	'false no n 0 f nein nao non nie falsch falso faux 00'.split(' ')
);

/** Yes, no, or null where the word is neither. Used for flags such as IsWon and IsClosed. */
export function readFlag(word: string): boolean | null {
	const key = keyOf(word);
	if (yes.has(key)) return true;
	return no.has(key) ? false : null;
}

/**
 * Reads a stage or status: won, lost, open, or null where the word is not known.
 * Lost is looked for first ("Closed Lost to a deal we won"), and "not won" is nothing known.
 */
export function readOutcome(word: string): Outcome | null {
	const tokens = tokensOf(word);
	if (/^no decision$/i.test(word.trim())) return 'lost';
	if (tokens.some((token) => negations.has(token))) return null;
	if (tokens.some((token) => lostTokens.has(token))) return 'lost';
	if (tokens.some((token) => wonTokens.has(token))) return 'won';
	return tokens.some((token) => openTokens.has(token)) ? 'open' : null;
}

/** Word of a status that says that the record was deleted. */
export const isDeletedWord = (word: string): boolean =>
	/^(deleted|geloscht|gelöscht|eliminado|supprime|supprimé|excluido|excluído|usuniety|usunięty)$/i.test(
		word.trim()
	);
