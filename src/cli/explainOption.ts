import { nearest } from '../lib/model/schema/nearest';
import type { Plan } from '../lib/model/plan';
import type { ExperimentInput } from '../lib/sim/chunk';
import {
	explainDefaults,
	explanationIds,
	explanations,
	type Answer,
	type ExplanationId
} from '../lib/sim/explain';
import type { Explanation } from '../lib/sim/explain/plays';
import { explanationLines, explanationTitle } from '../lib/words/en/explain';
import { count } from '../lib/words/en/numbers';
import { toldTarget } from '../lib/words/en/targets';
import { nodeThread } from '../lib/worker/node/nodeThread';
import { playExplanation } from '../lib/worker/playExplanation';
import { createPool } from '../lib/worker/pool';
import { wrongUsage } from './refusal';
import type { Terminal } from './terminal';

/** What was found, by the explanation's id. */
export type Explained = { readonly [Id in ExplanationId]?: Answer<Id> };

/**
 * The explanations that `--explain a,b` names, in the order of the registry; `all` names every one.
 * @throws Refusal (wrong usage) naming the nearest
 */
export function explanationsOf(values: readonly string[]): readonly ExplanationId[] {
	const words = values.flatMap((value) => value.split(',')).filter((word) => word !== '');
	const known = [...explanationIds, 'all'];
	for (const word of words)
		if (!known.includes(word))
			throw wrongUsage(
				`--explain: there is no explanation "${word}"; did you mean "${nearest(word, known)}"?`
			);
	return explanationIds.filter((id) => words.includes(id) || words.includes('all'));
}

/** Plays the explanations one after the other on worker threads. */
export async function explainOnThreads(
	input: ExperimentInput,
	ids: readonly ExplanationId[],
	{ replications, workers }: { readonly replications: number; readonly workers: number },
	terminal: Terminal
): Promise<Explained> {
	const pool = createPool({ size: workers, spawn: () => nodeThread(terminal.threadScript) });
	const settings = { ...explainDefaults, replications };
	const found: Partial<Record<ExplanationId, unknown>> = {};
	try {
		for (const id of ids) {
			const explanation = explanations[id](input, settings) as Explanation<unknown>;
			found[id] = await playExplanation(pool, explanation, {
				onProgress: (done, total) =>
					terminal.progress(`${id}: ${count(done)} of ${count(total)} quarters`)
			});
		}
	} finally {
		terminal.progress('');
		pool.dispose();
	}
	return found as Explained;
}

/** The explanations for people, each below its heading. */
export function explainedText(explained: Explained, { targets, currency }: Plan): string {
	const target = targets.length === 1 ? toldTarget(targets[0].type, currency) : null;
	const facts = { currency, target };
	return (Object.keys(explained) as ExplanationId[])
		.map((id) =>
			[explanationTitle(id), ...explanationLines(id, explained[id] as never, facts)].join('\n')
		)
		.join('\n\n');
}

/** Columns as lists of numbers: what JSON has no array for. What is not finite is null there. */
export const explainedDocument = (explained: Explained): unknown =>
	JSON.parse(
		JSON.stringify(explained, (_, value: unknown) =>
			value instanceof Float64Array ? [...value] : value
		)
	);
