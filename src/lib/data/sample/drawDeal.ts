import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { pow } from '../../math/pow';
import { normalQuantile } from '../../math/normal';
import type { Generator } from '../../random/generator';
import type { SampleEconomics } from './economics';
import { sampleDays } from './sampleDays';

/** One opportunity with its whole fate. Times are indexes into `sampleDays`, possibly beyond its end. */
export interface SampleDeal {
	readonly rep: number;
	/** true = own prospecting, false = inbound */
	readonly own: boolean;
	/** day of the demo that it came from */
	readonly created: number;
	/** day of the buyer's decision */
	readonly decided: number;
	/** last day in touch with the buyer */
	readonly lastContact: number;
	/** day on which the CRM says won or lost */
	readonly closed: number;
	/** how it ends; an end after the history is not seen in it */
	readonly won: boolean;
	/** USD, whole tens, > 0 */
	readonly amount: number;
}

/** Where a deal comes from. */
export interface DealOrigin {
	readonly rep: number;
	readonly own: boolean;
	readonly created: number;
	/** what multiplies the chance of winning, by the month of the decision: the rep's `edge` */
	readonly edge: Float64Array;
}

/** Draws a deal's amount, cycle and end: five uniforms, whatever comes out. */
export function drawDeal(
	generator: Generator,
	economics: SampleEconomics,
	{ rep, own, created, edge }: DealOrigin
): SampleDeal {
	const { amountMedianUsd, amountSd, cycleMedianDays, cycleSd } = economics;
	const relative = exp(amountSd * normalQuantile(generator.next()));
	const cycle = cycleMedianDays * exp(cycleSd * normalQuantile(generator.next()));
	const decided = created + Math.max(1, Math.round(cycle));
	const won = generator.next() < chanceOf(economics, relative) * edgeOn(edge, decided);
	const lastLost = lastContactOfLost(generator.next(), created, decided, economics);
	const cleanUp = Math.floor(-economics.cleanUpDays * log(generator.next()));
	return {
		rep,
		own,
		created,
		decided,
		lastContact: won ? decided : lastLost,
		closed: won ? decided : decided + cleanUp,
		won,
		amount: Math.max(10, 10 * Math.round((amountMedianUsd * relative) / 10))
	};
}

/** The average rep's chance in an average month, for an amount relative to the median. */
function chanceOf({ winRate, amountDrag }: SampleEconomics, relative: number): number {
	const odds = (winRate / (1 - winRate)) * pow(relative, -amountDrag);
	return odds / (1 + odds);
}

/** Deals decided after the history are open in it, so how they end is never seen: 1 does. */
const edgeOn = (edge: Float64Array, decided: number): number =>
	decided < sampleDays.months.length ? edge[sampleDays.months[decided]] : 1;

function lastContactOfLost(
	u: number,
	created: number,
	decided: number,
	{ silenceFrom }: SampleEconomics
): number {
	return created + Math.floor((decided - created) * (silenceFrom + (1 - silenceFrom) * u));
}
