import { describe, expect, it } from 'vitest';
import { pullTo, settingAtDefaults } from '../../../../tests/support/responseSetting';
import { allChannels } from '../channels';
import { respondByDemos } from './demoResponse';
import { naturalResponse } from './response';

const setting = settingAtDefaults();
const answer = naturalResponse();

describe('a target on demos', () => {
	it('is met by dialling, by booking whom one would not have booked, and on paper', () => {
		respondByDemos(10, pullTo(12), setting, allChannels, answer);
		// By a script of D§4.2 and D§4.5 c; those from below the bar pass .3794 and win .7963 as often.
		expect(answer.logged).toBeCloseTo(1.1997, 5);
		expect(answer.real).toBeCloseTo(1.18051, 5);
		expect(answer.yield).toBeCloseTo(0.96637, 5);
		expect(answer.win).toBeCloseTo(0.99567, 5);
		expect(answer.dials).toBeCloseTo(1.18483, 5);
	});

	it('takes an hour for each demo, however it was booked', () => {
		respondByDemos(10, pullTo(12), setting, allChannels, answer);
		expect(answer.demoTime).toBe(answer.real);
		expect(answer.time * answer.share).toBeCloseTo(0.44 * answer.dials + 0.28 * answer.real, 12);
	});

	it('leaves demos that come by themselves alone', () => {
		const half = settingAtDefaults({ phiSelf: 0.5 });
		respondByDemos(10, pullTo(12), half, allChannels, answer);
		expect(0.5 * answer.creation + 0.5).toBeCloseTo(answer.real, 12);
		respondByDemos(10, pullTo(2), half, allChannels, answer);
		expect(0.5 * answer.creation + 0.5).toBeCloseTo(answer.real, 12);
		expect(answer.real).toBeLessThan(1);
	});
});
