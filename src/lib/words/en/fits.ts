import type { ElasticityFit, FittedSlope } from '../../fit/elasticityFit';
import type { RepEffects } from '../../fit/repEffects';
import type { SizeOutcomeFit } from '../../fit/sizeOutcomeFit';
import type { TouchFit } from '../../fit/touchFit';
import type { EffectPair, RepQuantity } from '../../model/team';
import type { Pooled } from '../../stats/pooling/pooled';
import { distributionOf } from '../../stats/distributionOf';
import { itemsOf } from '../../stats/distributions/kernels/items';
import type { FitFailure } from '../../stats/fit';
import type { Law } from '../../stats/law';
import { fittedMended } from './dependence';
import { count, counted, decimal, list, moneyInFull } from './numbers';
import { rateWords } from './rates';

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
	return [...lines, ...mendedSentences(effects)];
}

/** That correlations had to be mended, where they had. */
export const mendedSentences = (effects: RepEffects | null): readonly string[] =>
	effects?.repaired ? [fittedMended(effects)] : [];

/** Which of the reps' differences hang together, in one sentence; the figures stand in a table. */
export function effectsSummary(effects: RepEffects | null): string {
	if (!effects) return effectsSentences(null)[0];
	const clear = effects.pairs.filter(({ low, high }) => low > 0 || high < 0);
	if (clear.length === 0)
		return 'No clear sign that reps who have more of one thing have more or less of another.';
	const links = clear.map(
		({ one, other, correlation }) =>
			`${pairOf({ one, other })} go ${correlation > 0 ? 'up together' : 'opposite ways'} (${signed(correlation)})`
	);
	return `From rep to rep, ${list(links)}${clear.length < effects.pairs.length ? '; the rest is not clear' : ''}.`;
}

/** "dials a day and demos a day" */
export const pairOf = ({ one, other }: Pick<EffectPair, 'one' | 'other'>): string =>
	`${rateWords[one]} and ${rateWords[other]}`;

const capital = (text: string): string => text[0].toUpperCase() + text.slice(1);

/** "+0.4", "−0.1". */
export const signed = (value: number): string =>
	value > 0 ? `+${decimal(value, 2)}` : decimal(value, 2);

/** What is said beside a fitted curve. */
export const fitWords = {
	unasked: (family: string): string => `as fitted (${family})`,
	notFitted: (family: string): string =>
		`You chose ${family}, which these values do not have: the best of the rest is taken.`,
	curve: 'Curve',
	curveOf: (title: string): string => `Curve of: ${title}`,
	details: 'Value for value, and other curves',
	lostTitle: 'How long lost deals take',
	lostAxis: 'working days to losing',
	lost: 'lost deals',
	lostNote:
		'Lost deals leave the pipeline at their own pace; the day of a loss is often the day of a clean-up.',
	relations: 'What goes with what',
	correlations: 'Rep against rep, in figures',
	correlationsCaption:
		'How far reps who have more of one also have more of the other: from −1 to 1, 0 is not at all',
	pair: 'Between',
	correlation: 'correlation',
	range: '8 in 10',
	span: (low: string, high: string): string => `${low} to ${high}`
} as const;

interface DayFacts {
	readonly days: number;
	readonly mean: number;
	readonly seen: ArrayLike<number>;
}

const without = ({ days, seen }: DayFacts): string =>
	seen[0] > 0
		? `none on ${count(seen[0])} of ${count(days)} working days`
		: `some on each of ${count(days)} working days`;

/** Days of reps by what was done on them. */
export const dayWords = {
	/** what a bar counts */
	counted: 'days of a rep',
	dials: {
		title: 'Dials a day',
		axisName: 'dials on a day',
		sentence: (facts: DayFacts): string =>
			`${decimal(facts.mean, 1)} dials a day on average, ${without(facts)}. The curve is fitted to ` +
			`how days spread around the mean of their rep and month.`
	},
	demos: {
		title: 'Demos a day',
		axisName: 'demos held on a day',
		sentence: (facts: DayFacts): string =>
			`${decimal(facts.mean, 2)} demos a day on average, ${without(facts)}. The curve is what ` +
			`follows when demos go with the dials of the day.`
	}
} as const;

/** "Off by at most 2 in 100": the largest gap between curve and data. */
export const gapSentence = (ks: number): string =>
	`off by at most ${ks < 0.01 ? `${decimal(1000 * ks, 0)} in 1,000` : `${decimal(100 * ks, 0)} in 100`}`;

/** One sentence on the fit of deal sizes. */
export function dealSizeSentence(facts: {
	readonly family: string;
	readonly best: string;
	readonly chosen: boolean;
	readonly gap: number | null;
	readonly mean: number;
	readonly currency: string;
	readonly law: Law;
	/** what sizes are divided by before the law */
	readonly scale: number;
}): string {
	const { family, best, chosen, gap, mean, currency, law, scale } = facts;
	const how = chosen ? `Chosen by you: ${family} (best: ${best})` : `Fitted: ${family}`;
	const off = gap === null ? '' : `, ${gapSentence(gap)} deals`;
	return `${moneyInFull(mean, currency)} a deal on average, which any curve keeps. ${how}${off}.${kindsOf(law, (x) => moneyInFull(scale * x, currency))}`;
}

