import type { Answer, ExplanationId } from '../../../sim/explain';
import { curveLines } from './curve';
import { errorLines } from './errors';
import type { ExplainFacts, Lines } from './facts';
import { flipLines } from './flips';
import { guardrailLines } from './guardrails';
import { ledgerLines } from './ledger';
import { regretLines } from './regret';
import { seekLines } from './seek';
import { sensitivityLines } from './sensitivity';
import { shapleyLines } from './shapley';
import { testLines } from './test';
import { tornadoLines } from './tornado';
import { tripwireLines } from './tripwires';
import { whoPaysLines } from './whoPays';

export type { ExplainFacts, Lines } from './facts';

type Found<Id extends ExplanationId> = NonNullable<Answer<Id>>;

interface ExplanationWords<Id extends ExplanationId> {
	/** heading */
	readonly title: string;
	readonly lines: (answer: Found<Id>, facts: ExplainFacts) => Lines;
}

/** Words of every explanation, by id. */
const table: { readonly [Id in ExplanationId]: ExplanationWords<Id> } = {
	shapley: { title: 'Where the change comes from', lines: shapleyLines },
	sensitivity: { title: 'What the spread is made of', lines: sensitivityLines },
	tornado: { title: 'What each assumption could change', lines: tornadoLines },
	flips: { title: 'What would turn the answer round', lines: flipLines },
	curve: { title: 'Along the level', lines: curveLines },
	seek: { title: 'What it takes to reach the goal', lines: seekLines },
	regret: { title: 'The choice one regrets least', lines: regretLines },
	guardrails: { title: 'The checks that make it harmless', lines: guardrailLines },
	tripwires: { title: 'What would show first', lines: tripwireLines },
	whoPays: { title: 'Who gains and who pays', lines: whoPaysLines },
	ledger: { title: 'What it rests on', lines: ledgerLines },
	test: { title: 'A test with half the team', lines: testLines },
	errors: { title: 'Give or take', lines: errorLines }
};

/** Heading of an explanation. */
export const explanationTitle = (id: ExplanationId): string => table[id].title;

/** An answer in words; where there is nothing to explain, that. */
export function explanationLines<Id extends ExplanationId>(
	id: Id,
	answer: Answer<Id>,
	facts: ExplainFacts
): Lines {
	if (answer === null) return ['The plan has nothing to say here.'];
	return table[id].lines(answer as Found<Id>, facts);
}
