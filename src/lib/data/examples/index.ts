import type { History } from '../../history/history';
import { sampleTeam } from '../sample/sampleTeam';
import { coverageTeam } from './coverage/coverageTeam';
import type { ExampleTeamId } from './exampleTeamIds';
import { sixTouches } from './sixTouches/sixTouches';

export { exampleTeamIds, type ExampleTeamId } from './exampleTeamIds';

/** The example teams, each generated when it is asked for. */
export const exampleTeams: Readonly<Record<ExampleTeamId, () => History>> = {
	sampleTeam,
	sixTouches: () => sixTouches(),
	coverageTeam: () => coverageTeam()
};
