import { parse, stringify } from 'devalue';
import type { GuardrailId } from '../model/guardrails';
import type { Plan } from '../model/plan';
import type { Team } from '../model/team';
import type { ForecastResult } from '../sim/result';
import { engineVersion } from '../sim/version';
import type { CurvePoint } from './sidePlays';

/**
 * What the app opens with, worked out beforehand by the same engine: the sample team's fit, its plan
 * played to the end, and what stands beside its controls. `tests/golden/firstAnswer.test.ts` plays it
 * anew and compares every byte; with LONG=1 it writes a file that is not there.
 */
export interface FirstAnswer {
	readonly plan: Plan;
	readonly team: Team;
	/** months of the team's history */
	readonly months: number;
	readonly result: ForecastResult;
	/** bookings at other levels of the plan's target */
	readonly curve: readonly CurvePoint[];
	/** what each further guardrail adds to mean bookings */
	readonly worth: Readonly<Partial<Record<GuardrailId, number>>>;
}

/** As it stands in the file: JSON that keeps typed arrays to the last bit. */
export const packFirstAnswer = (answer: FirstAnswer): string => stringify(answer);

/** What was packed; null where another version of the engine has packed it. */
export function unpackFirstAnswer(text: string): FirstAnswer | null {
	const answer = parse(text) as FirstAnswer;
	return answer.result.version === engineVersion ? answer : null;
}

/** The answer that was built in; null where it is of another version, or cannot be had. */
export async function readFirstAnswer(): Promise<FirstAnswer | null> {
	try {
		const { default: text } = await import('./firstAnswer.json?raw');
		return unpackFirstAnswer(text);
	} catch {
		// It only saves time: without it the same figures are played.
		return null;
	}
}
