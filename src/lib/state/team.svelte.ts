import { sampleReps } from '../data/sample/sampleReps';
import type { TeamFit } from '../fit/fitTeam';
import type { History } from '../history/history';
import { atHeadCount } from '../model/headCount';
import { familyQuantities, type FamilyChoices } from '../model/plan';
import type { Team } from '../model/team';
import { mast } from '../words/en/shell';
import { fitKept, readSample } from '../worker/dataClient';
import type { FittedHistory } from '../worker/dataServer';
import { Histories } from './histories';
import { plan } from './plan.svelte';
import { sampleKey } from './situation';
import type { Situation, TeamKey } from './situation';
import { storage } from './storage.svelte';

/** A history with a team fitted to it. */
export interface Known {
	readonly history: History;
	readonly fit: TeamFit;
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

/** The team that the plan is for: the sample's, or one fitted to a history kept in this browser. */
export class TeamState {
	readonly #histories: Histories;
	#known = $state.raw<Readonly<Record<TeamKey, Known>>>({});
	#problem = $state.raw<{ readonly key: TeamKey; readonly problem: TeamProblem } | null>(null);
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
	/** the team as its history has it */
	get fitted(): Team | null {
		return this.known?.fit.team ?? null;
	}
	/** how many reps its history has; null while that is not known */
	get own(): number | null {
		return this.fitted?.reps.length ?? (this.isSample ? sampleReps.rows : null);
	}
	/** the team at the size that the plan asks for */
	get current(): Team | null {
		const { fitted } = this;
		return fitted && atHeadCount(fitted, plan.plan.headCount);
	}
	get isSample(): boolean {
		return plan.team === sampleKey;
	}
	/** as it stands in the masthead */
	get name(): string {
		return this.isSample ? mast.sampleTeam : this.fitted?.name || mast.namelessTeam;
	}

	/** Reads and fits a team that is not known yet, then with the families chosen by hand. */
	async load(team: TeamKey, families?: FamilyChoices): Promise<void> {
		await this.#fit(team, team, () => (team === sampleKey ? readSample() : this.#kept(team)));
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
		if (key in this.#known || this.#asked.includes(key)) return;
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

	/**
	 * Plans with another history from now on; one step that undo takes back.
	 * @param planned the plan to begin with
	 */
	async use(known: Known, planned: Situation['plan']): Promise<void> {
		const key = await this.#histories.add(known.history);
		this.#take(key, known);
		plan.goTo({ plan: planned, team: key });
	}

	/** Forgets the histories that no plan and no undo leads to. */
	prune(): void {
		void this.#histories.prune(plan.teamsInReach);
	}

	async #kept(key: TeamKey): Promise<FittedHistory | null> {
		const history = await this.#histories.read(key);
		return history && fitKept(history);
	}

	#take(key: TeamKey, found: FittedHistory | null): void {
		if (found?.fit) {
			this.#known = { ...this.#known, [key]: { history: found.history, fit: found.fit } };
		} else this.#problem = { key, problem: { kind: found ? 'unfit' : 'gone' } };
	}
}

export const team = new TeamState(new Histories(storage.vault));
