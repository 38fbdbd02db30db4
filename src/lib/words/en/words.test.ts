import { describe, expect, it } from 'vitest';
import { guardrailIds } from '../../model/guardrails';
import { parameterIds } from '../../model/parameters';
import { shockIds, shockTypes } from '../../model/shocks';
import { targetIds, targetTypes, type TargetId } from '../../model/targets';
import type { TargetType } from '../../model/targets/targetType';
import { assumption, assumptionWords } from './assumptions';
import { levelWriter } from './level';
import { glossary } from './glossary';
import { guardrailBeside, guardrailCost, guardrailWords } from './guardrails';
import { shockWords } from './shocks';
import { noEnvelopeNote, subjectOf, targetFragment, targetWords } from './targets';

/** Every text of a table, with the path that leads to it. */
function texts(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => texts(part, `${path}.${key}`));
}

const offeredBy = ({ guardrails }: TargetType): readonly string[] => guardrails;
const offersRatio = (id: TargetId): boolean => offeredBy(targetTypes[id]).includes('pairedRatio');

const tables = { targetWords, guardrailWords, shockWords, assumptionWords, glossary };

describe('the tables of words', () => {
	it('have no empty text, no em dash and no exclamation mark', () => {
		for (const [path, text] of texts(tables)) {
			expect(text.trim(), path).not.toBe('');
			expect(text, path).not.toMatch(/[—!]/);
		}
	});

	it('leave the words of the trade out of the interface', () => {
		const interfaceTexts = texts(tables).filter(([path]) => !path.endsWith('alsoCalled'));
		for (const [path, text] of interfaceTexts)
			expect(text, path).not.toMatch(
				/simulation run|iteration|percentile|confidence|significant|p-value|distribution|synergy|optimi[sz]e|insight|dashboard/i
			);
	});

	it('hold an entry for everything that is registered', () => {
		for (const id of targetIds) {
			const { level } = targetTypes[id].defaults;
			expect(targetFragment(id, level).value).toContain(levelWriter(id)(level));
			expect(subjectOf(id, level).atStart).toMatch(/^[A-Z]/);
		}
		expect(targetFragment('winRate', { byLevel: { mid: 0.5 } }).value).toBe('a win rate, by level');
		expect(targetFragment('dealSize', { timesOwnBaseline: 1.2 }).value).toBe(
			'1.2 times each rep’s own average deal size'
		);
		expect(subjectOf('dialsPerDay', { timesOwnBaseline: 1 }).atStart).toBe(
			'Each rep’s own dials a day'
		);
		expect(subjectOf('touchCutoff', 1).text).toBe('stopping after 1 touch');
		expect(targetFragment('bookingsQuota', { from: 1e5, to: 2e5 }, 'USD').value).toBe(
			'$100K to $200K booked a quarter'
		);
		for (const id of guardrailIds) expect(guardrailWords[id].label).toMatch(/^[A-Z]/);
		for (const id of targetIds) {
			const { envelope }: TargetType = targetTypes[id];
			expect(noEnvelopeNote(id) === null, id).toBe(envelope !== undefined);
		}
		for (const id of parameterIds) expect(assumptionWords[id].meaning).toMatch(/\.$/);
		for (const id of shockIds)
			for (const field of shockTypes[id].fields)
				expect(shockWords[id].fields).toHaveProperty(field.name);
	});

	it('call a ratio after the target that it checks, and neutrally beside several', () => {
		const label = (...targets: TargetId[]): string => guardrailBeside('pairedRatio', targets).label;
		expect(label('dialsPerDay')).toBe('Check dials-to-demos weekly');
		expect(label('demosPerWeek')).toBe('Check demos-to-opportunities weekly');
		expect(label('touchMandate')).toBe('Check weekly what the touches lead to');
		expect(label('dialsPerDay', 'demosPerWeek')).toBe('Check weekly what the numbers lead to');
		expect(label()).toBe('Check weekly what the numbers lead to');
		// A target that does not offer it is none that it works on.
		expect(label('dialsPerDay', 'winRate')).toBe('Check dials-to-demos weekly');
		for (const id of targetIds.filter((one) => offersRatio(one)))
			expect(label(id)).not.toBe(guardrailWords.pairedRatio.label);
	});

	it('say a shock in either direction and a cost in hours', () => {
		expect(shockWords.winRate.sentence({ change: -0.2, fromDay: 0 })).toBe(
			'buyers say yes 20% less often from working day 1'
		);
		expect(shockWords.winRate.sentence({ change: 0.1, fromDay: 20 })).toContain('10% more often');
		expect(guardrailCost(7.5)).toBe('Costs you 7.5 hours a week');
		expect(guardrailCost(1)).toBe('Costs you 1 hour a week');
		expect(guardrailCost(0)).toBe('Costs you no time');
	});

	it('show what is assumed by its id rather than not at all', () => {
		expect(assumption('eta').label).toBe('What extra dials still bring');
		expect(assumption('somethingNew').label).toBe('somethingNew');
	});
});
