/**
 * The ways in which a target moves bookings. The waterfall switches them on one at a time, in this
 * order, under the same luck (model.md section 5); a target type lists those it works through.
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
	'coasting'
] as const;
export type Channel = (typeof channels)[number];

/** Which channels are on. All of them in a forecast; some of them in a step of the waterfall. */
export type ChannelSwitches = Readonly<Record<Channel, boolean>>;

export const allChannels: ChannelSwitches = {
	saturation: true,
	lag: true,
	time: true,
	dilution: true,
	padding: true,
	coasting: true
};
