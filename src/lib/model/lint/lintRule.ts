import type { Plan } from '../plan';
import type { TargetId } from '../targets';
import type { Team } from '../team';

/** What a rule found about one target: numbers only, the sentences are in `words/en/lint.ts`. */
export interface LintFinding<Id extends string, Facts> {
	readonly rule: Id;
	/** the target's place in the plan: `targets[0]`, `scenarios[1].targets[0]` */
	readonly target: string;
	readonly type: TargetId;
	readonly facts: Facts;
}

/** A warning about a target that needs no play. One file each, one line in the registry. */
export interface LintRule<Id extends string, Facts> {
	/** stable: scripts and decision records name it */
	readonly id: Id;
	/**
	 * Pure; in the order of the plan's targets.
	 * @param team null = not known: a rule that needs the team or its history finds nothing then
	 */
	find(plan: Plan, team: Team | null): readonly LintFinding<Id, Facts>[];
}

/** How many of the reps that a target binds; 0 < reps <= of. */
export interface RepShare {
	readonly reps: number;
	readonly of: number;
}
