import { capital, decimal } from './count';

const ones = [
	'zero',
	'one',
	'two',
	'three',
	'four',
	'five',
	'six',
	'seven',
	'eight',
	'nine',
	'ten',
	'eleven',
	'twelve',
	'thirteen',
	'fourteen',
	'fifteen',
	'sixteen',
	'seventeen',
	'eighteen',
	'nineteen'
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function below100(n: number): string {
	if (n < 20) return ones[n];
	const rest = n % 10;
	return rest === 0 ? tens[Math.floor(n / 10)] : `${tens[Math.floor(n / 10)]}-${ones[rest]}`;
}

/**
 * A number in words: 60 -> "sixty", 65 -> "sixty-five", 120 -> "one hundred twenty", 7.5 -> "seven
 * and a half". Digits where words would not help: from 1,000 up, below 0 and other fractions.
 */
export function spelled(x: number): string {
	const whole = Math.floor(x);
	if (x < 0 || x >= 1000) return decimal(x, 2);
	if (x - whole === 0.5 && whole > 0) return `${spelled(whole)} and a half`;
	if (x !== whole) return decimal(x, 2);
	if (whole < 100) return below100(whole);
	const rest = whole % 100;
	const hundreds = `${ones[Math.floor(whole / 100)]} hundred`;
	return rest === 0 ? hundreds : `${hundreds} ${below100(rest)}`;
}

/** The same with a capital, for a sentence start: "Sixty". */
export const spelledFirst = (x: number): string => capital(spelled(x));
