import type { ExampleTeamId } from '../data/examples/exampleTeamIds';
import type { Team } from '../model/team';
import { readFirstAnswer } from './firstAnswer';
import { runs } from './runs.svelte';
import { sidePlays } from './sidePlays.svelte';
import { exampleKey, firstSituation } from './situation';

/** A team that can be played before its history was made and fitted. */
export interface PreparedTeam {
	readonly team: Team;
	/** months of its history */
	readonly months: number;
}

/**
 * An example's team as the build has it, with the answer to the plan that the app opens with put where
 * it is looked for; null where there is none.
 */
export async function readPrepared(id: ExampleTeamId): Promise<PreparedTeam | null> {
	if (exampleKey(id) !== firstSituation.team) return null;
	const first = await readFirstAnswer();
	if (!first) return null;
	const input = { team: first.team, plan: first.plan };
	runs.know(input, first.result);
	sidePlays.know(input, first.curve, first.worth);
	return { team: first.team, months: first.months };
}
