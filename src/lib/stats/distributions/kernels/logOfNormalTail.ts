import { log } from '../../../math/log';
import { normalLogPdf, normalSurvival } from '../../../math/normal';

/** log P(Z > z) of a standard normal Z; where that is below the smallest double, by the first terms of
 * Mills' ratio. */
export function logOfNormalTail(z: number): number {
	const tail = normalSurvival(z);
	return tail > 0 ? log(tail) : normalLogPdf(z) - log(z) - 1 / (z * z);
}
