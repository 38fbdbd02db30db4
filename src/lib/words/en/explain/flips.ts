import type { FlipPoint } from '../../../sim/explain/flipPoints';
import { hundredths, list, spelled } from '../numbers';
import type { Lines } from './facts';
import { inputLabel, inputPhrase, inputValue } from './inputs';

/** At which values the decision flips. */
export function flipLines(flips: readonly FlipPoint[]): Lines {
	const never = flips.filter(({ kind }) => kind === 'never');
	const unclear = flips.filter(({ kind }) => kind === 'unclear');
	const turning = flips.filter(({ kind }) => kind === 'flips');
	return [
		...(turning.length === 0
			? ['No single number, within its range, turns the answer round.']
			: []),
		...turning.map(flipSentence),
		...(unclear.length > 0 ? [`Too close to call: ${named(unclear)}.`] : []),
		...(never.length > 0 ? [`Never within its range: ${named(never)}.`] : [])
	];
}

/** Inputs that are named; the others are counted. */
const NAMED = 4;

function named(flips: readonly FlipPoint[]): string {
	const names = flips.slice(0, NAMED).map(({ id }) => inputPhrase(id));
	const more = flips.length - NAMED;
	return list(more > 0 ? [...names, `${spelled(more)} more`] : names);
}

/** "The target helps if what preparation is worth is below 0.87 (0.81 to 0.93): so in 46 of 100 worlds." */
export function flipSentence(flip: FlipPoint): string {
	const label = inputLabel(flip.id);
	if (flip.kind !== 'flips') {
		const range = `from ${inputValue(flip.from)} to ${inputValue(flip.to)}`;
		return flip.kind === 'never'
			? `${label}: no value ${range} turns the answer round.`
			: `${label}: too close to call ${range}.`;
	}
	const { value, low, high, helps, worldsBelow } = flip;
	const share = helps === 'below' ? worldsBelow : 1 - worldsBelow;
	return (
		`${label}: the target helps ${helps} ${inputValue(value)} ` +
		`(${inputValue(low)} to ${inputValue(high)}), as is so in ${hundredths(share)} of 100 worlds.`
	);
}
