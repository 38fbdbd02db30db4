import { exp } from '../math/exp';
import { log } from '../math/log';
import {
	naturalResponse,
	respondToActivity,
	type Pull,
	type Response
} from '../model/behaviour/activityResponse';
import type { Arm, ArmPull } from './arms';
import type { Books } from './books';
import { saturationConstant } from './naturalDays';
import type { Stage } from './stage';
import type { WorldRep } from './world';

const response = naturalResponse();
const atRest = naturalResponse();
const pull: { -readonly [K in keyof Pull]: Pull[K] } = {
	from: 0,
	to: 0,
	pressure: 0,
	guard: 0,
	compliance: 0
};

/**
 * Turns a rep's natural days into what the rep does in each arm: period by period, the gap between
 * the target and the mean of the natural counts decides the response, whose multipliers apply to
 * every day of the period (model.md section 2, step 2).
 */
export function behave(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	stage.world.setting.timeShare = rep.timeShare;
	stage.world.setting.padding = rep.padding;
	fillDemoMeans(stage, rep);
	stage.arms.forEach((arm, a) => {
		const lnOther = stage.rep.lnOther;
		const base = a * (stage.days + 1);
		let sum = 0;
		eachPeriod(stage, arm, (first, after, inTarget) => {
			if (inTarget && arm.pull) setPull(arm.pull, rep, r);
			const answer = inTarget && arm.pull ? respond(stage, arm, first, after) : atRest;
			write(stage, books, a, r, first, after, answer);
			const step = log(answer.other);
			for (let i = first; i < after; i++) {
				lnOther[base + i] = sum;
				sum += step;
			}
		});
		lnOther[base + stage.days] = sum;
	});
}

/** Calls back for each stretch of days that share a decision period, or a month where there is none. */
function eachPeriod(
	stage: Stage,
	arm: Arm,
	visit: (first: number, after: number, inTarget: boolean) => void
): void {
	const periods = arm.pull?.periods ?? stage.horizon.month;
	let first = 0;
	for (let i = 1; i <= stage.days; i++) {
		if (i < stage.days && periods[i] === periods[first]) continue;
		visit(first, i, arm.pull !== null && periods[first] >= 0);
		first = i;
	}
}

function setPull(from: ArmPull, rep: WorldRep, r: number): void {
	const scale = from.timesOwn ? rep.dialsPerDay : 1;
	pull.from = from.from[r] * scale;
	pull.to = from.to[r] * scale;
	pull.pressure = from.pressure;
	pull.guard = from.guard;
	pull.compliance = from.compliance;
}

function respond(stage: Stage, arm: Arm, first: number, after: number): Response {
	const { natural } = stage.rep;
	let sum = 0;
	for (let i = first; i < after; i++) sum += natural[i];
	respondToActivity(sum / (after - first), pull, stage.world.setting, arm.channels, response);
	return response;
}

/** Natural means of own demos, by calendar month: saturation looks at the month's level. */
function fillDemoMeans(stage: Stage, rep: WorldRep): void {
	const { natural, demoMean } = stage.rep;
	const { month } = stage.horizon;
	const { eta } = stage.world.setting;
	const perDial = (rep.demosPerDay * stage.world.phiSelf) / rep.dialsPerDay;
	let first = 0;
	for (let i = 1; i <= stage.days; i++) {
		if (i < stage.days && month[i] === month[first]) continue;
		let sum = 0;
		for (let k = first; k < i; k++) sum += natural[k];
		const level = sum / (i - first) / rep.dialsPerDay;
		const saturated =
			level > 0 ? saturationConstant(stage, rep, i - first) * exp((eta - 1) * log(level)) : 0;
		for (let k = first; k < i; k++) demoMean[k] = perDial * natural[k] * saturated;
		first = i;
	}
}

function write(
	stage: Stage,
	books: Books,
	a: number,
	r: number,
	first: number,
	after: number,
	answer: Response
): void {
	const { logged, real, creation } = stage.rep;
	const base = a * stage.days;
	for (let i = first; i < after; i++) {
		logged[base + i] = answer.logged;
		real[base + i] = answer.real;
		creation[base + i] = answer.creation;
	}
	books.recordDays(a, r, first, after, answer);
}
