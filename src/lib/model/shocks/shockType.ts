/** One number that a shock asks for. */
export interface ShockField {
	readonly name: string;
	readonly min: number;
	readonly max: number;
	readonly default: number;
	readonly unit: 'share' | 'workingDay';
}

/** What moves bookings without anybody's target: it hits every scenario of the plan alike. */
export interface ShockType {
	readonly fields: readonly ShockField[];
	/** multiplies the chance to win of whatever closes on a working day of the horizon (0 = the first) */
	winFactor(parameters: Readonly<Record<string, number>>, workingDay: number): number;
	readonly source: string;
}
