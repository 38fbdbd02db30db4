import { exp } from '../math/exp';
import { log } from '../math/log';
import { joinResponses } from '../model/behaviour/joinResponses';
import type { Pull } from '../model/behaviour/pull';
import { naturalResponse, type Response } from '../model/behaviour/response';
import { purposes } from '../random/purposes';
import type { Arm, ArmPull } from './arms';
import type { Books } from './books';
import { poissonAt } from './countTables';
import { saturationConstant } from './naturalDays';
import { naturalUnit } from './naturalUnit';
import type { Stage } from './stage';
import { fillBooks, reviewedFrom } from './stock/fillBooks';
import type { WorldRep } from './world';

const total = naturalResponse();
const atRest: Response = {
	...naturalResponse(),
	dialTime: 1,
	demoTime: 1,
	followUpTime: 1,
	dealTime: 1
};
/** One for each target of an arm; grows to the most that any arm has. */
const parts: Response[] = [];

const pull: { -readonly [K in keyof Pull]: Pull[K] } = {
	from: 0,
	to: 0,
	pressure: 0,
	guard: {
		quality: 0,
		gaming: 0,
		bar: 0,
		level: 0,
		stock: 0,
		inflation: 0,
		timing: 0
	},
	gate: null,
	compliance: 0,
	settings: {}
};

/**
 * Turns a rep's natural days into what the rep does in each arm: period by period, the gap between
 * the target and the mean of the natural counts decides the response, whose multipliers apply to
 * every day of the period (model.md section 2, step 2).
 */
export function behave(stage: Stage, books: Books, rep: WorldRep, r: number): void {
	stage.world.setFor(r);
	fillDemoMeans(stage, rep);
	if (stage.countsDemos) countDemos(stage, rep);
	if (stage.watched.by === 'days') fillWatched(stage, rep);
	let freest = 1;
	for (let a = 0; a < stage.arms.length; a++) {
		const arm = stage.arms[a];
		let first = 0;
		for (let i = 1; i <= stage.days; i++) {
			if (i < stage.days && samePeriods(stage, arm, i, first)) continue;
			const answer = respond(stage, arm, rep, r, first);
			write(stage, books, a, r, first, i, answer);
			if (answer.other > freest) freest = answer.other;
			first = i;
		}
		if (arm.stock) fillBooks(stage, arm, a, rep);
		addUp(stage, a);
	}
	stage.rep.boost = boostOf(stage, freest);
}

/** Slightly more than rounding could make of it. */
const ROUNDED_UP = 1 + 1e-9;

/** No deal's chance to win is multiplied by more than this, if `freest` is the most time left. */
function boostOf({ world }: Stage, freest: number): number {
	if (freest === 1) return ROUNDED_UP;
	const { alphaF, alphaD } = world.setting;
	return ROUNDED_UP * exp(world.phiSelf * (0.5 * alphaF + alphaD) * log(freest));
}

/**
 * The same for a rep whose days are given from outside, one response for each: a playback or a game.
 * Only for a stage of one arm.
 */
export function behaveAs(
	stage: Stage,
	books: Books,
	rep: WorldRep,
	r: number,
	answers: readonly Response[]
): void {
	stage.world.setFor(r);
	fillDemoMeans(stage, rep);
	if (stage.watched.by === 'days') fillWatched(stage, rep);
	answers.forEach((answer, i) => write(stage, books, 0, r, i, i + 1, answer));
	addUp(stage, 0);
}

/** The day belongs to the decision periods of another, of every target; months where there is none. */
function samePeriods(stage: Stage, arm: Arm, i: number, first: number): boolean {
	if (arm.pulls.length === 0) return stage.horizon.month[i] === stage.horizon.month[first];
	for (const { periods } of arm.pulls) if (periods[i] !== periods[first]) return false;
	const { review } = arm.guard;
	if (review === null) return true;
	const from = reviewedFrom(review, stage.horizon.start);
	return i < from === first < from;
}

/** What the rep does on the days from `first` on, as long as no decision period changes. */
function respond(stage: Stage, arm: Arm, rep: WorldRep, r: number, first: number): Response {
	const { pulls, channels, guard } = arm;
	if (pulls.length === 0 || pulls[0].periods[first] < 0) return atRest;
	const { setting } = stage.world;
	let pressed = 0;
	for (let k = 0; k < pulls.length; k++) {
		if (parts.length === k) parts.push(naturalResponse());
		const { type } = pulls[k];
		setPull(pulls[k], arm, rep, r);
		if (guard.review && first < reviewedFrom(guard.review, stage.horizon.start))
			pull.guard = pulls[k].guard.before;
		const natural = naturalOver(stage, arm, pulls[k], rep, r, first);
		type.respond!(natural, pull, setting, channels, parts[k]);
		const { detected } = pulls[k].guard;
		if (detected > 0 && parts[k].logged > parts[k].real)
			parts[k].logged -= detected * (parts[k].logged - parts[k].real);
		pressed = Math.max(pressed, pull.pressure);
	}
	const taken = guard.compliance * pressed;
	joinResponses(parts, pulls.length, setting, channels, taken, total, guard.spread);
	watch(stage, arm);
	return total;
}

