import { normalQuantile } from '../../math/normal';
import type { Generator } from '../../random/generator';

/** A standard normal from a generator, for simulated panels. */
export const drawNormal = (generator: Generator): number => normalQuantile(generator.next());
