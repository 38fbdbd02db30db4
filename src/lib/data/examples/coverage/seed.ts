/**
 * The seed under which `coverageEconomics` gives a year with the facts of README.md: the first of
 * "coverage 1", "coverage 2", ... that does.
 */
export const coverageSeed = 'coverage 44';
