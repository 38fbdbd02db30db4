import { LOST, OPEN, WON } from '../../../history/history';
import { exp } from '../../../math/exp';
import { log } from '../../../math/log';
import { normalQuantile } from '../../../math/normal';
import { generatorOf, type Generator } from '../../../random/generator';
import { negativeBinomialCount, poissonCount } from '../../sample/counts';
import type { TouchEconomics } from './economics';
import { sixTouchDays, sixTouchReps } from './people';

/** A lead of a rep, and what became of it; days are indices into `sixTouchDays`. */
export interface Lead {
	readonly rep: number;
	readonly created: number;
	/** days of its touches, rising; empty = never taken up */
	readonly touches: number[];
	outcome: typeof OPEN | typeof WON | typeof LOST;
	/** day on which the CRM closes it; beyond the last day = still open */
	closed: number;
	readonly amount: number;
}

/** All leads of the team, by rep and then by day of creation. */
export function workProspects(seed: string, economics: TouchEconomics): readonly Lead[] {
	return sixTouchReps.id.flatMap((id, rep) => workRep(`${seed} ${id}`, rep, economics));
}

const meanOne = (z: number, sd: number): number => exp(sd * z - 0.5 * sd * sd);
const at = (values: readonly number[], touch: number): number =>
	values[Math.min(touch, values.length) - 1];

/**
 * One rep, day by day: prospects that are due come first, then the newest leads that nobody has called.
 * Older leads that were passed over are never called: there are more leads than the day holds.
 */
function workRep(seed: string, rep: number, economics: TouchEconomics): readonly Lead[] {
	const effects = generatorOf(`${seed} effects`);
	const fates = generatorOf(`${seed} fates`);
	const volume =
		economics.dialsPerDay * meanOne(normalQuantile(effects.next()), economics.volumeSd);
	const ability = meanOne(normalQuantile(effects.next()), economics.abilitySd);
	const levels = Array.from({ length: sixTouchDays.monthCount }, () =>
		meanOne(normalQuantile(effects.next()), economics.hotSd)
	);
	const leads: Lead[] = [];
	const fresh: Lead[] = [];
	const waiting: Lead[] = [];
	for (let day = 0; day < sixTouchDays.days.length; day++) {
		for (let left = poissonCount(effects.next(), economics.leadsPerDay); left > 0; left--) {
			const lead = freshLead(fates, rep, day, economics);
			leads.push(lead);
			fresh.push(lead);
		}
		const mean = volume * levels[sixTouchDays.months[day]];
		let dials = negativeBinomialCount(effects.next(), mean, economics.dialSize);
		while (dials > 0 && waiting.length > 0 && isDue(waiting[0], day, economics)) {
			touch(fates, waiting.shift()!, day, ability, economics, waiting);
			dials--;
		}
		while (dials > 0 && fresh.length > 0) {
			touch(fates, fresh.pop()!, day, ability, economics, waiting);
			dials--;
		}
	}
	return leads;
}

function freshLead(
	generator: Generator,
	rep: number,
	created: number,
	{ amountMedianUsd, amountSd }: TouchEconomics
): Lead {
	const amount = amountMedianUsd * exp(amountSd * normalQuantile(generator.next()));
	return { rep, created, touches: [], outcome: OPEN, closed: Infinity, amount: Math.round(amount) };
}

const isDue = ({ touches }: Lead, day: number, { intervalDays }: TouchEconomics): boolean =>
	touches[touches.length - 1] + intervalDays <= day;

/** One touch and what it leads to: a win, a no, the rep's giving up, or a place in the queue. */
function touch(
	generator: Generator,
	lead: Lead,
	day: number,
	ability: number,
	economics: TouchEconomics,
	waiting: Lead[]
): void {
	lead.touches.push(day);
	const n = lead.touches.length;
	const u = generator.next();
	const won = at(economics.hazard, n) * ability;
	const lost = won + at(economics.optOut, n);
	if (u < won) close(lead, WON, day);
	else if (u < lost) close(lead, LOST, day);
	else if (u < lost + at(economics.givenUp, n))
		close(lead, LOST, day + 1 + Math.floor(-economics.cleanUpDays * log(generator.next())));
	else waiting.push(lead);
}

function close(lead: Lead, outcome: typeof WON | typeof LOST, day: number): void {
	lead.outcome = outcome;
	lead.closed = day;
}
