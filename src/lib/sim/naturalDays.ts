import { exp } from '../math/exp';
import { log } from '../math/log';
import { log1p } from '../math/log1p';
import { normalQuantile } from '../math/normal';
import { purposes } from '../random/purposes';
import type { Stage } from './stage';
import type { WorldRep } from './world';

/** ln of a mean so small that nothing is ever drawn from it. */
const LEAST = log(1e-6);

/**
 * Draws what a rep does when nobody sets a target: the hot and cold months, and the dials of each
 * day. It is the same in every arm, since its luck belongs to the month and to the day.
 */
export function drawNaturalDays(stage: Stage, rep: WorldRep): void {
	drawMonths(stage);
	const { horizon, luck, dials } = stage;
	const { natural, lnLevel, lnDayFactor } = stage.rep;
	const usual = log(rep.dialsPerDay);
	for (let i = 0; i < stage.days; i++) {
		const mean = usual + lnDayFactor[i] + lnLevel[horizon.month[i]];
		natural[i] =
			mean > LEAST ? dials.draw(mean, luck.uniform(horizon.day[i], purposes.dials, 0)) : 0;
	}
}

/**
 * A hot month moves activity and closing together: the confounder behind "reps who booked $80K were
 * dialling 60" (model.md section 1). Both factors have mean 1.
 */
function drawMonths(stage: Stage): void {
	const { luck, world, horizon } = stage;
	const { level, lnLevel, closing } = stage.rep;
	const onClosing = world.hotLoading * world.hotSd;
	let hottest = 1;
	for (let m = 0; m < stage.months; m++) {
		const z = normalQuantile(luck.uniform(horizon.months[m], purposes.hotMonth, 0));
		lnLevel[m] = world.hotSd * z - 0.5 * world.hotSd * world.hotSd;
		level[m] = exp(lnLevel[m]);
		closing[m] = exp(onClosing * z - 0.5 * onClosing * onClosing);
		if (closing[m] > hottest) hottest = closing[m];
	}
	stage.rep.hottest = hottest;
}

/**
 * Mean demos from own prospecting on each day of one decision period, when the rep acts naturally:
 * linear in the day's dials, with saturation on the period's level against the rep's own long run
 * (model.md section 3, funnel form). The constant makes the long-run mean what the history says:
 * E[rho^eta] = exp(-eta (1 - eta) v / 2) for a log-normal level rho of mean 1 and log-variance v.
 */
export function saturationConstant(stage: Stage, rep: WorldRep, daysInPeriod: number): number {
	const { eta } = stage.world.setting;
	const size = stage.team.dialSize.value;
	const perDay = 1 / rep.dialsPerDay + (size === Infinity ? 0 : 1 / size);
	const variance = stage.world.hotSd * stage.world.hotSd + log1p(perDay / daysInPeriod);
	return exp(0.5 * eta * (1 - eta) * variance);
}
