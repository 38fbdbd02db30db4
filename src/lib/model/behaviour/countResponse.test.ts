import { describe, expect, it } from 'vitest';
import { pullTo, settingAtDefaults } from '../../../../tests/support/responseSetting';
import { allChannels, channels, switchesOf } from '../channels';
import { conversationsPerDay } from '../targets/conversationsPerDay';
import { prospectsApproached } from '../targets/prospectsApproached';
import { evenGuard } from './guard';
import { naturalResponse } from './response';

/** Figures by a script of the formulas of D§4.2 and D§4.5 b at the defaults. */
const setting = settingAtDefaults();
const answer = naturalResponse();

describe('a target on conversations', () => {
	it('is met by dialling, haste, seconds that count, and people who are easier to reach', () => {
		conversationsPerDay.respond!(9, pullTo(12), setting, allChannels, answer);
		expect(answer.logged).toBeCloseTo(1.33236, 5);
		expect(answer.real).toBeCloseTo(1.29566, 5);
		expect(answer.dials).toBeCloseTo(1.2406, 5);
		expect(answer.creation).toBeCloseTo(1.10244, 5);
		expect(answer.win).toBeCloseTo(0.97285, 5);
	});

	it('is met honestly where nothing else is open', () => {
		const honest = switchesOf(
			channels.filter((id) => !['dilution', 'padding', 'level'].includes(id))
		);
		conversationsPerDay.respond!(9, pullTo(12), setting, honest, answer);
		expect(answer.logged).toBe(answer.real);
		expect(answer.time).toBe(answer.real);
		expect(answer.win).toBe(1);
	});

	it('is padded less under a guard', () => {
		conversationsPerDay.respond!(9, pullTo(12), setting, allChannels, answer);
		const free = answer.logged - answer.real;
		conversationsPerDay.respond!(
			9,
			pullTo(12, { guard: evenGuard(1) }),
			setting,
			allChannels,
			answer
		);
		expect(answer.logged - answer.real).toBeLessThan(0.1 * free);
	});

	it('lets those above it do less', () => {
		conversationsPerDay.respond!(9, pullTo(6), setting, allChannels, answer);
		expect(answer.real).toBeCloseTo(7.5 / 9, 12);
		expect(answer.free).toBeCloseTo(0.44 * (1.5 / 9), 12);
	});
});

describe('a target on prospects', () => {
	it('spreads the same dials thinner where less care is taken', () => {
		prospectsApproached.respond!(27, pullTo(35), setting, allChannels, answer);
		expect(answer.dials).toBe(answer.time);
		expect(answer.real).toBeGreaterThan(answer.dials);
	});
});
