import type { Plan } from '../model/plan';
import type { TargetId } from '../model/targets';
import { withoutTargets, withTarget } from './planEdits';
import { exampleKey } from './situation';
import type { TeamKey } from './situation';

/** A plan that people come with, and the example team that carries its story. */
export interface Start {
	readonly target: TargetId;
	readonly team: TeamKey;
}

export const starts: readonly Start[] = [
	{ target: 'dialsPerDay', team: exampleKey('sampleTeam') },
	{ target: 'touchCutoff', team: exampleKey('sixTouches') },
	{ target: 'pipelineCoverage', team: exampleKey('coverageTeam') }
];

/** The plan that an example begins with. @throws RangeError for a team that is no example */
export function startOf(team: TeamKey): Start {
	const start = starts.find((one) => one.team === team);
	if (!start) throw new RangeError(`startOf: team = ${team}, must be an example`);
	return start;
}

/** The plan with that target alone, as the registry proposes it. */
export const startOn = ({ target }: Start, plan: Plan): Plan =>
	withTarget(withoutTargets(plan), target);

/** Whether a plan asks for just that, at whatever height. */
export const isStart = ({ target }: Start, { targets }: Plan): boolean =>
	targets.length === 1 && targets[0].type === target;
