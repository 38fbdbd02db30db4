import type { ParameterId } from '../parameters';
import type { LatentQuality } from './latentQuality';

/** The world's and the rep's numbers that a response needs: every parameter, and the rep's own. */
export interface ResponseSetting extends Readonly<Record<ParameterId, number>> {
	/** variable share of pay, in [0, 1] */
	readonly payMix: number;
	/** natural shares of selling time on dialling, on demos, and on following up; they sum to 1 */
	readonly timeShare: number;
	readonly demoShare: number;
	readonly followUpShare: number;
	/** selling minutes of a day */
	readonly sellingMinutes: number;
	/** the rep's propensity to pad, a positive number with mean 1 over reps */
	readonly padding: number;
	/** share of bookings that own prospecting causes, in [0, 1] */
	readonly phiSelf: number;
	/** quality of the rep's deals, and their chances */
	readonly quality: LatentQuality;
}
