import { parameterIds, parameters } from '$lib/model/parameters';
import type { ParameterId } from '$lib/model/parameters';
import { matters } from '$lib/model/parameters/parameter';
import type { Plan } from '$lib/model/plan';
import { targetTypes } from '$lib/model/targets';

const ofGuardrails: readonly ParameterId[] = ['guardQuality', 'guardGaming'];

/**
 * The behavioural parameters that a plan's answer rests on: those of the channels that its targets
 * work through, those of checks only where there is a check, and none without a target.
 */
export function parametersInPlay({ targets, guardrails }: Plan): readonly ParameterId[] {
	if (targets.length === 0) return [];
	const worked = targets.flatMap(({ type }) => targetTypes[type].channels);
	return parameterIds.filter(
		(id) => matters(parameters[id], worked) && (guardrails.length > 0 || !ofGuardrails.includes(id))
	);
}
