import { exp } from '../../math/exp';
import { log } from '../../math/log';
import { purposes } from '../../random/purposes';
import type { Books } from '../books';
import { poissonAt } from '../countTables';
import type { Stage } from '../stage';
import type { WorldRep } from '../world';
import { reopen } from './openProspects';
import type { TouchDays } from './touchDays';
import type { RepTouches, TouchStage } from './touchStage';

/**
 * Assumption (guess): a team with more leads than it works has a list of what came in so many working
 * days beyond those it started.
 */
const LISTED_DAYS = 10;

/**
 * Plays a rep's prospects in every arm: the same prospects, leads and luck, worked with the touches that
 * the rep makes in the arm and by the arm's rule. Then `stage.touches.played` holds who converted when.
 */
export function playProspects(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	const form = stage.touches!;
	const own = form.reps[r];
	openQueue(stage, form, own, r);
	stage.arms.forEach((arm, a) => {
		if (a === 0 || arm.shock || stage.arms[a - 1].shock) fillLeads(stage, form, own, a, r);
		fillDays(stage, form, own, a, r);
		const into = form.played[a];
		form.player.play(
			form.world,
			{
				day: stage.horizon.day,
				leads: form.leads,
				touches: form.able,
				factor: form.factor,
				rule: own.rules[a],
				ruleFrom: stage.horizon.start,
				watchAfter: stage.trackPipeline && form.wins ? stage.horizon.end - 1 : -1
			},
			into
		);
		recordTouches(stage, books, own, a, r, into);
	});
	form.read.fill(0);
}

/** Who is being worked on the first day: those of the history, or an ordinary day's. */
function openQueue(stage: Stage, form: TouchStage, own: RepTouches, r: number): void {
	const queue = form.player.open;
	const { luck } = stage;
	const { open } = form.touches.work;
	if (stage.team.reps[r].joins !== undefined) {
		queue.clear();
		return;
	}
	if (!open || !form.open) {
		own.steady.fill(queue, luck, own.started);
		return;
	}
	queue.clear();
	for (const row of form.open[r])
		reopen(queue, form.world, luck, {
			entity: open.key[row],
			touches: open.touches[row],
			due: form.world.intervalDays - open.idleDays[row] - 1
		});
}

/** Leads of each day: a Poisson count from one uniform, more of it where a shock brings more. */
function fillLeads(stage: Stage, form: TouchStage, own: RepTouches, a: number, r: number): void {
	const { luck, horizon, seasonal, days } = stage;
	const { shock } = stage.arms[a];
	for (let i = 0; i < days; i++) {
		const mean = own.leads * seasonal[i] * (shock ? shock.own[r * days + i] : 1);
		form.came[i] = mean > 0 ? poissonAt(mean, luck.uniform(horizon.day[i], purposes.leads, 0)) : 0;
	}
	if (days > 0) form.came[0] += Math.round(LISTED_DAYS * (own.leads - own.started));
	form.leads.become(horizon.day, form.came);
}

/**
 * Touches that can be made, and what multiplies their hazard: the rep's ability, the care that each
 * gets, and the time left for other work. Saturation is not in it: the queue and the leads make it.
 * Where a conversion is the win, closing's own factors are in it too: hot months, shocks, and the
 * second half of what lost time does (model.md section 2, step 4).
 */
function fillDays(stage: Stage, form: TouchStage, own: RepTouches, a: number, r: number): void {
	const { days, arms } = stage;
	const { natural, creation, closing, shape, lnOther } = stage.rep;
	const { month } = stage.horizon;
	const { shock, channels, pulls, shapesDeals } = arms[a];
	const { setting, phiSelf } = stage.world;
	const eta = channels.saturation ? setting.eta : 1;
	const onTime = phiSelf * (0.5 * setting.alphaF + setting.alphaD);
	const [base, ln] = [a * days, a * (days + 1)];
	for (let i = 0; i < days; i++) {
		const dials = form.dials[base + i];
		const present = shock ? shock.present[r * days + i] : 1;
		form.able[i] = natural[i] * dials * present * form.touchesPerDial;
		let factor = own.factor;
		if (pulls.length > 0) factor *= creation[base + i] * (dials === 1 ? 1 : exp(-eta * log(dials)));
		if (form.wins) {
			factor *= closing[month[i]];
			const other = lnOther[ln + i + 1] - lnOther[ln + i];
			if (other !== 0) factor *= exp(onTime * other);
			if (shapesDeals) factor *= shape.yield[base + i] * shape.win[base + i];
			if (shock) factor *= shock.win[r * days + i] * shock.pass[r * days + i];
		}
		form.factor[i] = factor;
	}
}

/** Touches per prospect, logged and made, of those whose work ended; and who was let go. */
function recordTouches(
	stage: Stage,
	books: Books,
	own: RepTouches,
	a: number,
	r: number,
	into: TouchDays
): void {
	const { horizon, watched, arms } = stage;
	const follow = watched.type.metric === 'followUps' ? 1 : 0;
	const kept = 1 - (arms[a].rules[0]?.guard.detected ?? 0);
	for (let i = 0; i < stage.days; i++) {
		const ended = into.ended[i];
		if (watched.by === 'prospects' && ended > 0) {
			const real = into.endedMade[i] - follow * ended;
			const padded = kept * (into.endedLogged[i] - into.endedMade[i]);
			books.watch(a, r, i, real + padded, real, ended);
		}
		if (i < horizon.start || i >= horizon.end) continue;
		books.recordProspects(a, into, i);
		if (watched.by === 'prospects' && arms[a].pulls.length === 0)
			books.ignoring[a * stage.team.reps.length + r] += own.rules[a].ignoring;
	}
}
