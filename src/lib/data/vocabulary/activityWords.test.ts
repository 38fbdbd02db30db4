import { describe, expect, it } from 'vitest';
import { outcomeWordOf, readActivityKind, readCompletion, readDirection } from './activityWords';

describe('readActivityKind', () => {
	it.each([
		['Call', 'call'],
		['Outbound dial', 'call'],
		['Cold Call', 'call'],
		['Anruf', 'call'],
		['Llamada', 'call'],
		['Ligação', 'call'],
		['Left VM', 'voicemail'],
		['Voice mail', 'voicemail'],
		['E-Mail', 'email'],
		['ListEmail', 'email'],
		['Meeting', 'meeting'],
		['Spotkanie', 'meeting'],
		['Product Demo', 'demo'],
		['Demo call', 'demo'],
		['Call to book a demo', 'call'],
		['Task', 'task'],
		['To-do', 'task'],
		['LinkedIn', 'other']
	])('reads “%s” as %s', (word, kind) => {
		expect(readActivityKind(word)).toBe(kind);
	});

	it('does not know other words', () => {
		expect(readActivityKind('Zuckerl')).toBeNull();
		expect(readActivityKind('')).toBeNull();
	});
});

describe('other words of activities', () => {
	it('say whether something happened', () => {
		expect(readCompletion('Completed')).toBe('done');
		expect(readCompletion('No answer')).toBe('done');
		expect(readCompletion('Not Started')).toBe('undone');
		expect(readCompletion('To do')).toBe('undone');
		expect(readCompletion('SCHEDULED')).toBe('scheduled');
	});

	it('say in which direction it went', () => {
		expect(readDirection('OUTBOUND')).toBe(1);
		expect(readDirection('Outgoing')).toBe(1);
		expect(readDirection('Inbound')).toBe(0);
		expect(readDirection('Internal')).toBe(-1);
	});

	it('put HubSpot’s call dispositions into words', () => {
		expect(outcomeWordOf('f240bbac-87c9-4f6e-bf70-924b57d47db7')).toBe('Connected');
		expect(outcomeWordOf('Busy')).toBe('Busy');
	});
});
