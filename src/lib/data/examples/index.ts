import type { History } from '../../history/history';
import { sampleTeam, sampleTeamName } from '../sample/sampleTeam';
import { coverageTeam, coverageTeamName } from './coverage/coverageTeam';
import { sixTouches, sixTouchesName } from './sixTouches/sixTouches';

/**
 * The teams that a visitor can look at without a history of their own, the first of them at once. An id
 * is the history's name too; words are in words/en under it. Each is generated when it is asked for.
 */
export const exampleTeams = {
	[sampleTeamName]: sampleTeam,
	[sixTouchesName]: () => sixTouches(),
	[coverageTeamName]: () => coverageTeam()
} as const satisfies Readonly<Record<string, () => History>>;

export type ExampleTeamId = keyof typeof exampleTeams;
export const exampleTeamIds = Object.keys(exampleTeams) as readonly ExampleTeamId[];
