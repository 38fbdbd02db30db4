/**
 * The teams that a visitor can look at without a history of their own, the first of them at once. An id
 * is the history's name too; words are in words/en under it. Apart from the teams themselves, so that
 * naming them costs nothing.
 */
export const exampleTeamIds = ['sampleTeam', 'sixTouches', 'coverageTeam'] as const;
export type ExampleTeamId = (typeof exampleTeamIds)[number];
