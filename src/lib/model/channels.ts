/**
 * The ways in which a target moves bookings. The waterfall switches them on one at a time, in this
 * order, under the same luck (model.md section 5); a target type lists those it works through.
 * The order is part of the results: append.
 */
export const channels = [
	/** each further unit buys less than the last: elasticity eta on the real activity */
	'saturation',
	/** what is started now closes a cycle later: one quarter sees the cost first, the gain afterwards */
	'lag',
	/** hours are finite: the time comes out of other work */
	'time',
	/** the same units done worse, with less preparation each */
	'dilution',
	/** units that are logged and not done */
	'padding',
	/** those already above the target ease off */
	'coasting',
	/** a bar is moved: poor deals passed on, or next-worse ones let in */
	'selection',
	/** easier contacts or bigger prospects than before */
	'level',
	/** pipeline hoarded, early and junk deals: attention thinned, and what is reported */
	'stock',
	/** goal gradient, giving up and coasting at a quota */
	'effort',
	/** deals pulled before a deadline at a discount, or pushed behind it */
	'timing',
	/** a rule on when a prospect is given up */
	'rule'
] as const;
export type Channel = (typeof channels)[number];

/** Which channels are on. All of them in a forecast; some of them in a step of the waterfall. */
export type ChannelSwitches = Readonly<Record<Channel, boolean>>;

/** The channels of a list on, the others off. */
export const switchesOf = (on: readonly Channel[]): ChannelSwitches =>
	Object.fromEntries(channels.map((channel) => [channel, on.includes(channel)])) as Record<
		Channel,
		boolean
	>;

export const allChannels: ChannelSwitches = switchesOf(channels);