/** Logged and real are those of the metric that all arms are compared by. */
function watch({ watched }: Stage, { watches }: Arm): void {
	if (watches >= 0) {
		total.logged = parts[watches].logged;
		total.real = parts[watches].real;
	} else total.logged = total.real = watched.type.basis === 'dials' ? total.dials : total.other;
}

function setPull(from: ArmPull, arm: Arm, rep: WorldRep, r: number): void {
	const scale = from.timesOwn ? from.type.natural(rep, from.settings) : 1;
	pull.from = from.from[r] * scale;
	pull.to = from.to[r] * scale;
	pull.pressure = from.pressure * (1 - from.guard.spread);
	pull.guard = from.guard.guard;
	pull.gate = arm.guard.gate;
	pull.compliance = arm.guard.compliance;
	pull.settings = from.settings;
}

/** Mean of the natural metric over the target's decision period that holds the day `first`. */
function naturalOver(
	stage: Stage,
	arm: Arm,
	{ type, settings, periods }: ArmPull,
	rep: WorldRep,
	r: number,
	first: number
): number {
	const usual = type.natural(rep, settings);
	if (type.basis === 'rate') return usual;
	let from = first;
	while (from > 0 && periods[from - 1] === periods[first]) from--;
	let sum = 0;
	let worked = 0;
	for (let i = from; i < stage.days && periods[i] === periods[first]; i++) {
		const present = arm.shock ? arm.shock.present[r * stage.days + i] : 1;
		if (present === 0) continue;
		sum += naturalUnit(stage, rep, type.basis, i) * present;
		worked++;
	}
	return worked > 0 ? (usual * sum) / worked : 0;
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

/** The natural metric of each day that every arm records. */
function fillWatched(stage: Stage, rep: WorldRep): void {
	const { type, settings } = stage.watched;
	const usual = type.natural(rep, settings);
	for (let i = 0; i < stage.days; i++)
		stage.rep.watched[i] = usual * naturalUnit(stage, rep, type.basis, i);
}

/** Demos that are held by nature on each day, own and others: their luck is that of the deals. */
function countDemos(stage: Stage, rep: WorldRep): void {
	const { demoMean, heldNaturally } = stage.rep;
	const inboundMean = rep.demosPerDay * (1 - stage.world.phiSelf);
	for (let i = 0; i < stage.days; i++) {
		const day = stage.horizon.day[i];
		const own = poissonAt(demoMean[i], stage.luck.uniform(day, purposes.demos, 0));
		const mean = inboundMean * stage.seasonal[i];
		const others = mean > 0 ? poissonAt(mean, stage.luck.uniform(day, purposes.inbound, 0)) : 0;
		heldNaturally[i] = own + others;
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
	const { creation, lnOther, shape } = stage.rep;
	const base = a * stage.days;
	const step = lnTimeForDeals(stage, answer);
	const ln = a * (stage.days + 1);
	if (stage.touches) stage.touches.dials.fill(answer.dials, base + first, base + after);
	for (let i = first; i < after; i++) {
		creation[base + i] = answer.creation;
		lnOther[ln + i] = step;
	}
	if (stage.arms[a].shapesDeals) {
		const attention = log(answer.attention);
		for (let i = first; i < after; i++) {
			shape.inbound[base + i] = answer.inbound;
			shape.yield[base + i] = answer.yield;
			shape.pass[base + i] = answer.pass;
			shape.win[base + i] = answer.win;
			shape.size[base + i] = answer.size;
			shape.cycle[base + i] = answer.cycle;
			shape.lnAttention[ln + i] = attention;
			shape.claimed[base + i] = answer.real > 0 ? answer.logged / answer.real : 1;
		}
	}
	if (stage.arms[a].stock) {
		const { stock } = stage.rep;
		stock.dead.fill(answer.dead, base + first, base + after);
		stock.junk.fill(answer.junk, base + first, base + after);
		stock.inflated.fill(answer.inflation, base + first, base + after);
		stock.live.fill(answer.creation, base + first, base + after);
	}
	books.recordDays(a, r, first, after, answer);
}

/**
 * ln of the time that winning feels: what is left for other work, and where a target gives work on
 * deals a time of its own, that with its part of the exponent alpha_F / 2 + alpha_D.
 */
function lnTimeForDeals({ world }: Stage, { other, dealTime }: Response): number {
	if (dealTime === other || Number.isNaN(dealTime)) return log(other);
	const { alphaF, alphaD } = world.setting;
	const both = 0.5 * alphaF + alphaD;
	return both > 0 ? (0.5 * alphaF * log(other) + alphaD * log(dealTime)) / both : 0;
}

/** Turns the logs of each day into sums over the days before it. */
function addUp(stage: Stage, a: number): void {
	const base = a * (stage.days + 1);
	cumulate(stage.rep.lnOther, base, stage.days);
	if (stage.arms[a].shapesDeals) cumulate(stage.rep.shape.lnAttention, base, stage.days);
}

function cumulate(values: Float64Array, base: number, days: number): void {
	let sum = 0;
	for (let i = 0; i < days; i++) {
		const step = values[base + i];
		values[base + i] = sum;
		sum += step;
	}
	values[base + days] = sum;
}
