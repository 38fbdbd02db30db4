import type { GuardrailType } from './guardrailType';
import { pairedRatio } from './pairedRatio';

/** Every guardrail, one line each. */
export const guardrailTypes = {
	pairedRatio
} as const satisfies Readonly<Record<string, GuardrailType>>;

export type GuardrailId = keyof typeof guardrailTypes;
export const guardrailIds = Object.keys(guardrailTypes) as readonly GuardrailId[];
