import type { Team } from '../model/team';
import { mast } from '../words/en/shell';
import { plan } from './plan.svelte';
import { sampleKey } from './situation';
import type { TeamKey } from './situation';

/** Where teams come from: a worker in the app, a puppet in tests. */
export interface TeamSource {
	/** the team whose history comes with the app */
	sample(): Promise<Team>;
	/** a history that was kept in this browser; null when it is not there any more */
	kept(key: TeamKey): Promise<Team | null>;
}

/** The team that the plan is for. */
export class TeamState {
	#team = $state.raw<{ readonly key: TeamKey; readonly team: Team } | null>(null);

	/** null while it is being read and fitted */
	get current(): Team | null {
		return this.#team && this.#team.key === plan.team ? this.#team.team : null;
	}
	get isSample(): boolean {
		return plan.team === sampleKey;
	}
	/** as it stands in the masthead */
	get name(): string {
		if (this.isSample) return mast.sampleTeam;
		return this.current?.name || mast.namelessTeam;
	}
}

export const team = new TeamState();
