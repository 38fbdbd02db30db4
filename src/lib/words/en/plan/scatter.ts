import { capital, count, decimal } from '../numbers';
import type { SectionWords } from './day';

/** How well the number tells months apart, without and with the target. */
export interface ScatterFacts {
	/** share of the spread of bookings that goes with the number, in [0, 1], mean over quarters */
	readonly before: number;
	readonly after: number;
	/** "dials" */
	/** "dials"; null where one does not speak of more or fewer of it */
	readonly many: string | null;
	/** "60"; null when the target is not one number */
	readonly level: string | null;
	/** paired years played; the pair shown is the median of them */
	readonly replications: number;
}

/** Changes and shares below this are not spoken of. */
const small = 0.05;

/** Title and sentence about the two scatters, whichever way the relation goes. */
export function scatterWords(facts: ScatterFacts): SectionWords {
	const { before, after, many, level } = facts;
	const [Many, s] = many === null ? ['The number you watch', 's'] : [capital(many), ''];
	const they = many === null ? 'it' : 'they';
	const lead = 'Each dot is one rep in one month.';
	const reach = level === null ? 'Once there is a target' : `Once everyone has to reach ${level}`;
	if (before < small && after < small)
		return {
			title: `${Many} told you little, and still ${many === null ? 'does' : 'do'}`,
			sentence: `${lead} Busier months were hardly better months, with the target or without.`
		};
	if (after <= before - small)
		return {
			title:
				after < before / 2
					? `${Many} told you something, until ${they} became the target`
					: `${Many} tell${s} you less once ${they} ${many === null ? 'is' : 'are'} the target`,
			sentence: `${lead} Before, busier months were better months. ${reach}, the number tells good months from bad ones less well: that is Goodhart’s Law.`
		};
	if (after >= before + small)
		return {
			title: `${Many} tell${s} you more once ${they} ${many === null ? 'is' : 'are'} the target`,
			sentence: `${lead} ${reach}, the number and the bookings go together more closely than before.`
		};
	return {
		title: `${Many} tell${s} you as much as before`,
		sentence: `${lead} Busier months stay better months, with the target or without.`
	};
}

/** For the statistics: what is drawn, and the averages behind the title. */
export function scatterNote({ before, after, replications }: ScatterFacts): string {
	return `R² of bookings on the number, mean over ${count(replications)} played years: ${decimal(before, 2)} without the target, ${decimal(after, 2)} with it. Drawn is the year whose pair of R² is the median.`;
}
