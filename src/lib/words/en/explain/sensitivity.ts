import type { Sensitivity } from '../../../sim/explain/sensitivity';
import type { Sensitivities } from '../../../sim/explain/sensitivityIn';
import { capital, count, hundredths } from '../numbers';
import type { Lines } from './facts';
import { inputPhrase } from './inputs';

/** Inputs that are told; the rest weighs less. */
const TOLD = 5;

/** What the spread of the outcome is made of. */
export function sensitivityLines({ effect, bookings, replications }: Sensitivities): Lines {
	const of = effect ?? bookings;
	if (!of)
		return [`${count(replications)} quarters are too few to say what the spread comes from.`];
	const what = effect ? 'what the target changes' : 'bookings';
	return [
		`Of the spread of ${what}, ${hundredths(of.luck)} in 100 is luck of the quarter.`,
		...told(of),
		...(of.inputs.some(({ turns }) => turns)
			? ['* more of it does not always push the same way.']
			: [])
	];
}

const told = ({ inputs }: Sensitivity): Lines =>
	inputs
		.slice(0, TOLD)
		.filter(({ share }) => share.value > 0)
		.map(
			({ id, share, rank, turns }) =>
				`  ${hundredths(share.value)} in 100  ${capital(inputPhrase(id))}${turns ? ' *' : rank.value < 0 ? ' (more of it, less)' : ' (more of it, more)'}`
		);
