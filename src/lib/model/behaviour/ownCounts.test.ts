import { describe, expect, it } from 'vitest';
import { pullTo, settingAtDefaults } from '../../../../tests/support/responseSetting';
import { allChannels } from '../channels';
import { ownNumber } from '../targets/ownNumber';
import { respondByAccounts } from './accountResponse';
import { respondByAdvances } from './advanceResponse';
import { joinResponses } from './joinResponses';
import { respondByOwnNumber } from './ownNumberResponse';
import { naturalResponse } from './response';

const setting = settingAtDefaults();
const answer = naturalResponse();

describe('a target on stage moves', () => {
	it('gives deals more time, and takes care and truth from the moves', () => {
		respondByAdvances(10, pullTo(13), setting, allChannels, answer);
		joinResponses([answer], 1, setting, allChannels, 0, answer);
		expect(answer.dealTime).toBeGreaterThan(1);
		expect(answer.other).toBeLessThan(1);
		expect(answer.win).toBeLessThan(1);
		expect(answer.logged).toBeGreaterThan(answer.real);
	});

	it('leaves time on deals with the other work where another target is met', () => {
		respondByAccounts(
			2,
			pullTo(4, { settings: { accounts: 5, minutes: 30, gain: 0.5 } }),
			setting,
			allChannels,
			answer
		);
		joinResponses([answer], 1, setting, allChannels, 0, answer);
		expect(answer.dealTime).toBe(answer.other);
	});
});

describe('a target on key accounts', () => {
	const settings = { accounts: 5, minutes: 30, gain: 0.5 };

	it('brings what accounts give, less the more there is of it (D§4.5 l)', () => {
		const worth = (n: number): number => 1 + 0.5 * (1 - Math.exp(-n / 4));
		respondByAccounts(2, pullTo(4, { settings }), setting, allChannels, answer);
		expect(answer.inbound).toBeCloseTo(worth(2 * answer.time) / worth(2), 12);
		const once = answer.inbound;
		respondByAccounts(8, pullTo(16, { settings }), setting, allChannels, answer);
		expect(answer.inbound).toBeLessThan(once);
	});

	it('counts calls in passing, which bring nothing', () => {
		respondByAccounts(2, pullTo(4, { settings }), setting, allChannels, answer);
		expect(answer.real).toBeGreaterThan(answer.time);
		expect(answer.logged).toBeGreaterThan(answer.real);
	});
});

describe('a number of one’s own', () => {
	const settings = { counts: 'other', usual: 10, minutes: 6, easeLogged: 0.3, worth: 0.4 };
	const fed = { demos: 'creation', opportunities: 'yield', wins: 'win' } as const;

	it.each(['demos', 'opportunities', 'wins'] as const)('feeds %s by its elasticity', (feeds) => {
		const pull = pullTo(12, { settings: { ...settings, feeds } });
		respondByOwnNumber(10, pull, setting, allChannels, answer);
		const care = answer.real - answer.time;
		const expected = (answer.real / (1 + care)) ** 0.4;
		expect(answer[fed[feeds]]).toBeCloseTo(expected, 12);
		expect(answer.share).toBeCloseTo(60 / 264, 12);
	});

	it('is padded as easily as its owner says', () => {
		const of = (easeLogged: number): number => {
			const pull = pullTo(12, { settings: { ...settings, easeLogged, feeds: 'nothing' } });
			respondByOwnNumber(10, pull, setting, allChannels, answer);
			return answer.logged - answer.real;
		};
		expect(of(0)).toBe(0);
		expect(of(1)).toBeGreaterThan(of(0.3));
	});

	it('is any count of the history, or what its owner says', () => {
		const rep = { dialsPerDay: 40, conversationsPerDial: 0.2 } as Parameters<
			typeof ownNumber.natural
		>[0];
		expect(ownNumber.natural(rep, { counts: 'conversations' })).toBe(8);
		expect(ownNumber.natural(rep, { counts: 'other', usual: 7 })).toBe(7);
	});
});
