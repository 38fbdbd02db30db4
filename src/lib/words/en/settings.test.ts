import { describe, expect, it } from 'vitest';
import { guardrailIds, guardrailTypes } from '../../model/guardrails';
import type { GuardrailType } from '../../model/guardrails/guardrailType';
import { targetIds, targetTypes } from '../../model/targets';
import type { TargetType } from '../../model/targets/targetType';
import { settingWords } from './settings';

const entries: [string, TargetType | GuardrailType][] = [
	...targetIds.map((id): [string, TargetType] => [id, targetTypes[id]]),
	...guardrailIds.map((id): [string, GuardrailType] => [id, guardrailTypes[id]])
];
const asked = entries.flatMap(([id, { fields = [] }]) =>
	fields.map((field) => [`${id}.${field.name}`, id, field] as const)
);

describe('the words of settings', () => {
	it.each(asked)('name %s and each of its answers', (_, id, field) => {
		const words = settingWords(id as Parameters<typeof settingWords>[0], field.name);
		expect(words.label).toMatch(/^[A-Z]/);
		if (field.kind === 'choice') expect(Object.keys(words.of ?? {})).toEqual([...field.of]);
	});
});
