import type { ParameterSpec } from './distributionFamily';

type Typical = readonly [number, number];

/**
 * The usual parameter domains, so that a family declares each parameter in one line: any real number,
 * a number > 0, a number strictly between 0 and 1, a whole number >= 1.
 */
export const parameter = {
	real: <N extends string>(name: N, symbol: string, typical: Typical): ParameterSpec<N> =>
		spec(name, symbol, typical, -Infinity, Infinity),
	positive: <N extends string>(name: N, symbol: string, typical: Typical): ParameterSpec<N> =>
		spec(name, symbol, typical, 0, Infinity),
	/** probabilities; 0 and 1 are included */
	probability: <N extends string>(name: N, symbol: string, typical: Typical): ParameterSpec<N> => ({
		...spec(name, symbol, typical, 0, 1),
		minOpen: false,
		maxOpen: false
	}),
	/** shares of which neither the part nor the rest is empty */
	share: <N extends string>(name: N, symbol: string, typical: Typical): ParameterSpec<N> =>
		spec(name, symbol, typical, 0, 1),
	/** means of counts; 0 is included */
	nonNegative: <N extends string>(name: N, symbol: string, typical: Typical): ParameterSpec<N> => ({
		...spec(name, symbol, typical, 0, Infinity),
		minOpen: false
	}),
	trials: <N extends string>(name: N, symbol: string, typical: Typical): ParameterSpec<N> => ({
		...spec(name, symbol, typical, 1, Infinity),
		minOpen: false,
		whole: true
	})
};

function spec<N extends string>(
	name: N,
	symbol: string,
	typical: Typical,
	min: number,
	max: number
): ParameterSpec<N> {
	return { name, symbol, min, max, minOpen: true, maxOpen: true, whole: false, typical };
}
