export { bestCutoff } from './bestCutoff';
export { cutAt, type Cutoff } from './cutoff';
export {
	bestHazardCurve,
	fitHazardCurve,
	hazardAt,
	type HazardCounts,
	type HazardCurve
} from './hazardCurve';
export {
	frailTouches,
	usualFrailty,
	workedFrail,
	type Frailty,
	type FrailTouches
} from './frailTouches';
export {
	standardiseByPeriod,
	type PeriodStandardised,
	type StandardisedTouch
} from './periodStandardised';
export { effectOfRule, type Bounds, type RuleEffect } from './ruleEffect';
export {
	readSharesOfWins,
	type SharesOfWins,
	type SharesOfWinsReading,
	type WinsBy
} from './sharesOfWins';
export { smoothHazard, smoothHazardAt, type EventCounts, type SmoothHazard } from './smoothHazard';
export { FEW_AT_RISK, touchHazards, type TouchHazard } from './touchHazard';
export { ratesOfLaw, touchLawOf, type TouchLaw, type TouchWorld } from './touchLaw';
export {
	countTouches,
	countTouchesBy,
	GIVEN_UP,
	LOST,
	MOST_TOUCHES,
	OPEN,
	WON,
	type TouchRows,
	type TouchTable
} from './touchTable';
export { wilson, type Share } from './wilson';
export { cumulativeWins, winsWithin, type CumulativeWins } from './winsWithin';
export {
	ratesOf,
	workedToEach,
	workedUnder,
	type Forced,
	type Worked,
	type WorkRule,
	type TouchRates
} from './workRule';
