export { dayBarsWords, type DayBarsFacts, type DayBarsWords } from './dayBars';
export { frameWords, type FrameWords } from './frame';
export {
	histogramWords,
	type HistogramFacts,
	type HistogramSubject,
	type HistogramWords
} from './histogram';
export {
	poolingDotsWords,
	type PoolingDotsWords,
	type PoolingFacts,
	type PoolingSubject
} from './poolingDots';
export { repRowsWords, type RepArmFacts, type RepRowFacts, type RepRowsWords } from './repRows';
export { responseCurveWords, type ResponseCurveWords, type ResponseFacts } from './responseCurve';
export { scatterPairWords, type ScatterPairWords, type YearFacts } from './scatterPair';
export type { Cell, ChartTable } from './table';
export {
	threeAnswersWords,
	type AnswerFacts,
	type ThreeAnswersFacts,
	type ThreeAnswersWords
} from './threeAnswers';
export { watchedChartWords, type WatchedChartFacts, type WatchedChartWords } from './watched';
