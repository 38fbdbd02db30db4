/**
 * The seed under which `sixTouchEconomics` gives a year with the facts of README.md: the first of
 * "six touches 1", "six touches 2", ... that does.
 */
export const sixTouchSeed = 'six touches 4';
