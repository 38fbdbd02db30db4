import type { Channel } from '../model/channels';
import { channelsOf } from './arms';
import type { Gathered } from './collect';
import { estimateOf } from './nested';
import type { ForecastResult, WaterfallGroup, WaterfallStep } from './result';

/** What any forecast would remove, against what reps do because of the target. */
const groups: Readonly<Record<Channel, WaterfallGroup>> = {
	saturation: 'arithmetic',
	lag: 'arithmetic',
	time: 'behaviour',
	dilution: 'behaviour',
	padding: 'behaviour',
	coasting: 'behaviour',
	selection: 'behaviour',
	level: 'behaviour',
	stock: 'behaviour',
	effort: 'behaviour',
	timing: 'behaviour',
	rule: 'behaviour'
};

/**
 * From the naive sum to the mean with the target: each channel's step is the mean change when it is
 * switched on after those before it, under the same luck. What is left between the naive sum and
 * the target's response without any channel is the first step: the best months were lucky.
 *
 * The cascade is played on fewer replications than the forecast. Its paired differences vary little,
 * so the forecast's own mean anchors them (a control variate), and start plus all steps is that mean
 * exactly.
 */
export function waterfallOf(
	from: Gathered,
	naive: ForecastResult['naive']
): readonly WaterfallStep[] {
	const start = naive.envelope ?? naive.line;
	if (start === null || from.counts.cascade === 0 || from.arms.length < 2) return [];
	const played = channelsOf(from.input.plan);
	const means = channelMeans(from, played.length + 1);
	const steps = played.map((channel, k) => ({
		step: channel,
		amount: means[k + 1] - means[k],
		group: groups[channel]
	}));
	const target = estimateOf(from.series('quarter', 'bookings', from.arms.length, 1)).value;
	const explained = steps.reduce((sum, step) => sum + step.amount, 0);
	return [{ step: 'luck', amount: target - explained - start, group: 'arithmetic' }, ...steps];
}

/** Mean bookings with no channel, with the first, with the first two, ... */
function channelMeans(from: Gathered, width: number): readonly number[] {
	return Array.from(
		{ length: width },
		(_, k) => estimateOf(from.series('cascade', 'bookings', width, k)).value
	);
}
