import type { Plan } from '../lib/model/plan';
import type { Team } from '../lib/model/team';
import { teamInPlay } from '../lib/model/teamInPlay';
import { complainOf, readHistory } from './readHistory';
import { wrongData } from './refusal';
import { teamOfPlan } from '../lib/fit/teamOfPlan';
import type { Terminal } from './terminal';

/**
 * The team a plan is about: fitted to the history where one is given, else the one that the plan
 * sketches, else null; at the size that the plan asks for. What the files leave open is said on
 * standard error.
 * @throws Refusal (wrong data) when the files give no team
 */
export async function knownTeamFor(
	plan: Plan,
	history: readonly string[],
	terminal: Terminal
): Promise<Team | null> {
	const team = history.length === 0 ? teamOfPlan(plan) : await fittedTo(plan, history, terminal);
	return team && teamInPlay(team, plan);
}

async function fittedTo(plan: Plan, history: readonly string[], terminal: Terminal): Promise<Team> {
	const { assembly, fit } = await readHistory(history, terminal, plan.families);
	complainOf(assembly, terminal);
	return fit.team;
}

/**
 * As `knownTeamFor`, for what cannot be done without a team.
 * @param path the plan's file, for the complaint
 * @throws Refusal (wrong data) when there is none
 */
export async function teamFor(
	plan: Plan,
	path: string,
	history: readonly string[],
	terminal: Terminal
): Promise<Team> {
	const team = await knownTeamFor(plan, history, terminal);
	if (team) return team;
	throw wrongData(
		`${path}: The plan has no "team"; add one, or give the history with --history FILE.`
	);
}
