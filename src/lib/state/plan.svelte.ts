import type { GuardrailId } from '../model/guardrails';
import type { AssumableId } from '../model/assumable';
import type { FamilyQuantity, Level, Plan } from '../model/plan';
import type { FamilyId } from '../stats/distributions';
import type { ShockId } from '../model/shocks';
import type { TargetId } from '../model/targets';
import type { ForecastResult } from '../sim/result';
import {
	withAssumption,
	withFamily,
	withGoal,
	withGuardrail,
	withGuardrailSetting,
	withLevel,
	withoutShock,
	withoutTarget,
	withoutTargets,
	withPayMix,
	withPressure,
	withQuarters,
	withReps,
	withSeed,
	withSetting,
	withShock,
	withShockSetting,
	withTarget
} from './planEdits';
import { firstSituation, isKept, readSituation } from './situation';
import type { Situation, TeamKey } from './situation';
import { changed, redone, stepsAmong, stepsFrom, stepsOf, undone, withoutDetour } from './steps';
import type { Steps } from './steps';
import { storage } from './storage.svelte';
import { sameSituation, triesFrom, tryOf, withTry } from './tries';
import type { Try } from './tries';
import type { Vault } from './vault';

const stepsKey = 'steps';
const triesKey = 'tries';

/**
 * The plan in hand: what it is, how it came to be (undo and redo, past a reload too), and what was
 * tried with it. Every change is one step; the changes of one drag are one step together.
 */
