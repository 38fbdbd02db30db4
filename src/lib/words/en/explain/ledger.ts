import type { LedgerLine } from '../../../sim/explain/ledger';
import { hundredths } from '../numbers';
import { sourceWords } from '../assumptions';
import type { Lines } from './facts';
import { flipSentence } from './flips';
import { inputLabel, inputValue } from './inputs';

const TOLD = 12;

const sourceOf = (source: LedgerLine['source']): string =>
	source === 'given' ? 'Yours' : sourceWords[source].label;

/** The numbers that the forecast rests on, those that weigh most first. */
export function ledgerLines(lines: readonly LedgerLine[]): Lines {
	return [
		'What the answer rests on, by how much of its spread each number makes:',
		...lines.slice(0, TOLD).map(({ id, source, value, low, high, share, flip }) => {
			const range = low < high ? ` (${inputValue(low)} to ${inputValue(high)})` : '';
			const weight = share ? `, ${hundredths(share.value)} in 100 of the spread` : '';
			const turns = flip?.kind === 'flips' ? `. ${flipSentence(flip)}` : '';
			return `  ${inputLabel(id)}: ${inputValue(value)}${range}, ${sourceOf(source).toLowerCase()}${weight}${turns}`;
		})
	];
}
