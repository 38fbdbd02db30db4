import { describe, expect, it } from 'vitest';
import { keyOf, normaliseHeader, tokensOf } from './normalise';

describe('normaliseHeader', () => {
	it.each([
		['CloseDate', 'closedate'],
		['close_date', 'closedate'],
		['Close Date*', 'closedate'],
		['Closed_On__c', 'closedon'],
		['Número de opportunité', 'numerodeopportunite'],
		['Właściciel szansy', 'wlascicielszansy'],
		['# Calls', 'numbercalls'],
		['Straße', 'strasse']
	])('brings %s into the form %s', (header, key) => {
		expect(normaliseHeader(header).key).toBe(key);
	});

	it('takes an object’s name off, and says which object', () => {
		expect(normaliseHeader('Deal - Value')).toMatchObject({
			bare: { key: 'value' },
			object: 'opportunities'
		});
		expect(normaliseHeader('Opportunity: Close Date')).toMatchObject({
			bare: { key: 'closedate' },
			object: 'opportunities'
		});
		expect(normaliseHeader('Activity - Due date').object).toBe('activities');
		expect(normaliseHeader('Negócio - Título')).toMatchObject({
			bare: { key: 'titulo' },
			object: 'opportunities'
		});
		expect(normaliseHeader('hs_call_duration').bare?.key).toBe('callduration');
		expect(normaliseHeader('Account Name.id').bare).toBeNull();
	});

	it('splits words at capitals, spaces and punctuation', () => {
		expect(tokensOf('CallDurationInSeconds')).toEqual(['call', 'duration', 'in', 'seconds']);
		expect(tokensOf('MRRAmount (USD)')).toEqual(['mrr', 'amount', 'usd']);
		expect(keyOf('Won/Lost')).toBe('wonlost');
	});
});
