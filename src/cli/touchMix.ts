import { countTouchesBy, standardiseByPeriod } from '../lib/stats/touches';
import type { ReadTouches } from './readTouches';
import type { Grouping } from './touchGrouping';
import type { StandardisedDocument } from './touchesDocument';

/** Assumption: a group needs so many prospects on average for its own win rate to mean anything (guess). */
const leastPerGroup = 20;

/** The touch number at which a slogan is told; the bank calls of D§3 are too. */
const telling = 10;

/** The hazard with the mix of groups held fixed, and what to know about it. */
export interface Mix {
	readonly standardised: StandardisedDocument | null;
	readonly warnings: readonly string[];
}

/**
 * Holds fixed the mix of the first of these groupings that has at least two groups of a fair size.
 * @param groupings the periods before the values of `--by`: times change more, and unseen
 */
export function mixOf(read: ReadTouches, groupings: readonly Grouping[]): Mix {
	const units = read.rows.length;
	const grouping = groupings.find(
		({ names }) => names.length > 1 && units >= leastPerGroup * names.length
	);
	if (!grouping)
		return { standardised: null, warnings: groupings.flatMap((some) => tooMany(some, units)) };
	const { columns, groupOf, names } = grouping;
	const tables = countTouchesBy(read, groupOf, names.length);
	const { touches, disagreesAt, misleading } = standardiseByPeriod(tables);
	const hazard = touches.map(({ touch, standardised }) => ({
		touch,
		rate: standardised?.rate ?? null,
		low: standardised?.low ?? null,
		high: standardised?.high ?? null
	}));
	const at = disagreesAt.filter((touch) => touch <= telling).at(-1) ?? disagreesAt[0];
	return {
		standardised: { over: columns, groups: names.length, misleading, hazard },
		warnings: misleading
			? [
					misleads(grouping, at, {
						pooled: touches[at - 1].pooled.rate / touches[0].pooled.rate,
						fixed: (hazard[at - 1].rate ?? 0) / (hazard[0].rate ?? 1)
					})
				]
			: []
	};
}

/** Only periods that somebody asked for: `--by` shows its values whatever their number. */
const tooMany = ({ columns, names, asked }: Grouping, units: number): string[] =>
	asked && names.length > 1
		? [
				`${columns.join(' and ')} has ${names.length} values for ${units} prospects: too few ` +
					'prospects each to hold the mix of periods fixed.'
			]
		: [];

function misleads(
	{ columns, periods }: Grouping,
	touch: number,
	ofFirst: { readonly pooled: number; readonly fixed: number }
): string {
	const percent = (share: number): string => `${Math.round(100 * share)}%`;
	const names = columns.join(' and ');
	const [mix, each] = periods
		? [`mix of periods (${names})`, 'period']
		: [`mix of ${names}`, 'group'];
	return (
		`Pooling misleads: touch ${touch} has ${percent(ofFirst.pooled)} of the first touch's chance ` +
		`pooled, but ${percent(ofFirst.fixed)} with the ${mix} held fixed. Compare touches within a ${each}.`
	);
}
