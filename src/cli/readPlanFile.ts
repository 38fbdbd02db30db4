import type { Plan } from '../lib/model/plan';
import { parsePlan, type PlanProblem } from '../lib/model/readPlan';
import { planProblem } from '../lib/words/en/planProblems';
import { Refusal, wrongData } from './refusal';
import type { Terminal } from './terminal';

/**
 * The plan of a file.
 * @throws Refusal (wrong data) with one line per fault
 */
export async function readPlanFile(path: string, terminal: Terminal): Promise<Plan> {
	const bytes = await terminal.read(path);
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		throw wrongData(`${path}: is not text; a plan is a JSON file in UTF-8.`);
	}
	const { plan, problems } = parsePlan(text);
	if (!plan) throw planRefusal(path, problems);
	return plan;
}

/** One line per fault of a plan, each with the file's name. */
export const planRefusal = (path: string, problems: readonly PlanProblem[]): Refusal =>
	wrongData(...problems.map((problem) => `${path}: ${planProblem(problem)}`));
