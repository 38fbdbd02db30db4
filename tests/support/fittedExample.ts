import { exampleTeams, type ExampleTeamId } from '../../src/lib/data/examples';
import { fitTeam } from '../../src/lib/fit/fitTeam';
import type { Team } from '../../src/lib/model/team';

const fitted = new Map<ExampleTeamId, Team>();

/** An example team as the app opens it, fitted once for all tests of a thread: it takes a second. */
export function fittedExample(id: ExampleTeamId): Team {
	const team = fitted.get(id) ?? fitTeam(exampleTeams[id]());
	fitted.set(id, team);
	return team;
}
