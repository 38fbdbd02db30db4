/**
 * A distribution as a plain value: the family's id and its parameters, as in the command line's
 * contract (`logNormal { mu, sigma }`). It crosses workers and files; `distributionOf` brings it to life.
 */
export interface Law {
	readonly family: string;
	readonly parameters: Readonly<Record<string, number>>;
}
