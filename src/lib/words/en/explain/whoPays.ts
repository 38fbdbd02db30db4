import type { Share, Tenure, WhoPays } from '../../../sim/explain/whoPays';
import { capital, counted, hundredths, signedMoney } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

export const tenureWords: Readonly<Record<Tenure, string>> = {
	firstHalfYear: 'in their first half year',
	firstYear: 'in their first year',
	longer: 'longer in the job, or up to speed'
};

/** Whose bookings the target changes. */
export function whoPaysLines(
	{ reps, levels, tenures }: WhoPays,
	{ currency }: ExplainFacts
): Lines {
	const line = (label: string, { effect, behind }: Share): string =>
		`  ${label}: ${signedMoney(effect.value, currency)} each, behind in ${hundredths(behind.value)} of 100 quarters`;
	return [
		'What the target changes, per rep and over the quarter:',
		...reps.map((rep) => line(rep.name, rep)),
		...(levels.length > 1
			? levels.map((each) =>
					line(`${capital(each.level || 'level not known')}, ${counted(each.reps, 'rep')}`, each)
				)
			: []),
		...(tenures.length > 1
			? tenures.map((each) =>
					line(`${capital(tenureWords[each.tenure])}, ${counted(each.reps, 'rep')}`, each)
				)
			: [])
	];
}
