import { exp } from '../../math/exp';
import { normalQuantile } from '../../math/normal';
import { generatorOf, type Generator } from '../../random/generator';
import { negativeBinomialCount } from './counts';
import type { SampleEconomics } from './economics';
import { sampleDays } from './sampleDays';
import { sampleReps } from './sampleReps';

/** One rep's dials and form, by index into `sampleDays`, run-in included. */
export interface RepPace {
	/** dials of each working day */
	readonly dials: Int32Array;
	/** what multiplies the chance of winning a deal that is decided in a month; one per month */
	readonly edge: Float64Array;
}

/**
 * Draws who dials how much and when, and the form that goes with it: the rep's volume and ability,
 * the hot months, the days. A first step of its own because the seed search reads the dials alone.
 *
 * @param seed any text; each rep's effects and dials have streams of their own
 */
export function drawPace(seed: string, economics: SampleEconomics): readonly RepPace[] {
	return sampleReps.id.map((id) => drawRep(`${seed} ${id}`, economics));
}

function drawRep(seed: string, economics: SampleEconomics): RepPace {
	const { dialsPerDay, dialSize, volumeSd, abilitySd, hotSd, hotLoading } = economics;
	const effects = generatorOf(`${seed} effects`);
	const volume = dialsPerDay * meanOneFactor(normalQuantile(effects.next()), volumeSd);
	const ability = meanOneFactor(normalQuantile(effects.next()), abilitySd);
	const heat = Float64Array.from({ length: sampleDays.monthCount }, () =>
		normalQuantile(effects.next())
	);
	const levels = heat.map((z) => volume * meanOneFactor(z, hotSd));
	const days = generatorOf(`${seed} dials`);
	return {
		dials: drawDials(days, levels, dialSize),
		edge: heat.map((z) => ability * meanOneFactor(z, hotLoading * hotSd))
	};
}

function drawDials(generator: Generator, levels: Float64Array, size: number): Int32Array {
	return sampleDays.months.map((month) =>
		negativeBinomialCount(generator.next(), levels[month], size)
	);
}

/** A log-normal factor with mean 1, from a standard normal. */
const meanOneFactor = (z: number, sd: number): number => exp(sd * z - sd * sd * 0.5);
