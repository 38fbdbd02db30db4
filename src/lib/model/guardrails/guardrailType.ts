/** What a guardrail is: a second number that is checked so that the first stays honest. */
export interface GuardrailType {
	/**
	 * Quality guard gamma in [0, 1] that it adds at full strength (D§4.2 Result 3): it makes cutting
	 * corners and padding dearer than working.
	 */
	readonly guard: number;
	/** hours a week that one rep costs the manager at full strength */
	readonly managerHoursPerRep: number;
	/** hours a week that a rep spends on it at full strength */
	readonly repHours: number;
	readonly source: string;
}
