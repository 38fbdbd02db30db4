/** The engine's version, printed on every export: the same inputs, seed and version give the same bytes. */
export const engineVersion = '0.2.3';
