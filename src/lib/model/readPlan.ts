import type { Plan } from './plan';
import { planSchema } from './planSchema';
import type { Problem } from './schema/problem';
import { read } from './schema/read';

/** A fault of a plan file: a value, with its sentence in `words/en/planProblems.ts`. */
export type PlanProblem =
	| Problem
	/** the text is not JSON; line and column from 1, null where the engine does not say */
	| {
			readonly code: 'notJson';
			readonly path: '';
			readonly value: null;
			readonly line: number | null;
			readonly column: number | null;
	  };

/** A plan with its defaults filled in, or everything that is wrong with it. */
export type PlanReading =
	| { readonly plan: Plan; readonly problems: readonly [] }
	| { readonly plan: null; readonly problems: readonly PlanProblem[] };

/**
 * Reads a plan from whatever was in the file or in the browser's storage. What the file leaves out
 * is filled from `planDefaults`; an unknown key is a problem that names the nearest known one.
 *
 * @param value parsed JSON or a stored object; not changed and not kept
 */
export function readPlan(value: unknown): PlanReading {
	const problems: Problem[] = [];
	const plan = read(planSchema, value, '', problems);
	// The schema's keys are checked against the type where it is written; its values were read just now.
	return problems.length === 0 ? { plan: plan as Plan, problems: [] } : { plan: null, problems };
}

/** Reads a plan from the text of a file (a leading byte order mark is allowed). */
export function parsePlan(text: string): PlanReading {
	const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch (error) {
		const place = placeOf(error instanceof Error ? error.message : '', json);
		return { plan: null, problems: [{ code: 'notJson', path: '', value: null, ...place }] };
	}
	return readPlan(value);
}

/** Engines say where JSON breaks in their own words: "position 45" or "line 3 column 5". */
function placeOf(message: string, json: string): { line: number | null; column: number | null } {
	const lineAndColumn = /line (\d+) column (\d+)/.exec(message);
	if (lineAndColumn) return { line: Number(lineAndColumn[1]), column: Number(lineAndColumn[2]) };
	const position = /position (\d+)/.exec(message);
	const end = /end of JSON input/.test(message) ? json.length : null;
	const at = position ? Number(position[1]) : end;
	if (at === null) return { line: null, column: null };
	const before = json.slice(0, at).split('\n');
	return { line: before.length, column: before[before.length - 1].length + 1 };
}