export class PlanState {
	readonly #vault: Vault;
	#steps = $state.raw<Steps<Situation>>(stepsOf(firstSituation));
	#tries = $state.raw<readonly Try[]>([]);
	#loaded = $state(false);
	/** the control whose drag is under way, '' = none */
	#gesture = $state('');

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** Brings back what the last visit left. Nothing is to be played before. */
	async load(): Promise<void> {
		const [steps, tries] = await Promise.all([
			this.#vault.read(stepsKey, readSteps),
			this.#vault.read(triesKey, triesFrom)
		]);
		// A change made while the store was slow counts more than what was kept.
		if (steps && this.#steps.past.length === 0) this.#steps = steps;
		if (tries) this.#tries = tries;
		this.#loaded = true;
	}

	/** Another tab has changed the plan as well: that of this tab counts from now on. */
	keepOurs(): void {
		void this.#vault.write(stepsKey, keptSteps(this.#steps));
	}
	/** Another tab has changed the plan as well: this tab goes on with that one. */
	async takeTheirs(): Promise<void> {
		const steps = await this.#vault.read(stepsKey, readSteps);
		this.#gesture = '';
		this.#steps = steps ?? stepsOf(firstSituation);
	}

	get loaded(): boolean {
		return this.#loaded;
	}
	get situation(): Situation {
		return this.#steps.present;
	}
	get plan(): Plan {
		return this.#steps.present.plan;
	}
	get team(): TeamKey {
		return this.#steps.present.team;
	}
	/** true while a drag goes on: the present is on its way to a step */
	get moving(): boolean {
		return this.#gesture !== '';
	}
	get canUndo(): boolean {
		return this.#steps.past.length > 0;
	}
	get canRedo(): boolean {
		return this.#steps.future.length > 0;
	}
	/** every team that undo or redo may lead back to */
	get teamsInReach(): readonly TeamKey[] {
		const { past, present, future } = this.#steps;
		return [...past, present, ...future].map((situation) => situation.team);
	}
	get tries(): readonly Try[] {
		return this.#tries;
	}

	undo(): void {
		this.#keep(undone(this.#steps));
	}
	redo(): void {
		this.#keep(redone(this.#steps));
	}

	// `settled` is false while a control is being dragged.
	setGoal(goal: number, settled = true): void {
		this.#change('goal', withGoal(this.plan, goal), settled);
	}
	/** @param reps null = as many as the history has */
	setReps(reps: number | null, settled = true): void {
		this.#change('reps', withReps(this.plan, reps), settled);
	}
	setQuarters(quarters: number, settled = true): void {
		this.#change('quarters', withQuarters(this.plan, quarters), settled);
	}
	setTargetLevel(index: number, level: Level, settled = true): void {
		this.#change(`level ${index}`, withLevel(this.plan, index, level), settled);
	}
	setPressure(index: number, pressure: number, settled = true): void {
		this.#change(`pressure ${index}`, withPressure(this.plan, index, pressure), settled);
	}
	toggleGuardrail(type: GuardrailId, on: boolean): void {
		this.#change('guardrail', withGuardrail(this.plan, type, on));
	}
	/** @param value null = as the type has it */
	setSetting(index: number, name: string, value: number | string | null): void {
		this.#change(`${name} ${index}`, withSetting(this.plan, index, name, value));
	}
	/** @param value null = as the type has it */
	setGuardrail(
		type: GuardrailId,
		name: string,
		value: number | string | null,
		settled = true
	): void {
		this.#change(`${type} ${name}`, withGuardrailSetting(this.plan, type, name, value), settled);
	}
	addShock(type: ShockId): void {
		this.#change('shock', withShock(this.plan, type));
	}
	removeShock(index: number): void {
		this.#change('shock', withoutShock(this.plan, index));
	}
	setShock(index: number, name: string, value: number | string): void {
		this.#change(`shock ${index} ${name}`, withShockSetting(this.plan, index, name, value));
	}
	addTarget(type: TargetId): void {
		this.#change('target', withTarget(this.plan, type));
	}
	removeTarget(index: number): void {
		this.#change('target', withoutTarget(this.plan, index));
	}
	removeTargets(): void {
		this.#change('target', withoutTargets(this.plan));
	}
	/** @param payMix share of pay that is commission, in [0, 1] */
	setPayMix(payMix: number): void {
		this.#change('payMix', withPayMix(this.plan, payMix));
	}
	/** @param value null = as it was */
	setAssumption(id: AssumableId, value: number | null): void {
		this.#change('assumption', withAssumption(this.plan, id, value));
	}
	/** @param family null = the best-fitting one */
	setFamily(quantity: FamilyQuantity, family: FamilyId | null): void {
		this.#change('family', withFamily(this.plan, quantity, family));
	}
	/** Other luck, or the same as somebody else's: any text. */
	setSeed(seed: string): void {
		this.#change('seed', withSeed(this.plan, seed));
	}
	/** Back to a plan that was tried, to the sample, or to another team with its plan. */
	goTo(situation: Situation): void {
		if (sameSituation(situation, this.situation)) return;
		this.#keep(changed(this.#steps, situation));
	}

	/** A team has another key now: everything that led to it leads to it still. */
	renameTeam(from: TeamKey, to: TeamKey): void {
		const renamed = (one: Situation): Situation => (one.team === from ? { ...one, team: to } : one);
		const { past, present, future } = this.#steps;
		this.#tries = this.#tries.map((one) => ({ ...one, situation: renamed(one.situation) }));
		this.#keep({
			past: past.map(renamed),
			present: renamed(present),
			future: future.map(renamed)
		});
		void this.#vault.write(triesKey, this.#tries.filter(isKeptTry));
	}
	/** The plan that was last made for a team; null = none that is in reach. */
	latestFor(team: TeamKey): Plan | null {
		const { past, present } = this.#steps;
		const latest = [...past, present].reverse().find((one) => one.team === team);
		return latest?.plan ?? null;
	}

	/** Adds what came out of the present plan to what was tried. */
	remember(result: ForecastResult): void {
		const tried = tryOf(this.situation, result);
		this.#tries = withTry(this.#tries, tried);
		if (!isKeptTry(tried)) return;
		void this.#vault.change(triesKey, triesFrom, (tries) => withTry(tries ?? [], tried));
	}

	#change(control: string, plan: Plan, settled = true): void {
		this.#to(control, { ...this.situation, plan }, settled);
	}

	#to(control: string, next: Situation, settled: boolean): void {
		const going = this.#gesture === control;
		this.#gesture = settled ? '' : control;
		// The last move of a drag brings nothing new; it only ends the step.
		const moved = !sameSituation(next, this.situation);
		if (moved) this.#steps = changed(this.#steps, next, going);
		if (settled && (moved || going)) this.#keep(withoutDetour(this.#steps, sameSituation));
	}

	#keep(steps: Steps<Situation>): void {
		this.#gesture = '';
		this.#steps = steps;
		void this.#vault.writeIfOurs(stepsKey, keptSteps(steps));
	}
}

const readSteps = (value: unknown): Steps<Situation> | null => stepsFrom(value, readSituation);
const isKeptTry = ({ situation }: Try): boolean => isKept(situation.team);
/** What is written of the steps: a team that is gone with the tab leaves nothing behind. */
const keptSteps = (steps: Steps<Situation>): Steps<Situation> =>
	stepsAmong(steps, ({ team }) => isKept(team)) ?? stepsOf(firstSituation);

export const plan = new PlanState(storage.vault);
