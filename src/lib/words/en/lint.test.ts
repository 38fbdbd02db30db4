import { describe, expect, it } from 'vitest';
import type { Finding } from '../../model/lint';
import { lintRuleIds } from '../../model/lint';
import { lintPlace, lintSentences } from './lint';

const at = { target: 'targets[0]', type: 'dialsPerDay' } as const;

/** One finding of each kind. */
const findings: readonly Finding[] = [
	{ ...at, rule: 'singleUnverifiedCount', facts: { pressure: 1 } },
	{ ...at, rule: 'noQualityPair', facts: { offered: ['pairedRatio'], by: 'dilution' } },
	{ ...at, rule: 'dailyCliff', facts: {} },
	{ ...at, rule: 'outOfReach', facts: { reps: 2, of: 5, times: 2.5, least: 2.6667, most: 4 } },
	{ ...at, rule: 'belowWhatTheyDo', facts: { reps: 2, of: 2, least: 45, most: 45.04 } },
	{ ...at, rule: 'historyDoesNotSupport', facts: { kind: 'notRecorded' } },
	{
		...at,
		rule: 'historyDoesNotSupport',
		facts: { kind: 'neverReached', reps: 1, of: 1, largest: 62.37, months: 58 }
	},
	{ ...at, rule: 'measuredBeforeItCanMatter', facts: { cycle: 90.4, horizon: 65 } }
];

describe('the sentences of a finding', () => {
	it('exist for every rule, as whole sentences', () => {
		expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(lintRuleIds));
		for (const finding of findings)
			for (const sentence of Object.values(lintSentences(finding))) {
				expect(sentence, finding.rule).toMatch(/^[A-Z].*[.]$/);
				expect(sentence, finding.rule).not.toMatch(/[—!]|undefined|NaN|\[object/);
			}
	});

	it('carry the numbers', () => {
		const messages = findings.map((finding) => lintSentences(finding).message);
		expect(messages[0]).toContain('held to, with their job riding on it, and nothing tells a dial');
		expect(messages[3]).toContain(
			'asks 2 of 5 reps for 2.7 to 4 times the dials that they make by themselves; beyond 2.5 times'
		);
		expect(messages[4]).toContain('below what both reps do anyway (45 dials a day)');
		expect(messages[6]).toContain('asks the only rep for more than anyone ever did');
		expect(messages[6]).toContain('the most in 58 months of a rep is 62.4 dials a day');
		expect(messages[7]).toContain('longer than 90 working days to win; the plan ends after 65');
	});

	it('round a level to stay below down, so that the remedy is one', () => {
		expect(lintSentences(findings[6]).remedy).toContain('Stay at or below 62.3,');
	});

	it('name the guardrail as it stands in a plan file', () => {
		expect(lintSentences(findings[1]).remedy).toBe(
			'Add the guardrail "pairedRatio" (check dials-to-demos weekly).'
		);
		expect(lintPlace(findings[0])).toBe('targets[0] (dials a day)');
	});
});
