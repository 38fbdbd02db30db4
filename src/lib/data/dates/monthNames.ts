import { plainLetters } from '../columns/normalise';

/** January to December: the beginnings that tell the months apart, per language. */
const beginnings: readonly (readonly string[])[] = [
	// en, de, es, fr, pt, pl, it, nl share most of them once diacritics are gone
	['jan', 'ene', 'janv', 'sty', 'gen', 'jaen', 'janner'],
	['feb', 'fev', 'fevr', 'lut', 'febbr'],
	['mar', 'maerz', 'marz', 'mrz', 'mars', 'maart', 'mrt', 'marca', 'marzec'],
	['apr', 'abr', 'avr', 'kwi'],
	['may', 'mai', 'mayo', 'maj', 'mag', 'mei', 'maio'],
	['jun', 'juin', 'cze', 'giu'],
	['jul', 'juil', 'lip', 'lug'],
	['aug', 'ago', 'aout', 'aou', 'sie'],
	['sep', 'sept', 'set', 'wrz', 'sett'],
	['oct', 'okt', 'out', 'paz', 'ott'],
	['nov', 'lis'],
	['dec', 'dez', 'dic', 'des', 'gru']
];

/** Full names, so that "Marketing 2025" is not taken for March. */
const names: readonly (readonly string[])[] = [
	['january', 'januar', 'enero', 'janvier', 'janeiro', 'styczen', 'stycznia', 'gennaio', 'januari'],
	['february', 'februar', 'febrero', 'fevrier', 'fevereiro', 'luty', 'lutego', 'febbraio'],
	['march', 'marzo', 'marco'],
	['april', 'abril', 'avril', 'kwiecien', 'kwietnia', 'aprile'],
	['maja', 'maggio'],
	['june', 'juni', 'junio', 'junho', 'czerwiec', 'czerwca', 'giugno'],
	['july', 'juli', 'julio', 'juillet', 'julho', 'lipiec', 'lipca', 'luglio'],
	['august', 'agosto', 'sierpien', 'sierpnia', 'augustus'],
	['september', 'septiembre', 'septembre', 'setembro', 'wrzesien', 'wrzesnia', 'settembre'],
	['october', 'oktober', 'octubre', 'octobre', 'outubro', 'pazdziernik', 'pazdziernika', 'ottobre'],
	['november', 'noviembre', 'novembre', 'novembro', 'listopad', 'listopada'],
	['december', 'dezember', 'diciembre', 'decembre', 'dezembro', 'grudzien', 'grudnia', 'dicembre']
];

const byWord = new Map<string, number>();
for (const list of [beginnings, names])
	list.forEach((words, i) => words.forEach((word) => byWord.set(word, i + 1)));
byWord.set('februari', 2);

/** 1 to 12 for a month's name or short name in eight languages; 0 for any other word. */
export const monthOfName = (word: string): number =>
	byWord.get(plainLetters(word).replace(/\.$/, '')) ?? 0;
