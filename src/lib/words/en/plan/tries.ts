import type { GuardrailId } from '../../../model/guardrails';
import type { Level } from '../../../model/plan';
import type { TargetId } from '../../../model/targets';
import { guardrailWords } from '../guardrails';
import { levelWriter, shortLevel } from '../level';
import { list } from '../numbers';
import { pressureStop } from '../pressure';
import { shortTarget } from '../targets';

/** A plan in a few words for the list of what was tried: "60, bonus, checked", "No target". */
export function tryLabel(
	targets: readonly {
		readonly type: TargetId;
		readonly level: Level;
		readonly pressure: number;
	}[],
	guardrails: readonly { readonly type: GuardrailId }[]
): string {
	const checks = guardrails.map(({ type }) => guardrailWords[type].short);
	if (targets.length === 0) return ['No target', ...checks].join(', ');
	if (targets.length > 1)
		return [list(targets.map((t) => shortTarget(t.type, t.level))), ...checks].join(', ');
	const [{ type, level, pressure }] = targets;
	return [shortLevel(level, levelWriter(type)), pressureStop(pressure).short, ...checks].join(', ');
}
