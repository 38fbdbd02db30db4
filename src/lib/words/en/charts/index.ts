export { frameWords, type FrameWords } from './frame';
export type { Cell, ChartTable } from './table';
export {
	threeAnswersWords,
	type AnswerFacts,
	type ThreeAnswersFacts,
	type ThreeAnswersWords
} from './threeAnswers';
