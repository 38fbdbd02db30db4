import type { FileKind } from './fileKind';

/** A header brought into the form that alias lists are compared in. */
export interface NormalHeader {
	/** letters and digits only, lower case, without diacritics */
	readonly key: string;
	/** the words, split at spaces, punctuation and capitals */
	readonly tokens: readonly string[];
	/** the same without an object's name in front ("Deal - Value" is "value") */
	readonly bare: { readonly key: string; readonly tokens: readonly string[] } | null;
	/** which kind of row the object in front belongs to */
	readonly object: FileKind | null;
}

/** Names that exports put in front of a header: "Deal - Value", "Opportunity: Stage", "task.type". */
const objects: Readonly<Record<string, FileKind>> = {
	deal: 'opportunities',
	deals: 'opportunities',
	opportunity: 'opportunities',
	potential: 'opportunities',
	negocio: 'opportunities',
	trato: 'opportunities',
	oportunidad: 'opportunities',
	oportunidade: 'opportunities',
	affaire: 'opportunities',
	opportunite: 'opportunities',
	transaction: 'opportunities',
	geschaft: 'opportunities',
	verkaufschance: 'opportunities',
	szansa: 'opportunities',
	okazja: 'opportunities',
	transakcja: 'opportunities',
	trattativa: 'opportunities',
	opportunita: 'opportunities',
	activity: 'activities',
	task: 'activities',
	event: 'activities',
	call: 'activities',
	meeting: 'activities',
	actividad: 'activities',
	atividade: 'activities',
	activite: 'activities',
	aktivitat: 'activities',
	aktywnosc: 'activities',
	attivita: 'activities',
	lead: 'leads',
	organization: 'accounts',
	organisation: 'accounts',
	organizacion: 'accounts',
	organizacao: 'accounts',
	organizacja: 'accounts',
	account: 'accounts',
	company: 'accounts',
	person: 'contacts',
	contact: 'contacts',
	persona: 'contacts',
	pessoa: 'contacts',
	personne: 'contacts',
	osoba: 'contacts'
};

const letters: Readonly<Record<string, string>> = {
	ł: 'l',
	ß: 'ss',
	ø: 'o',
	æ: 'ae',
	œ: 'oe',
	đ: 'd',
	ı: 'i'
};

/** Lower case without diacritics; letters that do not decompose are spelled out. */
export const plainLetters = (text: string): string =>
	text
		.normalize('NFD')
		.replace(/[\u0300-\u036f]/g, '')
		.toLowerCase()
		.replace(/[łßøæœđı]/g, (letter) => letters[letter]);

/** Words of a header: "CloseDate", "close_date" and "Close Date*" give the same two. */
export function tokensOf(text: string): string[] {
	const apart = text
		.replace(/__[cr]\b/gi, ' ')
		.replace(/#/g, ' number ')
		.replace(/([a-z0-9])([A-Z])/g, '$1 $2')
		.replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2');
	return plainLetters(apart)
		.split(/[^\p{L}\p{N}]+/u)
		.filter((token) => token !== '');
}

/** Letters and digits only; the form in which headers and words are compared. */
export const keyOf = (text: string): string =>
	plainLetters(text.replace(/__[cr]\b/gi, '').replace(/#/g, 'number')).replace(
		/[^\p{L}\p{N}]+/gu,
		''
	);

const technicalPrefix = /^(?:hs_v2_|hs_|property_|properties[._]|custom_)/i;
const objectPrefix = /^([\p{L}]+)\s*(?:\s[-–—]\s|:\s*|\.)\s*(?=\S)/u;

function bareOf(header: string): { bare: string; object: FileKind | null } {
	const match = objectPrefix.exec(header);
	const object = match ? objects[plainLetters(match[1])] : undefined;
	if (match && object) return { bare: header.slice(match[0].length), object };
	return { bare: header.replace(technicalPrefix, ''), object: null };
}

/**
 * Normalises a header for recognition: lower case, no diacritics, punctuation, `*` or `__c`, and
 * beside it the form without an object's name or technical prefix.
 */
export function normaliseHeader(header: string): NormalHeader {
	const text = header.trim();
	const { bare, object } = bareOf(text);
	const key = keyOf(text);
	const bareKey = keyOf(bare);
	return {
		key,
		tokens: tokensOf(text),
		bare: bareKey === key || bareKey === '' ? null : { key: bareKey, tokens: tokensOf(bare) },
		object
	};
}
