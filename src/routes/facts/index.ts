export { curveInput, goalFacts, levelTicks, spokenAnswer } from './controls';
export { isAssumed, mostInHistory, naturalLevel } from './natural';
export { noneOf, onlyLevel, onlyWords, targetOf } from './scenarios';
export {
	dayFacts,
	dayParts,
	largestChanges,
	laterFacts,
	repRows,
	restsOnFacts,
	scatterOf,
	watchedOf
} from './sections';
export {
	deckFacts,
	envelopeRow,
	gapRow,
	headlineFacts,
	promisedBy,
	statisticsOf,
	stepFacts,
	waitingFor
} from './verdict';
