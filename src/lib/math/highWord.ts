const float = new Float64Array(1);
const words = new Int32Array(float.buffer);

// A typed array uses the byte order of the machine; 1 has an empty low word, which tells which is which.
float[0] = 1;
const HIGH = words[0] === 0 ? 1 : 0;

/**
 * The upper 32 bits of a double: sign (1), exponent (11) and the first 20 bits of the fraction,
 * as a signed integer. The elementary functions read the exponent from it.
 *
 * @param x any number; for NaN the bits are not defined by the language, so callers exclude it
 */
export function highWord(x: number): number {
	float[0] = x;
	return words[HIGH];
}
