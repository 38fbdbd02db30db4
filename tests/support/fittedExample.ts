import { exampleTeams, type ExampleTeamId } from '../../src/lib/data/examples';
import { fitHistory, type TeamFit } from '../../src/lib/fit/fitTeam';
import type { Team } from '../../src/lib/model/team';

const fits = new Map<ExampleTeamId, TeamFit>();

/** An example team's fit as the app has it, made once for all tests of a thread: it takes a second. */
export function fitOfExample(id: ExampleTeamId): TeamFit {
	const fit = fits.get(id) ?? fitHistory(exampleTeams[id]());
	if (!fit) throw new Error(`fitOfExample: ${id} cannot be fitted`);
	fits.set(id, fit);
	return fit;
}

/** The team alone. */
export const fittedExample = (id: ExampleTeamId): Team => fitOfExample(id).team;
