import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { normalCdf, normalQuantile } from '../../math/normal';
import type { ChannelSwitches } from '../channels';
import { deliver, noDelivery, noWays } from './deliver';
import type { Pull } from './pull';
import { beNatural, type Response } from './response';
import type { ResponseSetting } from './responseSetting';

const delivery = noDelivery();
const ease = noWays();

/** D§4.5 k: odds to win times exp(-.35 Delta), cycle times exp(.3 Delta), Delta = ln of the mix's rise. */
const SIZE_ODDS = 0.35;
const SIZE_CYCLE = 0.3;

/**
 * Assumption (guess): letting small deals go is half as easy as moving any other bar, since their
 * bookings are lost at once.
 */
const EASE_OF_DROPPING = 0.5;

/**
 * Deal size, or the level of prospects (D§4.5 k): bigger prospects, who say yes less often and later;
 * small deals let go; terms and bundles that write a larger amount than is there.
 *
 * Assumption: a rep above the target does nothing about it.
 */
export function respondBySize(
	natural: number,
	pull: Pull,
	setting: ResponseSetting,
	on: ChannelSwitches,
	into: Response
): void {
	beNatural(into);
	if (pull.pressure === 0 || !(natural > 0) || natural >= pull.from) return;
	// What the one who sets the target hopes for: the same deals, larger. It is there only where the
	// ways in which it comes true are off.
	ease.time = on.level || on.selection ? 0 : 1;
	ease.level = 1;
	ease.bar = EASE_OF_DROPPING * setting.easeBar;
	ease.inflation = setting.easeGaming;
	deliver(natural, pull, setting, on, ease, delivery);
	const { time, bar, level, inflation, ignoring } = delivery;
	into.ignoring = ignoring;
	into.real = into.size = 1 + time + bar + level;
	into.logged = into.real + inflation;
	if (bar > 0) into.yield = keptFor(1 + bar);
	if (level === 0) return;
	const shift = log(into.size / (1 + bar));
	into.win = withOdds(setting.quality.winRate, exp(-SIZE_ODDS * shift));
	into.cycle = exp(SIZE_CYCLE * shift);
}

/** Chance / natural chance when the odds change by a factor. */
export function withOdds(chance: number, factor: number): number {
	const odds = (chance / (1 - Math.min(chance, 1 - 1e-9))) * factor;
	return odds / (1 + odds) / chance;
}

/** Log-sd of deal size when nothing else is known (D§3, trust B). */
const SIZE_LOG_SD = 0.8;

/**
 * Share of deals that is kept when the smallest are dropped until the mean is `times` as large: for
 * log-normal amounts the mean above the q-quantile is Phi(sd - z_q) / (1 - q) times the mean.
 */
export function keptFor(times: number): number {
	let low = 0.02;
	let high = 1;
	for (let i = 0; i < 30; i++) {
		const kept = 0.5 * (low + high);
		const mean = normalCdf(SIZE_LOG_SD - normalQuantile(Math.max(1e-12, 1 - kept))) / kept;
		if (mean > times) low = kept;
		else high = kept;
	}
	return 0.5 * (low + high);
}
