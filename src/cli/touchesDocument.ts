import {
	cutAt,
	effectOfRule,
	FEW_AT_RISK,
	ratesOfLaw,
	touchHazards,
	touchLawOf,
	winsWithin,
	type Bounds,
	type Cutoff,
	type TouchTable
} from '../lib/stats/touches';
import { sum } from '../lib/math/sum';

/** Shares of the wins that `winsWithin` tells about. */
const shares = [0.5, 0.8, 0.9, 0.95, 0.99];

/** Cutoffs that are shown when none is asked for. */
const usualCutoffs = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15];

/** What `touches --json` prints for some prospects. */
export interface TouchFindings {
	/** prospects with at least one touch */
	readonly units: number;
	readonly wins: number;
	readonly touches: number;
	/** those of the units that are open still */
	readonly open: number;
	readonly hazard: readonly HazardRow[];
	readonly winsWithin: readonly { readonly share: number; readonly touches: number | null }[];
	readonly cutoffs: readonly CutoffRow[];
	readonly warnings: readonly string[];
}

export interface HazardRow {
	readonly touch: number;
	readonly atRisk: number;
	readonly wins: number;
	/** chance of being won after this touch, with its 95% interval */
	readonly rate: number;
	readonly low: number;
	readonly high: number;
	/** the same from the smooth curve that the simulator plays; null when nothing was won */
	readonly smooth: number | null;
	/** said no or opted out after this touch, and given up by the rep */
	readonly lost: number;
	readonly givenUp: number;
	/** open still, and last touched with this one: they leave the risk set here */
	readonly open: number;
	/** fewer than 50 at risk */
	readonly few: boolean;
}

/** Everybody worked to this many touches, against today: giving up is informative, so there are bounds. */
export interface WorkedTo {
	/** change of wins when leads are what is short, and when touches are */
	readonly leadBound: Bounds;
	readonly capacityBound: Bounds;
	/** fewer than 50 prospects got so far: no rule should rest on it */
	readonly few: boolean;
}

/** A cutoff with what it does to wins at the two limits; null when nothing was won. */
export interface CutoffRow extends Cutoff {
	/** change of wins when leads are what is short */
	readonly leadBound: number | null;
	/** change of wins when touches are what is short */
	readonly capacityBound: number | null;
	/** nobody given up before the cutoff: a mandate; null when nothing was won or nobody got so far */
	readonly workedTo: WorkedTo | null;
}

/** The hazard with the mix of periods held as at the first touch. */
export interface StandardisedDocument {
	/** columns whose values make the periods, and how many there are */
	readonly over: readonly string[];
	readonly groups: number;
	readonly misleading: boolean;
	readonly hazard: readonly {
		readonly touch: number;
		readonly rate: number | null;
		readonly low: number | null;
		readonly high: number | null;
	}[];
}

/** The whole document. */
export interface TouchesDocument extends TouchFindings {
	readonly by?: readonly (TouchFindings & { readonly value: string })[];
	readonly standardised?: StandardisedDocument;
}

/**
 * What a table of touches says.
 * @param cutoffs [] = the usual ones that lie below the longest touch number
 */
export function touchFindings(
	table: TouchTable,
	cutoffs: readonly number[],
	warnings: readonly string[] = []
): TouchFindings {
	const hazards = touchHazards(table);
	const law = touchLawOf(table);
	const smooth = law && ratesOfLaw(law, hazards.length).won;
	const asked =
		cutoffs.length > 0 ? cutoffs : usualCutoffs.filter((cutoff) => cutoff < hazards.length);
	return {
		units: table.units,
		wins: sum(table.won),
		touches: sum(table.atRisk),
		open: sum(table.open),
		hazard: hazards.map(({ touch, atRisk, won, lost, givenUp, open, few }, i) => ({
			touch,
			atRisk,
			wins: won.count,
			rate: won.rate,
			low: won.low,
			high: won.high,
			smooth: smooth && smooth[i],
			lost: lost.count,
			givenUp: givenUp.count,
			open,
			few
		})),
		winsWithin: winsWithin(table, shares),
		cutoffs: asked.map((cutoff) => cutoffRow(table, cutoff)),
		warnings: [...warnings, ...tableWarnings(table)]
	};
}

function cutoffRow(table: TouchTable, cutoff: number): CutoffRow {
	// A cutoff alone keeps to what was seen, so its two bounds are one number.
	const effect = effectOfRule(table, { atLeast: 0, atMost: cutoff });
	return {
		...cutAt(table, cutoff),
		leadBound: effect && effect.leadBound.low,
		capacityBound: effect && effect.capacityBound.low,
		workedTo: workedTo(table, cutoff)
	};
}

function workedTo(table: TouchTable, touches: number): WorkedTo | null {
	if (!(table.atRisk[touches - 1] > 0)) return null;
	const effect = effectOfRule(table, { atLeast: touches, atMost: touches });
	return (
		effect && {
			leadBound: effect.leadBound,
			capacityBound: effect.capacityBound,
			few: effect.few
		}
	);
}

/** What to know before reading a table of touches. */
function tableWarnings(table: TouchTable): string[] {
	const { units, untouched, atRisk, won, lost, givenUp, open } = table;
	const warnings: string[] = [];
	if (untouched.units > 0)
		warnings.push(
			`${counted(untouched.units, 'prospect was', 'prospects were')} never touched, ` +
				`${untouched.won} of them won; they are left out.`
		);
	const wins = sum(won);
	if (units > 0 && wins === 0)
		warnings.push('Nothing was won after a touch, so there is no chance to compare.');
	if (wins > 0 && sum(lost) + sum(givenUp) === 0)
		warnings.push(
			'No prospect ended without a win. Wins alone say how long reps try, not when prospects buy: ' +
				'add the touches of lost prospects.'
		);
	if (sum(open) > 0)
		warnings.push(
			`${counted(sum(open), 'prospect is', 'prospects are')} open and at risk up to the last touch ` +
				'made so far.'
		);
	const few = atRisk.findIndex((count) => count > 0 && count < FEW_AT_RISK);
	if (few >= 0)
		warnings.push(
			`From touch ${few + 1} on fewer than ${FEW_AT_RISK} prospects are at risk; no rule should rest on it.`
		);
	return warnings;
}

const counted = (count: number, one: string, many: string): string =>
	`${count} ${count === 1 ? one : many}`;