/** What a list of prices or two humps say, as one more sentence; '' for other laws. */
function kindsOf({ family, parameters }: Law, write: (value: number) => string): string {
	if (family === 'pricePoints') {
		const prices = [...itemsOf(parameters, 'price')].map(write);
		return ` Sizes gather around ${list(prices)}, give or take ${percent(parameters.spread)}.`;
	}
	if (family !== 'logNormalMixture' && family !== 'gammaMixture') return '';
	const middle = (part: 1 | 2): string => {
		const { [`mu${part}`]: mu, [`sigma${part}`]: sigma } = parameters;
		const { [`shape${part}`]: shape, [`rate${part}`]: rate } = parameters;
		const law: Law =
			family === 'logNormalMixture'
				? { family: 'logNormal', parameters: { mu, sigma } }
				: { family: 'gamma', parameters: { shape, rate } };
		return write(distributionOf(law).quantile(0.5));
	};
	const { share } = parameters;
	return ` Two kinds: ${percent(share)} around ${middle(1)}, ${percent(1 - share)} around ${middle(2)}.`;
}

/** One sentence on the fit of times to winning. */
export function cycleSentence(facts: {
	readonly family: string;
	readonly chosen: boolean;
	readonly open: number;
	readonly law: Law;
}): string {
	const { family, chosen, open, law } = facts;
	const kinds = kindsOf(law, (days) => `${decimal(days, 0)} working days`);
	const how = `${chosen ? `Chosen by you: ${family}.` : `Fitted: ${family}.`}${kinds}`;
	return open > 0
		? `${how} ${counted(open, 'open deal')} count too, so the curve may stand to the right of what is won so far.`
		: how;
}

/** What touches say, and what they cannot. */
export function touchSentences({ law, unit }: Pick<TouchFit, 'law' | 'unit'>): readonly string[] {
	const { soundTo, longest, units, wins, touches } = law;
	const lines = [
		`${counted(units, unit === 'demo' ? 'prospect' : unit)}, ${count(wins)} won, ${counted(touches, 'touch', 'touches')}; those lost, given up and open still are in the count.`
	];
	if (soundTo < longest)
		lines.push(`Beyond touch ${soundTo} fewer than 50 got so far: no rule should rest on it.`);
	lines.push(
		'Reps stop on the poor ones, so what more touches would have brought those given up is not in these figures.'
	);
	return lines;
}

/** Above so many values p-values say nothing that the gap does not say better. */
export const MOST_TESTED = 5000;

/** Why a family is not among the fits. */
const whySkipped: Readonly<Record<FitFailure, string>> = {
	tooFewValues: 'too few values',
	allCensored: 'every value is still open',
	allEqual: 'all values are equal',
	notPositive: 'a value is not above 0',
	negative: 'a value is below 0',
	notWhole: 'a value is not whole',
	notInUnitInterval: 'a value is not between 0 and 1',
	trialsUnknown: 'the number of trials is not known',
	aboveTrials: 'a count is above its trials',
	notOverdispersed: 'the values vary too little for it',
	oneHump: 'the values have one hump, so there is no second kind',
	noPricePoints: 'the values do not gather around a few prices',
	notRanked: 'no criterion compares the data themselves with a curve',
	noMaximum: 'no best curve of this kind exists'
};

/** The ranking of families. */
export const rankingWords = {
	title: (quantity: string): string => `Curves for: ${quantity}`,
	cycleTitle: 'Curves for the times to winning and losing',
	family: 'Curve',
	aic: 'AIC',
	bic: 'BIC',
	gap: 'largest gap',
	score: 'held-out score',
	ks: 'p (K-S)',
	ad: 'p (A-D)',
	winShare: 'won in the end',
	used: ', in use',
	unsettled: ', search unsettled',
	/** how much worse than the best */
	criterion: (more: number): string => (more === 0 ? 'best' : `+${decimal(more, 1)}`),
	gapOf: (ks: number): string => decimal(ks, 3),
	scoreOf: (score: number | null | undefined): string =>
		score === undefined ? '' : score === null ? 'none' : decimal(score, 3),
	pValue: (p: number | undefined): string =>
		p === undefined ? '' : p < 0.01 ? '< .01' : decimal(p, 2),
	share: (value: number): string => percent(value),
	skipped: (family: string, why: FitFailure): string => `No ${family}: ${whySkipped[why]}.`,
	judge: 'Score on held-out rows',
	judging: 'Scores and p-values are being worked out',
	stop: 'Stop',
	broke: (message: string): string => `That could not be worked out (${message}).`,
	note: (n: number): string =>
		n > MOST_TESTED
			? `With ${count(n)} values any curve is rejected; held-out scores and the largest gap say which is near enough.`
			: 'p-values of the three best allow for the fitting: they come from 200 samples of the curve, each fitted anew.'
} as const;
