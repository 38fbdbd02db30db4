import { acceptanceGate } from './acceptanceGate';
import { callListening } from './callListening';
import type { GuardrailType } from './guardrailType';
import { linearPay } from './linearPay';
import { opportunityAudit } from './opportunityAudit';
import { outcomeMetric } from './outcomeMetric';
import { pairedRatio } from './pairedRatio';
import { pipelineReview } from './pipelineReview';
import { rotatingMetrics } from './rotatingMetrics';

/** Every guardrail, one line each. */
export const guardrailTypes = {
	pairedRatio,
	opportunityAudit,
	acceptanceGate,
	pipelineReview,
	callListening,
	outcomeMetric,
	linearPay,
	rotatingMetrics
} as const satisfies Readonly<Record<string, GuardrailType>>;

export type GuardrailId = keyof typeof guardrailTypes;
export const guardrailIds = Object.keys(guardrailTypes) as readonly GuardrailId[];
