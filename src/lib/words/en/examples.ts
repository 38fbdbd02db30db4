import type { ExampleTeamId } from '../../data/examples/exampleTeamIds';
import type { TargetId } from '../../model/targets';

/** Names of the teams that come with the app. */
export const exampleNames: Readonly<Record<ExampleTeamId, string>> = {
	sampleTeam: 'Sample team',
	sixTouches: 'Six-touch team',
	coverageTeam: 'Coverage team'
};

/** What each of them is good for, in the list of teams. */
export const exampleNotes: Readonly<Record<ExampleTeamId, string>> = {
	sampleTeam: 'made up by us: five reps, and months that look as if dials made them',
	sixTouches: 'made up by us: nearly all wins come within six touches',
	coverageTeam: 'made up by us: a quota, and pipeline to cover it'
};

/** Above them where the user has no team yet. */
export const examplesTitle = 'Teams to look at';

/** The plans that people come with. */
export const startsWords = {
	title: 'Plans to begin with',
	lead: 'Try',
	plans: {
		dialsPerDay: '60 dials a day',
		touchCutoff: 'Stop after 6 touches',
		pipelineCoverage: 'Hold 3x coverage'
	} as Readonly<Partial<Record<TargetId, string>>>
} as const;
