import type { ImportIssue } from '../lib/data/issue';
import type { Question } from '../lib/data/question';
import { describeIssue, describeQuestion } from '../lib/words/en/import';

/** One line for something found in a file: file, row, column, what is wrong and what would mend it. */
export function issueLine(issue: ImportIssue): string {
	const { file, row, column } = issue;
	const { problem, remedy } = describeIssue(issue);
	const place = [row > 0 ? `row ${row}` : '', column].filter((part) => part !== '').join(', ');
	return [file, place, `${problem} ${remedy}`].filter((part) => part !== '').join(': ');
}

/** One line for something that a file leaves open, with the reading that is used. */
export function questionLine(question: Question): string {
	const words = describeQuestion(question);
	const taken = 'suggestion' in question ? question.suggestion : null;
	const reading = words.readings.find(({ answer }) => answer === taken);
	const meaning = reading ? ` Taken for now: ${reading.meaning}.` : '';
	return `${question.file}: ${words.question}${meaning}`;
}
