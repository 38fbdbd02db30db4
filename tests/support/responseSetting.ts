import { evenGuard } from '../../src/lib/model/behaviour/guard';
import { LatentQuality } from '../../src/lib/model/behaviour/latentQuality';
import type { Pull } from '../../src/lib/model/behaviour/pull';
import type { ResponseSetting } from '../../src/lib/model/behaviour/responseSetting';
import { parameterIds, parameters, type ParameterId } from '../../src/lib/model/parameters';

/**
 * A rep with every parameter at its default (D§4.4): 44% of the time on dials, no padding beyond the
 * lift, all business the rep's own, 60% of demos pass, and those are won as logistic(-1.4 + S) has it.
 */
export function settingAtDefaults(more: Partial<ResponseSetting> = {}): ResponseSetting {
	const values = Object.fromEntries(parameterIds.map((id) => [id, parameters[id].value]));
	const quality = new LatentQuality();
	quality.become(0.6, 0.3311474020770622, 1);
	return {
		...(values as Record<ParameterId, number>),
		paddingBase: 0,
		payMix: 0.4,
		timeShare: 0.44,
		demoShare: 0.28,
		followUpShare: 0.28,
		sellingMinutes: 264,
		padding: 1,
		phiSelf: 1,
		quality,
		...more
	};
}

/** A target at one level, fully pressed, nobody looking. */
export const pullTo = (level: number, more: Partial<Pull> = {}): Pull => ({
	from: level,
	to: level,
	pressure: 1,
	guard: evenGuard(0),
	compliance: 0,
	settings: {},
	...more
});
