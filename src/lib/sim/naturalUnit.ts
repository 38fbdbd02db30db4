import type { NaturalBasis } from '../model/targets/targetType';
import type { Stage } from './stage';
import type { WorldRep } from './world';

/**
 * A natural day against the rep's long run, by what the metric is made of (mean 1 in the long run):
 * the day's dials, the demos held in it, or the level of its month and weekday.
 */
export function naturalUnit(stage: Stage, rep: WorldRep, basis: NaturalBasis, i: number): number {
	switch (basis) {
		case 'dials':
			return stage.rep.natural[i] / rep.dialsPerDay;
		case 'demos':
			return stage.rep.heldNaturally[i] / rep.demosPerDay;
		case 'level':
			return stage.rep.level[stage.horizon.month[i]] * stage.rep.dayFactor[i];
		case 'rate':
			return 1;
	}
}
