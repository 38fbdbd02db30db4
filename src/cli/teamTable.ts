import { assumptionWords } from '../lib/words/en/assumptions';
import { count, counted, decimal, money } from '../lib/words/en/numbers';
import { table } from './table';
import type { teamDocument } from './teamDocument';

type TeamDocument = ReturnType<typeof teamDocument>;

/** What `team` prints for people. */
export function teamTable(document: TeamDocument): string {
	const { period, reps, opening, currency, fits, missing } = document;
	const parts = [
		`${period.start} to ${period.end}: ${counted(period.months, 'month')}, ${counted(reps.length, 'rep')}`,
		table([
			[
				'rep',
				'dials a day',
				'demos a day',
				'opportunities of demos',
				'wins of opportunities',
				'deal size'
			],
			...reps.map((rep) => [
				rep.name || rep.id,
				decimal(rep.dialsPerDay.value, 1),
				decimal(rep.demosPerDay.value, 2),
				percent(rep.opportunityRate.value),
				percent(rep.winRate.value),
				`x ${decimal(rep.dealSizeFactor.value, 2)}`
			])
		]),
		openingText(opening, currency),
		table(
			[
				['quantity', 'value', 'from'],
				...document.assumptions.map(({ name, value, source }) => [
					`  ${labels[name]?.label ?? name}`,
					decimal(value, 3),
					source
				]),
				['  dealSize', fits.dealSize.family, fits.dealSize.source],
				['  cycleWon', fits.cycleWon.family, fits.cycleWon.source],
				['  cycleLost', fits.cycleLost.family, fits.cycleLost.source]
			],
			1
		),
		foundText(document),
		missing.length === 0 ? '' : `Not in these files, so assumed: ${missing.join(', ')}.`
	];
	return parts.filter((part) => part !== '').join('\n\n');
}

/** Plain names of quantities; those without one are called by their id. */
const labels: Readonly<Record<string, { readonly label: string } | undefined>> = assumptionWords;

function openingText(opening: TeamDocument['opening'], currency: string): string {
	if (!opening) return 'No deals in these files: the pipeline is taken to be in a steady state.';
	const { deals, amount, amountsUnknown } = opening;
	if (amountsUnknown === deals) return `${counted(deals, 'open deal')}, without amounts.`;
	const rest = amountsUnknown > 0 ? `; ${count(amountsUnknown)} without an amount` : '';
	return `${counted(deals, 'open deal')} worth ${money(amount, currency)}${rest}.`;
}

/** What the fits found, a sentence each. */
function foundText({ fits, pooling, dependence }: TeamDocument): string {
	const { demos, bookings } = fits.elasticities;
	return [
		...Object.values(pooling).flatMap((pooled) => (pooled ? [pooled.sentence] : [])),
		...[demos, bookings].flatMap((fit) => (fit ? [fit.sentence, fit.error ?? ''] : [])),
		dependence.sizeOutcomeSentence,
		...dependence.effectsSentences
	]
		.filter((text) => text !== '')
		.map((text) => `- ${text}`)
		.join('\n');
}

const percent = (share: number): string => `${decimal(share * 100, 1)}%`;
