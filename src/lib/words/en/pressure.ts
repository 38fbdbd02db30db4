/**
 * How hard a target is pushed, in words. The stops are those of the plan's scale (look/design.md
 * section 8); a value between two stops takes the words of the nearest.
 */
export interface PressureStop {
	readonly value: number;
	/** under the slider: "bonus" */
	readonly tick: string;
	/** value line of the control: "Bonus rides on it" */
	readonly label: string;
	/** fits after "with" in the plan's sentence: "a bonus riding on it" */
	readonly phrase: string;
	/** spoken value of the control: "a bonus rides on it" */
	readonly spoken: string;
	/** in a list: "60, bonus" */
	readonly short: string;
}

export const pressureStops: readonly PressureStop[] = [
	{
		value: 0.03,
		tick: 'a mention',
		label: 'A mention',
		phrase: 'no more than a mention',
		spoken: 'a mention',
		short: 'mentioned'
	},
	{
		value: 0.3,
		tick: 'tracked',
		label: 'Tracked',
		phrase: 'a tally that is tracked',
		spoken: 'tracked',
		short: 'tracked'
	},
	{
		value: 0.52,
		tick: 'reviewed',
		label: 'Reviewed weekly',
		phrase: 'a weekly review',
		spoken: 'reviewed weekly',
		short: 'reviewed'
	},
	{
		value: 0.75,
		tick: 'bonus',
		label: 'Bonus rides on it',
		phrase: 'a bonus riding on it',
		spoken: 'a bonus rides on it',
		short: 'bonus'
	},
	{
		value: 1,
		tick: 'job',
		label: 'Their job rides on it',
		phrase: 'their job riding on it',
		spoken: 'their job rides on it',
		short: 'job'
	}
];

/** The label of the control. */
export const pressureLabel = 'How hard you push';

/** The stop nearest to a pressure in [0, 1]; the lower one of two equally near. */
export function pressureStop(pressure: number): PressureStop {
	return pressureStops.reduce((best, stop) =>
		Math.abs(stop.value - pressure) < Math.abs(best.value - pressure) ? stop : best
	);
}
