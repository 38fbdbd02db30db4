import { crossingsOf, type Crossing, type CurveValue } from './crossing';

/** Against no target, as far as the play can tell (two standard errors of the paired difference). */
export type Standing = 'better' | 'level' | 'worse';

export const standingOf = ({ value, monteCarloError }: CurveValue['figure']): Standing =>
	Math.abs(value) <= 2 * monteCarloError ? 'level' : value > 0 ? 'better' : 'worse';

/** Neighbouring levels at which a target is not seen to book less than no target. */
export interface SafeStretch {
	readonly from: number;
	readonly to: number;
	/** some level of it is seen to book more */
	readonly better: boolean;
}

export interface SafeZone {
	readonly standing: readonly Standing[];
	/** longest first; empty where every level costs */
	readonly stretches: readonly SafeStretch[];
	/** levels at which the mean effect passes 0 */
	readonly breakEven: readonly Crossing[];
}

/**
 * The levels that are safe to ask for.
 * @param effects mean paired difference by level, ascending
 */
export function safeZoneOf(effects: readonly CurveValue[]): SafeZone {
	const standing = effects.map(({ figure }) => standingOf(figure));
	const stretches: SafeStretch[] = [];
	for (let first = 0; first < effects.length; first++) {
		if (standing[first] === 'worse') continue;
		let last = first;
		while (last + 1 < effects.length && standing[last + 1] !== 'worse') last++;
		const better = standing.slice(first, last + 1).includes('better');
		stretches.push({ from: effects[first].at, to: effects[last].at, better });
		first = last;
	}
	const width = ({ from, to }: SafeStretch): number => to - from;
	stretches.sort((a, b) => width(b) - width(a) || a.from - b.from);
	return { standing, stretches, breakEven: crossingsOf(effects, 0) };
}
