import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { pow } from '../../../math/pow';
import { normalQuantile } from '../../../math/normal';
import { generatorOf, type Generator } from '../../../random/generator';
import { poissonCount } from '../../sample/counts';
import type { CoverageEconomics } from './economics';
import { coverageDays, coverageReps } from './people';

/** One opportunity with its whole fate; days are indices into `coverageDays`, possibly beyond its end. */
export interface PipelineDeal {
	readonly rep: number;
	readonly own: boolean;
	readonly created: number;
	/** day of the buyer's decision, and the one on which the CRM says so */
	readonly decided: number;
	readonly closed: number;
	/** last day in touch with the buyer */
	readonly lastContact: number;
	readonly won: boolean;
	/** USD, whole hundreds */
	readonly amount: number;
	/** days of touches from the start on, rising */
	readonly touches: readonly number[];
}

/** All deals of the team, by rep and then by day of creation. */
export function drawPipeline(seed: string, economics: CoverageEconomics): readonly PipelineDeal[] {
	return coverageReps.id.flatMap((id, rep) => drawRep(`${seed} ${id}`, rep, economics));
}

const meanOne = (z: number, sd: number): number => exp(sd * z - 0.5 * sd * sd);

function drawRep(seed: string, rep: number, economics: CoverageEconomics): PipelineDeal[] {
	const effects = generatorOf(`${seed} effects`);
	const starts = generatorOf(`${seed} starts`);
	const fates = generatorOf(`${seed} deals`);
	const volume = meanOne(normalQuantile(effects.next()), economics.volumeSd);
	const ability = meanOne(normalQuantile(effects.next()), economics.abilitySd);
	const edge = Array.from(
		{ length: coverageDays.monthCount },
		() => ability * meanOne(normalQuantile(effects.next()), economics.hotSd)
	);
	const deals: PipelineDeal[] = [];
	for (let day = 0; day < coverageDays.days.length; day++)
		for (let left = poissonCount(starts.next(), economics.startsPerDay * volume); left > 0; left--)
			deals.push(drawDeal(fates, rep, day, edge, economics));
	return deals;
}

/** Draws a deal's source, amount, cycle and end, then its touches. */
function drawDeal(
	generator: Generator,
	rep: number,
	created: number,
	edge: readonly number[],
	economics: CoverageEconomics
): PipelineDeal {
	const own = generator.next() < economics.ownShare;
	const relative = exp(economics.amountSd * normalQuantile(generator.next()));
	const cycle =
		economics.cycleMedianDays * exp(economics.cycleSd * normalQuantile(generator.next()));
	const decided = created + Math.max(1, Math.round(cycle));
	// What is decided after the history is open in it, so how it ends is never seen: any month will do.
	const month = coverageDays.months[Math.min(decided, coverageDays.months.length - 1)];
	const won = generator.next() < chanceOf(economics, relative) * edge[month];
	const silent = economics.silenceFrom + (1 - economics.silenceFrom) * generator.next();
	const cleanUp = Math.floor(-economics.cleanUpDays * log(generator.next()));
	const lastContact = won ? decided : created + Math.floor((decided - created) * silent);
	return {
		rep,
		own,
		created,
		decided,
		closed: won ? decided : decided + cleanUp,
		lastContact,
		won,
		amount: Math.max(100, 100 * Math.round((economics.amountMedianUsd * relative) / 100)),
		touches: drawTouches(generator, created, lastContact, economics.touchGapDays)
	};
}

/** The average rep's chance in an average month, for an amount relative to the median. */
function chanceOf({ winRate, amountDrag }: CoverageEconomics, relative: number): number {
	const odds = (winRate / (1 - winRate)) * pow(relative, -amountDrag);
	return odds / (1 + odds);
}

function drawTouches(
	generator: Generator,
	created: number,
	until: number,
	gapDays: number
): readonly number[] {
	const touched = [created];
	const next = (day: number): number => day + 1 + Math.floor(-gapDays * log(generator.next()));
	for (let day = next(created); day < until; day = next(day)) touched.push(day);
	if (until > created) touched.push(until);
	return touched;
}
