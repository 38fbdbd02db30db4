/** "95% of our wins come by touch 3." */
export interface WinsBy {
	/** k, a whole number >= 1 */
	readonly touches: number;
	/** share of all wins that came by touch k, in (0, 1] */
	readonly share: number;
	/**
	 * Mean touch number of the wins since the step before, within that step. Left out = the middle of the
	 * step. Assumption: guess; wins are few beside prospects, so it moves touches by a few in a thousand.
	 */
	readonly meanTouch?: number;
}

/** What a manager knows who knows shares of wins only. */
export interface SharesOfWins {
	/** share of opportunities that are ever won, in (0, 1) */
	readonly winRate: number;
	readonly earlier: WinsBy;
	/** more touches than `earlier`, and at least its share */
	readonly later: WinsBy;
}

/** Working everybody to the later step instead of the earlier one. */
export interface SharesOfWinsReading {
	/** per opportunity, when everybody who is not won is worked to the rule */
	readonly earlier: { readonly touches: number; readonly wins: number };
	readonly later: { readonly touches: number; readonly wins: number };
	/** relative changes from the earlier rule to the later one */
	readonly touchesChange: number;
	/** of wins when leads are what is short */
	readonly leadBound: number;
	/** of wins per touch: of wins when touches are what is short */
	readonly capacityBound: number;
	/** share of opportunities that do not need a touch beyond the earlier step: the figure slogans quote */
	readonly opportunitiesWithoutNeed: number;
	/** share of the later rule's touches that lie beyond the earlier step: what it costs */
	readonly touchesBeyond: number;
	/** of these, the share spent on opportunities that they do not win */
	readonly beyondWithoutWin: number;
	/** touches for one win up to the earlier step, and beyond it (Infinity without wins there) */
	readonly touchesPerWin: { readonly earlier: number; readonly beyond: number };
}

/**
 * Turns a slogan about shares of wins ("95% by touch 3, 99% by touch 6, so work everybody six times") into
 * touches and wins (D§6.1). A share of wins is no chance of winning: nearly all touches go to opportunities
 * that are never won, which the slogan leaves out.
 *
 * Assumption: reps keep to the rule and stop at a win. The shares themselves came from reps who stopped when
 * they liked, so the late one is too low by what they did not try; only touch counts of lost deals
 * (`countTouches`) tell.
 *
 * @throws RangeError naming the number that is not allowed
 */
export function readSharesOfWins(seen: SharesOfWins): SharesOfWinsReading {
	requireShares(seen);
	const { winRate, earlier, later } = seen;
	const [k, m] = [earlier.touches, later.touches];
	const early = winRate * earlier.share;
	const late = winRate * (later.share - earlier.share);
	const none = 1 - early - late;
	const untilEarly = early * meanTouchOf(earlier, 0);
	const lateBeyond = late * (meanTouchOf(later, k) - k);
	const touches = untilEarly + (1 - early) * k;
	const beyond = none * (m - k) + lateBeyond;
	const wins = early + late;
	return {
		earlier: { touches, wins: early },
		later: { touches: touches + beyond, wins },
		touchesChange: beyond / touches,
		leadBound: wins / early - 1,
		capacityBound: wins / (touches + beyond) / (early / touches) - 1,
		opportunitiesWithoutNeed: 1 - winRate * (1 - earlier.share),
		touchesBeyond: beyond / (touches + beyond),
		beyondWithoutWin: 1 - lateBeyond / beyond,
		touchesPerWin: { earlier: touches / early, beyond: beyond / late }
	};
}

const meanTouchOf = ({ touches, meanTouch }: WinsBy, before: number): number =>
	meanTouch ?? (before + 1 + touches) / 2;

function requireShares({ winRate, earlier, later }: SharesOfWins): void {
	const rule = (name: string, value: number, allowed: boolean, text: string): void => {
		if (!allowed) throw new RangeError(`readSharesOfWins: ${name} = ${value}, must be ${text}`);
	};
	const whole = (value: number): boolean => Math.trunc(value) === value && value < Infinity;
	rule('winRate', winRate, winRate > 0 && winRate < 1, 'in (0, 1)');
	const [k, m] = [earlier.touches, later.touches];
	rule('earlier.touches', k, k >= 1 && whole(k), 'a whole number >= 1');
	rule('later.touches', m, m > k && whole(m), `a whole number > ${k}`);
	rule('earlier.share', earlier.share, earlier.share > 0 && earlier.share <= 1, 'in (0, 1]');
	const grows = later.share >= earlier.share && later.share <= 1;
	rule('later.share', later.share, grows, `in [${earlier.share}, 1]`);
	const [a, b] = [meanTouchOf(earlier, 0), meanTouchOf(later, k)];
	rule('earlier.meanTouch', a, a >= 1 && a <= k, `in [1, ${k}]`);
	rule('later.meanTouch', b, b > k && b <= m, `in (${k}, ${m}]`);
}
