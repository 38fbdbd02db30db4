import type { ExampleTeamId } from '../data/examples/exampleTeamIds';
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
import { readPrepared, type PreparedTeam } from './preparedTeam';
import { exampleOf, firstSituation, isKept, sampleKey, sketchKey } from './situation';
import type { Situation, TeamKey } from './situation';
import { startOf, startOn } from './starts';
import type { Start } from './starts';
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

/** Who reads and fits: the data worker in the app, a puppet in tests. */
export interface Fitter {
	readonly readPrepared: typeof readPrepared;
	readonly readExample: typeof readExample;
	readonly fitKept: typeof fitKept;
}

/**
 * The team that the plan is for: an example, one fitted to a history of the user's, or one that the
 * plan describes; and the list of teams that it can be.
 */
export class TeamState {
	readonly #histories: Histories;
	readonly #fitter: Fitter;
	#known = $state.raw<Readonly<Record<TeamKey, Known>>>({});
	#prepared = $state.raw<Readonly<Record<TeamKey, PreparedTeam>>>({});
	#problem = $state.raw<{ readonly key: TeamKey; readonly problem: TeamProblem } | null>(null);
	#list = $state.raw<readonly TeamRecord[]>([]);
	/** being read and fitted */
	#asked: readonly TeamKey[] = [];
	#coming = $state<TeamKey | null>(null);

	constructor(histories: Histories, fitter: Fitter = { readPrepared, readExample, fitKept }) {
		this.#histories = histories;
		this.#fitter = fitter;
	}

	/**
	 * history and fit of the plan's team; null while they are being read and fitted, or not asked for
	 * (`learn`). While a family that was chosen by hand is being fitted, the fit before it.
	 */
	get known(): Known | null {
		return this.#known[variantOf(plan.team, plan.plan.families)] ?? this.#asFitted;
	}
	/** `known` with the families that fit best, whatever the plan chose */
	get #asFitted(): Known | null {
		return this.#known[plan.team] ?? null;
	}
	/** the plan's team as the build has it, where that is all one needs */
	get #ready(): PreparedTeam | null {
		const asIs = variantOf(plan.team, plan.plan.families) === plan.team;
		return (asIs && this.#prepared[plan.team]) || null;
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
		if (this.isSketch) return sketchedTeam(plan.plan);
		return (this.known?.fit ?? this.#ready)?.team ?? null;
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
		if (this.isSketch) return 0;
		return (this.known?.fit.table ?? this.#ready)?.months ?? null;
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

	/** Brings what is played of a team: as the build has it where that will do, else by reading it. */
	async load(team: TeamKey, families?: FamilyChoices): Promise<void> {
		const example = exampleOf(team);
		const asIs = variantOf(team, families) === team && !(team in this.#known);
		if (!example || !asIs || !(await this.#prepare(team, example)))
			await this.learn(team, families);
	}

	async #prepare(team: TeamKey, example: ExampleTeamId): Promise<boolean> {
		if (team in this.#prepared) return true;
		const prepared = await this.#fitter.readPrepared(example);
		if (prepared) this.#prepared = { ...this.#prepared, [team]: prepared };
		return prepared !== null;
	}

	/** Reads and fits a team that is not known yet, then with the families chosen by hand. */
	async learn(team: TeamKey, families?: FamilyChoices): Promise<void> {
		const example = exampleOf(team);
		await this.#fit(team, team, () =>
			example ? this.#fitter.readExample(example) : this.#kept(team)
		);
		const variant = variantOf(team, families);
		const base = this.#known[team];
		if (variant !== team && base)
			await this.#fit(variant, team, () => this.#fitter.fitKept(base.history, families));
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
		void this.learn(plan.team, plan.plan.families);
	}

	/** the team that was asked for and is being read; the plan goes to it when it is there */
	get coming(): TeamKey | null {
		return this.#coming;
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
		this.#coming = null;
		const key = await this.#add(known, keep, settings);
		if (replaces !== null) await this.#histories.describe(replaces, { hidden: true });
		this.#take(key, known);
		plan.goTo({ plan: planned, team: key });
		await this.#relist();
		if (keep) void storage.askToKeep();
	}

	/** Plans with a team that is described; one step. */
	describe(described: Described, today: Day): void {
		this.#coming = null;
		plan.goTo({ plan: planForSketch(described, plan.plan, today), team: sketchKey });
	}

	/**
	 * One of the plans that people come with: on the example that carries its story while one looks at
	 * examples, else on the user's own team. One step.
	 */
	async start(start: Start): Promise<void> {
		if (!this.isExample) plan.goTo({ plan: startOn(start, plan.plan), team: plan.team });
		else if (await this.#arrive(start.team)) plan.goTo(this.#begun(start));
	}

	/** Plans with another of the teams, as one left it; one step. */
	async goTo(key: TeamKey): Promise<void> {
		if (!(await this.#arrive(key))) return;
		const latest = plan.latestFor(key);
		const known = this.#known[key];
		if (latest) plan.goTo({ plan: latest, team: key });
		else if (exampleOf(key)) plan.goTo(this.#begun(startOf(key)));
		else if (known) {
			const goal = suggestedGoal(known.fit)?.goal ?? plan.plan.goal;
			plan.goTo({ plan: planFor(known.fit, plan.plan, goal), team: key });
		} else plan.goTo({ plan: plan.plan, team: key });
	}

	/** Loads a team that was asked for. @returns false when another was asked for meanwhile */
	async #arrive(key: TeamKey): Promise<boolean> {
		this.#coming = key;
		await this.load(key);
		if (this.#coming !== key) return false;
		this.#coming = null;
		return true;
	}

	/** An example with the plan that it begins with. What kept it from being read is told there. */
	#begun(start: Start): Situation {
		const known = this.#known[start.team];
		if (!known || start.team === sampleKey)
			return { plan: startOn(start, firstSituation.plan), team: start.team };
		const goal = suggestedGoal(known.fit)?.goal ?? firstSituation.plan.goal;
		const base = planFor(known.fit, firstSituation.plan, goal);
		return { plan: startOn(start, base), team: start.team };
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
		const known = this.#asFitted;
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
		const known = this.#asFitted;
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
		return history && this.#fitter.fitKept(history);
	}

	#take(key: TeamKey, found: FittedHistory | null): void {
		if (found?.fit) {
			const known = { history: found.history, fit: this.#asPrepared(key, found.fit) };
			this.#known = { ...this.#known, [key]: known };
			void this.#complete(key, known);
		} else this.#problem = { key, problem: { kind: found ? 'unfit' : 'gone' } };
	}

	/** What was played with the team that the build has holds for the fit, where that gives the same. */
	#asPrepared(key: TeamKey, fit: TeamFit): TeamFit {
		const team = this.#prepared[key]?.team;
		return team && JSON.stringify(team) === JSON.stringify(fit.team) ? { ...fit, team } : fit;
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
