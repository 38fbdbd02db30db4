export { axisMoney, currencySymbol, minus, money, moneyInFull, signedMoney } from './money';
export {
	chance,
	chanceChange,
	chanceParts,
	chanceRange,
	giveOrTake,
	hundredths,
	type ChanceWords,
	type PlayStage
} from './chance';
export { capital, count, counted, decimal, list, signedCount } from './count';
export { date, dateWithYear, monthNames, months, quarter } from './dates';
export { joined, plain, type Rich, type Span } from './rich';
export { spelled, spelledFirst } from './spelled';
