import type { ElasticityFit, FittedSlope } from '../../fit/elasticityFit';
import type { RepEffects } from '../../fit/repEffects';
import type { SizeOutcomeFit } from '../../fit/sizeOutcomeFit';
import type { RepQuantity } from '../../model/team';
import type { Pooled } from '../../stats/pooling/pooled';
import { counted, decimal } from './numbers';

/** Rates of reps, as running text has them. */
export const rateWords: Readonly<Record<RepQuantity, string>> = {
	dialsPerDay: 'dials a day',
	demosPerDay: 'demos a day',
	opportunityRate: 'opportunities of demos',
	winRate: 'win rate',
	dealSizeFactor: 'deal size'
};

/** Above this p-value there is no evidence that reps differ. */
export const NO_EVIDENCE = 0.05;

/** Do the reps differ at all? `noEvidence` is an answer. */
export const differenceVerdict = ({ pValue }: Pick<Pooled, 'pValue'>): 'differ' | 'noEvidence' =>
	pValue > NO_EVIDENCE ? 'noEvidence' : 'differ';

/** "No evidence of a difference in win rate: ..." */
export function differenceSentence(id: RepQuantity, pooled: Pick<Pooled, 'pValue'>): string {
	const { pValue } = pooled;
	const chance =
		pValue >= 0.995
			? 'differences like these are what chance makes'
			: pValue < 0.001
				? 'chance makes differences like these less than once in 1,000 teams'
				: `chance makes differences as large in ${timesInHundred(pValue)} teams`;
	return differenceVerdict(pooled) === 'noEvidence'
		? `No evidence of a difference in ${rateWords[id]}: ${chance}.`
		: `Reps differ in ${rateWords[id]}: ${chance}.`;
}

const timesInHundred = (pValue: number): string =>
	pValue < 0.01 ? `${decimal(1000 * pValue, 0)} of 1,000` : `${decimal(100 * pValue, 0)} of 100`;

const percent = (share: number, digits = 0): string => `${decimal(100 * share, digits)}%`;

/** How the interval of a slope was had: the sentence for few reps. */
export function methodSentence({ method, reps }: FittedSlope): string {
	if (method === 'clustered')
		return `Months of one rep count as one: ${reps} reps are enough for it.`;
	if (method === 'wild')
		return `With ${reps} reps the interval comes from a wild bootstrap over reps (Webb's weights).`;
	return `${counted(reps, 'rep')} cannot carry an error clustered by rep: months count as independent, which is too sure.`;
}

/** What was made of an elasticity. */
export function elasticitySentence(outcome: 'demos' | 'bookings', fit: ElasticityFit): string {
	const used = fit.controlled ?? fit.within;
	if (!used || !fit.shrunk)
		return `These months do not say how ${outcome} move with dials; ${decimal(fit.prior.mean, 2)} is assumed.`;
	const { value, sd, weight } = fit.shrunk;
	return (
		`In months in which a rep dials 10% more, ${outcome} are ${decimal(10 * Math.abs(used.estimate), 1)}% ${used.estimate < 0 ? 'lower' : 'higher'} ` +
		`(80%: ${decimal(10 * used.low, 1)} to ${decimal(10 * used.high, 1)}). With ${percent(weight)} of the weight on ` +
		`that and the rest on what is published: ${decimal(value, 2)}, give or take ${decimal(sd, 2)}.`
	);
}

/** Does size go with outcome? */
export function sizeOutcomeSentence(fit: SizeOutcomeFit | null): string {
	if (!fit)
		return 'Whether big deals win less often cannot be told: lost deals carry no amounts here.';
	const { pValue, slope, rateByCount, rateByValue, overstated } = fit;
	const rates = `${percent(rateByCount, 1)} are won by number, ${percent(rateByValue, 1)} by value`;
	if (pValue > NO_EVIDENCE) return `No evidence that size goes with outcome: ${rates}.`;
	const which = slope < 0 ? 'Big deals win less often' : 'Big deals win more often';
	return slope < 0
		? `${which}: ${rates}. Taking size and outcome for independent would overstate revenue by ${percent(overstated)}.`
		: `${which}: ${rates}.`;
}

/** How the differences between reps hang together, and whether the matrix had to be mended. */
export function effectsSentences(effects: RepEffects | null): readonly string[] {
	if (!effects)
		return ['Too few reps, or too little difference between them, to say what goes with what.'];
	const lines = effects.pairs.map(
		({ one, other, correlation, low, high }) =>
			`${capital(rateWords[one])} and ${rateWords[other]}: ${signed(correlation)} (80%: ${signed(low)} to ${signed(high)}).`
	);
	return effects.repaired
		? [
				...lines,
				`These correlations could not all hold at once; the nearest that can were taken, none moved by more than ${decimal(effects.largestChange, 2)}.`
			]
		: lines;
}

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

const signed = (value: number): string => (value > 0 ? `+${decimal(value, 2)}` : decimal(value, 2));
