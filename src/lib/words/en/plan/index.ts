export { dayWords, segmentNames, type DayFacts, type SectionWords } from './day';
export { deck, deckWithoutTarget, type DeckFacts, type PlainDeckFacts } from './deck';
export { goalCheck, type GoalFacts } from './goal';
export {
	headline,
	headlineWithoutTarget,
	strengthOf,
	verdict,
	type HeadlineFacts,
	type Strength,
	type Verdict
} from './headline';
export { nextQuarterWords, type NextQuarterFacts } from './nextQuarter';
export { playing, playNote, playProgress, staleNote } from './play';
export { promise, promiseLabel, promiseTimes, type PromiseWords } from './promise';
export { repWords, type RepFacts } from './reps';
export { restsOnWords, type RestsOnFacts } from './restsOn';
export { scatterNote, scatterWords, type ScatterFacts } from './scatter';
export { tryLabel } from './tries';
export {
	betweenLabel,
	gainAndCost,
	gapWords,
	groupLabel,
	stepLabel,
	stepWords,
	type GapWords,
	type Step,
	type StepFacts,
	type Steps
} from './waterfall';
export { watchedWords, type WatchedFacts } from './watched';
