import { sampleReps } from '../data/sample/sampleReps';
import type { TeamFit } from '../fit/fitTeam';
import { teamOfPlan } from '../fit/teamOfPlan';
import type { Day, History } from '../history/history';
import { familyQuantities, type FamilyChoices } from '../model/plan';
import type { Plan } from '../model/plan';
import type { Team } from '../model/team';
import { teamInPlay } from '../model/teamInPlay';
import { describe } from '../words/en/describe';
import { exampleNames } from '../words/en/examples';
import { mast } from '../words/en/shell';
import { fitKept, readExample } from '../worker/dataClient';
import type { FittedHistory } from '../worker/dataServer';
import { Histories } from './histories';
import { plan } from './plan.svelte';
import { planFor, planForSketch, suggestedGoal } from './planFor';
import type { Described } from './planFor';
import { exampleOf, firstSituation, isKept, sampleKey, sketchKey } from './situation';
import { startOf, startOn } from './starts';
import type { Start } from './starts';
import type { Situation, TeamKey } from './situation';
import { storage } from './storage.svelte';
import { figuresOf, standardSettings } from './teamRecord';
import type { TeamRecord, TeamSettings } from './teamRecord';

/** A history with a team fitted to it. */
export interface Known {
	readonly history: History;
	readonly fit: TeamFit;
}

/** How a history is taken into use. */
export interface UseAs {
	/** false = it is gone with this tab */
	readonly keep: boolean;
	/** the team whose place it takes in the list; null = it is one more */
	readonly replaces: TeamKey | null;
	/** how its files were read; left out = as is usual */
	readonly settings?: TeamSettings;
}

/**
 * Why there is no team.
 * - `gone`: the history was kept in this browser and is not there any more.
 * - `unfit`: no rep left a trace in a whole month of it.
 * - `broken`: the worker died; `message` says of what.
 */
export type TeamProblem =
	{ readonly kind: 'gone' | 'unfit' } | { readonly kind: 'broken'; readonly message: string };

/** A fit with families chosen by hand is kept beside the team's own. */
const variantOf = (team: TeamKey, families: FamilyChoices | undefined): TeamKey =>
	families && Object.keys(families).length > 0
		? `${team} ${familyQuantities.map((id) => families[id] ?? '').join(' ')}`
		: team;

/** The latest team that was made of a description: a plan that changes elsewhere keeps its team. */
let sketched: { readonly from: string; readonly team: Team | null } = { from: '', team: null };

function sketchedTeam(planned: Plan): Team | null {
	const from = JSON.stringify([planned.team, planned.currency, planned.calendar.start]);
	if (sketched.from !== from) sketched = { from, team: teamOfPlan(planned) };
	return sketched.team;
}

/** The team that the plan is for: the sample's, or one fitted to a history kept in this browser. */
export class TeamState {
	readonly #histories: Histories;
	#known = $state.raw<Readonly<Record<TeamKey, Known>>>({});
	#problem = $state.raw<{ readonly key: TeamKey; readonly problem: TeamProblem } | null>(null);
	#list = $state.raw<readonly TeamRecord[]>([]);
	/** being read and fitted */
	#asked: readonly TeamKey[] = [];

	constructor(histories: Histories) {
		this.#histories = histories;
	}

	/**
	 * history and fit of the plan's team; null while they are being read and fitted. While a family that
	 * was chosen by hand is being fitted, the fit before it.
	 */
	get known(): Known | null {
		const base = this.#known[plan.team] ?? null;
		return this.#known[variantOf(plan.team, plan.plan.families)] ?? base;
	}
	/** a family that was chosen by hand is being fitted */
	get refitting(): boolean {
		const key = variantOf(plan.team, plan.plan.families);
		return plan.team in this.#known && !(key in this.#known);
	}
	get problem(): TeamProblem | null {
		return this.#problem?.key === plan.team ? this.#problem.problem : null;
	}
	/** the team as its history has it, or as it is described */
	get fitted(): Team | null {
		return this.isSketch ? sketchedTeam(plan.plan) : (this.known?.fit.team ?? null);
	}
	/** how many reps its history has; null while that is not known */
	get own(): number | null {
		return this.fitted?.reps.length ?? (plan.team === sampleKey ? sampleReps.rows : null);
	}
	/** the team at the size that the plan asks for */
	get current(): Team | null {
		const { fitted } = this;
		return fitted && teamInPlay(fitted, plan.plan);
	}
	/** months of history; 0 = it is described */
	get months(): number | null {
		return this.isSketch ? 0 : (this.known?.fit.table.months ?? null);
	}
	/** one of those that come with the app */
	get isExample(): boolean {
		return exampleOf(plan.team) !== null;
	}
	/** is it described in a few numbers, without a history? */
	get isSketch(): boolean {
		return plan.team === sketchKey;
	}
	/** as it stands in the masthead */
	get name(): string {
		if (this.isSketch) return describe.name;
		const example = exampleOf(plan.team);
		return example ? exampleNames[example] : this.fitted?.name || mast.namelessTeam;
	}

	/** Reads and fits a team that is not known yet, then with the families chosen by hand. */
	async load(team: TeamKey, families?: FamilyChoices): Promise<void> {
		const example = exampleOf(team);
		await this.#fit(team, team, () => (example ? readExample(example) : this.#kept(team)));
		const variant = variantOf(team, families);
		const base = this.#known[team];
		if (variant !== team && base)
			await this.#fit(variant, team, () => fitKept(base.history, families));
	}

