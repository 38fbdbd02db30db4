import type { GuardrailType } from './guardrailType';
import { linearPay } from './linearPay';
import { pairedRatio } from './pairedRatio';
import { pipelineReview } from './pipelineReview';

/** Every guardrail, one line each. */
export const guardrailTypes = {
	pairedRatio,
	pipelineReview,
	linearPay
} as const satisfies Readonly<Record<string, GuardrailType>>;

export type GuardrailId = keyof typeof guardrailTypes;
export const guardrailIds = Object.keys(guardrailTypes) as readonly GuardrailId[];
