import type { GuardrailSearch, GuardrailSet } from '../../../sim/explain/guardrailSearch';
import type { TargetId } from '../../../model/targets';
import { guardrailBeside } from '../guardrails';
import { counted, decimal, list, signedMoney } from '../numbers';
import type { ExplainFacts, Lines } from './facts';

const namesBeside =
	(targets: readonly TargetId[]) =>
	({ guardrails }: GuardrailSet): string =>
		guardrails.length === 0
			? 'the plan as it is'
			: list(guardrails.map((id) => `“${guardrailBeside(id, targets).label}”`));

const hours = ({ managerHours }: GuardrailSet): string =>
	managerHours === 1 ? '1 manager hour a week' : `${decimal(managerHours, 1)} manager hours a week`;

/** The smallest set of checks with which the target does no harm. */
export function guardrailLines(
	{ without, smallest, best, played }: GuardrailSearch,
	{ currency, target }: ExplainFacts
): Lines {
	const names = namesBeside(target ? [target.id] : []);
	const effect = (set: GuardrailSet): string => signedMoney(set.effect.value, currency);
	const tried = `${counted(played.length - 1, 'set')} of checks tried.`;
	if (smallest && smallest.guardrails.length === 0)
		return [`The target costs nothing as it is (${effect(without)}).`, tried];
	if (smallest)
		return [
			`With ${names(smallest)} the target costs nothing: ${effect(smallest)} instead of ${effect(without)}, ${hours(smallest)}.`,
			tried
		];
	return [
		best.guardrails.length === 0
			? `No check makes the target harmless; none does better than ${names(best)} (${effect(best)}).`
			: `No set of checks makes the target harmless; the best, ${names(best)}, comes to ${effect(best)} instead of ${effect(without)}, ${hours(best)}.`,
		tried
	];
}