	/** @param key what is to be known; `team` the plan's, for what is said when it fails */
	async #fit(
		key: TeamKey,
		team: TeamKey,
		read: () => Promise<FittedHistory | null>
	): Promise<void> {
		if (key === sketchKey || key in this.#known || this.#asked.includes(key)) return;
		this.#asked = [...this.#asked, key];
		this.#problem = null;
		try {
			this.#take(key, await read());
		} catch (error) {
			const message = error instanceof Error ? error.message : String(error);
			this.#problem = { key: team, problem: { kind: 'broken', message } };
		} finally {
			this.#asked = this.#asked.filter((asked) => asked !== key);
		}
	}

	/** Once more, after something broke. */
	retry(): void {
		void this.load(plan.team, plan.plan.families);
	}

	/** the user's teams that were not removed, and the one in use */
	get list(): readonly TeamRecord[] {
		return this.#list.filter(({ key, hidden }) => !hidden || key === plan.team);
	}
	/** how the files of the team in use were read */
	get settings(): TeamSettings {
		const record = this.#list.find(({ key }) => key === plan.team);
		return record?.settings ?? standardSettings;
	}
	/** is the team in use gone with this tab? */
	get isHeld(): boolean {
		return !isKept(plan.team);
	}

	/**
	 * Plans with another history from now on; one step that undo takes back.
	 * @param planned the plan to begin with
	 */
	async use(known: Known, planned: Situation['plan'], as: UseAs): Promise<void> {
		const { keep, replaces, settings = null } = as;
		const key = await this.#add(known, keep, settings);
		if (replaces !== null) await this.#histories.describe(replaces, { hidden: true });
		this.#take(key, known);
		plan.goTo({ plan: planned, team: key });
		await this.#relist();
		if (keep) void storage.askToKeep();
	}

	/** Plans with a team that is described; one step. */
	describe(described: Described, today: Day): void {
		plan.goTo({ plan: planForSketch(described, plan.plan, today), team: sketchKey });
	}

	/**
	 * One of the plans that people come with: on the example that carries its story while one looks at
	 * examples, else on the user's own team. One step.
	 */
	async start(start: Start): Promise<void> {
		if (!this.isExample) return plan.goTo({ plan: startOn(start, plan.plan), team: plan.team });
		await this.load(start.team);
		const known = this.#known[start.team];
		if (!known) return;
		const goal =
			start.team === sampleKey ? firstSituation.plan.goal : suggestedGoal(known.fit)?.goal;
		const base = planFor(known.fit, firstSituation.plan, goal ?? plan.plan.goal);
		plan.goTo({ plan: startOn(start, base), team: start.team });
	}

	/** Plans with another of the teams, as one left it; one step. */
	async goTo(key: TeamKey): Promise<void> {
		await this.load(key);
		const latest = plan.latestFor(key);
		const known = this.#known[key];
		if (latest) plan.goTo({ plan: latest, team: key });
		else if (exampleOf(key)) await this.start(startOf(key));
		else if (known) {
			const goal = suggestedGoal(known.fit)?.goal ?? plan.plan.goal;
			plan.goTo({ plan: planFor(known.fit, plan.plan, goal), team: key });
		} else plan.goTo({ plan: plan.plan, team: key });
	}

	/** Takes a team from the list, or puts it there again. Its plan gives way to the sample's. */
	async setHidden(key: TeamKey, hidden: boolean): Promise<void> {
		if (hidden && key === plan.team) plan.goTo(firstSituation);
		await this.#histories.describe(key, { hidden });
		await this.#relist();
	}

	/**
	 * Whether the team in use stays on this computer. What the browser does not take stays in this tab.
	 */
	async setKept(keep: boolean): Promise<void> {
		const { team: from } = plan;
		const { known } = this;
		if (!known || exampleOf(from) || isKept(from) === keep) return;
		const key = await this.#add(known, keep, this.settings);
		if (isKept(key) !== keep) return this.#histories.drop(key);
		this.#take(key, known);
		plan.renameTeam(from, key);
		await this.#histories.drop(from);
		await this.#relist();
		if (keep) void storage.askToKeep();
	}

	/** The store was begun anew: the team in use is kept in it as before. */
	async keepAnew(): Promise<void> {
		const { team: from } = plan;
		const { known } = this;
		if (known && !exampleOf(from) && isKept(from)) {
			const key = await this.#add(known, true, this.settings);
			this.#take(key, known);
			plan.renameTeam(from, key);
		}
		await this.#relist();
	}

	/** Brings the list of teams, and drops those that were removed and no undo leads to. */
	async loadList(): Promise<void> {
		await this.#histories.prune(plan.teamsInReach);
		await this.#relist();
	}

	async #relist(): Promise<void> {
		this.#list = await this.#histories.list();
	}

	async #add(
		{ history, fit }: Known,
		keep: boolean,
		settings: TeamSettings | null
	): Promise<TeamKey> {
		const team = { name: history.name, figures: figuresOf(history, fit), settings };
		const kept = keep ? await this.#histories.keep(history, team) : null;
		return kept ?? this.#histories.hold(history, team);
	}

	async #kept(key: TeamKey): Promise<FittedHistory | null> {
		const history = await this.#histories.read(key);
		return history && fitKept(history);
	}

	#take(key: TeamKey, found: FittedHistory | null): void {
		if (found?.fit) {
			this.#known = { ...this.#known, [key]: { history: found.history, fit: found.fit } };
			void this.#complete(key, { history: found.history, fit: found.fit });
		} else this.#problem = { key, problem: { kind: found ? 'unfit' : 'gone' } };
	}

	/** A team that an earlier version kept has no figures in the list yet. */
	async #complete(key: TeamKey, { history, fit }: Known): Promise<void> {
		if (this.#list.find((record) => record.key === key)?.figures !== null) return;
		const said = { name: history.name, figures: figuresOf(history, fit) };
		await this.#histories.describe(key, said);
		await this.#relist();
	}
}

export const team = new TeamState(new Histories(storage.vault));
